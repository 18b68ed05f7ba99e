namespace DueCourse.Casework.Gates;

using DueCourse.Casework.Tracks.Readmission;

/// <summary>
/// An acceptance that is only taken from silence makes nobody ready to leave without a travel document that is checked and right.
/// Invariant 2 of five across the talks (return diplomacy, 8.4).
/// </summary>
internal static class SilenceCarriesNobodyWithoutADocument
{
    /// <summary>Why it stands in the way; null where it does not.</summary>
    public static string? Stands(LiveCase c) =>
        c.Readmission.State is DeemedAccepted && c.TravelDocument.Right is null ? "An acceptance that is only deemed carries nobody without a document" : null;
}
