namespace DueCourse.Law.Record;

/// <summary>The first few cases of a caseload in which something was met, by their place in it and not by who met them first.</summary>
internal sealed class FirstCases
{
    private const int Most = 3;

    private readonly SortedList<long, string> first = [];

    /// <summary>Them, in order, each with its place.</summary>
    public IReadOnlyList<(long Number, string Case)> All => [.. first.Select(n => (n.Key, n.Value))];

    /// <summary>Something was met in a case.</summary>
    /// <param name="number">Its place in the caseload.</param>
    /// <param name="name">Its name.</param>
    public void Note(long number, string name)
    {
        if (first.Count == Most && first.GetKeyAtIndex(Most - 1) < number) return;
        first[number] = name;
        if (first.Count > Most) first.RemoveAt(Most);
    }

    /// <summary>Takes in what another worker met.</summary>
    public void Take(FirstCases other)
    {
        foreach (var (number, name) in other.first) Note(number, name);
    }
}
