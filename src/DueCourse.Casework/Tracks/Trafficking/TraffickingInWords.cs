namespace DueCourse.Casework.Tracks.Trafficking;

/// <summary>Trafficking decisions as sentences.</summary>
internal static class TraffickingInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        ReferredAsAVictim e => $"On {e.On.Words()} the person was referred to the competent authority as a possible victim of trafficking or slavery, by {e.ReferredBy}{Telling.Because(e.Because)}",
        ReasonableGroundsDecided { IsPositive: true } e => $"{Telling.Capital(e.ToldBy)} told that on {e.On.Words()} reasonable grounds were found to believe that the person is a victim. Nobody may remove them or require them to leave while the recovery period runs.",
        ReasonableGroundsDecided e => $"{Telling.Capital(e.ToldBy)} told that on {e.On.Words()} no reasonable grounds were found to believe that the person is a victim.",
        FurtherReasonableGroundsDecided e => $"{Telling.Capital(e.ToldBy)} told that on {e.On.Words()}, on things done before the first decision, reasonable grounds were {(e.IsPositive ? "found" : "not found")} again; {e.Period switch { FurtherPeriod.Applies => "a further recovery period applies", FurtherPeriod.DoesNotApply => "no further recovery period applies", _ => "whether a further recovery period applies was not decided" }}.",
        ConclusiveGroundsDecided e => $"{Telling.Capital(e.ToldBy)} told that on {e.On.Words()} it was decided, on the balance of probabilities, that the person {(e.IsPositive ? "is" : "is not")} a victim of trafficking or slavery.",
        DisqualificationRequested e => $"On {e.On.Words()} the competent authority was asked to disqualify the person from protection. That decides nothing. Why: {Telling.Ended(e.Because)}",
        DisqualificationDecided e => $"{Telling.Capital(e.ToldBy)} told that on {e.On.Words()} the competent authority decided that the person {e.Answer switch { DisqualificationAnswer.PublicOrder => "is disqualified from protection, as a threat to public order", DisqualificationAnswer.BadFaith => "is disqualified from protection, as having claimed in bad faith", _ => "is not disqualified from protection" }}.",
        VictimLeaveWasDecided e => $"On {e.On.Words()} it was decided that leave to remain as a victim {e.Leave switch { VictimLeave.Necessary => "is necessary", VictimLeave.NotNecessary => "is not necessary", _ => "is refused" }}{Telling.Because(e.Because)}",
        _ => null,
    };
}
