using DueCourse.CaseFiles;
using DueCourse.Law;
using DueCourse.Law.Record;

namespace DueCourse.Commands;

/// <summary>Reads NAME=VALUE and supposes it. Nothing is stored.</summary>
internal static class WhatIf
{
    /// <summary>The facts with that supposed; or a sentence that says what is wrong.</summary>
    public static (FactsRead? Facts, string? Error) Suppose(FactsRead facts, string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at < 1) return (null, $"'{text}' is not of the form NAME=VALUE, for example isBritishCitizen=no.");
        var (name, value) = (text[..at].Trim(), text[(at + 1)..].Trim());
        if (name.StartsWith('J')) return Judgement(facts, name, value);
        if (name.EndsWith(".complete", StringComparison.Ordinal))
            return value is "yes" or "true" ? (facts.SupposingComplete(name), null) : (null, $"'{name}' can be supposed yes only.");
        foreach (var subject in facts.Person.SelfAndAllBelow())
        {
            foreach (var fact in Law.Facts.FactCatalogue.All.Where(f => f.Kind == subject.Kind && subject.NameOf(f) == name))
            {
                return FactText.TryRead(fact, value, out var parsed, out var fault)
                    ? (facts.Supposing(subject, fact, parsed), null)
                    : (null, $"{name}: {fault.Why} {fault.Do}");
            }
        }

        return (null, $"The file has nothing called '{name}'. Facts are named as in the output: isBritishCitizen, convictions.1.dateOfConviction.");
    }

    private static (FactsRead? Facts, string? Error) Judgement(FactsRead facts, string name, string value)
    {
        var parts = name.Split(':', 2);
        if (Judgements.All.All(j => j.Id != parts[0])) return (null, $"There is no judgement '{parts[0]}' in the register (J01 to J51).");
        return value switch
        {
            "met" => (facts.Supposing(parts[0], parts.Length > 1 ? parts[1] : null, true), null),
            "not-met" => (facts.Supposing(parts[0], parts.Length > 1 ? parts[1] : null, false), null),
            _ => (null, $"A judgement can be supposed met or not-met; '{value}' is neither."),
        };
    }
}
