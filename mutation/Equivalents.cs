namespace DueCourse.Mutation;

/// <summary>Mutants that no test can notice because no answer differs, each argued for in <c>mutation/equivalent.tsv</c>.</summary>
internal sealed class Equivalents
{
    private readonly Dictionary<string, string> reasons = new(StringComparer.Ordinal);

    private Equivalents()
    {
    }

    /// <summary>How many are argued for.</summary>
    public int Count => reasons.Count;

    /// <summary>Reads the list: file, member, operator, change and reason, with tabs between.</summary>
    /// <exception cref="InvalidOperationException">A line without a reason, or one that names no mutant any more.</exception>
    public static Equivalents Read(string file, IReadOnlyList<Mutation> mutations)
    {
        var equivalents = new Equivalents();
        var names = mutations.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var parts = line.Split('\t');
            if (parts.Length != 5 || parts[4].Trim().Length < 20)
                throw new InvalidOperationException($"{file}: a line must be file, member, operator, change and an argument, with tabs between: {line}");
            var name = string.Join('\t', parts[..4]);
            if (!names.Contains(name))
                throw new InvalidOperationException($"{file} argues for a mutant that does not exist any more. Look at the law again, and at the argument: {line}");
            equivalents.reasons.Add(name, parts[4]);
        }

        return equivalents;
    }

    public bool Holds(Mutation mutation) => reasons.ContainsKey(mutation.Name);
}
