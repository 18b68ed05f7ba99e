namespace DueCourse.Casework.Tracks.Readmission;

using DueCourse.Law.Facts;

/// <summary>A legal adviser says that the instrument makes of this silence an acceptance.</summary>
/// <param name="Clause">The clause, and how each of its conditions is met. Advice itself stays with the advice.</param>
public sealed record SignOffSilence(string Clause) : ReadmissionCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => Silence.Refused(c)
        ?? Words.Refused(Clause, "clause", 4000) ?? Decision.Record(Compartment.Destination, new ReadmissionSilenceSignedOff(c.Readmission.Request!.Value, Clause));
}

/// <summary>
/// Takes silence for an acceptance: only where a verified clause says so, the receipt is proven, and a legal adviser has signed it
/// off. It states to the law that it is deemed, and nothing about whether the destination would take the person now.
/// </summary>
public sealed record DeemAccepted : ReadmissionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Silence.Refused(c) is { } refused) return refused;
        if (c.Readmission.SilenceSignedOff is not { } signed)
            return new Refusal("readmission.not-signed-off", "No legal adviser has signed off that silence accepts.", "It is a position in law, and an adviser answers for it.", "Ask the legal adviser of the case.");
        var happening = new Happening(c);
        var today = UkDays.Of(now);
        var lapses = Profile(c)!.TransferWithin is { } days ? today.PlusDays(days) : (LocalDate?)null;
        happening.Add(Compartment.Destination, new ReadmissionDeemedAccepted(c.Readmission.Request!.Value, signed, lapses));
        Acceptance.Lapses(c, happening, c.Readmission.Request.Value, lapses);
        Tell(happening, TheReadmission.DeemedAcceptedOn.Definition, today, $"the instrument, the receipt, and the sign-off {signed}");
        return happening.Events;
    }
}

/// <summary>What silence is worth.</summary>
internal static class Silence
{
    /// <summary>The refusal where it accepts nothing.</summary>
    public static Refusal? Refused(LiveCase c) =>
        ((AnswerOverdue)c.Readmission.State).OnlyAYardstick || c.Profiles.Of(c.Readmission.Draft!.Value.Country) is not { Silence: SilenceEffect.ReadmissionAgreed, TextVerified: not null, Status: ProfileStatus.Active }
            ? new("readmission.silence-is-none", "No verified instrument makes of this silence an acceptance.", "Silence is not consent, and a day after which an answer is chased gives none.", "Chase the answer. If there is such a clause, verify its text and adopt the profile anew.")
            : null;
}
