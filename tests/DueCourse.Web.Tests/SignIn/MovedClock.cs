using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.People;
using DueCourse.Casework.Projections;
using DueCourse.Casework.Work;
using DueCourse.Web.Registry;
using NodaTime;

namespace DueCourse.Web.Tests.SignIn;

/// <summary>The same registry at another moment.</summary>
/// <param name="registry">The registry.</param>
internal sealed class MovedClock(IRegistry registry) : IRegistry
{
    /// <summary>How much later it is.</summary>
    public Duration Later { get; set; }

    /// <summary>Called each time before it is asked what was recorded since a place, with what was told last; one entry is told at a time then.</summary>
    public Func<RecordedSince?, Task>? BetweenEntries { get; set; }

    private RecordedSince? last;

    public Instant Now => registry.Now + Later;

    public Task Reach(CancellationToken stop) => registry.Reach(stop);

    public Task<LiveCase?> Find(CaseId id, CancellationToken stop) => registry.Find(id, stop);

    public Task<Outcome> Do(CaseId id, Command command, CancellationToken stop) => registry.Do(id, command, stop);

    public Task<ListPage<CaseLine>> Cases(Actor who, ListFilter filter, string? after, int most, CancellationToken stop) => registry.Cases(who, filter, after, most, stop);

    public Task<ListPage<SeenLine>> SeenCases(Actor who, string? after, int most, CancellationToken stop) => registry.SeenCases(who, after, most, stop);

    public Task<ListPage<DueLine>> Due(Actor who, ListFilter filter, string? after, int most, CancellationToken stop) => registry.Due(who, filter, after, most, stop);

    public Task<(IReadOnlyList<FoundCase> Cases, FoundAt? Next)> Search(Actor who, SearchQuery query, SearchedBy how, string searchId, FoundAt? after, CancellationToken stop) =>
        registry.Search(who, query, how, searchId, after, stop);

    public Task<TaskList> Tasks(Actor who, bool own, string? after, int most, CancellationToken stop) => registry.Tasks(who, own, after, most, stop);

    public Task<IReadOnlyList<Actor>> Team(Actor who, int most, CancellationToken stop) => registry.Team(who, most, stop);

    public Task<IReadOnlyList<CaseId>> Numbered(Actor who, string number, CancellationToken stop) => registry.Numbered(who, number, stop);

    public async Task<RecordedSince?> Since(string? after, int most, CancellationToken stop)
    {
        if (BetweenEntries is null) return await registry.Since(after, most, stop);
        await BetweenEntries(last);
        return last = await registry.Since(after, 1, stop);
    }

    public Task<IReadOnlyList<BulkOutcome>> HandOver(Actor by, Actor from, Actor to, string because, string id, CancellationToken stop) => registry.HandOver(by, from, to, because, id, stop);

    public Stream? Content(Digest document) => registry.Content(document);

    public Task<PutIn> PutIn(Stream content, Func<Stream, string, CancellationToken, Task<Refusal?>> look, CancellationToken stop) => registry.PutIn(content, look, stop);

    public byte[]? Pdf(NoticePage notice) => registry.Pdf(notice);
}
