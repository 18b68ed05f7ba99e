namespace DueCourse.Store.Tests.Work;

using DueCourse.Casework.Access;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using DueCourse.Store.Reading;
using DueCourse.Store.Work;

/// <summary>Work over many cases: handed over, covered, listed by due date, and looked through at night.</summary>
public sealed class WorkInBulkTests : IDisposable
{
    private static readonly Actor Officer = new("k.novak", "Katarina Novak", ActorRole.SeniorOfficer);
    private static readonly Actor Newcomer = new("t.okafor", "Tobi Okafor", ActorRole.Caseworker);

    private readonly string folder = Directory.CreateTempSubdirectory("duecourse-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task All_cases_of_one_are_handed_to_another_a_command_each_and_once_however_often_it_is_asked()
    {
        await using var ledger = await Ledgers.Open($"sqlite:{Path.Combine(folder, "record.db")}", Stop);
        var (desk, lists) = (Given.Desk(ledger), new WorkLists(Follower.Of(ledger)));
        var cases = new[] { "one", "two", "three" }.Select(Given.Case).ToList();
        foreach (var of in cases) await Opened(desk, of);
        await Done(desk, cases[2], new DeclareConflict("a cousin") { By = Newcomer, Id = "interest" });
        var bulk = new InBulk(lists, desk, () => Later);

        var outcomes = await bulk.HandOver(Officer, Given.Caseworker, Newcomer, "moved to another team", "move", Stop);
        var again = await bulk.HandOver(Officer, Given.Caseworker, Newcomer, "moved to another team", "move", Stop);

        Assert.Equal(cases.ToHashSet(), outcomes.Select(o => o.Case).ToHashSet());
        Assert.All(outcomes, o => Assert.Equal(o.Case == cases[2], o.Outcome is Refused { Because.Code: "access.walled-off" }));
        Assert.Equal(cases[2], Assert.Single(again).Case);
        Assert.Equal(2, (await lists.Cases(Newcomer, new() { Mine = true }, Later, stop: Stop)).Lines.Count);
        Assert.Equal(cases[2], Assert.Single((await lists.Cases(Given.Caseworker, new() { Mine = true }, Later, stop: Stop)).Lines).Case);
    }

    [Fact]
    public async Task Tasks_of_many_cases_are_listed_by_due_date_and_those_of_a_colleague_while_they_are_away()
    {
        await using var ledger = await Ledgers.Open($"sqlite:{Path.Combine(folder, "record.db")}", Stop);
        var (desk, lists) = (Given.Desk(ledger), new WorkLists(Follower.Of(ledger)));
        foreach (var name in new[] { "one", "two" })
        {
            await Opened(desk, Given.Case(name));
            var said = (Done)await desk.Do(Given.Case(name), Given.Fact("f"), Stop);
            await Done(desk, Given.Case(name), new DisputeFact(said.Recorded[0].Id, "the person", Side.Person, null) { By = Given.Caseworker, Id = "d" });
        }

        var tasks = new TeamTasks(Follower.Of(ledger));
        var mine = (await tasks.Of(Given.Caseworker, own: false, Later, stop: Stop)).Page.Lines;
        Assert.Equal(2, mine.Count);
        Assert.Equal(mine.OrderBy(t => t.Task.By).Select(t => t.Case), mine.Select(t => t.Case));
        await Done(desk, mine[0].Case, new AssignTask(Compartment.Open, mine[0].Task.Key, Given.Caseworker) { By = Given.Caseworker, Id = "take" });
        Assert.Empty((await tasks.Of(Newcomer, own: false, Later, stop: Stop)).Page.Lines);

        var covered = await new InBulk(lists, desk, () => Later).Cover(Officer, Given.Caseworker, Newcomer, Given.Start + Duration.FromDays(20), "leave", Stop);
        Assert.All(covered, o => Assert.True(o.Outcome is Done, $"{o.Outcome}"));
        var theirs = (await tasks.Of(Newcomer, own: true, Later, stop: Stop)).Page.Lines.Single(t => t.Task.CoveredBy is not null);
        Assert.Equal((mine[0].Case, Given.Caseworker, Newcomer), (theirs.Case, theirs.Task.AssignedTo!, theirs.Task.CoveredBy!));
    }

    [Fact]
    public async Task Open_cases_that_lack_something_are_found_and_closed_ones_are_not()
    {
        await using var ledger = await Ledgers.Open($"sqlite:{Path.Combine(folder, "record.db")}", Stop);
        var desk = Given.Desk(ledger);
        await Opened(desk, Given.Case("open"));
        await Opened(desk, Given.Case("closed"));
        await Done(desk, Given.Case("closed"), new DueCourse.Casework.Retention.RecordOutcome(DueCourse.Casework.Retention.CaseOutcome.Acquitted, DateRange.On(new(2026, 5, 1))) { By = Given.Caseworker, Id = "o" });
        var (looked, found) = (0, new List<LackingCase>());

        await foreach (var lacking in OpenCases.Lacking(ledger, Later, () => looked++, Stop)) found.Add(lacking);

        Assert.Equal(1, looked);
        Assert.Contains(Assert.Single(found).Lacks, l => l.What == Lack.Review);
        Assert.Equal(Given.Case("open"), found[0].Case);
    }

    private static Instant Later => Given.Start + Duration.FromDays(1);

    private static async Task Opened(CaseDesk desk, CaseId of) => await Done(desk, of, Given.Open());

    private static async Task Done(CaseDesk desk, CaseId of, Command command)
    {
        if (await desk.Do(of, command, Stop) is Refused refused) Assert.Fail(refused.Because.Words());
    }
}
