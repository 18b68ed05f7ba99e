namespace DueCourse.Store.Reading;

using System.Text;

/// <summary>The tables, and a case as rows of them.</summary>
internal static class CaseRows
{
    /// <summary>An instant that does not come.</summary>
    public const long Never = long.MaxValue;

    private static readonly Table Parts = new("reading_part", ("case_id", Kind.Case), ("compartment", Kind.Number), ("entries", Kind.Number), ("last_at", Kind.Number), ("title", Kind.Text), ("opened_at", Kind.Number));

    private static readonly Table Readers = new(
        "reading_reader", ("who", Kind.Text), ("role", Kind.Text), ("case_id", Kind.Case), ("compartment", Kind.Number), ("until", Kind.Number), ("assigned", Kind.Number), ("leads", Kind.Number), ("opened_at", Kind.Number));

    private static readonly Table KeptFrom = new("reading_kept_from", ("case_id", Kind.Case), ("who", Kind.Text), ("has_interest", Kind.Number));

    private static readonly Table Team = new(
        "reading_team", ("case_id", Kind.Case), ("compartment", Kind.Number), ("who", Kind.Text), ("role", Kind.Text), ("name", Kind.Text), ("at", Kind.Number), ("number", Kind.Number), ("has", Kind.Number));

    private static readonly Table Due = new("reading_due", ("case_id", Kind.Case), ("compartment", Kind.Number), ("number", Kind.Number), ("due_at", Kind.Number), ("kind", Kind.Text));

    private static readonly Table Work = new(
        "reading_work", ("who", Kind.Text), ("role", Kind.Text), ("due_at", Kind.Number), ("case_id", Kind.Case), ("compartment", Kind.Number), ("number", Kind.Number), ("kind", Kind.Text), ("until", Kind.Number));

    private static readonly Table Documents = new(
        "reading_document", ("case_id", Kind.Case), ("compartment", Kind.Number), ("identity_compartment", Kind.Number), ("identity", Kind.Number), ("keys", Kind.Keys));

    private static readonly Table Seen = new("reading_seen", ("who", Kind.Text), ("role", Kind.Text), ("case_id", Kind.Case), ("last_at", Kind.Number), ("items", Kind.Number), ("says", Kind.Text));

    private static readonly Table Tasks = new(
        "reading_task", ("case_id", Kind.Case), ("compartment", Kind.Number), ("place", Kind.Number), ("task", Kind.Text), ("number", Kind.Number), ("by_at", Kind.Number), ("role", Kind.Text), ("what", Kind.Text), ("because", Kind.Text),
        ("has", Kind.Text), ("has_name", Kind.Text), ("has_role", Kind.Text), ("cover", Kind.Text), ("cover_name", Kind.Text), ("cover_role", Kind.Text));

    /// <summary>
    /// Which edition of the rows this is. Whoever stored rows of another makes them anew. Law that was checked again is another: there
    /// are tasks that ask to look at it.
    /// </summary>
    public static long Edition { get; } = CompartmentRows.Edition * 100_000_000L + Law.Edition.CheckedTo.Year * 10_000 + Law.Edition.CheckedTo.Month * 100 + Law.Edition.CheckedTo.Day;

    /// <summary>The tables that hold a case's rows.</summary>
    public static IReadOnlyList<Table> All { get; } = [Parts, Readers, KeptFrom, Team, Due, Work, Documents, Seen, Tasks];

    /// <summary>A case as it was read, as rows.</summary>
    /// <exception cref="FormatException">An entry is not what this program writes: the store was changed, or is newer.</exception>
    public static ProjectedCase Of(StoredCase stored)
    {
        var recorded = stored.Entries.Select(Payload.Read).ToList();
        var rows = All.ToDictionary(t => t, _ => new List<object?[]>());
        var whole = LiveCase.From(stored.Id, recorded);
        var (parts, readers) = (CompartmentRows.Of(stored.Id, recorded), CaseReaders.Of(whole));
        foreach (var part in parts)
        {
            var compartment = (long)part.In;
            rows[Parts].Add([stored.Id, compartment, (long)part.Count, Micros(part.LastAt), Clean(part.Title), part.OpenedAt is { } opened ? Micros(opened) : null]);
            foreach (var member in part.Team)
                rows[Team].Add([stored.Id, compartment, Clean(member.Who.Id), Role(member.Who.Role), Clean(member.Who.Name), Micros(member.At), (long)member.Entry.Number, member.Has ? 1L : 0L]);
            foreach (var found in part.Found)
                rows[Documents].Add([stored.Id, compartment, (long)found.Identity.Compartment, (long)found.Identity.Number, string.Join(' ', found.Keys)]);
            foreach (var due in part.Due)
            {
                rows[Due].Add([stored.Id, compartment, (long)due.Entry.Number, Micros(due.DueAt), due.Kind]);
                foreach (var reader in readers.Where(r => r.In == part.In))
                    rows[Work].Add([Clean(reader.Who), Role(reader.Role), Micros(due.DueAt), stored.Id, compartment, (long)due.Entry.Number, due.Kind, Until(reader)]);
            }
        }

        foreach (var reader in readers.GroupBy(r => (r.Who, r.Role)))
        {
            var leads = reader.Min(r => r.In);
            var opened = parts.Where(p => p.OpenedAt is not null && reader.Any(r => r.In == p.In)).Select(p => Micros(p.OpenedAt!.Value)).FirstOrDefault();
            foreach (var row in reader)
                rows[Readers].Add([Clean(row.Who), Role(row.Role), stored.Id, (long)row.In, Until(row), row.IsAssigned ? 1L : 0L, row.In == leads ? 1L : 0L, opened]);
        }

        // Numbered in each compartment by itself: a number counts nothing of what its reader may not see.
        foreach (var (place, task) in TaskRules.In(whole, Compartments.All).GroupBy(t => t.Reason.Compartment).SelectMany(tasks => tasks.Index()))
            rows[Tasks].Add(
            [
                stored.Id, (long)task.Reason.Compartment, (long)place, Clean(task.Key), (long)task.Reason.Number, Micros(task.By), Role(task.For), Clean(task.What), Clean(task.Because),
                .. Columns(task.AssignedTo), .. Columns(task.CoveredBy),
            ]);
        foreach (var (who, line) in SeenRows.Of(whole))
            rows[Seen].Add([Clean(who.Id), Role(who.Role), stored.Id, line.LastAt is { } last ? Micros(last) : 0L, (long)line.Count, Clean(line.Says)]);
        foreach (var (who, hasInterest) in CaseReaders.KeptFrom(whole)) rows[KeptFrom].Add([stored.Id, Clean(who), hasInterest ? 1L : 0L]);
        return new(stored.Id, stored.Version, rows);
    }

    /// <summary>An instant as the tables hold it.</summary>
    public static long Micros(Instant at) => EntryRow.Microseconds(at);

    /// <summary>An instant from the tables.</summary>
    public static Instant At(object? micros) => Instant.FromUnixTimeTicks((long)micros! * 10);

    /// <summary>A role as the tables hold it.</summary>
    public static string Role(ActorRole role) => role.ToString();

    /// <summary>A text that both engines take: without the character zero and half characters, of which the record may hold some.</summary>
    public static string? Clean(string? text) => text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');

    private static object?[] Columns(Actor? who) => who is null ? [null, null, null] : [Clean(who.Id), Clean(who.Name), Role(who.Role)];

    private static long Until(CaseReader reader) => reader.Until is { } until ? Micros(until) : Never;
}

/// <summary>A case at a version, as rows.</summary>
internal sealed record ProjectedCase(CaseId Case, long Version, IReadOnlyDictionary<Table, List<object?[]>> Rows);
