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

        var brief = Briefly(subject);
        var called = char.ToUpperInvariant(brief[0]) + brief[1..];
        return parts.Count == 0 ? called : $"{called} ({string.Join(", ", parts)})";
    }

    /// <summary>A subject in the middle of a sentence, without what names it further.</summary>
    public static string Briefly(SubjectRecord subject)
    {
        if (subject.Parent is not { } parent) return "the person";
        var one = $"{subject.Kind.Singular} {subject.Id[(subject.Id.LastIndexOf('.') + 1)..]}";
        return parent.Parent is null ? one : $"{one} of {Briefly(parent)}";
    }

    /// <summary>A value, with the names of countries in full, and words of a closed list marked as such where they are several.</summary>
    public static string OfValue(FactDefinition fact, FactValue value) => (fact.Type, value) switch
    {
        (FactType.Country, WordValue { Word: var code }) => Countries.NameOf(code),
        (FactType.Choice, WordValue) when value.Words().Contains(' ', StringComparison.Ordinal) => $"\"{value.Words()}\"",
        _ => value.Words(),
    };
}
