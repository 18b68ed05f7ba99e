namespace DueCourse.Casework.Access;

/// <summary>What happened to access, to proposals and to looks, as sentences.</summary>
internal static class AccessInWords
{
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        AssignedToCase e => $"{Named(e.Who)} was given the case{Telling.Because(e.Because)}",
        AssignmentEnded e => $"{Named(e.Who)} no longer has the case{Telling.Because(e.Because)}",
        AccessRequested e => $"Access to this compartment was asked for, until {Telling.Moment(e.Until)}{Telling.Because(e.Reason)}",
        AccessGranted e => $"{Named(e.To)} was given access to this compartment, until {Telling.Moment(e.ExpiresAt)}, in answer to {t.The("request", e.Request)}{Telling.Because(e.Because)}",
        AccessRefused e => $"Access was refused, in answer to {t.The("request", e.Request)}{Telling.Because(e.Because)}",
        AccessWithdrawn e => $"Access that {t.The("grant", e.Grant)} gave was taken back{Telling.Because(e.Because)}",
        AccessExpired e => $"Access that {t.The("grant", e.Grant)} gave came to its end.",
        ConflictDeclared e => $"Somebody declared an interest in the case, and has no access to it since then{Telling.Because(e.What)}",
        ConflictSetAside e => $"The interest declared by {t.The("entry", e.Conflict)} was found not to stand in the way{Telling.Because(e.Because)}",
        ActProposed e => $"This was proposed, for a second person to agree by {Telling.Moment(e.LapsesAt)}: {(e.What.Count == 0 ? "nothing." : string.Join(" ", e.What.Select(what => HistoryInWords.Sentence(t, what))))}",
        ActConfirmed e => $"A second person agreed to {t.The("proposal", e.Proposal)}, and it was done.",
        ActRejected e => $"{t.Beginning("proposal", e.Proposal)} was turned down{Telling.Because(e.Because)}",
        ProposalLapsed e => $"{t.Beginning("proposal", e.Proposal)} lapsed, because nobody agreed to it in time.",
        Viewed { Entry: { } entry } => $"Somebody read {t.The("entry", entry)}.",
        Viewed e => $"Somebody looked at {e.What switch
        {
            LookedAt.CasePage => "the page of the case",
            LookedAt.History => "what was recorded here",
            LookedAt.Entry => "an entry here",
            LookedAt.List => "the case in a list",
            LookedAt.OwnLetters => "letters of their own, of the time when they acted",
            _ => "who had looked",
        }}.",
        Searched e => $"A search {e.How switch { SearchedBy.Name => "by name", SearchedBy.Reference => "by reference number", _ => "by words" }} found the case by something in this compartment.",
        Exported e => $"A copy of this compartment was taken, {e.For switch
        {
            ExportedFor.Bundle => "to be verified elsewhere",
            ExportedFor.SubjectAccess => "for the person's right of access",
            ExportedFor.Disclosure => "for disclosure",
            _ => "for a new representative",
        }}.",
        _ => null,
    };

    private static string Named(Actor who) => who.Role == ActorRole.ThePerson ? $"{who.Name}, the person," : $"{who.Name} ({AccessPage.Name(who.Role)})";
}
