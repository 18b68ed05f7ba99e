namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>What a subject is called in a sentence.</summary>
internal static class Naming
{
    /// <summary>A subject at the start of a sentence, with what names it.</summary>
    public static string Of(SubjectRecord subject, Situation s)
    {
        if (subject.Parent is null) return "The person";
        var parts = new List<string>(2);
        foreach (var name in subject.Kind.NamedBy)
        {
            if (FactCatalogue.Find(subject.Kind, name) is not { } fact) continue;
            if (s.Facts.Find(subject, fact, s.Day).Value is { } value) parts.Add(OfValue(fact, value));
        }

        var number = subject.Id[(subject.Id.LastIndexOf('.') + 1)..];
        var called = $"{char.ToUpperInvariant(subject.Kind.Singular[0])}{subject.Kind.Singular[1..]} {number}";
        return parts.Count == 0 ? called : $"{called} ({string.Join(", ", parts)})";
    }

    /// <summary>A subject in the middle of a sentence, without what names it further.</summary>
    public static string Briefly(SubjectRecord subject) =>
        subject.Parent is null ? "the person" : $"{subject.Kind.Singular} {subject.Id[(subject.Id.LastIndexOf('.') + 1)..]}";

    /// <summary>A value, with the names of countries in full.</summary>
    public static string OfValue(FactDefinition fact, FactValue value) =>
        fact.Type == FactType.Country && value is WordValue { Word: var code } ? Countries.NameOf(code) : value.Words();
}
