namespace DueCourse.CaseFiles.Lines;

using DueCourse.CaseFiles.Text;

/// <summary>A field at the top of a file.</summary>
internal sealed record TopField(int Number, TopKind Kind, Names<ItemField>? Facts = null, SubjectKind? List = null);

/// <summary>What a field at the top is.</summary>
internal enum TopKind
{
    Schema,
    Case,
    Title,
    AsAt,
    Facts,
    List,
    Judgements,
}

/// <summary>A field of the person, a section or an item: a fact, a list below it, or the moment it was put on the file.</summary>
/// <param name="Fact">The fact, if it is one.</param>
/// <param name="List">The list, if it is one.</param>
/// <param name="After">The orders of days in which the fact comes second.</param>
internal sealed record ItemField(FactDefinition? Fact, SubjectKind? List, OrderOfDays[] After)
{
    // For the types whose values are read in one way whichever fact has them, what stands for all facts of the type.
    private static readonly object[] Alike = [.. Enum.GetValues<FactType>().Select(_ => new object())];

    /// <summary>It stands in an order of days, by which a file is tried.</summary>
    public bool IsOrdered { get; } = OrderOfDays.All.Any(o => o.First == Fact || o.Then == Fact);

    /// <summary>Its values are days and nothing else.</summary>
    public bool IsDay { get; } = Fact is { Type: FactType.Date, Options.Count: 0 };

    /// <summary>What its values are read as: the fact, or what stands for all facts of a type that is read alike.</summary>
    public object? ReadAs { get; } = Fact is { Type: FactType.YesNo or FactType.Date or FactType.Term, Options.Count: 0 } ? Alike[(int)Fact.Type] : Fact;
}

/// <summary>A field of a statement or a judgement.</summary>
internal sealed record PlainField(int Number);

/// <summary>Where each fact stands in a file, by the bytes of its name. All of it follows from the layout.</summary>
internal static class LineLayout
{
    private static readonly Dictionary<SubjectKind, Names<ItemField>> ByKind = FactCatalogue.Kinds.ToDictionary(k => k, Fields);

    /// <summary>The fields at the top; what the quick way does not read is not among them.</summary>
    public static Names<TopField> Top { get; } = new(TopFields());

    /// <summary>How many there are.</summary>
    public static int TopCount { get; } = TopFields().Count;

    /// <summary>The fields of a statement, by their place in the layout's list.</summary>
    public static Names<PlainField> Statement { get; } = Plain(Layout.StatementFields);

    /// <summary>The fields of a judgement, by their place in the reader's list.</summary>
    public static Names<PlainField> Judgement { get; } = Plain(JudgementReading.Fields);

    /// <summary>The fields of a fact relied on.</summary>
    public static Names<PlainField> ReliedOn { get; } = Plain(["fact", "value"]);

    /// <summary>The fields of a list that says whether it is complete.</summary>
    public static Names<PlainField> ListGroup { get; } = Plain(["complete", "items"]);

    /// <summary>The register of judgements.</summary>
    public static Names<string> JudgementIds { get; } = new([.. Law.Judgements.All.Select(j => (j.Id, j.Id))]);

    /// <summary>The fields of an item of a kind, or of the person's section.</summary>
    public static Names<ItemField> Of(SubjectKind kind) => ByKind[kind];

    private static List<(string, TopField)> TopFields()
    {
        List<(string, TopField)> fields = [];
        Add("schema", TopKind.Schema);
        Add("case", TopKind.Case);
        Add("title", TopKind.Title);
        Add("asAt", TopKind.AsAt);
        Add(Layout.Person, TopKind.Facts, ByKind[Person.Kind]);
        foreach (var section in Layout.Sections)
            Add(section, TopKind.Facts, new([Recorded, .. Layout.FactsIn(section).Select(f => (Layout.ShortName(f), FieldOf(f)))]));
        foreach (var kind in Layout.ListsOf(Person.Kind)) Add(kind.ListName, TopKind.List, list: kind);
        Add("judgements", TopKind.Judgements);
        return fields;

        void Add(string name, TopKind kind, Names<ItemField>? facts = null, SubjectKind? list = null) =>
            fields.Add((name, new(fields.Count, kind, facts, list)));
    }

    // The person's lists stand at the top, and not in the person's section.
    private static Names<ItemField> Fields(SubjectKind kind) => new(
    [
        Recorded, .. Layout.FactsOf(kind).Select(f => (f.Name, FieldOf(f))),
        .. kind == Person.Kind ? [] : Layout.ListsOf(kind).Select(k => (k.ListName, new ItemField(null, k, []))),
    ]);

    private static (string, ItemField) Recorded => (Layout.RecordedAt, new(null, null, []));

    private static ItemField FieldOf(FactDefinition fact) => new(fact, null, [.. OrderOfDays.All.Where(o => o.Then == fact)]);

    private static Names<PlainField> Plain(IReadOnlyList<string> names) => new([.. names.Select((n, i) => (n, new PlainField(i)))]);

    /// <summary>The quick way reads text within these bounds only, so that it need not count what the ordinary reader counts.</summary>
    public static bool MayBeQuick(ReadOnlySpan<byte> line)
    {
        // A part takes two bytes or more, so fewer than this cannot be too many parts.
        if (line.Length >= NodeBuilder.MostParts || line is not [(byte)'{', ..]) return false;
        var at = line.IndexOfAnyExceptInRange((byte)0x20, (byte)0x7E);
        if (at < 0) return true;
        if (!System.Text.Unicode.Utf8.IsValid(line)) return false;
        for (var rest = line[at..]; !rest.IsEmpty;)
        {
            System.Text.Rune.DecodeFromUtf8(rest, out var rune, out var length);
            if (rune.Value < ' ' || FileText.IsRefused(rune)) return false;
            rest = rest[length..];
            var next = rest.IndexOfAnyExceptInRange((byte)0x20, (byte)0x7E);
            rest = next < 0 ? [] : rest[next..];
        }

        return true;
    }
}
