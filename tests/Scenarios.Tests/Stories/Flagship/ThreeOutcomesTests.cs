using DueCourse.Casework.Audiences;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>Three variations of the flagship, each to another outcome, by commands alone.</summary>
public sealed class ThreeOutcomesTests
{
    [Fact]
    public void Acquitted_of_every_count_he_stays_British_and_the_case_ends_with_no_action()
    {
        var story = Verrin.OnTrial();
        LocalDate verdict = new(2026, 5, 29), monday = new(2026, 6, 1);
        foreach (var count in new[] { story.Counts(), story.Fourth() })
            story.Step(verdict, p => new RecordAcquittal(count, verdict, Prosecution.Court, p) { By = Caseworker, Id = story.Next() });
        Assert.Equal(("shut", "open"), (story.Gate("G1"), story.Gate("G14")));

        story.At(monday, 10, 0).Decides(DecisionKind.TakeNoAction, story.Said("isBritishCitizen"));
        story.Done(Caseworker, by => new RecordOutcome(CaseOutcome.NoAction, DateRange.On(monday)) { Reasons = "He is a British citizen, and was acquitted of every count.", By = by, Id = story.Next() });
        Assert.False(OpenCaseCheck.IsOpen(story.Case));
        story.Done(Caseworker, by => new ReleaseOutcomeToVictimLiaison(story.EntryOf<OutcomeReached>()) { By = by, Id = story.Next() });
        story.Done(FirstDay.VictimLiaison, by => new TellVictim("M.T.", "letter", ToldOutcome.IsOver) { By = by, Id = story.Next() });
    }

    [Fact]
    public void With_the_appeal_pending_he_is_kept_in_view_and_no_outcome_of_departure_can_be_recorded()
    {
        var story = Verrin.Ordered();
        LocalDate today = new(2026, 8, 3);
        story.At(today, 15, 0).Decides(DecisionKind.ContinueEngagement, story.Said("dateOfConviction"), review: new(2026, 10, 5));

        Assert.Equal("outcome.no-departure", story.Refused(Caseworker, by => new RecordOutcome(CaseOutcome.Removed, DateRange.On(today)) { Mode = DepartureMode.UnderADeportationOrder, By = by, Id = "x" }).Code);
        Assert.Empty(OpenCaseCheck.Of(story.Case, story.Now));
        Assert.Contains(OpenCaseCheck.Of(story.Case, story.At(new(2026, 10, 6), 9, 0).Now), l => l.What == Lack.ReviewOverdue);
        Assert.Null(story.Case.Retention.Outcome);
    }

    [Fact]
    public void Never_naturalised_his_short_sentence_served_he_is_accepted_documented_noticed_and_removed()
    {
        var story = Removal.ReadyToLeave();
        Assert.All(DueCourse.Casework.Gates.GateCheck.At(story.Case, story.Now), g => Assert.True(g.Status == "open", $"{g.Gate.Id} {g.Status}: {string.Join(" ", g.Sentences.Take(4))}"));
        Assert.Equal(Answer.Yes, story.Conclusion("removal.on-the-day"));

        story.Leaves();

        Assert.Equal((CaseOutcome.Removed, DepartureMode.UnderADeportationOrder), (story.Case.Retention.Outcome!.Value.Reached.Outcome, story.Case.Retention.Outcome.Value.Reached.Mode));
        Assert.IsType<PersonRemoved>(story.Case.LegalDecision.State);
        Assert.False(OpenCaseCheck.IsOpen(story.Case));
    }

    [Fact]
    public void Held_for_a_removal_whose_ground_has_gone_he_neither_leaves_nor_stays_held()
    {
        var story = Removal.ReadyToLeave();
        story.Done(Officer, by => new AuthoriseDetention(DetentionPower.Schedule3Paragraph2C, "His departure is today.", "No indicators.", "Comfort Osei") { By = by, Id = story.Next() });
        story.Done(Officer, by => story.Escort(by, story.Next()));
        story.Later().Done(Caseworker, by => new DisputeFact(story.Said("dateOfConviction"), "his solicitor", Side.Person, "the certificate is of another man's conviction") { By = by, Id = story.Next() });

        Assert.Equal("decision.in-question", story.Refused(Caseworker, by => new RecordDeparture { By = by, Id = "x" }).Code);
        Assert.Equal("decision.in-question", story.Refused(Officer, by => new ReviewDetention("Removal is set for today; nothing is new.") { By = by, Id = "x" }).Code);
        Assert.Contains(TaskRules.In(story.Case, [DueCourse.Casework.Ledger.Compartment.Open]), t => t.Key.StartsWith("basis", StringComparison.Ordinal) && t.By == story.Now + Duration.FromHours(4));
        story.Done(Officer, by => new ReleasePerson("What it rested on is in question.") { By = by, Id = story.Next() });
        Assert.Equal("decision.in-question", story.Refused(Officer, by => new AuthoriseDetention(DetentionPower.Schedule3Paragraph2C, "His departure is today.", "No indicators.", "Comfort Osei") { By = by, Id = "x" }).Code);
    }

    [Fact]
    public void Or_he_leaves_by_himself_once_the_sentence_is_served_and_was_not_removed()
    {
        var story = Removal.Released();
        LocalDate left = new(2026, 7, 27);
        story.At(left, 18, 0).Say("departure.leftOn", "2026-07-27", null, "the record made at the border", by: "Border Force");

        Assert.Equal("outcome.not-by-the-transfer", story.Refused(Caseworker, by => new RecordOutcome(CaseOutcome.Removed, DateRange.On(left)) { Mode = DepartureMode.UnderADeportationOrder, By = by, Id = "x" }).Code);
        story.Done(Caseworker, by => new RecordOutcome(CaseOutcome.DepartedVoluntarily, DateRange.On(left)) { Mode = DepartureMode.OwnArrangements, By = by, Id = story.Next() });
        Assert.Equal(DepartureMode.OwnArrangements, story.Case.Retention.Outcome!.Value.Reached.Mode);
    }
}
