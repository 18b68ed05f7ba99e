using DueCourse.Casework.Retention;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Work;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>The removal again, by two longer ways: after an appeal that was exhausted, and after a deprivation that became final.</summary>
public sealed class RemovalAfterAnAppealTests
{
    [Fact]
    public void An_appeal_holds_the_removal_until_it_is_exhausted_and_then_he_is_removed()
    {
        var window = AfterAnAppeal.Refused(out var appeal);
        Assert.Equal("shut", window.Gate("G7"));
        Assert.Equal("gate.G7", Booked(window, "G7"));
        var pending = AfterAnAppeal.Dismissed(out appeal);
        Assert.IsType<AppealDismissed>(pending.StateOf(appeal));
        // The time to ask for permission runs: dismissed is not over.
        Booked(pending, "G6");

        var story = AfterAnAppeal.Exhausted();
        Assert.Equal(new AppealFinal(WasBrought: true), story.StateOf(appeal));
        Assert.Equal(("FINAL", "open", "open"), (story.LawsTrack("appeal"), story.Gate("G6"), story.Gate("G7")));
        story.Ordered(weeks: AfterAnAppeal.Weeks);
        story.AskedOfPakistan(new LocalDate(2026, 9, 7).PlusWeeks(AfterAnAppeal.Weeks)).ConfirmedByPakistan(new LocalDate(2026, 9, 28).PlusWeeks(AfterAnAppeal.Weeks));
        Leaves(story, AfterAnAppeal.Weeks);
    }

    [Fact]
    public void A_deprivation_under_appeal_holds_it_until_it_is_final_and_then_he_is_removed()
    {
        var british = AfterAnAppeal.ToBeDeprived();
        Assert.Equal("gate.G1", Booked(british, "G1"));
        var pending = AfterAnAppeal.DeprivedUnderAppeal();
        Assert.IsType<DeprivedUnderAppeal>(pending.Case.Deprivation.State);
        Assert.Equal(("open", "shut"), (pending.Gate("G1"), pending.Gate("G19")));
        Booked(pending, "G19");

        var story = AfterAnAppeal.FinallyDeprived();
        Assert.IsType<DeprivationFinal>(story.Case.Deprivation.State);
        Assert.Equal(("FINAL", "open", "open"), (story.Course("deprivation").Shown.Id, story.Gate("G1"), story.Gate("G19")));
        story.Considered(AfterAnAppeal.WeeksOfDeprivation).Unanswered(AfterAnAppeal.WeeksOfDeprivation).Ordered(weeks: AfterAnAppeal.WeeksOfDeprivation);
        Leaves(story, AfterAnAppeal.WeeksOfDeprivation);
    }

    private static void Leaves(Story story, int weeks)
    {
        story.Accepted(weeks).RemovalSet(weeks: weeks).Booked(weeks).Noticed(weeks).At(Removal.Departure.PlusWeeks(weeks), 8, 0);
        Assert.All(DueCourse.Casework.Gates.GateCheck.At(story.Case, story.Now), g => Assert.True(g.Status == "open", $"{g.Gate.Id} {g.Status}: {string.Join(" ", g.Sentences.Take(4))}"));
        story.Leaves();

        Assert.Equal((CaseOutcome.Removed, DepartureMode.UnderADeportationOrder), (story.Case.Retention.Outcome!.Value.Reached.Outcome, story.Case.Retention.Outcome.Value.Reached.Mode));
        Assert.IsType<PersonRemoved>(story.Case.LegalDecision.State);
        Assert.False(OpenCaseCheck.IsOpen(story.Case));
    }

    // The case is not ready in much else by then, so other gates are shut too: the one that is meant is named, and shut.
    private static string Booked(Story story, string gate)
    {
        var refusal = story.Refused(Caseworker, by => Removal.Plan(by, "x"));
        Assert.Equal("shut", story.Gate(gate));
        Assert.Contains(gate, refusal.Words(), StringComparison.Ordinal);
        return refusal.Code;
    }
}
