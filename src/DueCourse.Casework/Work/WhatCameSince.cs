namespace DueCourse.Casework.Work;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Law.Facts;

/// <summary>
/// What came after a decision that it could not weigh: a claim that waits for a decision, or a status that was granted. Read from
/// the statements of the compartments that its reader sees, so that in an open part of the case nothing tells of a claim.
/// </summary>
internal static class WhatCameSince
{
    private const string Status = "status";

    private static readonly HashSet<SubjectKind> Claims = [ProtectionClaim.Kind, HumanRightsClaim.Kind, FurtherSubmissions.Kind];

    /// <summary>What came since that bears on a decision.</summary>
    public static IEnumerable<(EntryId Id, Instant At, string Why)> For(LiveCase c, CaseDecision decision)
    {
        var kind = decision.Made.Kind;
        foreach (var came in In(c))
            if (came.At > decision.At && (came.IsClaim ? WeighsClaims(kind) : RestsOnNoStatus(kind)) && !IsAnswered(c, came, decision))
                yield return (came.Id, came.At, came.Why);
        if (RestsOnNoStatus(kind) && c.Deprivation.GivenBack is var (restored, back) && back > decision.At)
            yield return (restored, back, "The person was given British citizenship back.");
        if (RestsOnNoStatus(kind))
            foreach (var (id, at) in RegisteredSinceTheOrder(c).Where(s => s.At > decision.At))
                yield return (id, at, "A renunciation is said to have been registered: whether the order that took citizenship could be made turns on the day.");
    }

    /// <summary>
    /// What anybody says of a registered renunciation of another nationality, while an order that took British citizenship has effect:
    /// it bears on whether the order was barred (British Nationality Act 1981, s. 40(4)), and so on all that rests on it.
    /// </summary>
    public static IEnumerable<(EntryId Id, Instant At)> RegisteredSinceTheOrder(LiveCase c) => c.Deprivation.State is not (Deprived or DeprivedUnderAppeal or DeprivationFinal) ? []
        : c.Statements.All.Where(s => s is { Ended: null, Said.Value: DayValue } && s.Said.Fact == TheNationality.RenunciationRegisteredOn.Definition.Name && s.At > c.Deprivation.OrderRecordedAt).Select(s => (s.Id, s.At));

    /// <summary>Claims that wait, and statuses that were granted, after the file came in.</summary>
    public static IEnumerable<(EntryId Id, Instant At, string Why, bool IsClaim)> In(LiveCase c)
    {
        foreach (var s in c.Statements.All)
        {
            if (s.Ended is not null || s.Said.To is not null) continue;
            var of = s.Said.Subject is { } about ? c.Statements.Subjects.GetValueOrDefault(about)?.Kind : Person.Kind;
            var word = (s.Said.Value as WordValue)?.Word;
            if (of is not null && Claims.Contains(of) && s.Said.Fact == Status && (word is "undetermined" or "unanswered")) yield return (s.Id, s.At, "A claim was made since.", true);
            else if ((of is not null && Claims.Contains(of) && s.Said.Fact == Status && word == "granted")
                || (s.Said.Subject is null && s.Said.Fact == TheLeave.Status.Definition.Name && (word is "limited" or "indefinite"))
                || (s.Said.Subject is null && s.Said.Fact == TheProtectionStatus.IsARefugee.Definition.Name && s.Said.Value is YesNoValue { IsYes: true }))
                yield return (s.Id, s.At, "A status was granted since.", false);
        }
    }

    // A human rights claim is what the first notice asks for; only what carries the decision out, or was decided without it, has to wait.
    private static bool WeighsClaims(DecisionKind kind) => kind is DecisionKind.MakeDeportationOrder or DecisionKind.SetRemoval or DecisionKind.Detain;

    private static bool RestsOnNoStatus(DecisionKind kind) => kind is DecisionKind.IntendToDeport or DecisionKind.LiableToRemoval or DecisionKind.MakeDeportationOrder
        or DecisionKind.SetRemoval or DecisionKind.Detain or DecisionKind.RefuseClaim;

    // Said on the file before, and said again: nothing new.
    private static bool IsAnswered(LiveCase c, (EntryId Id, Instant At, string Why, bool IsClaim) came, CaseDecision decision)
    {
        var said = c.Statements.Find(came.Id)!.Said;
        return c.Statements.All.Any(s => s.At <= decision.At && s.Said.Subject == said.Subject && s.Said.Fact == said.Fact && s.Said.Value.Equals(said.Value));
    }
}
