namespace DueCourse.Law.Tracks;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>Claims for judicial review, each for itself.</summary>
public static class JudicialReviewTrack
{
    /// <summary>The track. A court's order that stops removal is not a state of the claim: it is gate G2.</summary>
    public static Track Track => new("judicial-review", "Judicial review", JudicialReview.Kind,
    [
        Is("PAP_SENT", "A letter before claim was sent; it stops nothing by law", "pre-action"),
        When("LODGED", "A claim is lodged", TheJudicialReview.Status.Is("lodged"), TheJudicialReview.LodgedOn),
        Is("PERMISSION_REFUSED", "Permission was refused; it may be renewed", "permission-refused"),
        Is("TWM", "Found totally without merit", "totally-without-merit"),
        Is("RENEWED", "Permission is asked again at a hearing", "renewed"),
        Is("PERMISSION_GRANTED", "Permission was granted", "permission-granted"),
        Is("DISMISSED", "Dismissed, and not final", "dismissed"),
        Is("ALLOWED", "Allowed, and not final", "allowed"),
        Is("PTA_COA", "On appeal, or permission to appeal is asked", "appeal"),
        Is("FINAL", "Finally determined", "final").End,
    ]);

    private static TrackState Is(string id, string says, string status) =>
        When(id, says, TheJudicialReview.Status.Is(status)).AndSince(TheJudicialReview.Status);
}
