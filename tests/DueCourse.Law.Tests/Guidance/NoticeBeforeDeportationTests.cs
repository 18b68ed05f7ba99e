namespace DueCourse.Law.Tests.Guidance;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Guidance;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class NoticeBeforeDeportationTests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static Condition<Person> Shut => Gate.OfPolicy("test", "test", NoticeBeforeDeportation.NoRemovalWithoutNotice, Role.Caseworker).ShutWhen;

    private static CaseRecord Noticed(int planned = 1, bool advice = true, bool underSection10 = false, int stated = 1, int ends = 30) => A.Case(p => p
        .Says(TheDeparture.RemovalIsUnderSection10.Definition, new YesNoValue(underSection10))
        .On(TheRemovalNotice.IntentionGivenOn, Today).On(TheRemovalNotice.DepartureDetailsGivenOn, Today).On(TheRemovalNotice.PeriodEnds, ends.November(2026)).Is(ThePerson.Place, "england-and-wales")
        .On(TheRemovalNotice.StatedDepartureDate, stated.December(2026)).On(TheDeparture.PlannedOn, planned.December(2026))
        .Yes(TheRemovalNotice.DestinationIsAsNoticed)
        .Says(TheSafeguards.LegalAdviceWasOffered.Definition, new YesNoValue(advice)));

    [Fact]
    public void Noticed_and_advised_the_gate_is_open() => Assert.Equal(No, Shut.On(Noticed(), Today));

    [Fact]
    public void Without_advice_offered_it_is_shut() => Assert.Equal(Yes, Shut.On(Noticed(advice: false), Today));

    [Fact]
    public void On_another_day_than_the_one_stated_it_is_shut() => Assert.Equal(Yes, Shut.On(Noticed(planned: 2), Today));

    [Fact]
    public void A_period_of_fewer_than_five_working_days_keeps_it_shut() => Assert.Equal(Yes, Shut.On(Noticed(ends: 29), Today));

    // Each of them holds but one.
    [Theory]
    [InlineData("intention to remove not given yet")]
    [InlineData("departure details not given yet")]
    [InlineData("the day stated is before the day planned")]
    [InlineData("the day stated is after the day planned")]
    [InlineData("the period ends on the day planned")]
    [InlineData("fewer than five working days")]
    [InlineData("another destination")]
    [InlineData("no legal advice offered")]
    public void Of_what_is_asked_for_whatever_is_missing_alone_keeps_it_shut(string missing)
    {
        bool Is(string word) => missing.Contains(word, StringComparison.Ordinal);
        var planned = Is("ends on the day") ? 1.December(2026) : 3.December(2026);
        var record = A.Case(p => p
            .No(TheDeparture.RemovalIsUnderSection10).Is(ThePerson.Place, "england-and-wales").Yes(TheRemovalNotice.DepartureDetailsMatchIntention)
            .On(TheRemovalNotice.IntentionGivenOn, Is("intention") ? 24.November(2026) : Today)
            .On(TheRemovalNotice.DepartureDetailsGivenOn, Is("details") ? 24.November(2026) : Today)
            .On(TheRemovalNotice.PeriodEnds, Is("fewer") ? 27.November(2026) : 1.December(2026))
            .On(TheRemovalNotice.StatedDepartureDate, Is("before") ? 2.December(2026) : Is("after") ? 4.December(2026) : planned)
            .On(TheDeparture.PlannedOn, planned)
            .Says(TheRemovalNotice.DestinationIsAsNoticed.Definition, new YesNoValue(!Is("destination")))
            .Says(TheSafeguards.LegalAdviceWasOffered.Definition, new YesNoValue(!Is("advice"))));

        Assert.Equal(Yes, Shut.On(record, Today));
    }

    [Fact]
    public void Administrative_removal_has_its_law_in_the_Act() => Assert.Equal(No, Shut.On(Noticed(advice: false, underSection10: true), Today));

    [Fact]
    public void An_unknown_period_keeps_it_unknown() =>
        Assert.Equal(["noticePeriodEnd"], Shut.Read(A.Case(p => p
            .No(TheDeparture.RemovalIsUnderSection10)
            .On(TheRemovalNotice.IntentionGivenOn, Today).On(TheRemovalNotice.DepartureDetailsGivenOn, Today)
            .On(TheRemovalNotice.StatedDepartureDate, 1.December(2026)).On(TheDeparture.PlannedOn, 1.December(2026))
            .Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.DepartureDetailsMatchIntention).Yes(TheSafeguards.LegalAdviceWasOffered)), Today).MissingIds());
}
