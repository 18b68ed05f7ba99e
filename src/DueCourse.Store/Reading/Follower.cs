namespace DueCourse.Store.Reading;

using DueCourse.Casework.Access;
using DueCourse.Store.Postgres;
using DueCourse.Store.Sqlite;

/// <summary>How far making all rows anew has come.</summary>
/// <param name="Slices">How many of the <see cref="OfSlices"/> equal parts of the cases are done.</param>
/// <param name="OfSlices">How many parts there are.</param>
/// <param name="Cases">How many cases were made anew in this run.</param>
public readonly record struct RebuildProgress(int Slices, int OfSlices, long Cases);

/// <summary>
/// Keeps what lists and searches read: rows for each case, made from its entries. It follows the record; the place up to which it
/// has followed is stored in the same transaction as the rows.
/// </summary>
/// <remarks>
/// A case's rows are replaced all together, and only by those of a later version of it or, at one version, of a later generation.
/// So it does no harm if several nodes follow, refresh or rebuild at once, and while all are made anew the old ones serve, case by
/// case, until their successors take their place: docs/decisions/0022.
/// </remarks>
public sealed class Follower : IDisposable
{
    private const int ChangesAtOnce = 500;
    private const int CasesAtOnce = 64;
    private const int Slices = 256;
    private const int FewChanges = 2_000;

    private static readonly Sql Where = new("SELECT turn, version, generation, edition, rebuilding FROM @reading_place");
    private static readonly Sql WhereHeld = new("SELECT turn, version, generation, edition, rebuilding FROM @reading_place {|FOR UPDATE}");
    private static readonly Sql Move = new("UPDATE @reading_place SET turn = $1, version = $2");
    private static readonly Sql Begin = new("UPDATE @reading_place SET turn = $1, version = $2, generation = generation + 1, edition = $3, rebuilding = 1");
    private static readonly Sql End = new("UPDATE @reading_place SET rebuilding = 0 WHERE generation = $1");
    private static readonly Sql OfThisEdition = new("UPDATE @reading_place SET edition = $1 WHERE edition = 0");
    private static readonly Sql FromStart = new("UPDATE @reading_place SET turn = 0, version = 0, generation = 1, edition = 0, rebuilding = 0");
    private static readonly Sql NoSlices = new("DELETE FROM @reading_slice");
    private static readonly Sql SlicesDone = new("SELECT slice FROM @reading_slice WHERE generation = $1");
    private static readonly Sql SliceDone = new("INSERT INTO @reading_slice (generation, slice) VALUES ($1, $2) ON CONFLICT DO NOTHING");
    private static readonly Sql Older = new("SELECT case_id FROM @reading_case WHERE generation < $1 LIMIT $2");
    private static readonly Sql Forget = new("DELETE FROM @reading_case WHERE case_id = $1");
    private static readonly Sql ForgetAll = new("{DELETE FROM|TRUNCATE} @reading_case");

    private static readonly Sql Ahead = new("""
        SELECT DISTINCT e.case_id FROM @entry e LEFT JOIN @reading_case c ON c.case_id = e.case_id
        WHERE (e.turn, e.version) > ($1, $2) AND (e.turn, e.version) <= ($3, $4) AND (c.version IS NULL OR c.version < e.version) LIMIT $5
        """);

    private static readonly Sql IsLater = new("""
        INSERT INTO @reading_case (case_id, version, generation) SELECT $1, $2, generation FROM @reading_place WHERE true
        ON CONFLICT (case_id) DO UPDATE SET version = excluded.version, generation = excluded.generation
        WHERE excluded.version > reading_case.version OR (excluded.version = reading_case.version AND excluded.generation > reading_case.generation)
        RETURNING version
        """);

    private readonly ILedger _ledger;
    private readonly SemaphoreSlim _one = new(1, 1);

    private Follower(ILedger ledger, ITables tables) => (_ledger, Tables) = (ledger, tables);

    /// <summary>The tables.</summary>
    internal ITables Tables { get; }

    /// <summary>A follower of a record, beside which it keeps its rows.</summary>
    /// <exception cref="ArgumentException">The record is of an engine that keeps nothing beside it.</exception>
    public static Follower Of(ILedger ledger) => ledger switch
    {
        SqliteLedger sqlite => new(ledger, new SqliteTables(sqlite.File)),
        PostgresLedger postgres => new(ledger, new PostgresTables(postgres.Database)),
        _ => throw new ArgumentException($"{ledger.GetType().Name} keeps no rows for reading", nameof(ledger)),
    };

    /// <summary>
    /// Takes what was appended since, up to what there is when it is called: others may write without end. Whoever asks for a list
    /// calls it first, and so sees what they themselves recorded, on whichever node.
    /// </summary>
    public async Task CatchUp(CancellationToken stop = default)
    {
        await _one.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            if (await Place(stop).ConfigureAwait(false) is var first && first.Edition != CaseRows.Edition)
            {
                if (first.Edition != 0 || (await _ledger.Changes(Position.Start, FewChanges, stop).ConfigureAwait(false)).Count >= FewChanges)
                    await MakeAnew(Environment.ProcessorCount, null, stop).ConfigureAwait(false);
                else await Tables.Together(t => t.Do(OfThisEdition, CaseRows.Edition), stop).ConfigureAwait(false);
            }

            var until = Position.Start;
            while (true)
            {
                var at = (await Place(stop).ConfigureAwait(false)).At;
                if (until > Position.Start && at >= until) return;
                var changes = await _ledger.Changes(at, ChangesAtOnce, stop).ConfigureAwait(false);
                if (changes.Count == 0)
                {
                    await RunAhead(at, until, stop).ConfigureAwait(false);
                    return;
                }

                if (until == Position.Start) until = await _ledger.Logs.Last(stop).ConfigureAwait(false);
                var cases = await Project([.. changes.Select(c => c.Entry).Where(e => !IsLook(e)).Select(e => e.Envelope.Case).Distinct()], stop).ConfigureAwait(false);
                await Tables.Together(
                    async t =>
                    {
                        // Another node took the same steps meanwhile: then this one goes on from there.
                        if (Read(await t.Ask(WhereHeld).ConfigureAwait(false)).At != at) return 0L;
                        await Replace(t, cases).ConfigureAwait(false);
                        return await t.Do(Move, changes[^1].At.Turn, changes[^1].At.Version).ConfigureAwait(false);
                    },
                    stop).ConfigureAwait(false);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Makes the rows of one case what its entries say now, without waiting for those of others.</summary>
    public async Task Refresh(CaseId id, CancellationToken stop = default)
    {
        var cases = await Project([id], stop).ConfigureAwait(false);
        await Tables.Together(t => Replace(t, cases), stop).ConfigureAwait(false);
    }

    /// <summary>Whether a rebuild was begun and has not ended. Lists serve what there is meanwhile; of a store that was never filled, less than all.</summary>
    public async Task<bool> IsBeingRebuilt(CancellationToken stop = default) => (await Place(stop).ConfigureAwait(false)).IsRebuilding;

    /// <summary>
    /// Makes all rows anew from the record, several cases at once; one that was begun and interrupted goes on where it stopped. The
    /// rows that are there serve until each case's new ones take their place.
    /// </summary>
    /// <param name="workers">How many at once.</param>
    /// <param name="progress">Who is told how far it is; null: nobody.</param>
    /// <param name="stop">To stop. What is done stays done.</param>
    /// <returns>How many cases this run made.</returns>
    public async Task<long> Rebuild(int workers, IProgress<RebuildProgress>? progress = null, CancellationToken stop = default)
    {
        var cases = await MakeAnew(workers, progress, stop).ConfigureAwait(false);
        await CatchUp(stop).ConfigureAwait(false);
        return cases;
    }

    /// <summary>Deletes all rows. The next to read makes them again.</summary>
    public Task Drop(CancellationToken stop = default) => Tables.Together(
        async t =>
        {
            await t.Ask(WhereHeld).ConfigureAwait(false);
            foreach (var table in CaseRows.All) await t.Do(table.Empty).ConfigureAwait(false);
            await t.Do(ForgetAll).ConfigureAwait(false);
            await t.Do(NoSlices).ConfigureAwait(false);
            return await t.Do(FromStart).ConfigureAwait(false);
        },
        stop);

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    // In PostgreSQL a transaction that stays open anywhere on the server holds followers back (decision 0015), but not those who
    // read a case. Cases with entries beyond the followers' place are made anew too; the place does not move.
    private async Task RunAhead(Position at, Position until, CancellationToken stop)
    {
        if (_ledger is not PostgresLedger) return;
        if (until == Position.Start) until = await _ledger.Logs.Last(stop).ConfigureAwait(false);
        while (await Tables.Ask(Ahead, [at.Turn, at.Version, until.Turn, until.Version, (long)CasesAtOnce], stop).ConfigureAwait(false) is { Count: > 0 } ahead)
        {
            var cases = await Project([.. ahead.Select(r => (CaseId)r[0]!)], stop).ConfigureAwait(false);
            await Tables.Together(t => Replace(t, cases), stop).ConfigureAwait(false);
        }
    }

    private async Task<long> MakeAnew(int workers, IProgress<RebuildProgress>? progress, CancellationToken stop)
    {
        // What was appended before is in the cases when they are read below; what comes after, the follower sees.
        var last = (await _ledger.Health(stop).ConfigureAwait(false)).Last;
        var generation = await Tables.Together(
            async t =>
            {
                var place = Read(await t.Ask(WhereHeld).ConfigureAwait(false));
                if (place.IsRebuilding && place.Edition == CaseRows.Edition) return place.Generation;
                var from = place.At > last ? place.At : last;
                await t.Do(NoSlices).ConfigureAwait(false);
                await t.Do(Begin, from.Turn, from.Version, CaseRows.Edition).ConfigureAwait(false);
                return place.Generation + 1;
            },
            stop).ConfigureAwait(false);
        var done = (await Tables.Ask(SlicesDone, [generation], stop).ConfigureAwait(false)).Select(r => (long)r[0]!).ToHashSet();
        var (slices, cases) = (done.Count, 0L);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Slices).Where(s => !done.Contains(s)), new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, workers), CancellationToken = stop },
            async (slice, halt) =>
            {
                var batch = new List<ProjectedCase>(CasesAtOnce);
                await foreach (var stored in _ledger.Cases(Before(slice), halt).ConfigureAwait(false))
                {
                    if (stored.Id.ToBytes()[0] != slice) break;
                    batch.Add(Projected(stored));
                    if (batch.Count < CasesAtOnce) continue;
                    await Keep().ConfigureAwait(false);
                }

                await Keep().ConfigureAwait(false);
                await Tables.Together(t => t.Do(SliceDone, generation, (long)slice), halt).ConfigureAwait(false);
                progress?.Report(new(Interlocked.Increment(ref slices), Slices, Interlocked.Read(ref cases)));

                async Task Keep()
                {
                    if (batch.Count > 0) await Tables.Together(t => Replace(t, batch), halt).ConfigureAwait(false);
                    Interlocked.Add(ref cases, batch.Count);
                    batch.Clear();
                }
            }).ConfigureAwait(false);

        // Cases that are gone from the record, and those that another node refreshed while the generation changed.
        while (await Tables.Ask(Older, [generation, (long)CasesAtOnce], stop).ConfigureAwait(false) is { Count: > 0 } older)
        {
            var rest = await Project([.. older.Select(r => (CaseId)r[0]!)], stop).ConfigureAwait(false);
            await Tables.Together(t => Replace(t, rest), stop).ConfigureAwait(false);
        }

        await Tables.Together(t => t.Do(End, generation), stop).ConfigureAwait(false);
        return cases;
    }

    private static CaseId? Before(int slice)
    {
        if (slice == 0) return null;
        Span<byte> last = stackalloc byte[CaseId.Size];
        last.Fill(0xFF);
        last[0] = (byte)(slice - 1);
        return CaseId.From(last);
    }

    private async Task<List<ProjectedCase>> Project(IReadOnlyList<CaseId> ids, CancellationToken stop)
    {
        var cases = new List<ProjectedCase>(ids.Count);
        foreach (var id in ids) cases.Add(Projected(await _ledger.Read(id, stop: stop).ConfigureAwait(false)));
        return cases;
    }

    // Looks are most of what is appended, and change no row.
    private static bool IsLook(Entry entry) => Readable(entry.Envelope.Case, () => Looks.IsLook(Payload.Read(entry).Event));

    // Nothing is passed over: a list that lacks a case without saying so would be trusted.
    private static ProjectedCase Projected(StoredCase stored) => Readable(stored.Id, () => CaseRows.Of(stored));

    private static T Readable<T>(CaseId id, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException fault)
        {
            throw StoreException.Damaged($"Case {id} cannot be read: {fault.Message}", fault);
        }
    }

    // In the order of ids, so that two who replace the same cases do not wait for each other crosswise.
    private static async Task<int> Replace(ITogether t, IReadOnlyList<ProjectedCase> cases)
    {
        var later = new List<ProjectedCase>(cases.Count);
        foreach (var projected in cases.Order(Comparer<ProjectedCase>.Create((a, b) => a.Case == b.Case ? 0 : a.Case.IsBefore(b.Case) ? -1 : 1)))
            if (projected.Version == 0 ? await t.Do(Forget, projected.Case).ConfigureAwait(false) > 0 : (await t.Ask(IsLater, projected.Case, projected.Version).ConfigureAwait(false)).Count > 0)
                later.Add(projected);
        var ids = later.Select(c => c.Case).ToList();
        foreach (var table in CaseRows.All)
        {
            await t.Delete(table, ids).ConfigureAwait(false);
            await t.Put(table, [.. later.SelectMany(c => c.Rows[table])]).ConfigureAwait(false);
        }

        return later.Count;
    }

    private async Task<(Position At, long Generation, long Edition, bool IsRebuilding)> Place(CancellationToken stop) => Read(await Tables.Ask(Where, [], stop).ConfigureAwait(false));

    private static (Position At, long Generation, long Edition, bool IsRebuilding) Read(List<object?[]> rows) =>
        rows is [[long turn, long version, long generation, long edition, long rebuilding]]
            ? (new(turn, version), generation, edition, rebuilding != 0)
            : throw StoreException.Damaged("The store does not say up to where lists have followed the record.");
}
