namespace DueCourse.Law.Tracks;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>Claims for protection, each for itself. What is said in one is never shown outside.</summary>
public static class ProtectionTrack
{
    /// <summary>The track.</summary>
    public static Track Track => new("protection", "Protection claims", ProtectionClaim.Kind,
    [
        On("MADE", "A claim was made", TheProtectionClaim.MadeOn),
        When("UNDETERMINED", "A claim is undecided", TheProtectionClaim.Status.Is("undetermined"), TheProtectionClaim.MadeOn),
        Is("REFUSED", "The claim was refused; an appeal may follow", "refused", TheProtectionClaim.DecisionNotifiedOn),
        Is("WITHDRAWN", "The claim was withdrawn", "withdrawn").End,
        Is("TREATED_AS_WITHDRAWN", "The claim was treated as withdrawn", "treated-as-withdrawn").End,
        Is("GRANTED", "The claim was granted", "granted", TheProtectionClaim.DecisionNotifiedOn).End,
    ]);

    private static TrackState Is(string id, string says, string status, params Day<ProtectionClaim>[] since) =>
        When(id, says, TheProtectionClaim.Status.Is(status), since).AndSince(TheProtectionClaim.Status);
}
