namespace DueCourse.Law.Tracks;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>Liberty, custody and immigration detention. Custody under a sentence is not immigration detention.</summary>
public static class DetentionTrack
{
    /// <summary>The track.</summary>
    public static Track Track => new("detention", "Detention and bail", Person.Kind,
    [
        When("LIBERTY", "At liberty", !TheCustody.IsInCriminalCustody & !TheCustody.IsInImmigrationDetention),
        When("ON_BAIL", "On immigration bail", TheCustody.IsOnImmigrationBail).AndSince(TheCustody.IsOnImmigrationBail),
        When("DETAINED", "In immigration detention", TheCustody.IsInImmigrationDetention, TheCustody.DetainedSince).AndSince(TheCustody.IsInImmigrationDetention),
        When("CRIMINAL_CUSTODY", "In criminal custody, on remand or under a sentence; not in immigration detention",
            TheCustody.IsServingASentence | TheCustody.IsInCriminalCustody)
            .AndSince(TheCustody.IsServingASentence).AndSince(TheCustody.IsInCriminalCustody),
        On("REMOVED", "The person has left", TheDeparture.LeftOn).End,
    ]);
}
