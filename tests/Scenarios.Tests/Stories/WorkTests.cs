using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
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
    public void A_judgement_says_something_on_each_point_that_the_register_asks_or_that_it_cannot_be_decided()
    {
        var story = NothingDecided();
        JudgementRecorded Made(IReadOnlyList<string>? points) => new("J08", null, JudgementAnswer.Met, Monday, "the court's record", "Mila Achterberg", "senior officer", [], []) { Points = points };
        Assert.Equal(4, RecordJudgement.PointsOf("J08").Count);

        Assert.Contains("seriousness", story.Refused(Officer, by => new RecordJudgement(Compartment.Open, Made(null)) { By = by, Id = "j" }).What, StringComparison.Ordinal);
        Assert.Equal("judgement.points", story.Refused(Officer, by => new RecordJudgement(Compartment.Open, Made(["conviction", "grave", " ", "heard"])) { By = by, Id = "j" }).Code);
        Assert.Equal("judgement.points", story.Refused(Officer, by => new RecordJudgement(Compartment.Open, Made(["a", "b", "c", "d", "e"])) { By = by, Id = "j" }).Code);
        Assert.IsType<Events>(story.Decide(new RecordJudgement(Compartment.Open, Made(null) with { Answer = JudgementAnswer.CannotDecide }) { By = Officer, Id = "j" }));
        story.Done(Officer, by => new RecordJudgement(Compartment.Open, Made(["proved by the conviction", "eighteen months", "low, by the probation report", "his family and work, as he wrote"])) { By = by, Id = "j" });
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
