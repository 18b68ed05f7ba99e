namespace DueCourse.Law.Tests.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section10ETests
{
    private static readonly LocalDate Decided = 10.December(2026);

    private static CaseRecord AfterAClaim(LocalDate planned, LocalDate? decided = null, bool aboutRemoval = true, bool mayProceed = true, bool sameDestination = true, LocalDate? intention = null, bool sameDetails = true) => A.Case(p => p
        .Is(TheRemovalNotice.Exception, "s10E")
        .On(TheRemovalNotice.IntentionGivenOn, intention ?? 1.November(2023)).On(TheRemovalNotice.DepartureDetailsGivenOn, decided ?? Decided)
        .On(TheRemovalNotice.StatedDepartureDate, planned).On(TheDeparture.PlannedOn, planned)
        .Says(TheRemovalNotice.DestinationIsAsNoticed.Definition, new YesNoValue(sameDestination)).Yes(TheRemovalNotice.StopsAreAsNoticed).Says(TheRemovalNotice.DepartureDetailsMatchIntention.Definition, new YesNoValue(sameDetails))
        .All<JudicialReview>().Has<JudicialReview>(j => j
            .On(TheJudicialReview.LodgedOn, 2.November(2023))
            .Says(TheJudicialReview.ChallengesRemoval.Definition, new YesNoValue(aboutRemoval))
            .Says(TheJudicialReview.WasDecidedSoThatRemovalMayProceed.Definition, new YesNoValue(mayProceed))
            .On(TheJudicialReview.DecidedOn, decided ?? Decided)));

    private static Answer Allowed(CaseRecord record) => Section10E.AfterJudicialReview.On(record, Decided);

    [Theory]
    [InlineData(2026, 12, 11, Yes)]
    [InlineData(2026, 12, 31, Yes)]
    [InlineData(2027, 1, 1, No)]
    public void After_a_decision_on_10_December_the_last_day_is_31_December(int year, int month, int day, Answer allowed) =>
        Assert.Equal(allowed, Allowed(AfterAClaim(new LocalDate(year, month, day))));

    [Fact]
    public void Not_after_a_claim_about_something_else() => Assert.Equal(No, Allowed(AfterAClaim(14.December(2026), aboutRemoval: false)));

    [Fact]
    public void Not_where_the_decision_does_not_let_removal_proceed() => Assert.Equal(No, Allowed(AfterAClaim(14.December(2026), mayProceed: false)));

    [Fact]
    public void Not_to_another_destination_than_the_earlier_notice_named() => Assert.Equal(No, Allowed(AfterAClaim(14.December(2026), sameDestination: false)));

    [Fact]
    public void Not_where_the_details_name_another_destination_or_stop_than_the_earlier_notice() => Assert.Equal(No, Allowed(AfterAClaim(14.December(2026), sameDetails: false)));

    [Fact]
    public void Not_without_an_earlier_notice_of_intention() => Assert.Equal(No, Allowed(AfterAClaim(14.December(2026), intention: 12.December(2026))));

    [Fact]
    public void A_file_silent_on_judicial_reviews_leaves_it_open() =>
        Assert.Equal(["judicialReviews.complete"], Section10E.AfterJudicialReview.Condition.Read(A.Case(p => p
            .Is(TheRemovalNotice.Exception, "s10E").On(TheRemovalNotice.IntentionGivenOn, 1.November(2026)).On(TheRemovalNotice.DepartureDetailsGivenOn, Decided)
            .On(TheRemovalNotice.StatedDepartureDate, 14.December(2026)).On(TheDeparture.PlannedOn, 14.December(2026))
            .Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed).Yes(TheRemovalNotice.DepartureDetailsMatchIntention)), Decided).MissingIds());

    [Theory, BothSidesOf(20, 11, 2023)]
    public void The_section_begins_on_20_November_2023(LocalDateTime before, LocalDateTime on)
    {
        var record = AfterAClaim(27.November(2023), decided: 15.November(2023));

        Assert.Equal(No, Section10E.AllowsRemoval.Read(record, before).Answer);
        Assert.Equal(Yes, Section10E.AllowsRemoval.Read(record, on).Answer);
    }
}
