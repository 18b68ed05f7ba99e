namespace DueCourse.Law.Tests.Guidance;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Guidance;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class RestrictedLeaveTests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static Subject Excluded(Subject person) => person.Is(TheProtectionStatus.Article1F, "decided-excluded").Judged(Judgements.J32, met: true);

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void A_person_excluded_from_protection_whose_removal_would_breach_a_Convention_right_may_be_given_it(bool met, Answer expected) =>
        Assert.Equal(expected, RestrictedLeave.Reported.On(A.Case(p => Excluded(p).Judged(Judgements.J16, met: true).Judged(Judgements.J36, met)), Today));

    [Fact]
    public void Without_that_finding_it_is_in_question_and_open()
    {
        var record = A.Case(p => Excluded(p).Judged(Judgements.J16, met: true));

        Assert.Equal(Yes, RestrictedLeave.Reported.Consequences.Single(c => c.Id == "policy.restricted-leave.in-question").Condition.On(record, Today));
        Assert.Equal(["J36"], RestrictedLeave.Reported.Condition.Read(record, Today).MissingIds());
    }

    [Fact]
    public void It_comes_into_question_for_a_refugee_who_lost_protection_from_return_too() =>
        Assert.Equal(Yes, RestrictedLeave.Reported.On(A.Case(p => p
            .Is(TheProtectionStatus.Article1F, "not-raised").Is(TheProtectionStatus.Article33Point2, "decided-applies").No(TheProtectionStatus.HasHumanitarianProtection)
            .Convicted(1.June(2024), 24, c => c.Is(TheConviction.AppealStatus, "none-lodged").All<CriminalAppeal>()).Judged(Judgements.J34, met: true)
            .Judged(Judgements.J16, met: true).Judged(Judgements.J36, met: true)), Today));

    [Fact]
    public void Where_protection_is_neither_excluded_nor_lost_it_does_not_come_into_question() =>
        Assert.Equal(No, RestrictedLeave.Reported.On(A.Case(p => p
            .Is(TheProtectionStatus.Article1F, "not-raised").Is(TheProtectionStatus.Article33Point2, "not-raised")
            .No(TheProtectionStatus.HasHumanitarianProtection).All<ProtectionClaim>()
            .Judged(Judgements.J16, met: true).Judged(Judgements.J36, met: true)), Today));
}
