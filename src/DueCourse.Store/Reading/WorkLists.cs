namespace DueCourse.Store.Reading;

using System.Globalization;
using DueCourse.Casework.Access;

/// <summary>
/// Lists of cases for one reader. A line is made of rows of the compartments that the reader may read, and its place in the list
/// of nothing else. Pages are found by where the last one ended, so that the thousandth costs what the first does.
/// </summary>
public sealed class WorkLists(Follower follower)
{
    private const string TheirRows = "m.who = $1 AND m.role = $2 AND m.until > $3";

    private static readonly Sql SeenCases = new("""
        SELECT case_id, last_at, items, says FROM @reading_seen
        WHERE who = $1 AND role = $2 AND (last_at, case_id) < ($3, $4) ORDER BY last_at DESC, case_id DESC LIMIT $5
        """);

    private static readonly Sql Colleagues = new($"""
        SELECT DISTINCT t.who, t.role, t.name
        FROM @reading_reader r JOIN @reading_team t ON t.case_id = r.case_id AND t.compartment = r.compartment
        WHERE r.who = $1 AND r.role = $2 AND r.until > $3 AND r.assigned = 1 AND t.has = 1 AND {IsTheLastWord(null)}
        ORDER BY t.name, t.who, t.role LIMIT $4
        """);

    private static readonly Listing Given = new(everywhere: false);
    private static readonly Listing Everywhere = new(everywhere: true);

    /// <summary>Cases that a reader may read, those opened last first.</summary>
    /// <param name="who">The reader.</param>
    /// <param name="filter">Which.</param>
    /// <param name="now">When: access that has ended counts no more.</param>
    /// <param name="after">Where the page before ended; null: the first page. What is no such place is taken for the first.</param>
    /// <param name="most">How many lines at most.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task<ListPage<CaseLine>> Cases(Actor who, ListFilter filter, Instant now, string? after = null, int most = 50, CancellationToken stop = default)
    {
        await follower.CatchUp(stop).ConfigureAwait(false);
        var row = AccessTable.Of(who.Role);
        if (row.Everywhere && filter.Mine) return new([], null);
        var (at, id) = Place(after);
        if (filter.Before is { } before && CaseRows.Micros(before) is var end && end < at) (at, id) = (end, default);
        List<object?> values =
        [
            CaseRows.Clean(who.Id), CaseRows.Role(who.Role), CaseRows.Micros(now), row.Everywhere ? Mask(who.Role) : filter.Mine ? 1L : 0L,
            filter.OpenedFrom is { } from ? CaseRows.Micros(from) : long.MinValue, at, id, (long)most + 1,
        ];
        if (row.Everywhere) values.Add(who.Role == ActorRole.Auditor ? 1L : 0L);
        if (filter.Team is not null) values.Add(filter.Team);
        var listing = row.Everywhere ? Everywhere : Given;
        var rows = await follower.Tables.Ask(filter.Team is null ? listing.Cases : listing.CasesOfTeam, values, stop).ConfigureAwait(false);
        var lines = rows.GroupBy(r => (CaseId)r[0]!).Select(c => (Line: Line(c.Key, [.. c]), At: (long)c.First()[1]!)).ToList();
        return lines.Count <= most ? new([.. lines.Select(l => l.Line)], null)
            : new([.. lines.Take(most).Select(l => l.Line)], string.Create(CultureInfo.InvariantCulture, $"{lines[most - 1].At}.{lines[most - 1].Line.Case}"));
    }

    /// <summary>
    /// The cases of somebody who reads no file and sees parts of it alone, those first of which they saw something last. A line is
    /// made of what their page shows: <see cref="SeenRows"/>.
    /// </summary>
    /// <param name="who">The reader. Whoever reads files has none.</param>
    /// <param name="after">Where the page before ended; null: the first page. What is no such place is taken for the first.</param>
    /// <param name="most">How many lines at most.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task<ListPage<SeenLine>> Seen(Actor who, string? after = null, int most = 50, CancellationToken stop = default)
    {
        await follower.CatchUp(stop).ConfigureAwait(false);
        var (at, id) = Place(after);
        var rows = await follower.Tables.Ask(SeenCases, [CaseRows.Clean(who.Id), CaseRows.Role(who.Role), at, id, (long)most + 1], stop).ConfigureAwait(false);
        var lines = rows.Select(r => new SeenLine((CaseId)r[0]!, (long)r[1]! == 0 ? null : CaseRows.At(r[1]), (int)(long)r[2]!, (string?)r[3])).ToList();
        return lines.Count <= most ? new(lines, null)
            : new([.. lines.Take(most)], string.Create(CultureInfo.InvariantCulture, $"{rows[most - 1][1]}.{lines[most - 1].Case}"));
    }

    /// <summary>Who has cases with a reader: those that the reader was given, as far as they may read who has them. By name.</summary>
    /// <param name="who">The reader.</param>
    /// <param name="now">When: access that has ended counts no more.</param>
    /// <param name="most">How many people at most.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task<IReadOnlyList<Actor>> Team(Actor who, Instant now, int most, CancellationToken stop = default)
    {
        await follower.CatchUp(stop).ConfigureAwait(false);
        var rows = await follower.Tables.Ask(Colleagues, [CaseRows.Clean(who.Id), CaseRows.Role(who.Role), CaseRows.Micros(now), (long)most], stop).ConfigureAwait(false);
        return [.. rows.Select(r => new Actor((string)r[0]!, (string)r[2]!, Enum.Parse<ActorRole>((string)r[1]!)))];
    }

    /// <summary>What falls due in the cases that a reader may read, the earliest first.</summary>
    /// <param name="who">The reader.</param>
    /// <param name="filter">Of which cases, and until when.</param>
    /// <param name="now">When: access that has ended counts no more.</param>
    /// <param name="after">Where the page before ended; null: the first page. What is no such place is taken for the first.</param>
    /// <param name="most">How many lines at most.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task<ListPage<DueLine>> Due(Actor who, ListFilter filter, Instant now, string? after = null, int most = 50, CancellationToken stop = default)
    {
        await follower.CatchUp(stop).ConfigureAwait(false);
        var row = AccessTable.Of(who.Role);
        if (row.Everywhere && filter.Mine) return new([], null);
        var (at, id, entry) = (long.MinValue, default(CaseId), default(EntryId));
        if (after?.Split('.', 3) is [var digits, var hex, var number] && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var left)
            && CaseId.TryParse(hex, out var last) && EntryId.TryParse(number, out var named)) (at, id, entry) = (left, last, named);
        List<object?> values =
        [
            CaseRows.Clean(who.Id), CaseRows.Role(who.Role), CaseRows.Micros(now), at, id, (long)entry.Compartment, (long)entry.Number, (long)most + 1,
            filter.Before is { } before ? CaseRows.Micros(before) : CaseRows.Never, row.Everywhere ? Mask(who.Role) : filter.Mine ? 1L : 0L,
        ];
        if (row.Everywhere) values.Add(who.Role == ActorRole.Auditor ? 1L : 0L);
        if (filter.Team is not null) values.Add(filter.Team);
        var listing = row.Everywhere ? Everywhere : Given;
        var rows = await follower.Tables.Ask(filter.Team is null ? listing.Due : listing.DueOfTeam, values, stop).ConfigureAwait(false);
        var lines = rows.Select(r => new DueLine((CaseId)r[1]!, (string?)r[5], new((Compartment)(long)r[2]!, (int)(long)r[3]!), CaseRows.At(r[0]), (string)r[4]!)).ToList();
        return lines.Count <= most ? new(lines, null)
            : new([.. lines.Take(most)], string.Create(CultureInfo.InvariantCulture, $"{rows[most - 1][0]}.{lines[most - 1].Case}.{lines[most - 1].Entry}"));
    }

    /// <summary>The compartments that a role reads in every case, as bits.</summary>
    internal static long Mask(ActorRole role) =>
        Compartments.All.Where(c => AccessTable.Of(role).In(c).HasFlag(Right.Read)).Aggregate(0L, (mask, c) => mask | (1L << (int)c));

    /// <summary>That a reader may read a row's compartment in its case.</summary>
    /// <param name="row">The row's name in the statement.</param>
    /// <param name="mask">The parameter with the compartments that the role reads everywhere; null: it reads none unless given.</param>
    internal static string IsTheirs(string row, int? mask)
    {
        var given = $"EXISTS (SELECT 1 FROM @reading_reader m WHERE {TheirRows} AND m.case_id = {row}.case_id AND m.compartment = {row}.compartment)";
        return mask is null ? given : string.Create(CultureInfo.InvariantCulture, $"((${mask} >> CAST({row}.compartment AS integer)) & 1 = 1 OR {given})");
    }

    // That what stands of somebody's having a case (row t) is the last that a reader may read of it.
    private static string IsTheLastWord(int? mask) => $"""
        (SELECT count(*) FROM @reading_team u
          WHERE u.case_id = t.case_id AND u.who = t.who AND u.role = t.role AND u.has = 0
            AND (u.at, u.compartment, u.number) > (t.at, t.compartment, t.number) AND {IsTheirs("u", mask)}) = 0
        """;

    /// <summary>That a case is not kept from a reader whose role reads every case.</summary>
    /// <param name="row">The row's name in the statement.</param>
    /// <param name="inspects">The parameter that is 1 for a role that must not have worked the case.</param>
    internal static string IsNotKept(string row, int inspects) => string.Create(
        CultureInfo.InvariantCulture, $"(SELECT count(*) FROM @reading_kept_from k WHERE k.case_id = {row}.case_id AND k.who = $1 AND (k.has_interest = 1 OR ${inspects} = 1)) = 0");

    private static (long At, CaseId Case) Place(string? after) =>
        after?.Split('.') is [var digits, var hex] && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var left) && CaseId.TryParse(hex, out var last)
            ? (left, last) : (CaseRows.Never, default);

    private static CaseLine Line(CaseId id, List<object?[]> parts)
    {
        var opening = parts.Find(p => p[6] is not null);
        var due = parts.Where(p => p[7] is not null).Select(p => (long)p[7]!).ToList();
        return new(
            id, (string?)opening?[5], opening is null ? null : CaseRows.At(opening[6]), CaseRows.At(parts.Max(p => (long)p[4]!)),
            parts.ToDictionary(p => (Compartment)(long)p[2]!, p => (int)(long)p[3]!), due.Count == 0 ? null : CaseRows.At(due.Min()));
    }

    // The statements for readers who were given cases, or for those whose role reads every case.
    private sealed class Listing
    {
        public Listing(bool everywhere)
        {
            (Cases, CasesOfTeam) = (new(CasesText(everywhere, null)), new(CasesText(everywhere, everywhere ? 10 : 9)));
            (Due, DueOfTeam) = (new(DueText(everywhere, null)), new(DueText(everywhere, everywhere ? 12 : 11)));
        }

        public Sql Cases { get; }

        public Sql CasesOfTeam { get; }

        public Sql Due { get; }

        public Sql DueOfTeam { get; }

        private static string CasesText(bool everywhere, int? team)
        {
            var page = everywhere
                ? $"SELECT r.case_id, r.opened_at FROM @reading_part r WHERE r.opened_at IS NOT NULL AND {IsNotKept("r", 9)}"
                : "SELECT r.case_id, r.opened_at FROM @reading_reader r WHERE r.who = $1 AND r.role = $2 AND r.leads = 1 AND r.until > $3 AND r.assigned >= $4";
            return $"""
                WITH page AS (
                  {page} AND r.opened_at >= $5 AND (r.opened_at, r.case_id) < ($6, $7) {OfTeam("r", team, everywhere ? 4 : null)}
                  ORDER BY r.opened_at DESC, r.case_id DESC LIMIT $8)
                SELECT page.case_id, page.opened_at, p.compartment, p.entries, p.last_at, p.title, p.opened_at,
                  (SELECT min(d.due_at) FROM @reading_due d WHERE d.case_id = p.case_id AND d.compartment = p.compartment)
                FROM page JOIN @reading_part p ON p.case_id = page.case_id
                WHERE {IsTheirs("p", everywhere ? 4 : null)}
                ORDER BY page.opened_at DESC, page.case_id DESC, p.compartment
                """;
        }

        private static string DueText(bool everywhere, int? team)
        {
            var from = everywhere
                ? $"@reading_due w WHERE {IsTheirs("w", 10)} AND {IsNotKept("w", 11)}"
                : $"@reading_work w WHERE w.who = $1 AND w.role = $2 AND w.until > $3 AND ($10 = 0 OR EXISTS (SELECT 1 FROM @reading_reader m WHERE {TheirRows} AND m.case_id = w.case_id AND m.assigned = 1))";
            return $"""
                SELECT w.due_at, w.case_id, w.compartment, w.number, w.kind,
                  (SELECT p.title FROM @reading_part p WHERE p.case_id = w.case_id AND p.compartment = 0 AND {IsTheirs("p", everywhere ? 10 : null)})
                FROM {from} AND (w.due_at, w.case_id, w.compartment, w.number) > ($4, $5, $6, $7) AND w.due_at < $9 {OfTeam("w", team, everywhere ? 10 : null)}
                ORDER BY w.due_at, w.case_id, w.compartment, w.number LIMIT $8
                """;
        }

        // Counted, and not asked whether they exist: PostgreSQL would rather read the whole table once than look for one case's rows
        // on each line of a page. Who has a case is what the reader's own compartments say of it last.
        private static string OfTeam(string row, int? team, int? mask) => team is null ? "" : $$"""
            AND (
              SELECT count(*) FROM @reading_team t
              WHERE t.case_id = {{row}}.case_id AND t.has = 1 AND t.who {IN (SELECT value FROM json_each(${{team}}))|= ANY (${{team}})} AND {{IsTheirs("t", mask)}}
                AND {{IsTheLastWord(mask)}}) > 0
            """;
    }
}
