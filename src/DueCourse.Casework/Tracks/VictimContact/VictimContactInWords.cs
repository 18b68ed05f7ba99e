namespace DueCourse.Casework.Tracks.VictimContact;

/// <summary>The steps of contact with victims as sentences.</summary>
internal static class VictimContactInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(CaseEvent happened) => happened switch
    {
        VictimTellingDated e => $"It was dated by when {e.Victim} is told: {e.By.Words()}. Their safety: {Telling.Ended(e.Safety)}",
        VictimNotReached e => $"On {e.On.Words()} {e.Victim} could not be reached by the channel that they asked for, and no other was tried: {Telling.Ended(e.What)}",
        _ => null,
    };
}
