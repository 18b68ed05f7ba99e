namespace DueCourse.Law.Facts;

using System.Collections.Frozen;
using System.Reflection;

/// <summary>Every question of fact, in the order in which case files and the schema list them.</summary>
public static class FactCatalogue
{
    private static readonly Lazy<FactDefinition[]> Every = new(() =>
        Numbered([.. Subjects.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null)).OfType<IQuestion>().Select(question => question.Definition)]));

    private static readonly Lazy<FrozenDictionary<(string, string), FactDefinition>> ByName = new(() =>
        Every.Value.ToFrozenDictionary(f => (f.Kind.ListName, f.Name)));

    private static readonly Lazy<SubjectKind[]> EveryKind = new(() =>
        [.. Every.Value.Select(f => f.Kind).Distinct()]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FactDefinition> All => Every.Value;

    /// <summary>Every kind of subject, the person first.</summary>
    public static IReadOnlyList<SubjectKind> Kinds => EveryKind.Value;

    /// <summary>The classes of questions. A new class of facts is added here, and nowhere else.</summary>
    private static IReadOnlyList<Type> Subjects =>
    [
        typeof(ThePerson), typeof(TheNationality), typeof(TheResidence), typeof(TheImprisonment), typeof(TheLeave),
        typeof(TheSettlementScheme), typeof(TheConviction), typeof(TheSentence), typeof(TheCriminalAppeal), typeof(TheProceedings), typeof(TheConduct),
        typeof(TheCourtRecommendation), typeof(TheCustody), typeof(TheMentalHealthOrder), typeof(TheExtradition), typeof(ThePrisonerTransfer),
        typeof(TheProtectionClaim), typeof(TheProtectionStatus), typeof(TheHumanRightsClaim), typeof(TheRisk), typeof(TheAssurance),
        typeof(TheTrafficking), typeof(TheChild), typeof(ThePartner), typeof(TheAppeal), typeof(TheStage), typeof(TheCertificate),
        typeof(TheFurtherSubmissions), typeof(TheJudicialReview), typeof(TheCourtOrder), typeof(TheStrasbourgCourt),
        typeof(TheDeprivation), typeof(TheStatelessness), typeof(TheDecision), typeof(TheDeportationOrder), typeof(ThePrincipal), typeof(TheRemovedRelative),
        typeof(TheNotice), typeof(TheRemovalNotice), typeof(TheDeparture), typeof(TheReadmission), typeof(TheDestination),
        typeof(TheAdmissibleCountry), typeof(TheSafeguards), typeof(TheOtherRoutes), typeof(TheStep),
    ];

    /// <summary>How many questions there are of a kind.</summary>
    internal static int CountOf(SubjectKind kind) => kind.Questions.Length;

    /// <summary>The questions of a kind, each at its number.</summary>
    internal static FactDefinition[] QuestionsOf(SubjectKind kind) => Questions.Value.GetValueOrDefault(kind) ?? [];

    private static readonly Lazy<FrozenDictionary<SubjectKind, FactDefinition[]>> Questions = new(() =>
        Every.Value.GroupBy(f => f.Kind).ToFrozenDictionary(g => g.Key, g => g.OrderBy(f => f.Number).ToArray()));

    private static FactDefinition[] Numbered(FactDefinition[] all)
    {
        foreach (var ofOneKind in all.GroupBy(f => f.Kind))
            foreach (var (fact, number) in ofOneKind.Select((f, n) => (f, n)))
                fact.Number = number;
        for (var i = 0; i < all.Length; i++) all[i].Place = i;
        return all;
    }

    /// <summary>The question of a kind by its name in a case file; null if there is none.</summary>
    public static FactDefinition? Find(SubjectKind kind, string name) =>
        ByName.Value.TryGetValue((kind.ListName, name), out var fact) ? fact : null;
}
