using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using NodaTime;
using static Scenarios.Tests.Stories.Courts;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>An appeal: it ends by the law's clock and the Tribunal's answer together, and until then it holds removal.</summary>
public sealed class AppealTests
{
    private static readonly LocalDate SentOn = new(2026, 12, 17), Early = new(2026, 12, 18);

    [Fact]
    public void The_last_day_has_two_dates_and_the_window_closes_only_after_the_later_and_after_the_Tribunal_was_asked()
    {
        var story = WithNothingPending(Early);
        Assert.Equal("open", story.Gate("G7"));
        var appeal = story.RightOfAppeal(AppealAgainst.HumanRightsRefusal, SentOn);

        // Whose bank holidays count is not said: 4 January in England, 5 January counting Scotland's too.
        Assert.Equal(new DateRange(new(2027, 1, 4), new(2027, 1, 5)), story.Case.Appeals.Find(appeal)!.LastDay);
        Assert.Equal("WINDOW_OPEN", story.LawsTrack("appeal"));
        Assert.Equal("shut", story.Gate("G7"));
        Assert.Contains(Tasks(story), t => t.What == "After 5 January 2027, ask the Tribunal or court whether anything was lodged.");

        story.At(new(2027, 1, 5), 9, 0);
        Assert.Equal("appeal.window-open", story.Refused(Caseworker, by => Close(story, by, appeal, new(2027, 1, 5))).Code);

        // The clock alone closes nothing.
        story.At(new(2027, 1, 20), 9, 0);
        Assert.IsType<AppealWindowOpen>(story.StateOf(appeal));
        Assert.Equal("shut", story.Gate("G7"));
        Assert.Equal("appeal.window-open", story.Refused(Caseworker, by => Close(story, by, appeal, new(2027, 1, 5))).Code);
        story.Done(Caseworker, by => Close(story, by, appeal, new(2027, 1, 20)));

        Assert.Equal(new AppealFinal(WasBrought: false), story.StateOf(appeal));
        Assert.Equal("WINDOW_CLOSED", story.LawsTrack("appeal"));
        Assert.Equal("open", story.Gate("G7"));
        Assert.DoesNotContain(Tasks(story), t => t.What.Contains("ask the Tribunal", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Between_the_two_dates_a_notice_counts_as_in_time(int day)
    {
        var story = WithNothingPending(Early);
        var appeal = story.RightOfAppeal(AppealAgainst.HumanRightsRefusal, SentOn);
        Lodge(story.At(new(2027, 1, 6), 9, 0), appeal, new(2027, 1, day));

        Assert.IsType<AppealLodged>(story.StateOf(appeal));
        Assert.Equal("LODGED", story.LawsTrack("appeal"));
        Assert.Equal("shut", story.Gate("G6"));
        Assert.Equal("open", story.Gate("G7"));
    }

    [Fact]
    public void Departure_while_an_in_country_appeal_is_pending_is_refused()
    {
        var story = Lodged(out var appeal);

        Assert.Equal("shut", story.Gate("G6"));
        Assert.Equal("appeal.pending", story.Refused(Caseworker, by => new PlanDeparture(new("GHA", new(2027, 2, 1), "BA 78", [])) { By = by, Id = "p" }).Code);
        Assert.True(story.Case.Appeals.Find(appeal)!.IsPending);
    }

    [Fact]
    public void A_departure_under_way_stops_at_the_escort_when_an_appeal_comes()
    {
        var story = WithNothingPending(new(2026, 11, 20));
        var appeal = story.RightOfAppeal(AppealAgainst.HumanRightsRefusal, new(2026, 8, 20));
        story.Done(Caseworker, by => Close(story, by, appeal, new(2026, 11, 20)));
        story.Done(Caseworker, by => new PlanDeparture(new("GHA", new(2026, 11, 23), "BA 78", [])) { By = by, Id = story.Next() });
        story.DetailsServed();
        Lodge(story.At(new(2026, 11, 23), 7, 0), appeal, new(2026, 11, 23));

        Assert.IsType<LateAppealPending>(story.StateOf(appeal));
        Assert.Equal("LATE_PENDING", story.LawsTrack("appeal"));
        Assert.Equal("appeal.pending", story.Refused(Caseworker, by => story.Escort(by, "e")).Code);
    }

    [Theory]
    [InlineData(true, "LODGED", "shut")]
    [InlineData(false, "WINDOW_CLOSED", "open")]
    public void A_late_notice_waits_for_a_judge(bool admitted, string track, string gate)
    {
        var story = WithNothingPending(Early);
        var appeal = story.RightOfAppeal(AppealAgainst.HumanRightsRefusal, SentOn);
        Lodge(story.At(new(2027, 1, 11), 9, 0), appeal, new(2027, 1, 8));
        Assert.IsType<LateAppealPending>(story.StateOf(appeal));
        Assert.Equal("shut", story.Gate("G7"));
        Assert.Equal("track.appeal.impossible", story.Refused(Caseworker, by => Decide(by, appeal, AppealOutcome.Allowed, new(2027, 1, 9), appeal)).Code);

        var paper = story.Paper(Compartment.Protection);
        story.Done(Caseworker, by => new RecordLateAppealDecision(appeal, new(2027, 1, 11), admitted, paper) { By = by, Id = story.Next() });
        Assert.Equal(admitted ? typeof(AppealAdmitted) : typeof(AppealFinal), story.StateOf(appeal).GetType());
        Assert.Equal(track, story.LawsTrack("appeal"));
        Assert.Equal(gate, story.Gate("G6"));
    }

    [Fact]
    public void What_the_Tribunal_finds_after_all_reopens_a_window_that_was_closed()
    {
        var story = WithNothingPending(Early);
        var appeal = story.RightOfAppeal(AppealAgainst.HumanRightsRefusal, SentOn);
        story.At(new(2027, 1, 20), 9, 0).Done(Caseworker, by => Close(story, by, appeal, new(2027, 1, 20)));
        Lodge(story.At(new(2027, 1, 21), 9, 0), appeal, new(2027, 1, 4));

        Assert.IsType<AppealLodged>(story.StateOf(appeal));
        Assert.Equal("shut", story.Gate("G6"));
    }

    [Fact]
    public void An_appeal_against_loss_of_citizenship_shuts_G19_until_it_is_final()
    {
        var story = WithNothingPending(Early, text => text.Replace("deprivation: {ground: none}", "deprivation: {ground: s40-3, noticeDate: 2026-12-17}", StringComparison.Ordinal));
        var appeal = story.RightOfAppeal(AppealAgainst.Deprivation, SentOn);
        Assert.Equal(Compartment.Open, appeal.Compartment);
        Assert.Equal("shut", story.Gate("G19"));
        story.At(new(2027, 1, 20), 9, 0).Done(Caseworker, by => Close(story, by, appeal, new(2027, 1, 20)));
        Assert.Equal("open", story.Gate("G19"));

        var other = WithNothingPending(Early, text => text.Replace("deprivation: {ground: none}", "deprivation: {ground: s40-3, noticeDate: 2026-12-17}", StringComparison.Ordinal));
        appeal = other.RightOfAppeal(AppealAgainst.Deprivation, SentOn);
        Lodge(other.At(new(2027, 3, 1), 9, 0), appeal, new(2027, 1, 4));
        Assert.Equal("NOTICE_UNDER_APPEAL", other.LawsTrack("deprivation"));
        Assert.NotEqual("open", other.Gate("G15"));
        var paper = other.Paper(Compartment.Open);
        other.Done(Caseworker, by => Decide(by, appeal, AppealOutcome.Dismissed, new(2027, 2, 26), paper));
        Assert.Equal("shut", other.Gate("G19"));
    }

    [Fact]
    public void The_Tribunal_has_to_be_told_before_departure_and_G15_follows()
    {
        var story = Lodged(out var appeal);
        Assert.NotEqual("open", story.Gate("G15"));
        Assert.Contains(Tasks(story), t => t.What.Contains("tell the Tribunal", StringComparison.Ordinal));
        story.Done(Caseworker, by => new TellTribunal(appeal, Today(story), "The removal, and an address at his sister's in Kumasi.") { By = by, Id = story.Next() });

        Assert.Equal("open", story.Gate("G15"));
        Assert.DoesNotContain(Tasks(story), t => t.What.Contains("tell the Tribunal", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_and_hearings_are_tasks_by_the_days_of_the_rules()
    {
        var story = Lodged(out var appeal);
        Paper(AppealPaper.SentToHomeOffice, new(2027, 1, 6));
        Assert.Contains(Tasks(story), t => t.What == "Answer in the appeal, so that it is received by 3 February 2027.");
        Paper(AppealPaper.HomeOfficeBundle, new(2027, 1, 8));
        Assert.DoesNotContain(Tasks(story), t => t.Key.StartsWith("answer", StringComparison.Ordinal));
        Paper(AppealPaper.SkeletonServed, new(2027, 1, 11));
        Assert.Contains(Tasks(story), t => t.What == "Answer in the appeal, so that it is received by 25 January 2027.");

        story.Done(Caseworker, by => new FixAppealHearing(appeal, new(2027, 3, 15), "notice of hearing") { By = by, Id = story.Next() });
        Assert.Contains(Tasks(story), t => t.What.Contains("hearing on 15 March 2027", StringComparison.Ordinal));
        story.At(new(2027, 3, 16), 9, 0).Done(Caseworker, by => new RecordAppealHearing(appeal, new(2027, 3, 15)) { By = by, Id = story.Next() });
        Assert.IsType<AppealHeard>(story.StateOf(appeal));
        Assert.DoesNotContain(Tasks(story), t => t.Key.StartsWith("hearing", StringComparison.Ordinal));

        void Paper(AppealPaper paper, LocalDate on) => story.At(new(2027, 1, 12), 9, 0).Done(Caseworker, by => new RecordAppealPaper(appeal, paper, on) { By = by, Id = story.Next() });
    }

    [Theory]
    [InlineData(AppealAgainst.ProtectionRefusal)]
    [InlineData(AppealAgainst.HumanRightsRefusal)]
    [InlineData(AppealAgainst.ProtectionRevocation)]
    public void Nothing_that_is_open_tells_of_an_appeal_about_a_claim(AppealAgainst against)
    {
        var story = WithNothingPending(Early);
        var before = story.Case.Count(Compartment.Open);
        var appeal = story.RightOfAppeal(against, SentOn);
        Lodge(story.At(new(2027, 1, 5), 9, 0), appeal, new(2027, 1, 4));
        story.Done(Caseworker, by => new TellTribunal(appeal, Today(story), "The removal.") { By = by, Id = story.Next() });

        Assert.Equal(before, story.Case.Count(Compartment.Open));
        Assert.Empty(TaskRules.In(story.Case, [Compartment.Open]));
        Assert.Equal("access.refused", story.Refused(Liaison, by => Close(story, by, appeal, new(2027, 1, 5))).Code);
    }

    [Fact]
    public void An_imported_appeal_about_a_claim_stands_with_the_claims_and_is_caught_up()
    {
        var story = Story.From("ready-on-every-gate", new(2026, 11, 20), text => text.Replace("status: window-closed, lodgementChecked: yes", "status: pending, broughtHere: yes", StringComparison.Ordinal));
        var appeal = Assert.Single(story.Case.Statements.Subjects.Values, s => s.Kind.ListName == "appeals").Id;
        Assert.Equal(Compartment.Protection, appeal.Compartment);

        story.Done(Caseworker, by => new RecordRightOfAppeal(AppealAgainst.HumanRightsRefusal, AppealForum.FirstTierTribunal, DecisionReached.SentHere, new(2026, 8, 20), true, true, AppealCertificate.None, null, appeal) { By = by, Id = story.Next() });
        Assert.Equal("shut", story.Gate("G7"));
        Lodge(story, appeal, new(2026, 9, 2));
        Assert.Single(story.Case.Statements.Subjects.Values, s => s.Kind.ListName == "appeals");
        Assert.Equal("LODGED", story.LawsTrack("appeal"));
    }

    [Fact]
    public void What_is_out_of_order_in_the_future_without_paper_or_of_nothing_is_refused()
    {
        var story = Lodged(out var appeal);
        Assert.Equal("step.future", story.Refused(Caseworker, by => new RecordAppealHearing(appeal, new(2027, 6, 1)) { By = by, Id = "x" }).Code);
        Assert.Equal("step.order", story.Refused(Caseworker, by => new RecordAppealHearing(appeal, new(2026, 12, 1)) { By = by, Id = "x" }).Code);
        Assert.Equal("appeal.no-document", story.Refused(Caseworker, by => Decide(by, appeal, AppealOutcome.Allowed, Today(story), appeal)).Code);
        Assert.Equal("track.appeal.impossible", story.Refused(Caseworker, by => new RecordAppealHearing(new(Compartment.Open, 1), Today(story)) { By = by, Id = "x" }).Code);
        Assert.Equal("track.appeal.impossible", story.Refused(Caseworker, by => new RecordWrittenReasons(appeal, Sent(Today(story)), appeal) { By = by, Id = "x" }).Code);
        Assert.Equal("text.empty", story.Refused(Caseworker, by => new TellTribunal(appeal, Today(story), " ") { By = by, Id = "x" }).Code);
        Assert.Equal("access.refused", story.Refused(OnDuty, by => new RecordAppealHearing(appeal, Today(story)) { By = by, Id = "x" }).Code);
        Assert.Equal("track.appeal.actor", story.Refused(Adviser, by => new RecordAppealHearing(appeal, Today(story)) { By = by, Id = "x" }).Code);
        Assert.Equal("appeal.forum", story.Refused(Caseworker, by => new RecordRightOfAppeal(AppealAgainst.Other, AppealForum.Commission, DecisionReached.SentHere, SentOn, true, true, null, null, null) { By = by, Id = "x" }).Code);
        Assert.Equal("entry.none", story.Refused(Caseworker, by => new RecordRightOfAppeal(AppealAgainst.Other, AppealForum.FirstTierTribunal, DecisionReached.SentHere, SentOn, true, true, null, null, new(Compartment.Open, 1)) { By = by, Id = "x" }).Code);
        var paper = story.Paper(Compartment.Protection);
        Assert.Equal("appeal.remitted-where", story.Refused(Caseworker, by => Decide(by, appeal, AppealOutcome.Remitted, Today(story), paper)).Code);
    }

    [Fact]
    public void Without_what_fixes_the_last_day_nothing_closes_and_the_gate_is_not_open()
    {
        var story = WithNothingPending(Early);
        story.Done(Caseworker, by => new RecordRightOfAppeal(AppealAgainst.HumanRightsRefusal, AppealForum.FirstTierTribunal, DecisionReached.SentHere, SentOn, true, NoticeIsComplete: false, null, null, null) { By = by, Id = story.Next() });
        var appeal = story.Case.Appeals.All[^1].Id;

        Assert.Equal("appeal.window-unknown", story.At(new(2027, 6, 1), 9, 0).Refused(Caseworker, by => Close(story, by, appeal, new(2027, 6, 1))).Code);
        Assert.NotEqual("open", story.Gate("G7"));
        Assert.Contains(Tasks(story), t => t.What.StartsWith("Find out until when", StringComparison.Ordinal));
    }

    private static Story Lodged(out EntryId appeal)
    {
        var story = WithNothingPending(Early);
        appeal = story.RightOfAppeal(AppealAgainst.HumanRightsRefusal, SentOn);
        Lodge(story.At(new(2027, 1, 5), 9, 0), appeal, new(2027, 1, 4));
        return story;
    }

    internal static void Lodge(Story story, EntryId appeal, LocalDate on) =>
        story.Done(Caseworker, by => new RecordNoticeOfAppeal(appeal, on, "the Tribunal's portal", WasBroughtHere: true) { By = by, Id = story.Next() });

    internal static CloseAppeal Close(Story story, Actor by, EntryId appeal, LocalDate on) => new(appeal, on, "the Tribunal's listing office") { By = by, Id = story.Next() };

    internal static RecordAppealDecision Decide(Actor by, EntryId appeal, AppealOutcome outcome, LocalDate on, EntryId paper) =>
        new(appeal, outcome, null, Sent(on), paper) { By = by, Id = $"decision of {on}" };

    private static IReadOnlyList<CaseTask> Tasks(Story story) => TaskRules.In(story.Case, Compartments.All);

    private static LocalDate Today(Story story) => story.Now.InUtc().Date;
}
