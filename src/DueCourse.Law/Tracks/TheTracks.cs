namespace DueCourse.Law.Tracks;

/// <summary>Every track. They run side by side; none is a state of another.</summary>
public static class TheTracks
{
    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<Track> All { get; } =
    [
        CriminalTrack.Track, LegalDecisionTrack.Track, AppealTrack.Track, JudicialReviewTrack.Track, DetentionTrack.Track,
        DeprivationTrack.Track, ProtectionTrack.Track, TraffickingTrack.Track, NationalityTrack.Track, ReadmissionTrack.Track,
        TravelDocumentTrack.Track, TransferTrack.Track,
    ];
}
