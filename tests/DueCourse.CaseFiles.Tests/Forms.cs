namespace DueCourse.CaseFiles.Tests;

/// <summary>Every way in which a case file may write a value, and where the value of a fact stands.</summary>
internal static class Forms
{
    public static IReadOnlyList<(FactDefinition Fact, string Text)> All =>
    [
        .. Of(FactType.YesNo, "yes", "no", "true", "false", "unknown"),
        .. Of(FactType.Date, "2026-05-29", "2026-05", "2026", "2026-05-01..2026-05-09", "..2026-05-09", "2026-05-01..", "2026..2027-03", "unknown"),
        .. Of(FactType.Term, "14 years", "18 months", "11 months 30 days", "2 years 6 months", "364 days", "10 weeks", "1 year and 1 day", "at least 12 months", "12 months..18 months", "life", "indeterminate", "unknown"),
        .. Of(FactType.Number, "12", "12..18", "12..", "..18", "unknown"),
        .. Of(FactType.Country, "PAK", "unknown"),
        .. Of(FactType.Text, "words", "12", "unknown"),
        .. FactCatalogue.All.Where(f => f.Type == FactType.Choice).SelectMany(f => f.Options.Select(o => (f, o))),
    ];

    /// <summary>A whole file in which one fact is given, at its place.</summary>
    public static string FileWith(FactDefinition fact, string text)
    {
        if (fact.Kind.Parent is { Parent: not null } above)
            return $"schema: \"1\"\ncase: test\n{above.ListName}:\n  - {fact.Kind.ListName}:\n      - {fact.Name}: {text}\n";
        if (fact.Kind.Parent is not null) return $"schema: \"1\"\ncase: test\n{fact.Kind.ListName}:\n  - {fact.Name}: {text}\n";
        return Layout.SectionOf(fact) is { } section
            ? $"schema: \"1\"\ncase: test\n{section}:\n  {Layout.ShortName(fact)}: {text}\n"
            : $"schema: \"1\"\ncase: test\nperson:\n  {fact.Name}: {text}\n";
    }

    /// <summary>The statements of a fact in a file made with <see cref="FileWith"/>.</summary>
    public static IReadOnlyList<Assertion> StatementsOf(CaseRecord record, FactDefinition fact) =>
        record.Person.SelfAndAllBelow().Where(s => s.Kind == fact.Kind).SelectMany(s => s.Of(fact)).ToList();

    private static IEnumerable<(FactDefinition, string)> Of(FactType type, params string[] texts)
    {
        var fact = FactCatalogue.All.First(f => f.Type == type);
        return texts.Select(text => (fact, text));
    }
}
