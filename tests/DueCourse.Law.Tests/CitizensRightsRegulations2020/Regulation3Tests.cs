namespace DueCourse.Law.Tests.CitizensRightsRegulations2020;

using DueCourse.Law.CitizensRightsRegulations2020;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Regulation3Tests
{
    private static readonly LocalDate InThePeriod = 1.April(2021);

    private static CaseRecord WithoutLeave(bool? lawful, string from = "eea-national", string status = "none") => A.Case(person =>
    {
        person.Is(TheSettlementScheme.Status, status).Is(TheSettlementScheme.EuNationalOrFamily, from);
        if (lawful is { } was) person.Says(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations.Definition, new YesNoValue(was));
    });

    [Fact]
    public void Lawful_residence_when_the_transition_ended_protects_without_an_application() =>
        Assert.Equal(Yes, Regulation3.IsInTheGracePeriod.On(WithoutLeave(lawful: true), InThePeriod));

    [Fact]
    public void Without_such_residence_there_is_no_protection() =>
        Assert.Equal(No, Regulation3.IsInTheGracePeriod.On(WithoutLeave(lawful: false), InThePeriod));

    [Fact]
    public void Somebody_with_leave_under_the_scheme_needs_none() =>
        Assert.Equal(No, Regulation3.IsInTheGracePeriod.On(WithoutLeave(lawful: true, status: "settled"), InThePeriod));

    [Fact]
    public void Unknown_residence_is_asked_for() =>
        Assert.Equal(["lawfulUnderEeaRegsAtTransitionEnd"], Regulation3.IsInTheGracePeriod.Read(WithoutLeave(lawful: null), InThePeriod).MissingIds());

    [Fact]
    public void Which_family_members_are_protected_asks_for_a_ruling() =>
        Assert.Equal(["not-encoded.si2020-1209.reg3.family"], Regulation3.IsInTheGracePeriod.Read(WithoutLeave(lawful: false, "family-member"), InThePeriod).MissingIds());

    [Theory, BothSidesOf(31, 12, 2020, hour: 23)]
    public void It_begins_when_the_transition_ends(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Regulation3.IsInTheGracePeriod.Read(WithoutLeave(lawful: true), before).Answer);
        Assert.Equal(Yes, Regulation3.IsInTheGracePeriod.Read(WithoutLeave(lawful: true), on).Answer);
    }

    [Theory, BothSidesOf(1, 7, 2021)]
    public void It_ends_with_30_June_2021(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Regulation3.IsInTheGracePeriod.Read(WithoutLeave(lawful: true), before).Answer);
        Assert.Equal(No, Regulation3.IsInTheGracePeriod.Read(WithoutLeave(lawful: true), on).Answer);
    }
}
