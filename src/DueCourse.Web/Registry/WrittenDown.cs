using System.Collections.Concurrent;
using System.Text.Json;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.People;
using DueCourse.Casework.Projections;
using DueCourse.Casework.Work;
using DueCourse.Web.SignIn;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Web.Registry;

/// <summary>
/// The registry as the pages and the HTTP interface are given it: what is done there and stands in no case is written into the book of
/// the day first, so that no page can forget it. The same list, shown to one person again within five minutes, is one line.
/// </summary>
/// <param name="registry">The registry.</param>
/// <param name="book">The book.</param>
internal sealed class WrittenDown(IRegistry registry, IDayBook book) : IRegistry
{
    private const int MostAtHand = 10_000;

    private static readonly Duration OneLook = Duration.FromMinutes(5);

    private readonly ConcurrentDictionary<(string, ActorRole, string), Instant> _shown = new();

    public Instant Now => registry.Now;

    public Task Reach(CancellationToken stop) => registry.Reach(stop);

    public Task<LiveCase?> Find(CaseId id, CancellationToken stop) => registry.Find(id, stop);

    public async Task<Outcome> Do(CaseId id, Command command, CancellationToken stop)
    {
        var outcome = await registry.Do(id, command, stop);
        if (outcome is Refused(var refusal)) await Tried(command.By, id, command.GetType(), refusal.Code);
        return outcome;
    }

    public async Task<ListPage<CaseLine>> Cases(Actor who, ListFilter filter, string? after, int most, CancellationToken stop)
    {
        await Listed(who, "cases" + Words(filter));
        return await registry.Cases(who, filter, after, most, stop);
    }

    public async Task<ListPage<SeenLine>> SeenCases(Actor who, string? after, int most, CancellationToken stop)
    {
        await Listed(who, "cases of which a part is seen");
        return await registry.SeenCases(who, after, most, stop);
    }

    public async Task<ListPage<DueLine>> Due(Actor who, ListFilter filter, string? after, int most, CancellationToken stop)
    {
        await Listed(who, "what falls due" + Words(filter));
        return await registry.Due(who, filter, after, most, stop);
    }

    // That a case was found is recorded in the case.
    public Task<(IReadOnlyList<FoundCase> Cases, FoundAt? Next)> Search(Actor who, SearchQuery query, SearchedBy how, string searchId, FoundAt? after, CancellationToken stop) =>
        registry.Search(who, query, how, searchId, after, stop);

    public async Task<TaskList> Tasks(Actor who, bool own, string? after, int most, CancellationToken stop)
    {
        await Listed(who, own ? "tasks, their own" : "tasks");
        return await registry.Tasks(who, own, after, most, stop);
    }

    // Whether there is one is all that it says. The number is not written down: it would say of whom.
    public async Task<IReadOnlyList<CaseId>> Numbered(Actor who, string number, CancellationToken stop)
    {
        var found = await registry.Numbered(who, number, stop);
        await book.Write(Line(who, BesideTheCases.AskedForNumber, found is [var only] ? only : null, found.Count switch { 0 => "no case has it", 1 => "one case has it", _ => "several cases have it" }), CancellationToken.None);
        return found;
    }

    public Task<RecordedSince?> Since(string? after, int most, CancellationToken stop) => registry.Since(after, most, stop);

    public Task<IReadOnlyList<Actor>> Team(Actor who, int most, CancellationToken stop) => registry.Team(who, most, stop);

    public async Task<IReadOnlyList<BulkOutcome>> HandOver(Actor by, Actor from, Actor to, string because, string id, CancellationToken stop)
    {
        var outcomes = await registry.HandOver(by, from, to, because, id, stop);
        foreach (var one in outcomes)
            if (one.Outcome is Refused(var refusal)) await Tried(by, one.Case, typeof(HandOver), refusal.Code);
        return outcomes;
    }

    public Stream? Content(Digest document) => registry.Content(document);

    public Task<PutIn> PutIn(Stream content, Func<Stream, string, CancellationToken, Task<Refusal?>> look, CancellationToken stop) => registry.PutIn(content, look, stop);

    public byte[]? Pdf(NoticePage notice) => registry.Pdf(notice);

    /// <summary>A list as the book calls it.</summary>
    internal static string Words(ListFilter filter)
    {
        var parts = new List<string>();
        if (filter.Mine) parts.Add("their own");
        if (filter.OpenedFrom is { } from) parts.Add($"opened from {InstantPattern.General.Format(from)}");
        if (filter.Before is { } before) parts.Add($"before {InstantPattern.General.Format(before)}");
        if (filter.Team is { } team) parts.Add($"of {string.Join(' ', team)}");
        return string.Concat(parts.Select(part => ", " + part));
    }

    private Task Tried(Actor who, CaseId id, Type command, string code) =>
        book.Write(Line(who, BesideTheCases.WasRefused, id, $"{JsonNamingPolicy.KebabCaseLower.ConvertName(command.Name)}: {code}"), CancellationToken.None);

    private async Task Listed(Actor who, string says)
    {
        var (key, now) = ((who.Id, who.Role, says), Now);
        if (_shown.TryGetValue(key, out var before) && now - before < OneLook && now >= before) return;
        await book.Write(Line(who, BesideTheCases.Listed, null, says), CancellationToken.None);
        if (_shown.Count >= MostAtHand) _shown.Clear();
        _shown[key] = now;
    }

    private DayBookLine Line(Actor who, BesideTheCases what, CaseId? id, string says) => new(Now, what, who.Id, Reader.Word(who.Role), id, says);
}
