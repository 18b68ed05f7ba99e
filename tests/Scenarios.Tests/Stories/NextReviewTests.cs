using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Work;
using NodaTime;
using static Scenarios.Tests.Stories.Course;

namespace Scenarios.Tests.Stories;

/// <summary>To go on with a case sets the day on which it is looked at again: for the law, for lists, and for whoever looks at night.</summary>
public sealed class NextReviewTests
{
    private static readonly LocalDate January = new(2027, 1, 18), March = new(2027, 3, 1);

    [Fact]
    public void The_day_is_the_cases_next_review_for_the_law_and_in_lists_of_what_falls_due()
    {
        var story = NothingDecided(text => text.Replace("  capacity: no-doubt\n", "  capacity: no-doubt\n  nextReviewOn: 2026-12-01\n", StringComparison.Ordinal)).Decided(DecisionKind.ContinueEngagement, January);

        Assert.Equal(January, OpenCaseCheck.NextReview(story.Case, story.Now));
        Assert.Equal("18 January 2027", Assert.Single(story.Case.Statements.All, s => s.Ended is null && s.Said.Fact == "nextReviewOn").Said.Value.Words());
        Assert.Equal(January.AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Europe/London"]).ToInstant(), Assert.Single(story.Case.Timers.Pending, t => t.Set.Kind == TimerKind.CaseReviewDue).Set.DueAt);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key.StartsWith("review", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_decision_moves_it_also_to_an_earlier_day_and_the_old_one_then_says_nothing()
    {
        var story = NothingDecided().Decided(DecisionKind.ContinueEngagement, March);
        story.Later().Decided(DecisionKind.ContinueEngagement, January);
        Assert.Equal(January, OpenCaseCheck.NextReview(story.Case, story.Now));

        story.At(March.PlusDays(1), 9, 0).TimersFire();
        Assert.Equal(story.Case.Decisions.All.Last().Id, Assert.Single(story.Happened<CaseReviewFellDue>()).Decision);
        Assert.Contains(OpenCaseCheck.Of(story.Case, story.Now), l => l.What == Lack.ReviewOverdue);
    }

    [Fact]
    public void A_decision_without_a_day_leaves_it_as_it_was()
    {
        var story = NothingDecided().Decided(DecisionKind.ContinueEngagement, January);
        story.Later().Decided(DecisionKind.IntendToDeport);

        Assert.Equal(January, OpenCaseCheck.NextReview(story.Case, story.Now));
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Open]), t => t.Key.StartsWith("review", StringComparison.Ordinal));
    }
}
