namespace DueCourse.Law.Tracks;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>Identity and nationality, each nationality for itself. Only the country says who its nationals are.</summary>
public static class NationalityTrack
{
    /// <summary>The track. A renunciation undermines what was confirmed as soon as anyone asserts it.</summary>
    public static Track Track => new("identity-and-nationality", "Identity and nationality", Nationality.Kind,
    [
        On("V1", "Asserted: the person gave their own account", TheNationality.AssertedOn),
        On("V2", "Gathering evidence", TheNationality.EvidenceGatheredFrom),
        On("V4", "Ready to ask", TheNationality.ReadyToAskOn),
        When("V3", "Contact with the country is barred by a claim, an appeal or submissions that are open", ContactIsBarred),
        On("V5", "Asked", TheNationality.AskedOn),
        On("V6", "Confirmed by the country", TheNationality.ConfirmedOn),
        On("V7", "Denied by the country", TheNationality.DeniedOn).UntilOvertakenBy("V5", "V6"),
        On("V7n", "The country found no record, which is not a denial", TheNationality.NoRecordOn).UntilOvertakenBy("V5", "V6", "V7"),
        On("V8", "Disputed on new evidence", TheNationality.DisputedOn).UntilOvertakenBy("V2", "V4", "V5", "V6", "V7"),
        On("V9", "Undetermined, and referred as possible statelessness", TheNationality.UndeterminedOn).UntilOvertakenBy("V2", "V5", "V6"),
        When("V10", "Undermined: a renunciation is asserted or registered", ARenunciationStands,
            TheNationality.RenunciationSignedOn, TheNationality.RenunciationRegisteredOn)
            with { EvenIfOnlyAsserted = true, OvertakenBy = ["V6"] },
    ]);

    // Before anything is asked; once the country has answered, its answer is shown, and each new message is gated anyway.
    private static Condition<Nationality> ContactIsBarred =>
        Gates.G05.Gate.ShutWhen | Gates.G12.Gate.ShutWhen;

    internal static Condition<Nationality> ARenunciationStands =>
        TheNationality.RenunciationSignedOn.HasCome | TheNationality.RenunciationRegisteredOn.HasCome
        | (Condition<Nationality>)TheNationality.RenunciationIsEffective;
}
