using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using NodaTime;
using static Scenarios.Tests.Stories.AppealTests;
using static Scenarios.Tests.Stories.Courts;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>After the decision of the First-tier Tribunal: permission, further appeals, and the ends of an appeal.</summary>
public sealed class AppealLadderTests
{
    private static readonly LocalDate Decided = new(2027, 3, 1);

    [Fact]
    public void An_allowed_appeal_is_not_final_while_the_Home_Office_may_seek_permission()
    {
        var story = After(AppealOutcome.Allowed, out var appeal);
        Assert.Equal(DateRange.On(new(2027, 3, 15)), story.Case.Appeals.Find(appeal)!.LastDay);

        Assert.Equal("appeal.window-open", story.At(new(2027, 3, 15), 17, 0).Refused(Caseworker, by => Close(story, by, appeal, new(2027, 3, 15))).Code);
        Assert.Equal("ALLOWED", story.LawsTrack("appeal"));
        Assert.Equal(("shut", "shut"), (story.Gate("G6"), story.Gate("G7")));

        story.At(new(2027, 3, 16), 9, 0);
        Assert.NotEqual("open", story.Gate("G7"));
        story.Done(Caseworker, by => Close(story, by, appeal, new(2027, 3, 16)));
        Assert.Equal("FINAL", story.LawsTrack("appeal"));
        Assert.Equal(("open", "open"), (story.Gate("G6"), story.Gate("G7")));
    }

    [Fact]
    public void The_Home_Office_asks_for_permission_against_an_allowed_appeal_and_it_is_pending_all_the_while()
    {
        var story = After(AppealOutcome.Allowed, out var appeal);
        Ask(story, appeal, AppealSide.HomeOffice, new(2027, 3, 10));
        Assert.Equal("track.appeal.impossible", story.At(new(2027, 4, 20), 9, 0).Refused(Caseworker, by => Close(story, by, appeal, new(2027, 4, 20))).Code);
        Assert.Equal("shut", story.Gate("G6"));
        Answer(story, appeal, PermissionAnswer.Granted, new(2027, 4, 1));

        Assert.IsType<BeforeUpperTribunal>(story.StateOf(appeal));
        Assert.Equal("shut", story.Gate("G6"));
        // It is the person who may answer, not the Home Office.
        Assert.Null(story.Case.Appeals.Find(appeal)!.Answer);
    }

    [Fact]
    public void Whoever_won_has_nothing_to_ask_permission_for()
    {
        var story = After(AppealOutcome.Dismissed, out var appeal);

        Assert.Equal("appeal.won", story.At(new(2027, 3, 10), 9, 0).Refused(Caseworker, by => new RecordPermissionApplication(appeal, AppealSide.HomeOffice, new(2027, 3, 10), "x") { By = by, Id = "x" }).Code);
    }

    [Fact]
    public void Without_reasons_the_time_to_ask_for_them_runs_and_in_a_protection_appeal_nothing_closes_before_they_are_on_file()
    {
        var story = Lodged(AppealAgainst.HumanRightsRefusal, out var appeal);
        Decide(story, appeal, AppealOutcome.Dismissed, Decided);
        Assert.Equal(new LocalDate(2027, 3, 30), story.Case.Appeals.Find(appeal)!.LastDay!.Value.Latest);

        var other = Lodged(AppealAgainst.ProtectionRefusal, out appeal);
        Decide(other, appeal, AppealOutcome.Dismissed, Decided);
        Assert.Null(other.Case.Appeals.Find(appeal)!.LastDay);
        Assert.Equal("appeal.window-unknown", other.At(new(2027, 9, 1), 9, 0).Refused(Caseworker, by => Close(other, by, appeal, new(2027, 9, 1))).Code);
        Assert.NotEqual("open", other.Gate("G6"));
    }

    [Fact]
    public void Permission_refused_twice_ends_it_on_the_day_and_the_gate_opens_when_the_Tribunal_was_asked()
    {
        var story = After(AppealOutcome.Dismissed, out var appeal);
        Ask(story, appeal, AppealSide.Person, new(2027, 3, 12));
        Assert.IsType<PermissionAskedOfFirstTier>(story.StateOf(appeal));
        Answer(story, appeal, PermissionAnswer.Refused, new(2027, 4, 1));
        Assert.Equal(new AppealPermissionRefused(PermissionAt.FirstTier), story.StateOf(appeal));
        Assert.Equal(new LocalDate(2027, 4, 15), story.Case.Appeals.Find(appeal)!.LastDay!.Value.Latest);
        Assert.Equal("appeal.window-open", story.At(new(2027, 4, 15), 9, 0).Refused(Caseworker, by => Close(story, by, appeal, new(2027, 4, 15))).Code);

        Ask(story, appeal, AppealSide.Person, new(2027, 4, 14));
        Assert.IsType<PermissionAskedOfUpperTribunal>(story.StateOf(appeal));
        Assert.Equal("shut", story.Gate("G6"));
        Answer(story, appeal, PermissionAnswer.Refused, new(2027, 5, 10));
        Assert.Equal(new AppealFinal(WasBrought: true), story.StateOf(appeal));
        Assert.Equal("FINAL", story.LawsTrack("appeal"));
        Assert.Equal("open", story.Gate("G6"));
        Assert.NotEqual("open", story.Gate("G7"));
        Assert.Contains(TaskRules.In(story.Case, Compartments.All), t => t.What.StartsWith("Ask the Tribunal", StringComparison.Ordinal));

        story.At(new(2027, 5, 11), 9, 0).Done(Caseworker, by => Close(story, by, appeal, new(2027, 5, 11)));
        Assert.Equal("open", story.Gate("G7"));
    }

    [Fact]
    public void Where_a_late_application_was_not_admitted_the_next_time_has_two_dates_and_in_doubt_the_longer_holds()
    {
        var story = After(AppealOutcome.Dismissed, out var appeal);
        Ask(story, appeal, AppealSide.Person, new(2027, 3, 30));
        Assert.NotEqual("open", story.Gate("G7"));
        Answer(story, appeal, PermissionAnswer.NotAdmitted, new(2027, 4, 6));

        Assert.Equal(new DateRange(new(2027, 4, 20), new(2027, 5, 6)), story.Case.Appeals.Find(appeal)!.LastDay);
        Assert.Equal("appeal.window-open", story.At(new(2027, 4, 27), 9, 0).Refused(Caseworker, by => Close(story, by, appeal, new(2027, 4, 27))).Code);
        Assert.NotEqual("open", story.Gate("G6"));
    }

    [Fact]
    public void From_the_end_nothing_leads_to_permission_but_a_judges_extension()
    {
        var story = After(AppealOutcome.Dismissed, out var appeal);
        story.At(new(2027, 3, 16), 9, 0).Done(Caseworker, by => Close(story, by, appeal, new(2027, 3, 16)));
        Assert.Equal("track.appeal.impossible", story.At(new(2027, 3, 20), 9, 0).Refused(Caseworker, by => new RecordPermissionApplication(appeal, AppealSide.Person, new(2027, 3, 19), "x") { By = by, Id = "x" }).Code);
        var paper = story.Paper(Compartment.Protection);
        Assert.Equal("appeal.nothing-asked", story.Refused(Officer, by => new RecordExtension(appeal, true, new(2027, 3, 20), paper) { By = by, Id = "x" }).Code);

        story.Done(Caseworker, by => new RecordLateApplication(appeal, AppealSide.Person, PermissionAt.FirstTier, new(2027, 3, 19), "the representative") { By = by, Id = story.Next() });
        Assert.IsType<AppealFinal>(story.StateOf(appeal));
        Assert.NotEqual("open", story.Gate("G7"));
        Assert.Equal("appeal.no-document", story.Refused(Officer, by => new RecordExtension(appeal, true, new(2027, 3, 20), appeal) { By = by, Id = "x" }).Code);
        story.Done(Caseworker, by => new RecordExtension(appeal, true, new(2027, 3, 20), paper) { By = by, Id = story.Next() });
        Assert.IsType<PermissionAskedOfFirstTier>(story.StateOf(appeal));
        Assert.Equal("shut", story.Gate("G6"));
    }

    [Fact]
    public void More_time_that_a_judge_refuses_leaves_it_ended()
    {
        var story = After(AppealOutcome.Dismissed, out var appeal);
        story.At(new(2027, 3, 16), 9, 0).Done(Caseworker, by => Close(story, by, appeal, new(2027, 3, 16)));
        story.At(new(2027, 3, 20), 9, 0).Done(Caseworker, by => new RecordLateApplication(appeal, AppealSide.Person, PermissionAt.FirstTier, new(2027, 3, 19), "the representative") { By = by, Id = story.Next() });
        var paper = story.Paper(Compartment.Protection);
        story.Done(Caseworker, by => new RecordExtension(appeal, false, new(2027, 3, 20), paper) { By = by, Id = story.Next() });

        Assert.IsType<AppealFinal>(story.StateOf(appeal));
        Assert.Equal("open", story.Gate("G7"));
    }

    [Fact]
    public void Up_to_the_Supreme_Court_and_back_again_each_rung_holds()
    {
        var story = After(AppealOutcome.Dismissed, out var appeal);
        Ask(story, appeal, AppealSide.Person, new(2027, 3, 12));
        Answer(story, appeal, PermissionAnswer.Granted, new(2027, 4, 1));
        // A month after the grant was sent: the response, which is the Home Office's.
        Assert.Contains(TaskRules.In(story.Case, Compartments.All), t => t.Key.StartsWith("answer", StringComparison.Ordinal));
        Decide(story, appeal, AppealOutcome.Dismissed, new(2027, 6, 1));
        Assert.IsType<UpperTribunalDecided>(story.StateOf(appeal));
        // Ten working days, sent electronically.
        Assert.Equal(new LocalDate(2027, 6, 15), story.Case.Appeals.Find(appeal)!.LastDay!.Value.Latest);
        Ask(story, appeal, AppealSide.Person, new(2027, 6, 10));
        Assert.IsType<OnwardPermissionAsked>(story.StateOf(appeal));
        Answer(story, appeal, PermissionAnswer.Refused, new(2027, 7, 1));
        Assert.Equal(new LocalDate(2027, 7, 29), story.Case.Appeals.Find(appeal)!.LastDay!.Value.Latest);
        Ask(story, appeal, AppealSide.Person, new(2027, 7, 28));
        Assert.IsType<CourtOfAppealAsked>(story.StateOf(appeal));
        Answer(story, appeal, PermissionAnswer.Granted, new(2027, 9, 1));
        Assert.IsType<BeforeCourtOfAppeal>(story.StateOf(appeal));
        Decide(story, appeal, AppealOutcome.Dismissed, new(2027, 11, 1));
        Assert.IsType<CourtOfAppealDecided>(story.StateOf(appeal));
        // The time to ask that court was not read: nothing closes on it.
        Assert.Equal("appeal.window-unknown", story.At(new(2028, 3, 1), 9, 0).Refused(Caseworker, by => Close(story, by, appeal, new(2028, 3, 1))).Code);
        Assert.NotEqual("open", story.Gate("G7"));
        Ask(story, appeal, AppealSide.Person, new(2027, 11, 20));
        Answer(story, appeal, PermissionAnswer.Refused, new(2027, 12, 1));
        Assert.Equal(new AppealPermissionRefused(PermissionAt.CourtOfAppealOnward), story.StateOf(appeal));
        Ask(story, appeal, AppealSide.Person, new(2027, 12, 20));
        Assert.Equal(new SupremeCourtPermissionAsked(PermissionAt.SupremeCourt), story.StateOf(appeal));
        Answer(story, appeal, PermissionAnswer.Granted, new(2028, 1, 20));
        Assert.IsType<BeforeSupremeCourt>(story.StateOf(appeal));
        Assert.NotEqual("open", story.Gate("G6"));

        var paper = story.At(new(2028, 6, 1), 9, 0).Paper(Compartment.Protection);
        story.Done(Caseworker, by => new RecordAppealDecision(appeal, AppealOutcome.Remitted, RemittedTo.FirstTier, Sent(new(2028, 5, 20)), paper) { By = by, Id = story.Next() });
        Assert.Equal(new AppealRemitted(RemittedTo.FirstTier), story.StateOf(appeal));
        Assert.Equal("REMITTED", story.LawsTrack("appeal"));
        Assert.Equal("shut", story.Gate("G6"));
        Decide(story, appeal, AppealOutcome.Allowed, new(2028, 9, 1));
        Assert.IsType<AppealAllowed>(story.StateOf(appeal));
        Assert.Equal("ALLOWED", story.LawsTrack("appeal"));
    }

    [Fact]
    public void From_the_Court_of_Appeals_refusal_nothing_leads_further()
    {
        var story = After(AppealOutcome.Dismissed, out var appeal);
        Ask(story, appeal, AppealSide.Person, new(2027, 3, 12));
        Answer(story, appeal, PermissionAnswer.Granted, new(2027, 4, 1));
        Decide(story, appeal, AppealOutcome.Dismissed, new(2027, 6, 1));
        Ask(story, appeal, AppealSide.Person, new(2027, 6, 10));
        Answer(story, appeal, PermissionAnswer.Refused, new(2027, 7, 1));
        Ask(story, appeal, AppealSide.Person, new(2027, 7, 28));
        Answer(story, appeal, PermissionAnswer.Refused, new(2027, 9, 1));

        Assert.Equal(new AppealFinal(WasBrought: true), story.StateOf(appeal));
        Assert.Equal("FINAL", story.LawsTrack("appeal"));
    }

    [Fact]
    public void It_lapses_only_by_a_certificate_that_the_Secretary_of_State_signed_in_person()
    {
        var story = Lodged(AppealAgainst.ProtectionRefusal, out var appeal);
        var certificate = story.At(new(2027, 2, 1), 9, 0).Paper(Compartment.Protection);
        RecordLapse By(DueCourse.Casework.Ledger.Actor by, bool inPerson, EntryId paper) => new(appeal, new(2027, 2, 1), "The Rt Hon. Nomvula Adeyemi, Secretary of State", inPerson, paper) { By = by, Id = story.Next() };

        Assert.Equal("appeal.certificate-not-in-person", story.Refused(Officer, by => By(by, false, certificate)).Code);
        Assert.Equal("appeal.no-document", story.Refused(Officer, by => By(by, true, appeal)).Code);
        Assert.Equal("track.appeal.actor", story.Refused(Caseworker, by => By(by, true, certificate)).Code);
        Assert.Equal("LODGED", story.LawsTrack("appeal"));
        story.Done(Officer, by => By(by, true, certificate));
        Assert.IsType<AppealLapsed>(story.StateOf(appeal));
        Assert.Equal("LAPSED", story.LawsTrack("appeal"));
        Assert.Equal("open", story.Gate("G6"));
    }

    [Fact]
    public void Withdrawn_by_the_person_or_by_the_Home_Office_it_ends()
    {
        foreach (var side in Enum.GetValues<AppealSide>())
        {
            var story = Lodged(AppealAgainst.HumanRightsRefusal, out var appeal);
            var paper = story.At(new(2027, 2, 1), 9, 0).Paper(Compartment.Protection);
            Assert.Equal("text.empty", story.Refused(Caseworker, by => new RecordWithdrawal(appeal, side, new(2027, 2, 1), "", paper) { By = by, Id = "w" }).Code);
            story.Done(Caseworker, by => new RecordWithdrawal(appeal, side, new(2027, 2, 1), "He will leave by himself.", paper) { By = by, Id = story.Next() });

            Assert.IsType<AppealWithdrawn>(story.StateOf(appeal));
            Assert.Equal("WITHDRAWN", story.LawsTrack("appeal"));
            Assert.Equal("open", story.Gate("G6"));
        }
    }

    [Fact]
    public void It_counts_as_abandoned_when_the_person_leaves_and_only_where_the_law_says_so()
    {
        var story = Lodged(AppealAgainst.HumanRightsRefusal, out var appeal);
        story.At(new(2027, 2, 2), 9, 0).Done(Caseworker, by => new RecordAbandonment(appeal, AbandonedBy.Departure, new(2027, 2, 1)) { By = by, Id = story.Next() });
        Assert.Equal("ABANDONED", story.LawsTrack("appeal"));

        var certified = WithNothingPending(new(2026, 12, 18), text => text.Replace("proceedings: none", "proceedings: none\ncertifications: {s94B: yes}", StringComparison.Ordinal));
        certified.Done(Caseworker, by => new RecordRightOfAppeal(AppealAgainst.HumanRightsRefusal, AppealForum.FirstTierTribunal, DecisionReached.SentHere, new(2026, 12, 17), true, true, AppealCertificate.Section94B, null, null) { By = by, Id = certified.Next() });
        appeal = certified.Case.Appeals.All[^1].Id;
        Lodge(certified.At(new(2027, 1, 5), 9, 0), appeal, new(2027, 1, 4));
        Assert.Equal("appeal.not-abandoned", certified.At(new(2027, 2, 2), 9, 0).Refused(Caseworker, by => new RecordAbandonment(appeal, AbandonedBy.Departure, new(2027, 2, 1)) { By = by, Id = "a" }).Code);
    }

    [Fact]
    public void A_grant_of_leave_ends_it_but_on_protection_the_person_has_28_days_to_go_on()
    {
        var granted = new LocalDate(2027, 2, 1);
        var story = Lodged(AppealAgainst.HumanRightsRefusal, out var appeal);
        story.At(granted, 9, 0).Done(Caseworker, by => new RecordAbandonment(appeal, AbandonedBy.GrantOfLeave, granted) { By = by, Id = story.Next() });
        Assert.Equal("ABANDONED", story.LawsTrack("appeal"));

        var other = Lodged(AppealAgainst.ProtectionRefusal, out appeal);
        Assert.Equal("appeal.may-be-pursued", other.At(new(2027, 3, 1), 9, 0).Refused(Caseworker, by => new RecordAbandonment(appeal, AbandonedBy.GrantOfLeave, granted) { By = by, Id = "a" }).Code);
        other.Done(Caseworker, by => new RecordPursuit(appeal, granted, new(2027, 2, 20), "the Tribunal's portal") { By = by, Id = other.Next() });
        Assert.Equal("appeal.not-abandoned", other.At(new(2027, 3, 10), 9, 0).Refused(Caseworker, by => new RecordAbandonment(appeal, AbandonedBy.GrantOfLeave, granted) { By = by, Id = "a" }).Code);
        Assert.Equal("shut", other.Gate("G6"));
    }

    [Fact]
    public void That_there_is_no_right_of_appeal_is_said_by_a_senior_officer_with_the_paper()
    {
        var story = WithNothingPending(new(2026, 12, 18));
        var paper = story.Paper(Compartment.Protection);
        RecordNoRightOfAppeal None(DueCourse.Casework.Ledger.Actor by, EntryId with) => new(AppealAgainst.ProtectionRefusal, new(2026, 12, 17), "Certified under section 94(1) by M. Achterberg.", with, null) { By = by, Id = story.Next() };

        Assert.Equal("track.appeal.actor", story.Refused(Caseworker, by => None(by, paper)).Code);
        Assert.Equal("appeal.no-document", story.Refused(Officer, by => None(by, new(Compartment.Protection, 1))).Code);
        story.Done(Officer, by => None(by, paper));
        Assert.Equal("NO_RIGHT", story.LawsTrack("appeal"));
        Assert.Contains(story.Case.Statements.All, s => s.Said.Fact == TheAppeal.Status.Definition.Name && s.Id.Compartment == Compartment.Protection);
    }

    private static Story Lodged(AppealAgainst against, out EntryId appeal)
    {
        var story = WithNothingPending(new(2026, 12, 18));
        appeal = story.RightOfAppeal(against, new(2026, 12, 17));
        Lodge(story.At(new(2027, 1, 5), 9, 0), appeal, new(2027, 1, 4));
        return story;
    }

    [Fact]
    public void Where_no_clock_says_when_a_courts_own_paper_ends_it_and_nothing_less()
    {
        var story = After(AppealOutcome.Dismissed, out var appeal);
        Ask(story, appeal, AppealSide.Person, new(2027, 3, 12));
        Answer(story, appeal, PermissionAnswer.Granted, new(2027, 4, 1));
        Decide(story, appeal, AppealOutcome.Dismissed, new(2027, 6, 1));
        var early = story.Paper(Compartment.Protection);
        // The law's clock knows how long there is to go on from the Upper Tribunal.
        Assert.Equal("track.appeal.impossible", story.Refused(Officer, by => Paper(by, early, new(2027, 6, 1))).Code);
        Ask(story, appeal, AppealSide.Person, new(2027, 6, 10));
        Answer(story, appeal, PermissionAnswer.Granted, new(2027, 9, 1));
        Decide(story, appeal, AppealOutcome.Dismissed, new(2027, 11, 1));

        var paper = story.At(new(2027, 12, 20), 9, 0).Paper(Compartment.Protection);
        Assert.NotEqual("open", story.Gate("G7"));
        Assert.Equal("track.appeal.actor", story.Refused(Caseworker, by => Paper(by, paper, new(2027, 12, 20))).Code);
        Assert.Equal("appeal.too-soon", story.Refused(Officer, by => Paper(by, paper, new(2027, 11, 29))).Code);
        Assert.Equal("step.future", story.Refused(Officer, by => Paper(by, paper, new(2027, 12, 21))).Code);
        Assert.Equal("appeal.paper-does-not-say", story.Refused(Officer, by => Paper(by, paper, new(2027, 12, 20)) with { SaysTheTimeHasPassed = false }).Code);
        Assert.Equal("appeal.paper-does-not-say", story.Refused(Officer, by => Paper(by, paper, new(2027, 12, 20)) with { SaysNothingWasLodged = false }).Code);
        Assert.Equal("appeal.no-document", story.Refused(Officer, by => Paper(by, appeal, new(2027, 12, 20))).Code);
        Assert.Equal("text.empty", story.Refused(Officer, by => Paper(by, paper, new(2027, 12, 20)) with { AnsweredBy = "" }).Code);
        story.Done(Officer, by => Paper(by, paper, new(2027, 12, 20)));

        Assert.Equal(new AppealFinal(WasBrought: true), story.StateOf(appeal));
        Assert.Equal("FINAL", story.LawsTrack("appeal"));
        Assert.Equal(("open", "open"), (story.Gate("G6"), story.Gate("G7")));
        Assert.DoesNotContain(TaskRules.In(story.Case, Compartments.All), t => t.Key.StartsWith("fix", StringComparison.Ordinal));

        CloseAppealOnPaper Paper(Actor by, EntryId document, LocalDate on) => new(appeal, on, "the Civil Appeals Office", true, true, document) { By = by, Id = story.Next() };
    }

    [Fact]
    public void While_the_clock_says_until_when_a_paper_does_not_stand_in_for_it()
    {
        var story = After(AppealOutcome.Dismissed, out var appeal);
        var paper = story.At(new(2027, 5, 3), 9, 0).Paper(Compartment.Protection);

        Assert.Equal("appeal.window-known", story.Refused(Officer, by => new CloseAppealOnPaper(appeal, new(2027, 5, 3), "the Tribunal", true, true, paper) { By = by, Id = "x" }).Code);
    }

    [Fact]
    public void After_the_Commission_decides_it_ends_by_the_Commissions_paper()
    {
        var story = WithNothingPending(new(2026, 12, 18));
        story.Done(Caseworker, by => new RecordRightOfAppeal(AppealAgainst.HumanRightsRefusal, AppealForum.Commission, DecisionReached.ServedForCommission, new(2026, 12, 17), true, true, AppealCertificate.None, null, null) { By = by, Id = story.Next() });
        var appeal = story.Case.Appeals.All[^1].Id;
        Lodge(story.At(new(2026, 12, 22), 9, 0), appeal, new(2026, 12, 21));
        Decide(story, appeal, AppealOutcome.Dismissed, Decided);
        Assert.Equal("appeal.window-unknown", story.At(new(2027, 9, 1), 9, 0).Refused(Caseworker, by => Close(story, by, appeal, new(2027, 9, 1))).Code);
        var paper = story.Paper(Compartment.Protection);
        story.Done(Officer, by => new CloseAppealOnPaper(appeal, new(2027, 9, 1), "the Commission's registry", true, true, paper) { By = by, Id = story.Next() });

        Assert.Equal("FINAL", story.LawsTrack("appeal"));
        Assert.Equal("open", story.Gate("G7"));
    }

    private static Story After(AppealOutcome outcome, out EntryId appeal)
    {
        var story = Lodged(AppealAgainst.HumanRightsRefusal, out appeal);
        Decide(story, appeal, outcome, Decided);
        var (id, paper) = (appeal, story.Paper(Compartment.Protection));
        return story.Done(Caseworker, by => new RecordWrittenReasons(id, Sent(Decided), paper) { By = by, Id = story.Next() });
    }

    private static void Decide(Story story, EntryId appeal, AppealOutcome outcome, LocalDate on)
    {
        OnOrAfter(story, on);
        var paper = story.Paper(appeal.Compartment);
        story.Done(Caseworker, by => new RecordAppealDecision(appeal, outcome, null, Sent(on), paper) { By = by, Id = story.Next() });
    }

    private static void Ask(Story story, EntryId appeal, AppealSide side, LocalDate on)
    {
        OnOrAfter(story, on);
        story.Done(Caseworker, by => new RecordPermissionApplication(appeal, side, on, "the Tribunal's portal") { By = by, Id = story.Next() });
    }

    private static void Answer(Story story, EntryId appeal, PermissionAnswer answer, LocalDate on)
    {
        OnOrAfter(story, on);
        var paper = story.Paper(appeal.Compartment);
        story.Done(Caseworker, by => new RecordPermissionAnswer(appeal, answer, Sent(on), paper) { By = by, Id = story.Next() });
    }

    // Steps can be recorded late, and never before they happen.
    private static void OnOrAfter(Story story, LocalDate on)
    {
        if (story.Now.InUtc().Date < on) story.At(on, 12, 0);
    }
}
