using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Appeal;
using NodaTime;
using static Scenarios.Tests.Stories.AppealTests;
using static Scenarios.Tests.Stories.Courts;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Whether the file lists every appeal is said by somebody who knows; then the gate of appeals comes to an answer.</summary>
public sealed class AppealsConfirmedTests
{
    private static readonly LocalDate SentOn = new(2026, 12, 17), Early = new(2026, 12, 18);

    [Fact]
    public void Until_somebody_tells_that_the_file_lists_every_appeal_the_gate_is_not_open_and_then_it_follows_the_appeal()
    {
        var story = WithNothingPending(Early);
        story.Done(Caseworker, by => new DeclareList(Compartment.Protection, "appeals", null, IsComplete: false) { By = by, Id = story.Next() });
        Assert.Equal("unknown", story.Gate("G7"));
        var appeal = story.RightOfAppeal(AppealAgainst.HumanRightsRefusal, SentOn);
        Assert.Equal("shut", story.Gate("G7"));
        story.At(new(2027, 1, 20), 9, 0).Done(Caseworker, by => Close(story, by, appeal, new(2027, 1, 20)));
        Assert.Equal("unknown", story.Gate("G7"));

        story.Done(Caseworker, by => new ConfirmAppeals(new(2027, 1, 20), "the Tribunal's listing office") { By = by, Id = story.Next() });
        Assert.Equal("open", story.Gate("G7"));
        Assert.Contains(story.Happened<AppealsConfirmed>(), e => e.ToldBy == "the Tribunal's listing office");
    }

    [Fact]
    public void Only_somebody_who_sees_where_appeals_stand_can_say_it()
    {
        var story = WithNothingPending(Early);

        Assert.Equal("access.refused", story.Refused(Liaison, by => new ConfirmAppeals(Early, "the Tribunal") { By = by, Id = "x" }).Code);
        Assert.Equal("access.refused", story.Refused(OnDuty, by => new ConfirmAppeals(Early, "the Tribunal") { By = by, Id = "x" }).Code);
        Assert.Equal("access.refused", story.Refused(Adviser, by => new ConfirmAppeals(Early, "the Tribunal") { By = by, Id = "x" }).Code);
    }

    [Fact]
    public void A_right_of_appeal_that_arose_after_the_day_that_was_spoken_of_is_not_answered_by_it()
    {
        var story = WithNothingPending(Early);
        story.RightOfAppeal(AppealAgainst.HumanRightsRefusal, SentOn);

        Assert.Equal("appeal.as-of", story.Refused(Caseworker, by => new ConfirmAppeals(SentOn.PlusDays(-1), "the Tribunal") { By = by, Id = "x" }).Code);
        Assert.Equal("appeal.as-of", story.Refused(Caseworker, by => new ConfirmAppeals(Early.PlusDays(1), "the Tribunal") { By = by, Id = "x" }).Code);
        Assert.Equal("text.empty", story.Refused(Caseworker, by => new ConfirmAppeals(Early, "") { By = by, Id = "x" }).Code);
    }
}
