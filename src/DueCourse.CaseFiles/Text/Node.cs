namespace DueCourse.CaseFiles.Text;

/// <summary>A line and column of a file, from 1.</summary>
internal readonly record struct Place(int Line, int Column)
{
    /// <summary>The file as a whole.</summary>
    public static Place WholeFile { get; }
}

/// <summary>A part of a case file as written, in YAML or JSON, with its place.</summary>
internal abstract class Node(Place at)
{
    /// <summary>Where it begins.</summary>
    public Place At { get; } = at;

    /// <summary>What it is, as a message calls it.</summary>
    public abstract string Kind { get; }
}

/// <summary>One value: everything is text until a question says what it must be.</summary>
internal sealed class Scalar(Place at, string text, bool isPlain) : Node(at)
{
    /// <summary>The text, without quotation marks.</summary>
    public string Text { get; } = text;

    /// <summary>Nothing is written here.</summary>
    public bool IsEmpty => isPlain && Text.Length == 0;

    /// <inheritdoc/>
    public override string Kind => "a single value";
}

/// <summary>Named fields.</summary>
internal sealed class Mapping(Place at) : Node(at)
{
    /// <summary>The fields, in file order; no name occurs twice.</summary>
    public List<Entry> Entries { get; } = [];

    /// <inheritdoc/>
    public override string Kind => "a group of fields";

    /// <summary>The field of a name.</summary>
    public Node? this[string name] => Entries.Find(e => e.Name == name)?.Value;
}

/// <summary>One field.</summary>
internal sealed record Entry(string Name, Place At, Node Value);

/// <summary>A list.</summary>
internal sealed class Sequence(Place at) : Node(at)
{
    /// <summary>The items, in file order.</summary>
    public List<Node> Items { get; } = [];

    /// <inheritdoc/>
    public override string Kind => "a list";
}
