using DueCourse.Casework.Access;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using static Scenarios.Tests.Stories.Course;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>How a case ends: no action with reasons, or a confirmed departure with its mode; and how an end is reversed.</summary>
public sealed class OutcomeTests
{
    private static readonly DateRange Today = DateRange.On(Monday);

    [Fact]
    public void No_action_needs_reasons_and_cannot_be_reached_while_a_departure_is_booked()
    {
        var story = NothingDecided();
        Assert.Equal("text.empty", story.Refused(Caseworker, by => Outcome(by, CaseOutcome.NoAction)).Code);
        Assert.Equal("outcome.mode", story.Refused(Caseworker, by => Outcome(by, CaseOutcome.NoAction) with { Reasons = "nothing proved", Mode = DepartureMode.OwnArrangements }).Code);
        story.Done(Caseworker, by => Outcome(by, CaseOutcome.NoAction) with { Reasons = "nothing proved" });
        Assert.False(OpenCaseCheck.IsOpen(story.Case));

        var booked = Ready().Done(Caseworker, by => new PlanDeparture(new("GHA", Monday, "BA 78", [])) { By = by, Id = "p" });
        Assert.Equal("outcome.departure-booked", booked.Refused(Caseworker, by => Outcome(by, CaseOutcome.NoAction) with { Reasons = "nothing proved" }).Code);
    }

    [Fact]
    public void A_removal_is_no_outcome_before_the_doors_have_closed()
    {
        var story = Ready();
        Assert.Equal("outcome.no-departure", story.Refused(Caseworker, by => Removed(by)).Code);
        story.Done(Caseworker, by => new PlanDeparture(new("GHA", Monday, "BA 78", [])) { By = by, Id = "p" });
        Assert.Equal("outcome.no-departure", story.Refused(Caseworker, by => Removed(by)).Code);
        story.DetailsServed();
        story.Escorted("e");
        Assert.Equal("outcome.no-departure", story.Refused(Caseworker, by => Removed(by)).Code);

        story.At(Monday, 12, 0).Done(Caseworker, by => new RecordDeparture { By = by, Id = "d" });
        Assert.Equal("outcome.no-mode", story.Refused(Caseworker, by => Removed(by) with { Mode = null }).Code);
        Assert.Equal("outcome.mode", story.Refused(Caseworker, by => Removed(by) with { Mode = DepartureMode.OwnArrangements }).Code);
        Assert.Equal("outcome.another-day", story.Refused(Caseworker, by => Removed(by) with { On = DateRange.On(Monday.PlusDays(-1)) }).Code);
        Assert.Equal("outcome.has-left", story.Refused(Caseworker, by => Outcome(by, CaseOutcome.NoAction) with { Reasons = "nothing proved" }).Code);
        story.Done(Caseworker, by => Removed(by));
        Assert.Equal(DepartureMode.UnderADeportationOrder, Assert.Single(story.Happened<OutcomeReached>()).Mode);
    }

    [Fact]
    public void Somebody_who_left_of_their_own_accord_was_not_removed()
    {
        var story = NothingDecided();
        Assert.Equal("outcome.no-departure", story.Refused(Caseworker, by => Outcome(by, CaseOutcome.DepartedVoluntarily) with { Mode = DepartureMode.OwnArrangements }).Code);
        story.Done(Caseworker, by => new AssertFact(Compartment.Open, new(null, "departure.leftOn", new DayValue(Today), null, null, "the record made at the border", null, "Border Force", Side.OfficialRecord, null)) { By = by, Id = "left" });

        Assert.Equal("outcome.not-by-the-transfer", story.Refused(Caseworker, by => Removed(by)).Code);
        story.Done(Caseworker, by => Outcome(by, CaseOutcome.DepartedVoluntarily) with { Mode = DepartureMode.AssistedReturn });
    }

    [Fact]
    public void An_outcome_is_reversed_by_an_officer_with_reasons_and_the_case_is_open_again()
    {
        var story = NothingDecided();
        Assert.Equal("outcome.none", story.Refused(Officer, by => new ReverseOutcome("a new claim") { By = by, Id = "r" }).Code);
        story.Done(Caseworker, by => Outcome(by, CaseOutcome.NoAction) with { Reasons = "nothing proved" });
        Assert.Equal("access.refused", story.Refused(Caseworker, by => new ReverseOutcome("a new claim") { By = by, Id = "r" }).Code);
        Assert.Equal("text.empty", story.Refused(Officer, by => new ReverseOutcome(" ") { By = by, Id = "r" }).Code);
        story.Done(Officer, by => new ReverseOutcome("convicted again") { By = by, Id = "r" });

        Assert.Null(story.Case.Retention.Outcome);
        Assert.True(OpenCaseCheck.IsOpen(story.Case));
        Assert.Null(story.Case.Retention.DisposalDue);
    }

    [Fact]
    public void Every_open_case_has_an_owner_a_state_and_a_next_review_or_the_nightly_check_says_so()
    {
        var story = NothingDecided();
        Assert.Equal([Lack.Review], Lacks(story));
        story.Decided(DecisionKind.ContinueEngagement, review: new(2026, 12, 14));
        Assert.Empty(Lacks(story));
        Assert.Equal([Lack.ReviewOverdue], Lacks(story.At(new(2026, 12, 15), 2, 0)));

        foreach (var who in new[] { Caseworker, Officer }) story.Done(who, by => new EndAssignment(by, "moved to another team") { By = by, Id = $"end {by.Id}" });
        Assert.Contains(Lack.Owner, Lacks(story));

        var unread = From("almost-nothing-is-known", Monday);
        Assert.Contains(Lack.State, OpenCaseCheck.Of(unread.Case, unread.Now).Select(l => l.What));
        Assert.All(OpenCaseCheck.Of(unread.Case, unread.Now), l => Assert.False(string.IsNullOrWhiteSpace(l.Says)));
    }

    private static IEnumerable<Lack> Lacks(Story story) => OpenCaseCheck.Of(story.Case, story.Now).Select(l => l.What);

    private static RecordOutcome Outcome(Actor by, CaseOutcome outcome) => new(outcome, Today) { By = by, Id = "outcome" };

    private static RecordOutcome Removed(Actor by) => Outcome(by, CaseOutcome.Removed) with { Mode = DepartureMode.UnderADeportationOrder };

    private static Story Ready() => From("ready-on-every-gate", Monday).Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = "officer" });
}
