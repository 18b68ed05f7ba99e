namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>What a subject is called in a sentence.</summary>
internal static class Naming
{
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
        return parts.Count == 0 ? $"{subject.Kind.Singular} {number}" : $"{subject.Kind.Singular} {number} ({string.Join(", ", parts)})";
    }

    public static string OfValue(FactDefinition fact, FactValue value) =>
        fact.Type == FactType.Country && value is WordValue { Word: var code } ? Countries.NameOf(code) : value.Words();
}
