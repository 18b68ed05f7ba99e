namespace DueCourse.Law.Impact;

using DueCourse.Law.Record;

/// <summary>One kind of change, in all the cases that have it.</summary>
/// <param name="Because">The provisions, each of which alone brings it about; empty where only several together do.</param>
/// <param name="Question">The id of the rule, consequence, route or gate.</param>
/// <param name="Before">The word under the first law.</param>
/// <param name="After">The word under the second.</param>
/// <param name="Cases">In how many cases.</param>
/// <param name="First">The first few of them, by their place in the caseload.</param>
public sealed record ImpactRow(
    IReadOnlyList<Provision> Because, string Question, string Before, string After, long Cases, IReadOnlyList<(long Number, string Case)> First);

/// <summary>
/// What a change of the law changes in a caseload. It holds counts and a few examples, and no cases, so that a caseload of
/// any size fits; the parts that several workers counted can be put together.
/// </summary>
public sealed class ImpactReport
{
    private readonly Dictionary<(string Because, string Question, string Before, string After), Counted> rows = [];

    /// <summary>How many cases were compared.</summary>
    public long Cases { get; private set; }

    /// <summary>How many of them have at least one other answer.</summary>
    public long Changed { get; private set; }

    /// <summary>Counts a case.</summary>
    /// <param name="number">Its place in the caseload, by which the examples are chosen.</param>
    /// <param name="name">Its name.</param>
    /// <param name="changes">The answers that differ.</param>
    public void Count(long number, string name, IReadOnlyList<AnswerChange> changes)
    {
        Cases++;
        if (changes.Count > 0) Changed++;
        foreach (var change in changes)
        {
            var row = Row(change.Because, change.Question, change.Before, change.After);
            row.Cases++;
            row.First.Note(number, name);
        }
    }

    /// <summary>Takes in what another worker counted.</summary>
    public void Take(ImpactReport other)
    {
        Cases += other.Cases;
        Changed += other.Changed;
        foreach (var ((_, question, before, after), counted) in other.rows)
        {
            var row = Row(counted.Because, question, before, after);
            row.Cases += counted.Cases;
            row.First.Take(counted.First);
        }
    }

    /// <summary>The changes, grouped by what brings them about, those that touch most cases first.</summary>
    public IReadOnlyList<(IReadOnlyList<Provision> Because, IReadOnlyList<ImpactRow> Rows)> Grouped() =>
    [
        .. rows.GroupBy(r => r.Key.Because, StringComparer.Ordinal)
            .Select(g => (g.First().Value.Because,
                (IReadOnlyList<ImpactRow>)[.. g.Select(r => new ImpactRow(r.Value.Because, r.Key.Question, r.Key.Before, r.Key.After, r.Value.Cases, r.Value.First.All))
                    .OrderByDescending(r => r.Cases).ThenBy(r => r.Question, StringComparer.Ordinal).ThenBy(r => r.Before, StringComparer.Ordinal).ThenBy(r => r.After, StringComparer.Ordinal)]))
            .OrderByDescending(g => g.Item2.Max(r => r.Cases)).ThenBy(g => g.Item2[0].Question, StringComparer.Ordinal)
            // Whichever worker counted first: the same cases give the same report.
            .ThenBy(g => string.Join("; ", g.Because.Select(p => p.Citation)), StringComparer.Ordinal),
    ];

    private Counted Row(IReadOnlyList<Provision> because, string question, string before, string after)
    {
        var key = (string.Join("; ", because.Select(p => p.Citation)), question, before, after);
        if (!rows.TryGetValue(key, out var row)) rows[key] = row = new(because);
        return row;
    }

    private sealed class Counted(IReadOnlyList<Provision> because)
    {
        public IReadOnlyList<Provision> Because { get; } = because;

        public long Cases { get; set; }

        public FirstCases First { get; } = new();
    }
}
