namespace DueCourse.CaseFiles;

/// <summary>Where each fact stands in a case file. All of it follows from the catalogue of facts.</summary>
internal static class Layout
{
    /// <summary>The only version of the format.</summary>
    public const string Version = "1";

    /// <summary>The moment an item was put on the file.</summary>
    public const string RecordedAt = "recordedAt";

    /// <summary>The person's section: the facts whose name has no dot.</summary>
    public const string Person = "person";

    /// <summary>The fields at the top that are neither facts nor lists.</summary>
    public static IReadOnlyList<string> Header { get; } = ["schema", "case", "title", "asAt", "decision", Person, "judgements", "expect"];

    /// <summary>The sections beside the person's: the part of a name before its dot.</summary>
    public static IReadOnlyList<string> Sections { get; } =
        [.. FactCatalogue.All.Where(f => f.Kind.Parent is null && f.Name.Contains('.', StringComparison.Ordinal)).Select(f => SectionOf(f)!).Distinct()];

    /// <summary>The fields of a reported decision.</summary>
    public static IReadOnlyList<string> DecisionFields { get; } = ["citation", "court", "paragraph", "url", "read", "note"];

    /// <summary>The fields of a statement.</summary>
    public static IReadOnlyList<string> StatementFields { get; } =
        ["value", "from", "to", "source", "assertedBy", "verifiedBy", "verifiedAt", "disputedBy", "disputedAt", RecordedAt, "withdrawnAt", "note"];

    /// <summary>The facts asked of a kind, in the catalogue's order.</summary>
    public static IEnumerable<FactDefinition> FactsOf(SubjectKind kind) => FactCatalogue.All.Where(f => f.Kind == kind);

    /// <summary>The facts of a section.</summary>
    public static IEnumerable<FactDefinition> FactsIn(string section) =>
        FactsOf(Law.Facts.Person.Kind).Where(f => SectionOf(f) == section);

    /// <summary>The lists below a kind.</summary>
    public static IEnumerable<SubjectKind> ListsOf(SubjectKind kind) => FactCatalogue.Kinds.Where(k => k.Parent == kind);

    /// <summary>The list of a name below a kind.</summary>
    public static SubjectKind? FindList(SubjectKind kind, string name) => ListsOf(kind).FirstOrDefault(k => k.ListName == name);

    /// <summary>The section of a fact of the person; null when its name has no dot.</summary>
    public static string? SectionOf(FactDefinition fact) => fact.Name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? fact.Name[..dot] : null;

    /// <summary>The name within its section.</summary>
    public static string ShortName(FactDefinition fact) => fact.Name[(fact.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>Every field at the top of a file.</summary>
    public static IEnumerable<string> TopLevel => [.. Header, .. Sections.Except(Header), .. ListsOf(Law.Facts.Person.Kind).Select(k => k.ListName)];

    /// <summary>Every field of an item of a kind.</summary>
    public static IEnumerable<string> ItemFields(SubjectKind kind) =>
        [RecordedAt, .. FactsOf(kind).Select(f => f.Name), .. ListsOf(kind).Select(k => k.ListName)];
}
