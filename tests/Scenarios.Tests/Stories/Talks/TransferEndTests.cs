using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using Scenarios.Tests.Stories.Flagship;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>How a transfer ends otherwise than planned. Detention follows from none of it.</summary>
public sealed class TransferEndTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Fact]
    public void A_departure_that_failed_has_its_word_and_detains_nobody_and_another_needs_a_plan_of_its_own()
    {
        var story = Talks.AllReady().Booked();
        story.At(Monday, 8, 0).Escorted();
        story.Done(Caseworker, by => new RecordFailedDeparture(TransferFailure.CaptainRefused, "The captain would not take him.") { By = by, Id = story.Next() });

        Assert.Equal(TransferFailure.CaptainRefused, Assert.IsType<DepartureFailed>(story.Case.Transfer.State).Failure);
        Assert.IsType<NotDetained>(story.Case.Detention.State);
        Assert.Empty(story.Happened<DetentionAuthorised>());
        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => new RecordDeparture { By = by, Id = "d" }).Code);
        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => story.Escort(by, "e")).Code);
        story.Done(Caseworker, by => new PlanDeparture(new(Talks.Country, new(2026, 11, 30), "BA 78", [])) { By = by, Id = story.Next() });
        Assert.IsType<Planned>(story.Case.Transfer.State);
    }

    [Fact]
    public void Whoever_is_refused_on_arrival_is_not_held_by_that_and_is_not_handed_over()
    {
        var story = Left();
        story.Done(Caseworker, by => new RecordRefusalOnArrival(Monday, "The officer at the desk, as the escort logged.") { By = by, Id = story.Next() });

        Assert.IsType<RefusedOnArrival>(story.Case.Transfer.State);
        Assert.IsType<NotDetained>(story.Case.Detention.State);
        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => new RecordHandover("x") { By = by, Id = "h" }).Code);
        Assert.Equal("document.not-used", story.Refused(Caseworker, by => new DueCourse.Casework.Tracks.TravelDocument.RecordDocumentUse { By = by, Id = "u" }).Code);
    }

    [Fact]
    public void A_removal_that_should_not_have_been_is_found_after_any_time_and_a_transfer_closes_on_an_account_of_property()
    {
        var story = Left();
        story.At(Monday, 19, 0).Done(Caseworker, by => new RecordHandover("K. Boateng") { By = by, Id = story.Next() });
        Assert.Equal("text.empty", story.Refused(Caseworker, by => new CloseTransfer(" ", null) { By = by, Id = "c" }).Code);
        story.Done(Caseworker, by => new CloseTransfer("All with him, by his signature.", new(2027, 2, 23)) { By = by, Id = story.Next() });
        Assert.Equal(new LocalDate(2027, 2, 23), Assert.IsType<TransferClosed>(story.Case.Transfer.State).ErrorsUntil);
        story.At(new(2028, 3, 1), 9, 0).Done(Caseworker, by => new RecordReturnInError(new(2028, 3, 1), "A record of birth shows that he was British.") { By = by, Id = story.Next() });
        Assert.IsType<ReturnedInError>(story.Case.Transfer.State);
        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => new PlanDeparture(new(Talks.Country, new(2028, 4, 1), "BA 78", [])) { By = by, Id = "p" }).Code);
    }

    [Fact]
    public void A_return_in_error_finds_the_removal_wrongful_reverses_the_outcome_and_is_not_closed_in_silence()
    {
        var story = Left();
        story.At(Monday, 19, 0).Done(Caseworker, by => new RecordHandover("K. Boateng") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new CloseTransfer("All with him, by his signature.", null) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new RecordOutcome(CaseOutcome.Removed, DateRange.On(Monday)) { By = by, Id = story.Next(), Mode = DepartureMode.UnderADeportationOrder });
        story.At(Monday.PlusDays(9), 9, 0).Done(Caseworker, by => new RecordReturnInError(Monday.PlusDays(9), "A record of birth shows that he was British.") { By = by, Id = story.Next() });

        Assert.Null(story.Case.Retention.Outcome);
        Assert.Equal("A record of birth shows that he was British.", Assert.Single(story.Happened<WrongfulRemovalFound>()).Missing);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.What.StartsWith("Tell somebody outside", StringComparison.Ordinal));
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.What.StartsWith("Have the person taken back now", StringComparison.Ordinal));
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key.StartsWith("cancelled", StringComparison.Ordinal));
        Assert.Equal("removal.nobody-told", story.Refused(Officer, by => new CloseWrongfulRemoval("brought back") { By = by, Id = "c" }).Code);
        Assert.Equal("removal.wrongful", story.Refused(Caseworker, by => new RecordOutcome(CaseOutcome.Removed, DateRange.On(Monday)) { By = by, Id = "o", Mode = DepartureMode.UnderADeportationOrder }).Code);
        story.Done(Officer, by => new FindWrongfulRemoval("he was British", "he is brought back") { By = by, Id = story.Next() });
        Assert.Single(story.Happened<WrongfulRemovalFound>());
    }

    [Theory]
    [InlineData("the doors closed")]
    [InlineData("handed over")]
    [InlineData("closed")]
    [InlineData("refused on arrival")]
    public void A_conviction_quashed_after_the_doors_opens_the_matter_whatever_came_between(string then)
    {
        var story = Left();
        if (then is "handed over" or "closed") story.At(Monday, 19, 0).Done(Caseworker, by => new RecordHandover("K. Boateng") { By = by, Id = story.Next() });
        if (then == "closed") story.Done(Caseworker, by => new CloseTransfer("All with him.", null) { By = by, Id = story.Next() });
        if (then == "refused on arrival") story.At(Monday, 19, 0).Done(Caseworker, by => new RecordRefusalOnArrival(Monday, "The officer at the desk.") { By = by, Id = story.Next() });
        var conviction = story.Case.Statements.Subjects.Values.First(s => s.Kind.ListName == "convictions").Id;
        story.At(Monday.PlusDays(1), 9, 0).Done(Caseworker, by => new AssertFact(Compartment.Open, new(conviction, "quashed", new YesNoValue(IsYes: true), null, null, "the order", null, "Court of Appeal", Side.OfficialRecord, null)) { By = by, Id = story.Next() });

        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.What.StartsWith("Look today whether the removal", StringComparison.Ordinal));
        story.Done(Officer, by => new FindWrongfulRemoval("the conviction was quashed", "he is asked whether he wishes to come back") { By = by, Id = story.Next() });
        Assert.True(OpenCaseCheck.IsOpen(story.Case));
    }

    [Fact]
    public void Whoever_failed_to_leave_or_was_turned_back_is_told_in_writing_that_the_removal_is_cancelled()
    {
        var failed = Talks.AllReady().Booked();
        failed.Later().Done(Caseworker, by => new RecordFailedDeparture(TransferFailure.PortClosed, "Fog.") { By = by, Id = failed.Next() });
        var stopped = Talks.AllReady().Booked();
        stopped.Later().Done(Caseworker, by => new StopDeparture(StopReason.Practical) { By = by, Id = stopped.Next() });
        var turned = Left();
        turned.Later().Done(Caseworker, by => new RecordRefusalOnArrival(Monday, "The officer at the desk.") { By = by, Id = turned.Next() });
        foreach (var (story, ground) in new[] { (failed, failed.EntryOf<DepartureHasFailed>()), (stopped, stopped.EntryOf<DepartureStopped>()), (turned, turned.EntryOf<PersonRefusedOnArrival>()) })
        {
            Assert.Single(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key == $"cancelled {ground}");
            story.Later().Notice(NoticeKind.RemovalCancelled, ground, ("day", "2026-11-23"), ("destination", Talks.Country), ("what-follows", "Your case is looked at again. You will be told what comes of it."));
            Assert.DoesNotContain(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key == $"cancelled {ground}");
        }
    }

    [Fact]
    public void Somebody_willing_with_a_passport_of_their_own_leaves_without_a_request_and_the_law_says_so_too()
    {
        // Everything as in the file of somebody accepted, but nobody asked the country: he has a passport, and agreed to go.
        Story Willing(string choice) => From("ready-on-every-gate", Monday, text => text.Replace("readmission: {acceptedOn: 2026-11-02}\n", "", StringComparison.Ordinal)
            .Replace("  capacity: no-doubt\n", $"  capacity: no-doubt\n  voluntaryReturnChoice: {choice}\n  voluntaryReturnInformed: yes\n", StringComparison.Ordinal)
            .Replace("renunciationRaised: no, confirmedOn", "renunciationRaised: no, renunciationStage: none, confirmedOn", StringComparison.Ordinal));
        var story = Willing("agreed");

        Assert.Equal("T1", story.Law("transfer"));
        story.Done(Caseworker, by => new PlanDeparture(new(Talks.Country, Monday.PlusDays(7), "BA 78", [])) { By = by, Id = story.Next() });
        Assert.IsType<Planned>(story.Case.Transfer.State);
        Assert.Equal("T0", Willing("considering").Law("transfer"));
        Assert.Equal("transfer.not-ready", Willing("considering").Refused(Caseworker, by => new PlanDeparture(new(Talks.Country, Monday.PlusDays(7), "BA 78", [])) { By = by, Id = "p" }).Code);
    }

    [Fact]
    public void Nobody_is_told_of_a_cancelled_removal_who_was_told_of_no_day()
    {
        var story = Talks.AllReady().At(new(2026, 11, 20), 10, 0);
        story.Done(Caseworker, by => new PlanDeparture(new(Talks.Country, Monday, "BA 78", [])) { By = by, Id = story.Next() });
        story.Later().Done(Caseworker, by => new StopDeparture(StopReason.Practical) { By = by, Id = story.Next() });

        Assert.DoesNotContain(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key.StartsWith("cancelled", StringComparison.Ordinal));
    }

    internal static Story Left()
    {
        var story = Talks.AllReady().Booked();
        story.At(Monday, 8, 0).Escorted();
        return story.Done(Caseworker, by => new RecordDeparture { By = by, Id = story.Next() });
    }
}
