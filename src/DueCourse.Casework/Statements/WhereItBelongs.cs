namespace DueCourse.Casework.Statements;

using System.Reflection;
using DueCourse.Law.Facts;

/// <summary>
/// The compartment in which a statement belongs unless whoever records it says otherwise. What could reveal a claim for
/// protection stands with it; what concerns health stands by itself; a victim's wishes are the victim's.
/// </summary>
public static class WhereItBelongs
{
    private static readonly Dictionary<SubjectKind, Compartment> Subjects = new()
    {
        [ProtectionClaim.Kind] = Compartment.Protection,
        [HumanRightsClaim.Kind] = Compartment.Protection,
        [FurtherSubmissions.Kind] = Compartment.Protection,
        [Assurance.Kind] = Compartment.Protection,
        [MentalHealthOrder.Kind] = Compartment.Medical,
    };

    private static readonly Dictionary<FactDefinition, Compartment> Facts =
        Each(Compartment.Protection, typeof(TheProtectionStatus), typeof(TheRisk), typeof(TheTrafficking), typeof(TheStrasbourgCourt))
        .Concat(
        [
            new(TheRisk.HealthConditions.Definition, Compartment.Medical),
            new(TheRisk.HealthIsRaised.Definition, Compartment.Medical),
            new(TheRisk.SuicideRisk.Definition, Compartment.Medical),
            new(TheDeparture.IsFitToTravel.Definition, Compartment.Medical),
            new(TheDeparture.ThereIsAVictimToTell.Definition, Compartment.Victim),
            new(TheDeparture.VictimNoticeIsDoneOrDated.Definition, Compartment.Victim),
            new(TheConviction.VictimHarmEvidence.Definition, Compartment.Victim),
        ])
        .GroupBy(place => place.Key).ToDictionary(of => of.Key, of => of.Last().Value);

    /// <summary>Where a subject belongs: in its kind's own place, otherwise with what it belongs to.</summary>
    public static Compartment Of(SubjectKind kind) =>
        Subjects.TryGetValue(kind, out var own) ? own
        : kind.Parent is { } parent ? Of(parent)
        : Compartment.Open;

    /// <summary>
    /// Where one subject belongs. An appeal against a refusal of protection or of a human rights claim, or against revocation of
    /// protection status, tells that there was such a claim: it stands with the claims, and so does all below it.
    /// </summary>
    public static Compartment Of(SubjectRecord subject) =>
        subject.Kind == Appeal.Kind && subject.Of(TheAppeal.Against.Definition).Any(said => said.Value is WordValue { Word: "protection-refusal" or "human-rights-refusal" or "protection-revocation" })
            ? Compartment.Protection
            : Subjects.TryGetValue(subject.Kind, out var own) ? own
            : subject.Parent is { } above ? Of(above)
            : Compartment.Open;

    /// <summary>Where a statement about one subject belongs: in its question's own place, otherwise with its subject.</summary>
    public static Compartment Of(FactDefinition fact, SubjectRecord about) => Facts.TryGetValue(fact, out var own) ? own : Of(about);

    /// <summary>Where a statement belongs: in its question's own place, otherwise with its subject.</summary>
    public static Compartment Of(FactDefinition fact) => Facts.TryGetValue(fact, out var own) ? own : Of(fact.Kind);

    private static IEnumerable<KeyValuePair<FactDefinition, Compartment>> Each(Compartment @in, params Type[] of) =>
        of.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null)).OfType<IQuestion>()
            .Select(question => KeyValuePair.Create(question.Definition, @in));
}
