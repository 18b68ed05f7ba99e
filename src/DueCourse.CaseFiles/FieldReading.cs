namespace DueCourse.CaseFiles;

using DueCourse.CaseFiles.Text;
using DueCourse.CaseFiles.Values;

/// <summary>Reads single fields, and words what is wrong with them.</summary>
internal sealed class FieldReading(Faults faults)
{
    private const string WhyUnknown = "A field that is not read would be lost without a word, and the answer would rest on less than the file says.";

    /// <summary>The faults found.</summary>
    public Faults Faults { get; } = faults;

    /// <summary>A group of fields, or a fault.</summary>
    public Mapping? Group(Node? node, string what, string @do)
    {
        if (node is Mapping mapping) return mapping;
        if (node is not null) WrongKind(node, what, "a group of fields", @do);
        return null;
    }

    /// <summary>A list, or a fault.</summary>
    public Sequence? List(Node? node, string what, string @do)
    {
        if (node is Sequence sequence) return sequence;
        if (node is not null) WrongKind(node, what, "a list", @do);
        return null;
    }

    /// <summary>A text that must say something, or a fault. Null too where there is no field.</summary>
    public string? Text(Node? node, string name)
    {
        if (node is null) return null;
        if (node is not Scalar scalar)
        {
            WrongKind(node, $"'{name}'", "a single value", "Write one value after the colon.");
            return null;
        }

        if (!string.IsNullOrWhiteSpace(scalar.Text)) return scalar.Text;
        Faults.Add(node.At, FactText.Empty.Code, $"Nothing is written after '{name}'.", FactText.Empty.Why, FactText.Empty.Do);
        return null;
    }

    /// <summary>A text that must be there.</summary>
    public string? Required(Mapping of, string name, string what, string why)
    {
        if (of[name] is { } node) return Text(node, name);
        Faults.Add(of.At, "field.missing", $"{what} has no '{name}'.", why, $"Write '{name}'.");
        return null;
    }

    /// <summary>A value read by a function, or a fault.</summary>
    public T? Value<T>(Node? node, string name, Reads<T> reads) where T : struct
    {
        if (Text(node, name) is not { } text) return null;
        if (reads(text.AsSpan().Trim(), out var value, out var fault)) return value;
        Faults.Add(node!.At, name, text, fault);
        return null;
    }

    /// <summary>When something was put on the file.</summary>
    public Instant? Recorded(Node? node, string name) => Value<Instant>(node, name, MomentText.TryReadRecorded);

    /// <summary>One of a closed list of words.</summary>
    public string? Word(Node? node, string name, IReadOnlyList<string> words, string why)
    {
        if (Text(node, name)?.Trim() is not { } word) return null;
        if (words.Contains(word)) return word;
        Faults.Add(node!.At, name, word, new("value.choice", why, Nearest.To(word, words) is { } near ? $"Did you mean {near}? Write {Sentence.Or(words)}." : $"Write {Sentence.Or(words)}."));
        return null;
    }

    /// <summary>A list of texts, or one text; empty where there is no field.</summary>
    public IReadOnlyList<string> Texts(Node? node, string name) => node switch
    {
        null => [],
        Sequence sequence => [.. sequence.Items.Select(item => Text(item, name)).OfType<string>()],
        _ => Text(node, name) is { } text ? [text] : [],
    };

    /// <summary>Something of the wrong kind.</summary>
    public void WrongKind(Node node, string what, string wanted, string @do) =>
        Faults.Add(node.At, "value.wrong-kind", $"{what} is {Described(node)}.", $"Here {wanted} is needed.", @do);

    /// <summary>Complains of each field that is none of those allowed.</summary>
    public void Only(Mapping mapping, string of, IReadOnlyList<string> allowed)
    {
        foreach (var entry in mapping.Entries)
            if (!allowed.Contains(entry.Name))
                Unknown(entry, of, allowed);
    }

    /// <summary>A field that does not exist here.</summary>
    public void Unknown(Entry entry, string of, IEnumerable<string> allowed, string? elsewhere = null)
    {
        if (Faults.IsFull) return;
        var names = allowed.ToList();
        var @do = Elsewhere(entry.Name) is { } exact && elsewhere is null && !names.Contains(entry.Name, StringComparer.OrdinalIgnoreCase) ? exact
            : elsewhere ?? (Nearest.To(entry.Name, names) is { } near ? $"Did you mean '{near}'?"
            : names.Count <= 12 ? $"The fields here are {Sentence.Or([.. names.Select(n => $"'{n}'")])}."
            : "The fields that exist are in docs/case-files.md and in the published schema.");
        Faults.Add(entry.At, "field.unknown", $"{of} has no field {Faults.Quoted(entry.Name)}.", WhyUnknown, @do);
    }

    // A fact in the wrong place is the commonest mistake after a misspelt one.
    private static string? Elsewhere(string name)
    {
        var fact = FactCatalogue.All.FirstOrDefault(f => f.Name == name) ?? FactCatalogue.All.FirstOrDefault(f => f.Kind.Parent is null && Layout.ShortName(f) == name);
        if (fact is null)
            return FactCatalogue.Kinds.FirstOrDefault(k => k.Parent is not null && k.ListName == name) is { } kind ? $"Write '{name}' {PlaceOf(kind)}." : null;
        if (fact.Kind.Parent is not null) return $"'{name}' is asked of a {fact.Kind.Singular}: write it in an item of '{fact.Kind.ListName}'.";
        return Layout.SectionOf(fact) is { } section
            ? $"Write '{Layout.ShortName(fact)}' in the section '{section}'."
            : $"'{name}' is asked of the person: write it in the section '{Layout.Person}'.";
    }

    private static string PlaceOf(SubjectKind kind) =>
        kind.Parent!.Parent is null ? "at the left margin of the file, beside 'person'" : $"in an item of '{kind.Parent.ListName}'";

    private static string Described(Node node) => node is Scalar scalar ? scalar.IsEmpty ? "empty" : Faults.Quoted(scalar.Text) : node.Kind;

    /// <summary>Reads a value from a text, or says why not.</summary>
    public delegate bool Reads<T>(ReadOnlySpan<char> text, out T value, out ValueFault fault);
}
