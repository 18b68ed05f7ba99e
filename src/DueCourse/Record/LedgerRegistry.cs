using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.People;
using DueCourse.Casework.Projections;
using DueCourse.Casework.Work;
using DueCourse.Pdf.Fonts;
using DueCourse.Store;
using DueCourse.Store.Documents;
using DueCourse.Store.Reading;
using DueCourse.Store.Work;
using DueCourse.Web.Registry;
using NodaTime;

namespace DueCourse.Record;

/// <summary>The record for the pages: what a case holds is read when it is asked for, so that each node of several shows the same.</summary>
internal sealed class LedgerRegistry : IRegistry, IDisposable
{
    private readonly ILedger _ledger;
    private readonly IDocumentStore _documents;
    private readonly Func<Instant> _now;
    private readonly Typeface? _face;
    private readonly string? _authority;
    private readonly CaseReading _cases;
    private readonly Follower _follower;
    private readonly CaseDesk _desk;
    private readonly WorkLists _lists;
    private readonly TeamTasks _tasks;
    private readonly CaseSearch _search;

    public LedgerRegistry(ILedger ledger, IDocumentStore documents, Func<Instant> now, Typeface? face, string? authority = null, ISalts? salts = null)
    {
        (_ledger, _documents, _now, _face, _authority) = (ledger, documents, now, face, authority);
        _cases = new CaseReading(ledger);
        _follower = Follower.Of(ledger);
        _desk = new CaseDesk(ledger, salts ?? new ChanceSalts(), now);
        _lists = new WorkLists(_follower);
        _tasks = new TeamTasks(_follower);
        _search = new CaseSearch(_follower, ledger, _desk, now);
    }

    public Instant Now => _now();

    public Task Reach(CancellationToken stop) => Asked(() => _ledger.Health(stop));

    public Task<LiveCase?> Find(CaseId id, CancellationToken stop) => Asked(async () =>
        await _cases.Read(id, stop) is { Count: > 0 } entries ? LiveCase.From(id, entries) : null);

    public Task<Outcome> Do(CaseId id, Casework.Cases.Command command, CancellationToken stop) => Asked(() => _desk.Do(id, InTheNameOf(_authority, command), stop));

    public Task<ListPage<CaseLine>> Cases(Actor who, ListFilter filter, string? after, int most, CancellationToken stop) =>
        Asked(() => _lists.Cases(who, filter, Now, after, most, stop));

    public Task<ListPage<SeenLine>> SeenCases(Actor who, string? after, int most, CancellationToken stop) => Asked(() => _lists.Seen(who, after, most, stop));

    public Task<ListPage<DueLine>> Due(Actor who, ListFilter filter, string? after, int most, CancellationToken stop) =>
        Asked(() => _lists.Due(who, filter, Now, after, most, stop));

    public Task<(IReadOnlyList<FoundCase> Cases, FoundAt? Next)> Search(Actor who, SearchQuery query, SearchedBy how, string searchId, FoundAt? after, CancellationToken stop) =>
        Asked(() => _search.Find(who, query, how, searchId, after, stop: stop));

    public Task<TaskList> Tasks(Actor who, bool own, string? after, int most, CancellationToken stop) => Asked(() => _tasks.Of(who, own, Now, after, most, stop));

    public Task<IReadOnlyList<Actor>> Team(Actor who, int most, CancellationToken stop) => Asked(() => _lists.Team(who, Now, most, stop));

    public Task<IReadOnlyList<CaseId>> Numbered(Actor who, string number, CancellationToken stop) => Asked(() => _search.Numbered(number, stop));

    public Task<RecordedSince?> Since(string? after, int most, CancellationToken stop) => Asked(async () =>
    {
        var place = Position.Start;
        if (after is not null && !Position.TryParse(after, out place)) return null;
        var changes = await _ledger.Changes(place, most, stop);
        return new RecordedSince([.. changes.Where(c => c.Entry.Payload is not null && !Looks.IsLook(Payload.Read(c.Entry).Event)).Select(c => (c.Entry.Envelope.Case, c.Entry.Envelope.Id, c.At.ToString()))],
            (changes.Count > 0 ? changes[^1].At : place).ToString(), changes.Count < most);
    });

    public Task<IReadOnlyList<BulkOutcome>> HandOver(Actor by, Actor from, Actor to, string because, string id, CancellationToken stop) =>
        Asked(() => new InBulk(_lists, _desk, _now).HandOver(by, from, to, because, id, stop));

    public Stream? Content(Digest document) => _documents.Open(document);

    public Task<PutIn> PutIn(Stream content, Func<Stream, string, CancellationToken, Task<Casework.Cases.Refusal?>> look, CancellationToken stop) => Asked<PutIn>(async () =>
        await _documents.Put(content, new LookAtDocument(look), stop) switch
        {
            Kept kept => new PutIn.Kept(kept.Content, kept.Length),
            NotTaken(var because) => new PutIn.Refused(because),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is nothing that can come of putting a document in"),
        });

    public byte[]? Pdf(NoticePage notice) => _face is null ? null : NoticePaper.Set(notice, _face).File;

    public void Dispose() => _follower.Dispose();

    /// <summary>A notice is issued in the name of whoever runs the program, and of nobody else, whatever the command says; any other command is as it was.</summary>
    /// <param name="authority">Whoever that is; null: nobody, and a notice says that it is a demonstration.</param>
    /// <param name="command">The command.</param>
    internal static Casework.Cases.Command InTheNameOf(string? authority, Casework.Cases.Command command) =>
        command is IssueNotice notice ? notice with { Authority = authority } : command;

    // The pages know nothing of stores: what they have to say is that the record cannot be reached.
    private static async Task<T> Asked<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (StoreException fault)
        {
            throw new RecordNotReachedException(fault.Message, fault);
        }
    }
}
