namespace DueCourse.Store.Reading;

using System.Globalization;
using DueCourse.Casework.Access;

/// <summary>
/// The tasks of all cases that a reader was given, by due date. They follow from the record, and stand in rows beside it; of each
/// case only those of the compartments that the reader may read. What falls due by a timer alone is in <see cref="WorkLists.Due"/>.
/// </summary>
public sealed class TeamTasks(Follower follower)
{
    // Who has a task stands with the task; who covers for them, in the working papers.
    private const string Theirs = """
        FROM @reading_reader r JOIN @reading_task t ON t.case_id = r.case_id AND t.compartment = r.compartment
        LEFT JOIN @reading_reader w ON w.who = r.who AND w.role = r.role AND w.case_id = r.case_id AND w.compartment = $4 AND w.until > $3
        WHERE r.who = $1 AND r.role = $2 AND r.until > $3
          AND EXISTS (SELECT 1 FROM @reading_reader m WHERE m.who = $1 AND m.role = $2 AND m.case_id = r.case_id AND m.until > $3 AND m.assigned = 1)
          AND ($5 = 0 OR t.role = $2 OR (t.has = $1 AND t.has_role = $2) OR (w.who IS NOT NULL AND t.cover = $1 AND t.cover_role = $2))
        """;

    private static readonly Sql Count = new($"SELECT count(*), coalesce(sum(CASE WHEN t.by_at < $3 THEN 1 ELSE 0 END), 0) {Theirs}");

    private static readonly Sql Lines = new($$"""
        SELECT t.by_at, t.case_id, t.place, t.task, t.compartment, t.number, t.role, t.what, t.because, t.has, t.has_name, t.has_role,
          CASE WHEN w.who IS NULL THEN NULL ELSE t.cover END, t.cover_name, t.cover_role,
          (SELECT p.title FROM @reading_part p JOIN @reading_reader o ON o.case_id = p.case_id AND o.compartment = p.compartment
            WHERE p.case_id = t.case_id AND p.compartment = 0 AND o.who = $1 AND o.role = $2 AND o.until > $3)
        {{Theirs}} AND (t.by_at, t.case_id, t.compartment, t.place) > ($6, $7, $8, $9)
        ORDER BY t.by_at, t.case_id, t.compartment, t.place LIMIT $10
        """);

    /// <summary>A page of the tasks, those due first first; of whoever reads every case, none.</summary>
    /// <param name="who">The reader: only what they may read of each case counts.</param>
    /// <param name="own">Only tasks of the reader's role, and those that the reader was given or covers.</param>
    /// <param name="now">When: access that has ended counts no more.</param>
    /// <param name="after">Where the page before ended; null: the first page. What is no such place is taken for the first.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task<TaskList> Of(Actor who, bool own, Instant now, string? after = null, int most = 50, CancellationToken stop = default)
    {
        await follower.CatchUp(stop).ConfigureAwait(false);
        if (AccessTable.Of(who.Role).Everywhere) return new(new([], null), 0, 0);
        List<object?> whose = [CaseRows.Clean(who.Id), CaseRows.Role(who.Role), CaseRows.Micros(now), (long)Compartment.Working, own ? 1L : 0L];
        var (by, id, compartment, place) = Place(after);
        var counted = (await follower.Tables.Ask(Count, whose, stop).ConfigureAwait(false))[0];
        var rows = await follower.Tables.Ask(Lines, [.. whose, by, id, compartment, place, (long)most + 1], stop).ConfigureAwait(false);
        var next = rows.Count <= most ? null : string.Create(CultureInfo.InvariantCulture, $"{rows[most - 1][0]}.{rows[most - 1][1]}.{rows[most - 1][4]}.{rows[most - 1][2]}");
        return new(new([.. rows.Take(most).Select(Task)], next), Convert.ToInt32(counted[0], CultureInfo.InvariantCulture), Convert.ToInt32(counted[1], CultureInfo.InvariantCulture));
    }

    private static TeamTask Task(object?[] row) => new(
        (CaseId)row[1]!, (string?)row[15],
        new((string)row[3]!, Enum.Parse<ActorRole>((string)row[6]!), (string)row[7]!, (string)row[8]!, new((Compartment)(long)row[4]!, (int)(long)row[5]!), CaseRows.At(row[0]))
        {
            AssignedTo = Person(row, 9),
            CoveredBy = Person(row, 12),
        });

    private static Actor? Person(object?[] row, int at) => row[at] is string id ? new(id, (string)row[at + 1]!, Enum.Parse<ActorRole>((string)row[at + 2]!)) : null;

    private static (long By, CaseId Case, long Compartment, long Place) Place(string? after) =>
        after?.Split('.', 4) is [var digits, var hex, var chain, var number] && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var by) && CaseId.TryParse(hex, out var id)
            && long.TryParse(chain, NumberStyles.None, CultureInfo.InvariantCulture, out var compartment) && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? (by, id, compartment, place) : (long.MinValue, default, 0, 0);
}
