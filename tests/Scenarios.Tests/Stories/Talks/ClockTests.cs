using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.TravelDocument;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>What time alone does to the talks: it chases, makes overdue, and lets lapse and expire. Nothing else.</summary>
public sealed class ClockTests
{
    [Fact]
    public void The_time_for_an_answer_is_chased_at_half_and_four_fifths_and_overdue_after_its_last_day_where_the_other_side_is()
    {
        // Received on the 10th of September: thirty days end on the 10th of October in Accra, at one in the morning in London.
        var story = Talks.Begun().Ready(Talks.Profile(reply: 30)).Sent().Received();
        Assert.Empty(story.At(new(2026, 9, 24), 23, 0).TimersFire().Happened<ReadmissionAnswerChased>());
        Assert.Single(story.At(new(2026, 9, 25), 1, 1).TimersFire().Happened<ReadmissionAnswerChased>());
        Assert.Equal(2, story.At(new(2026, 10, 4), 1, 1).TimersFire().Happened<ReadmissionAnswerChased>().Count());
        Assert.IsType<RequestReceipted>(story.At(new(2026, 10, 11), 0, 59).TimersFire().Case.Readmission.State);
        Assert.IsType<AnswerOverdue>(story.At(new(2026, 10, 11), 1, 0).TimersFire().Case.Readmission.State);
        Assert.Equal("readmission.R10", story.Law("readmission"));
        Assert.Equal(3, story.At(new(2026, 10, 18), 1, 0).TimersFire().Happened<ReadmissionAnswerChased>().Count());
        Assert.Single(story.At(new(2026, 11, 1), 0, 0).TimersFire().Happened<ReadmissionAnswerChasedLast>());
        Assert.Empty(story.At(new(2027, 11, 1), 0, 0).Case.Timers.Pending);
        Assert.IsType<AnswerOverdue>(story.Case.Readmission.State);
        Assert.NotEqual("open", story.Gate("G22"));
    }

    [Fact]
    public void Where_no_instrument_sets_a_time_a_yardstick_is_chased_and_silence_never_accepts()
    {
        var story = Talks.Begun().Ready().Sent().Received();
        story.At(new(2026, 10, 11), 1, 0).TimersFire();

        Assert.True(Assert.IsType<AnswerOverdue>(story.Case.Readmission.State).OnlyAYardstick);
        Assert.NotEqual("readmission.R10", story.Law("readmission"));
        Assert.Equal("readmission.silence-is-none", story.Refused(Adviser, by => new SignOffSilence("art. 8") { By = by, Id = "s" }).Code);
        Assert.Equal("readmission.silence-is-none", story.Refused(Officer, by => new DeemAccepted { By = by, Id = "d" }).Code);
    }

    [Fact]
    public void A_delivery_that_nobody_confirmed_starts_no_time_that_a_confirmed_receipt_starts()
    {
        var story = Talks.Begun().Ready(Talks.Profile(SilenceEffect.ReadmissionAgreed, 30)).Sent();
        story.At(new(2026, 9, 10), 9, 0).Done(Liaison, by => new RecordReceipt(new(2026, 9, 10), Confirmed: false, "the courier's slip") { By = by, Id = story.Next() });
        story.At(new(2026, 10, 11), 1, 0).TimersFire();

        Assert.True(Assert.IsType<AnswerOverdue>(story.Case.Readmission.State).OnlyAYardstick);
        Assert.Equal("readmission.silence-is-none", story.Refused(Officer, by => new DeemAccepted { By = by, Id = "d" }).Code);
    }

    [Fact]
    public void More_time_asked_for_in_time_moves_the_last_day_and_late_it_is_a_question_of_law()
    {
        var story = Talks.Begun().Ready(Talks.Profile(reply: 30) with { ExtensionMost = 60 }).Sent().Received();
        story.At(new(2026, 10, 8), 9, 0);
        Assert.Equal("readmission.long-extension", story.Refused(Liaison, by => new RecordMoreTime(new(2026, 10, 8), "rural records", new(2026, 11, 10)) { By = by, Id = "m" }).Code);
        story.Done(Liaison, by => new RecordMoreTime(new(2026, 10, 8), "rural records", new(2026, 11, 9)) { By = by, Id = story.Next() });
        Assert.Equal("readmission.R7", story.Law("readmission"));
        Assert.IsType<MoreTimeRuns>(story.At(new(2026, 11, 9), 23, 0).TimersFire().Case.Readmission.State);
        Assert.IsType<AnswerOverdue>(story.At(new(2026, 11, 10), 0, 0).TimersFire().Case.Readmission.State);

        var late = Talks.Begun().Ready(Talks.Profile(reply: 30)).Sent().Received().At(new(2026, 10, 12), 9, 0);
        Assert.Equal("readmission.late-extension", late.Refused(Liaison, by => new RecordMoreTime(new(2026, 10, 12), "rural records", new(2026, 11, 9)) { By = by, Id = "m" }).Code);
    }

    [Fact]
    public void An_acceptance_lapses_when_the_time_for_the_transfer_has_passed()
    {
        var story = Talks.Begun().Ready(Talks.Profile(transfer: 90)).Sent().Received().Confirmed().Accepted();
        Assert.IsType<RequestAccepted>(story.At(new(2026, 12, 13), 23, 59).TimersFire().Case.Readmission.State);
        Assert.IsType<AcceptanceLapsed>(story.At(new(2026, 12, 14), 0, 0).TimersFire().Case.Readmission.State);
        Assert.Equal(("readmission.R14", "shut"), (story.Law("readmission"), story.Gate("G22")));

        var without = Talks.Begun().Ready().Sent().Received().Confirmed().Accepted();
        Assert.IsType<RequestAccepted>(without.At(new(2028, 1, 1), 0, 0).TimersFire().Case.Readmission.State);
    }

    [Fact]
    public void A_document_expires_soon_at_45_days_then_at_30_14_and_7_and_expires_on_the_day_after_its_last()
    {
        var story = Talks.Begun().Ready().Sent().Received().Confirmed().Accepted().Documented(new(2026, 12, 1)).Checked();
        Assert.IsType<DocumentFoundRight>(story.At(new(2026, 10, 16), 23, 59).TimersFire().Case.TravelDocument.State);
        Assert.IsType<DocumentExpiresSoon>(story.At(new(2026, 10, 17), 0, 0).TimersFire().Case.TravelDocument.State);
        for (var day = new LocalDate(2026, 10, 18); day <= new LocalDate(2026, 12, 1); day = day.PlusDays(1)) story.At(day, 23, 59).TimersFire();
        Assert.Equal([45, 30, 14, 7], story.Happened<TravelDocumentExpiresSoon>().Select(e => e.DaysLeft));
        Assert.IsType<DocumentExpiresSoon>(story.Case.TravelDocument.State);
        Assert.IsType<DocumentHasExpired>(story.At(new(2026, 12, 2), 0, 0).TimersFire().Case.TravelDocument.State);
        Assert.Equal(("D7", "shut"), (story.Law("travel-document"), story.Gate("G22")));
    }

    [Fact]
    public void A_renewal_asks_the_whole_case_again_and_brings_another_document()
    {
        var story = Talks.Begun().Ready().Sent().Received().Confirmed().Accepted().Documented(new(2026, 12, 1)).Checked();
        story.At(new(2026, 12, 2), 0, 0).TimersFire();
        var renewal = story.Written(MessageFor.DocumentRenewal, "Please renew it.");
        story.Done(Officer, by => new DueCourse.Casework.Tracks.Identity.HoldContact("an election there") { By = by, Id = story.Next() });
        Assert.Equal("contact.not-now", story.Refused(Liaison, by => new AskForRenewal(renewal) { By = by, Id = "r" }).Code);
        var hold = story.EntryOf<DueCourse.Casework.Tracks.Identity.ContactHeldBack>();
        story.Done(Officer, by => new DueCourse.Casework.Tracks.Identity.EndContactHold(hold, "it is over") { By = by, Id = story.Next() });
        story.Done(Liaison, by => new AskForRenewal(renewal) { By = by, Id = story.Next() });
        Assert.Equal("D8", story.Law("travel-document"));
        var document = story.At(new(2026, 12, 3), 9, 0).Document();
        story.Done(Liaison, by => new RecordDocumentIssued(new(2026, 12, 3), TravelDocumentKind.EmergencyTravelDocument, "E 118", new(2027, 6, 1), "in the safe", document) { By = by, Id = story.Next() });

        Assert.Equal("D4", story.Law("travel-document"));
        Assert.Equal(new LocalDate(2027, 6, 1), story.Case.TravelDocument.Held!.Expires);
    }
}
