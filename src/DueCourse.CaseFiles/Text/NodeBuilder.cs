namespace DueCourse.CaseFiles.Text;

/// <summary>
/// Puts a file's parts together, for YAML and JSON alike, and holds the limits of both: how deep, how many, how long,
/// and no field twice.
/// </summary>
internal sealed class NodeBuilder(Faults faults)
{
    public const int Deepest = 20;
    public const int MostParts = 100_000;
    public const int LongestText = 10_000;
    public const int LongestName = 100;

    private readonly Stack<Open> _open = [];
    private int _parts;

    /// <summary>The whole.</summary>
    public Node? Root { get; private set; }

    /// <summary>Reading on is of no use.</summary>
    public bool MustStop { get; private set; }

    /// <summary>A group of fields or a list begins.</summary>
    public void Begin(Place at, bool isMapping)
    {
        if (!Counts(at)) return;
        if (_open.Count >= Deepest)
        {
            Stop(at, "text.too-deep", $"Here the file is nested {Deepest} levels deep or more.", "No part of a case file goes so deep, and a very deep file can be made to exhaust the machine.", "Check the indentation or the brackets above this line.");
            return;
        }

        if (_open.TryPeek(out var above) && above is { Mapping: not null, Name: null })
        {
            Stop(at, "text.field-name", "A group or a list stands where the name of a field must stand.", "A field can only be found by its name.", "Write a name and a colon before it; put quotation marks around a text that begins with { or [.");
            return;
        }

        Node node = isMapping ? new Mapping(at) : new Sequence(at);
        Attach(node);
        _open.Push(new(node as Mapping, node as Sequence));
    }

    /// <summary>The group or list ends.</summary>
    public void End() => _open.Pop();

    /// <summary>A name or a value.</summary>
    public void Add(Place at, string text, bool isPlain)
    {
        if (!Counts(at)) return;
        if (FileText.FirstRefused(text) is { } refused)
            faults.Add(at, "text.control-character", $"The text {Faults.Quoted(text)} holds the character U+{refused.Value:X4}.", FileText.WhyRefused, "Delete it.");
        if (_open.TryPeek(out var open) && open is { Mapping: not null, Name: null })
        {
            if (text.Length > LongestName)
                faults.Add(at, "text.field-name", $"A field name of {Number(text.Length)} characters stands here.", $"No field has a name of more than {LongestName} characters.", "Check for a missing line break or quotation mark.");
            open.Name = new(text, at);
            return;
        }

        if (text.Length > LongestText)
            faults.Add(at, "text.too-long", $"A text of {Number(text.Length)} characters begins here.", $"A text in a case file holds at most {Number(LongestText)} characters, so that it can be shown and searched.", "Shorten it, and name the document that holds the rest under 'source'.");
        Attach(new Scalar(at, text, isPlain));
    }

    private void Attach(Node node)
    {
        if (!_open.TryPeek(out var open))
        {
            Root = node;
            return;
        }

        open.Sequence?.Items.Add(node);
        if (open is not { Mapping: { } mapping, Name: { } name }) return;
        open.Name = null;
        if (open.Names.TryAdd(name.Text, name.At))
            mapping.Entries.Add(new(name.Text, name.At, node));
        else
            faults.Add(name.At, "text.field-twice", $"The field {Faults.Quoted(name.Text)} stands here a second time; it already stands in line {Number(faults.LineOf(open.Names[name.Text]))}.", "One of the two would be lost without a word.", "Delete one. Several statements of one fact are a list under one name.");
    }

    private bool Counts(Place at)
    {
        if (++_parts <= MostParts && !faults.IsFull) return true;
        if (_parts > MostParts)
            Stop(at, "file.too-many-parts", $"The file holds more than {Number(MostParts)} names and values.", "A case file describes one case; this one was made by a fault or is several cases in one.", "Give each case its own file.");
        MustStop = true;
        return false;
    }

    private void Stop(Place at, string code, string found, string why, string @do)
    {
        faults.Add(at, code, found, why, @do);
        MustStop = true;
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    private sealed class Open(Mapping? mapping, Sequence? sequence)
    {
        public Mapping? Mapping { get; } = mapping;

        public Sequence? Sequence { get; } = sequence;

        public (string Text, Place At)? Name { get; set; }

        public Dictionary<string, Place> Names { get; } = [];
    }
}
