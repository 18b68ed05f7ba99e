using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Course;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Who does what: cover, handing over, what blocks a case; and judgements and decisions by people who may make them.</summary>
public sealed class WorkTests
{
    private static readonly Actor Colleague = new("h.nguyen", "Hoa Nguyen", ActorRole.Caseworker);
    private static readonly Actor Second = new("s.rossi", "Silvia Rossi", ActorRole.SeniorOfficer);

    [Fact]
    public void During_an_absence_a_colleague_has_the_case_and_the_tasks_and_afterwards_neither()
    {
        var story = Disputed();
        var until = story.Now + Duration.FromDays(10);
        Assert.Equal("cover.role", story.Refused(Officer, by => new ArrangeCover(Caseworker, Second, until) { By = by, Id = "c" }).Code);
        Assert.Equal("cover.how-long", story.Refused(Officer, by => new ArrangeCover(Caseworker, Colleague, story.Now + Duration.FromDays(90)) { By = by, Id = "c" }).Code);
        Assert.Equal("cover.absent", story.Refused(Officer, by => new ArrangeCover(Colleague, Caseworker, until) { By = by, Id = "c" }).Code);
        Assert.Equal("access.refused", story.Refused(Colleague, by => new ArrangeCover(Caseworker, Colleague, until) { By = by, Id = "c" }).Code);
        story.Done(Officer, by => new ArrangeCover(Caseworker, Colleague, until) { By = by, Id = "c" });

        Assert.Contains(Compartment.Working, story.Case.Readable(Colleague, story.Now));
        Assert.Equal((Caseworker, Colleague), Tasks(story).Select(t => (t.AssignedTo!, t.CoveredBy!)).First(t => t.Item1 is not null));
        Assert.Equal("cover.already", story.Refused(Officer, by => new ArrangeCover(Caseworker, new("b.ali", "Bilal Ali", ActorRole.Caseworker), until) { By = by, Id = "d" }).Code);

        story.At(new(2026, 12, 4), 12, 0).TimersFire();
        Assert.DoesNotContain(Compartment.Working, story.Case.Readable(Colleague, story.Now));
        Assert.All(Tasks(story), t => Assert.Null(t.CoveredBy));
    }

    [Fact]
    public void A_case_is_handed_over_with_its_tasks_all_at_once()
    {
        var story = Disputed();
        Assert.Equal("hand-over.role", story.Refused(Officer, by => new HandOver(Caseworker, Second, "moved") { By = by, Id = "h" }).Code);
        Assert.Equal("text.empty", story.Refused(Officer, by => new HandOver(Caseworker, Colleague, "") { By = by, Id = "h" }).Code);
        story.Done(Officer, by => new HandOver(Caseworker, Colleague, "moved to another team") { By = by, Id = "h" });

        Assert.False(story.Case.Access.IsAssigned(Caseworker));
        Assert.Equal(Colleague, Assert.Single(Tasks(story), t => t.AssignedTo is not null).AssignedTo);
        Assert.Empty(Assert.IsType<Events>(story.Decide(new HandOver(Caseworker, Colleague, "again") { By = Officer, Id = "again" })).All);
    }

    [Fact]
    public void What_blocks_a_case_is_listed_for_each_reader_from_what_they_may_see_and_from_nothing_else()
    {
        const string None = "protectionClaims: none", Pending = "protectionClaims: {complete: yes, items: [{madeOn: 2026-11-18, status: undetermined}]}";
        var (without, with, silent) = (Told(None), Told(Pending), Told(""));
        var theirs = Blocking.Of(with.Case, Caseworker, with.Now);
        Assert.Contains(theirs, b => b is { Code: "G5" } && b.Owner.Length > 0 && b.ToDo.Length > 0);
        Assert.Empty(Blocking.Of(with.Case, Colleague, with.Now));
        // Nothing blocks it; whether a victim asked to be told, a caseworker may not see.
        Assert.Empty(Blocking.Of(without.Case, Compartments.All.ToHashSet(), without.Now));
        Assert.Equal("G18", Assert.Single(Blocking.Of(without.Case, Caseworker, without.Now)).Code);

        // Whether there is a claim, and whether anybody looked, stands where the liaison officer may not look: they are told the same.
        var liaisons = Blocking.Of(without.Case, Liaison, without.Now);
        Assert.Contains(liaisons, b => b.Code == "G5" && b.Says.Contains("it is not known", StringComparison.Ordinal));
        Assert.Equal(liaisons, Blocking.Of(with.Case, Liaison, with.Now));
        Assert.Equal(liaisons, Blocking.Of(silent.Case, Liaison, silent.Now));

        static Story Told(string claims) => From("ready-on-every-gate", Monday, t => t.Replace(None, claims, StringComparison.Ordinal))
            .Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = "officer" }).Done(Officer, by => new AssignToCase(Liaison, "talks") { By = by, Id = "liaison" });
    }

    [Fact]
    public void That_notice_before_a_deportation_has_not_run_is_listed_among_what_blocks_a_case()
    {
        const string Rule = "ho.removal.three-notices";
        var noticed = From("ready-on-every-gate", Monday);
        Assert.DoesNotContain(Blocking.Of(noticed.Case, Compartments.All.ToHashSet(), noticed.Now), b => b.Code == Rule);

        // The period ends after the day that is planned; then it is not known when it ends at all.
        var early = From("ready-on-every-gate", Monday, t => System.Text.RegularExpressions.Regex.Replace(t, "(?m)^  noticePeriodEnd: .*$", "  noticePeriodEnd: 2027-03-01"));
        var shut = Assert.Single(Blocking.Of(early.Case, Compartments.All.ToHashSet(), early.Now), b => b.Code == Rule);
        Assert.Contains("it is not so", shut.Says, StringComparison.Ordinal);
        Assert.Equal(("senior officer", "A senior officer can open it for a time, with reasons and a legal adviser's sign-off."), (shut.Owner, shut.ToDo));
        var silent = From("ready-on-every-gate", Monday, t => System.Text.RegularExpressions.Regex.Replace(t, "(?m)^  noticePeriodEnd: .*\n", ""));
        Assert.Contains("it is not known", Assert.Single(Blocking.Of(silent.Case, Compartments.All.ToHashSet(), silent.Now), b => b.Code == Rule).Says, StringComparison.Ordinal);

        // Under section 10 the Act has the rule, at G8.
        var administrative = From("ready-on-every-gate", Monday, t => System.Text.RegularExpressions.Regex.Replace(t, "(?m)^  noticePeriodEnd: .*\n", "").Replace("underSection10: no", "underSection10: yes", StringComparison.Ordinal));
        Assert.DoesNotContain(Blocking.Of(administrative.Case, Compartments.All.ToHashSet(), administrative.Now), b => b.Code == Rule);
    }

    [Fact]
    public void The_rule_of_notice_opens_on_an_officers_reasons_and_an_advisers_sign_off_for_a_time_and_loudly()
    {
        var rule = NoticeBeforeDeportationGate.Gate.Id;
        var story = From("ready-on-every-gate", Monday, t => System.Text.RegularExpressions.Regex.Replace(t, "(?m)^  noticePeriodEnd: .*$", "  noticePeriodEnd: 2027-03-01"))
            .Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = "officer" }).Done(Officer, by => new AssignToCase(Adviser, "advises") { By = by, Id = "adviser" });
        OpenPolicyGate Open(Actor by, string because = "He asked in writing to leave on the earlier day, with his solicitor.") => new(rule, because, story.Now + Duration.FromHours(8)) { By = by, Id = story.Next() };
        Assert.Equal("notice.before-deportation", NoticeBeforeDeportationGate.Refuses(story.Case, story.Now)!.Code);

        // One person alone opens nothing, whoever they are; nor without reasons; nor for long.
        Assert.Equal("gate.not-signed-off", story.Refused(Officer, by => Open(by)).Code);
        Assert.Equal("access.refused", story.Refused(Caseworker, by => Open(by)).Code);
        Assert.Equal("access.refused", story.Refused(Adviser, by => Open(by)).Code);
        Assert.Equal("access.refused", story.Refused(Officer, by => new SignOffPolicyGate(rule, "lawful") { By = by, Id = "x" }).Code);
        Assert.Equal("text.empty", story.Refused(Adviser, by => new SignOffPolicyGate(rule, " ") { By = by, Id = "x" }).Code);
        story.Done(Adviser, by => new SignOffPolicyGate(rule, "He was advised, and asks for it himself.") { By = by, Id = story.Next() });
        Assert.NotNull(NoticeBeforeDeportationGate.Refuses(story.Case, story.Now));
        Assert.Equal("text.empty", story.Refused(Officer, by => Open(by, "")).Code);
        Assert.Equal("gate.how-long", story.Refused(Officer, by => Open(by) with { Until = story.Now + Duration.FromDays(8) }).Code);

        story.Done(Officer, by => Open(by));
        Assert.Null(NoticeBeforeDeportationGate.Refuses(story.Case, story.Now));
        Assert.DoesNotContain(Blocking.Of(story.Case, Compartments.All.ToHashSet(), story.Now), b => b.Code == rule);
        var loud = story.Case.Find(story.EntryOf<PolicyGateOpened>())!;
        Assert.Equal(Officer, loud.By);
        var said = story.Case.InWords(loud);
        foreach (var word in new[] { rule, "He asked in writing", Adviser.Name }) Assert.Contains(word, said, StringComparison.Ordinal);

        // It shuts by itself, and one sign-off opens it once.
        Assert.Equal("gate.not-signed-off", story.Refused(Officer, by => Open(by)).Code);
        Assert.NotNull(NoticeBeforeDeportationGate.Refuses(story.Case, story.Now + Duration.FromHours(8)));
    }

    [Fact]
    public void Erasing_the_entry_of_a_stay_that_binds_is_refused_and_what_stands_beside_it_does_not_lift_it()
    {
        var story = DetentionTests.Given();
        story.Done(OnDuty, by => new RecordStay(new(StayKind.Injunction, "High Court", "the clerk", "telephone", story.Now, "no removal")) { By = by, Id = "call" });
        var stay = story.EntryOf<StayRecorded>();
        foreach (var reason in new[] { ErasureReason.CourtOrder, ErasureReason.DataRight, ErasureReason.Correction })
            Assert.Equal("erasure.kept", story.Later().Refused(Officer, by => new EraseEntries([stay], reason) { By = by, Id = "e" }).Code);
        Assert.Equal("erasure.early", story.Refused(Officer, by => new EraseEntries([stay], ErasureReason.Retention) { By = by, Id = "e" }).Code);

        // What was recorded with it: where that may be erased, the case reads on as stayed.
        var beside = story.Case.History.Where(r => r.Command == story.Case.Find(stay)!.Command && r.Id != stay).ToList();
        Assert.NotEmpty(beside);
        foreach (var one in beside.Where(r => story.Decide(new EraseEntries([r.Id], ErasureReason.CourtOrder) { By = Officer, Id = "e" }) is Events))
        {
            var erased = LiveCase.From(story.Case.Id, story.AsRecorded.Select(r => r.Id == one.Id ? r with { Event = new Erased() } : r));
            Assert.True(erased.Stays.All.Single().Binds, $"{one.Event.GetType().Name}");
            Assert.Equal("stay.binds", Assert.IsType<Refusal>(erased.Decide(new PlanDeparture(new("GHA", story.Today.PlusDays(20), "BA 78", [])) { By = Caseworker, Id = "p" }, story.Now)).Code);
        }
    }

    [Fact]
    public void Whoever_has_declared_an_interest_decides_nothing_until_somebody_else_sets_it_aside()
    {
        var story = NothingDecided().Done(Caseworker, by => new AssignToCase(Second, "second officer") { By = by, Id = "second" }).Looked(Officer);
        story.Done(Officer, by => new DeclareConflict("the person's brother is a neighbour") { By = by, Id = "interest" });

        Assert.Equal("access.refused", story.Refused(Officer, by => new MakeDecision(DecisionKind.IntendToDeport, Why, [story.Statement("dateOfConviction")], null) { By = by, Id = "d" }).Code);
        var declared = story.EntryOf<ConflictDeclared>();
        Assert.Equal("access.refused", story.Refused(Officer, by => new SetConflictAside(declared, "it is nothing") { By = by, Id = "s" }).Code);
        story.Done(Second, by => new SetConflictAside(declared, "they have never spoken") { By = by, Id = "s" }).Decided(DecisionKind.IntendToDeport);
    }

    [Fact]
    public void The_wrong_person_with_the_same_name_does_not_leave()
    {
        var doubted = Noticed();
        var identity = doubted.Case.Statements.All.Single(s => s.Said.Fact == "identityEstablished").Id;
        doubted.At(Monday, 7, 0).Done(Caseworker, by => new DisputeFact(identity, "the representative", Side.Person, "the file is of another man of the same name, born in 1949") { By = by, Id = "d" });
        Assert.Equal("gate.G1", doubted.At(Monday, 8, 0).Refused(Caseworker, by => doubted.Escort(by, "e")).Code);

        var seen = Noticed().At(Monday, 8, 0).Escorted("e");
        seen.At(Monday, 9, 0).Done(Caseworker, by => new StopDeparture(StopReason.WrongPerson) { By = by, Id = "not him" });
        Assert.Equal("track.transfer.impossible", seen.Refused(Caseworker, by => new RecordDeparture { By = by, Id = "d" }).Code);
    }

    private static IReadOnlyList<CaseTask> Tasks(Story story) => TaskRules.In(story.Case, Compartments.All);

    private static Story Disputed()
    {
        var story = NothingDecided();
        story.Done(Caseworker, by => new DisputeFact(story.Statement("dateOfBirth"), "the person", Side.Person, null) { By = by, Id = "dispute" });
        var task = Assert.Single(TaskRules.In(story.Case, [Compartment.Open]));
        return story.Done(Caseworker, by => new AssignTask(Compartment.Open, task.Key, Caseworker) { By = by, Id = "mine" });
    }

    private static Story Noticed() => From("ready-on-every-gate", Monday.PlusDays(-3))
        .Done(Caseworker, by => new PlanDeparture(new("GHA", Monday, "BA 78", [])) { By = by, Id = "p" })
        .DetailsServed();
}
