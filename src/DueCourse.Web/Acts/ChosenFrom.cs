using DueCourse.Casework.Gates;
using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;
using DueCourse.Law.Gates;

namespace DueCourse.Web.Acts;

/// <summary>Texts that are words of a list which the law or the program keeps: they are chosen and not typed.</summary>
internal static class ChosenFrom
{
    private static readonly Lazy<IReadOnlyList<FieldChoice>> Facts = new(() =>
        [.. FactCatalogue.All.GroupBy(f => f.Name).Select(f => new FieldChoice(f.Key, f.Count() == 1 ? $"{f.First().Kind.Singular}: {f.First().Question}" : $"{string.Join(", ", f.Select(x => x.Kind.Singular).Distinct())}: {f.First().Question}"))]);

    private static readonly Lazy<IReadOnlyList<FieldChoice>> Kinds = new(() =>
        [.. FactCatalogue.Kinds.Where(k => k.Parent is not null).Select(k => new FieldChoice(k.ListName, k.Singular))]);

    private static readonly Lazy<IReadOnlyList<FieldChoice>> States = new(() =>
        [.. Countries.Codes.Select(c => new FieldChoice(c, Countries.NameOf(c))).OrderBy(c => c.Label, StringComparer.Ordinal)]);

    private static readonly Lazy<IReadOnlyList<FieldChoice>> Gates = new(() => [.. TheGates.All.Select(g => new FieldChoice(g.Id, $"{g.Id} {g.Name}"))]);

    private static readonly Lazy<IReadOnlyList<FieldChoice>> Judgements = new(() => [.. Law.Judgements.All.Select(j => new FieldChoice(j.Id, $"{j.Id} {j.Question}"))]);

    /// <summary>The words; empty where it is typed.</summary>
    public static IReadOnlyList<FieldChoice> Of(Type of, string part) => part switch
    {
        "Fact" when of == typeof(FactAsserted) => Facts.Value,
        "Kind" when of == typeof(AddSubject) || of == typeof(DeclareList) => Kinds.Value,
        "Country" => States.Value,
        "Destination" when of == typeof(Casework.Tracks.Transfer.DeparturePlanned) => States.Value,
        "Gate" when of == typeof(OpenPolicyGate) || of == typeof(SignOffPolicyGate) => Gates.Value,
        "Judgement" => Judgements.Value,
        _ => [],
    };
}
