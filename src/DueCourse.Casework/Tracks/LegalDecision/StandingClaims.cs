namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Gates;
using DueCourse.Law.Facts;

/// <summary>Nothing that the person claimed waits for a decision: no human rights claim, no claim for protection, no further submissions.</summary>
internal static class StandingClaims
{
    /// <summary>As a guard. Its actors work with claims, and may be told.</summary>
    public static Guard None { get; } = new("nothing that was claimed is undecided", (c, now) =>
        LawCheck.Refuses(c, now, ThePerson.AnyHumanRightsClaim(TheHumanRightsClaim.Status.Is("undetermined")), Answer.No, "order.claim-undecided",
            "every human rights claim is decided", "Decide the claim; or record that there is none, when whoever represents the person has been asked.", "Nationality, Immigration and Asylum Act 2002, ss. 82 and 113")
        ?? GateCheck.Refuses(c, now, "G5") ?? GateCheck.Refuses(c, now, "G12"));
}
