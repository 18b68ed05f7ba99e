namespace DueCourse.Law.Tests.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section10BTests
{
    private static readonly LocalDate Original = 7.December(2026);

    private static CaseRecord AFailedRemoval(LocalDate planned, LocalDate? original = null, bool beyondControl = true, bool asNoticed = true, string relied = "s10B", LocalDate? given = null, bool sameDetails = true) => A.Case(p => p
        .Is(TheRemovalNotice.Exception, relied)
        .On(TheRemovalNotice.OriginalStatedDate, original ?? Original)
        .Says(TheRemovalNotice.FailedBeyondControl.Definition, new YesNoValue(beyondControl))
        .On(TheRemovalNotice.DepartureDetailsGivenOn, given ?? original ?? Original)
        .On(TheRemovalNotice.StatedDepartureDate, planned).On(TheDeparture.PlannedOn, planned)
        .Says(TheRemovalNotice.DestinationIsAsNoticed.Definition, new YesNoValue(asNoticed))
        .Yes(TheRemovalNotice.StopsAreAsNoticed).Says(TheRemovalNotice.DepartureDetailsMatchIntention.Definition, new YesNoValue(sameDetails)));

    private static Answer Allowed(CaseRecord record) => Section10B.FailedRemoval.On(record, Original);

    [Theory]
    [InlineData(2026, 12, 8, Yes)]
    [InlineData(2026, 12, 27, Yes)]
    [InlineData(2026, 12, 28, No)]
    public void A_flight_that_failed_on_7_December_may_be_made_good_until_27_December(int year, int month, int day, Answer allowed) =>
        Assert.Equal(allowed, Allowed(AFailedRemoval(new LocalDate(year, month, day))));

    [Fact]
    public void Not_where_the_failure_was_in_the_Secretary_of_States_hands() => Assert.Equal(No, Allowed(AFailedRemoval(14.December(2026), beyondControl: false)));

    [Fact]
    public void Not_to_another_destination() => Assert.Equal(No, Allowed(AFailedRemoval(14.December(2026), asNoticed: false)));

    [Fact]
    public void Not_where_the_new_notice_names_another_destination_or_stop_than_the_original() => Assert.Equal(No, Allowed(AFailedRemoval(14.December(2026), sameDetails: false)));

    [Fact]
    public void Not_without_a_new_notice_of_departure_details() => Assert.Equal(No, Allowed(AFailedRemoval(14.December(2026), given: 1.December(2026))));

    [Fact]
    public void Not_where_another_section_is_relied_on() => Assert.Equal(No, Allowed(AFailedRemoval(14.December(2026), relied: "none")));

    [Fact]
    public void An_unknown_original_date_leaves_it_open() =>
        Assert.Equal(["removalNotice.originalStatedDate"], Section10B.FailedRemoval.Condition.Read(A.Case(p => p
            .Is(TheRemovalNotice.Exception, "s10B").Yes(TheRemovalNotice.FailedBeyondControl).On(TheRemovalNotice.DepartureDetailsGivenOn, Original)
            .On(TheRemovalNotice.StatedDepartureDate, 14.December(2026)).On(TheDeparture.PlannedOn, 14.December(2026))
            .Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed).Yes(TheRemovalNotice.DepartureDetailsMatchIntention)), Original).MissingIds());

    [Theory, BothSidesOf(20, 11, 2023)]
    public void The_section_begins_on_20_November_2023(LocalDateTime before, LocalDateTime on)
    {
        var record = AFailedRemoval(27.November(2023), original: 13.November(2023));

        Assert.Equal(No, Section10B.AllowsRemoval.Read(record, before).Answer);
        Assert.Equal(Yes, Section10B.AllowsRemoval.Read(record, on).Answer);
    }
}
