namespace DueCourse.Law.Tests.BorderSecurityAsylumAndImmigrationAct2025;

using DueCourse.Law.BorderSecurityAsylumAndImmigrationAct2025;
using DueCourse.Law.Drafting;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section46Tests
{
    [Theory, BothSidesOf(5, 1, 2026)]
    public void From_5_January_2026_who_may_be_given_further_conditions_asks_for_a_ruling(LocalDateTime before, LocalDateTime on)
    {
        var granted = A.Case(p => p.Judged(Judgements.J36, met: true));

        Assert.Equal(No, Section46.FurtherConditionsMayBeSet.Read(granted, before).Answer);
        Assert.Equal(["not-encoded.bsaia2025.s46.tests"], Section46.FurtherConditionsMayBeSet.Read(granted, on).MissingIds());
    }

    [Fact]
    public void Where_restricted_leave_is_not_to_be_granted_no_condition_is_set() =>
        Assert.Equal(No, Section46.FurtherConditionsMayBeSet.On(A.Case(p => p.Judged(Judgements.J36, met: false)), 23.November(2026)));
}
