namespace DueCourse.Store.Reading;

using DueCourse.Casework.Access;

/// <summary>
/// Finds cases by the names and numbers on file. Rows choose; the case itself has the final word on each that is shown, and that
/// it was shown is recorded in it first.
/// </summary>
/// <param name="follower">What keeps the rows.</param>
/// <param name="ledger">The record.</param>
/// <param name="desk">Where looks are recorded.</param>
/// <param name="now">The clock.</param>
public sealed class CaseSearch(Follower follower, ILedger ledger, CaseDesk desk, Func<Instant> now)
{
    private const string Columns = "d.case_id, d.compartment, d.identity_compartment, d.identity";
    private const string Rest = $" AND ({Columns}) > ($4, $5, $6, $7)";
    private const string Order = $" ORDER BY {Columns} LIMIT $8";

    // Of those who were given cases, their own are gone through; of those who read all, what was found is.
    private static readonly Sql TheirsBefore = new($$"""
        SELECT {{Columns}} FROM @reading_reader r {CROSS JOIN|JOIN} @reading_document d {WHERE|ON} d.case_id = r.case_id AND d.compartment = r.compartment
          AND r.who = $1 AND r.role = $2 AND r.until > $3{{Rest}} AND {d.id IN (SELECT rowid FROM reading_key WHERE reading_key MATCH |}
        """);

    private static readonly Sql TheirsAfter = new("{)|}" + Order);

    private static readonly Sql EverywhereBefore = new($$"""
        SELECT {{Columns}} FROM {reading_key f CROSS JOIN reading_document d ON d.id = f.rowid|@reading_document d}
        WHERE {{WorkLists.IsTheirs("d", 9)}} AND {{WorkLists.IsNotKept("d", 10)}}{{Rest}} AND {f.reading_key MATCH |}
        """);

    private static readonly Sql EverywhereAfter = new(Order);

    /// <summary>
    /// What rows say that a searcher may find, in the order of case ids: nothing here ranks anybody. It is not yet recorded that
    /// they did; nothing of it may be shown before that.
    /// </summary>
    internal async Task<IReadOnlyList<FoundAt>> Rows(Actor who, SearchQuery query, Instant at, FoundAt? after, int most, CancellationToken stop)
    {
        if (query.Groups.Count == 0) return [];
        var row = AccessTable.Of(who.Role);
        List<object?> values =
        [
            CaseRows.Clean(who.Id), CaseRows.Role(who.Role), CaseRows.Micros(at), after?.Case ?? default, after is null ? -1L : (long)after.In,
            (long)(after?.Identity.Compartment ?? default), (long)(after?.Identity.Number ?? 0), (long)most,
        ];
        if (row.Everywhere) values.AddRange([WorkLists.Mask(who.Role), who.Role == ActorRole.Auditor ? 1L : 0L]);
        var (before, rest) = row.Everywhere ? (EverywhereBefore, EverywhereAfter) : (TheirsBefore, TheirsAfter);
        var rows = await follower.Tables.Search(before, rest, CompartmentRows.AsStored(query), values, stop).ConfigureAwait(false);
        return [.. rows.Select(r => new FoundAt((CaseId)r[0]!, new((Compartment)(long)r[2]!, (int)(long)r[3]!), (Compartment)(long)r[1]!))];
    }

    /// <summary>
    /// The cases that hold a reference number, exactly, in the open or the working papers: so that whoever is told of an order by
    /// telephone can say of which case. Nothing of the case is given out, so nothing is recorded.
    /// </summary>
    /// <param name="number">The number as it was told.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task<IReadOnlyList<CaseId>> Numbered(string number, CancellationToken stop = default)
    {
        const int most = 10;
        await follower.CatchUp(stop).ConfigureAwait(false);
        var rows = await Rows(new("duecourse", "DueCourse", ActorRole.System), Casework.People.ReferenceForms.Query(number, misread: false), now(), null, most, stop).ConfigureAwait(false);
        var cases = new List<CaseId>();
        foreach (var found in rows.Where(r => r.In is Compartment.Open or Compartment.Working).GroupBy(r => r.Case))
        {
            var stored = await ledger.Read(found.Key, stop: stop).ConfigureAwait(false);
            var c = LiveCase.From(stored.Id, stored.Entries.Select(Payload.Read));
            if (found.Any(f => c.People.Identities.GetValueOrDefault(f.Identity) is { FoundWrong: null })) cases.Add(found.Key);
        }

        return cases;
    }

    /// <summary>Finds, records in each case that is going to be shown that it was, and gives those.</summary>
    /// <param name="who">Who searches.</param>
    /// <param name="query">What for.</param>
    /// <param name="how">How, as the record says it.</param>
    /// <param name="searchId">The id of this search, from which those of the recorded looks follow: the same again is the same search.</param>
    /// <param name="after">The last that the page before showed; null: the first page.</param>
    /// <param name="most">How many identities at most.</param>
    /// <param name="stop">To stop waiting.</param>
    /// <returns>The cases, and what to give for the page after; null: there is none.</returns>
    public async Task<(IReadOnlyList<FoundCase> Cases, FoundAt? Next)> Find(
        Actor who, SearchQuery query, SearchedBy how, string searchId, FoundAt? after = null, int most = 20, CancellationToken stop = default)
    {
        await follower.CatchUp(stop).ConfigureAwait(false);
        var rows = await Rows(who, query, now(), after, most + 1, stop).ConfigureAwait(false);
        var cases = new List<FoundCase>();
        foreach (var found in rows.Take(most).GroupBy(r => r.Case))
        {
            var stored = await ledger.Read(found.Key, stop: stop).ConfigureAwait(false);
            var c = LiveCase.From(stored.Id, stored.Entries.Select(Payload.Read));
            var readable = c.Readable(who, now());
            var at = found.Where(f => readable.Contains(f.In) && c.People.Identities.GetValueOrDefault(f.Identity) is not { FoundWrong: not null }).ToList();
            if (at.Count == 0) continue;
            var look = new RecordLook([.. at.Select(f => f.In).Distinct()], new Searched(how)) { By = who, Id = $"search {searchId}" };
            if (await desk.Do(found.Key, look, stop).ConfigureAwait(false) is not Done) continue;
            cases.Add(new(found.Key, readable.Contains(Compartment.Open) ? c.Standing.Title : null, at));
        }

        return (cases, rows.Count > most ? rows[most - 1] : null);
    }
}
