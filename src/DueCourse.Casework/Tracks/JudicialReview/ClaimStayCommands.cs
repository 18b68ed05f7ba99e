namespace DueCourse.Casework.Tracks.JudicialReview;

using DueCourse.Casework.Stays;

/// <summary>Records that a judge was asked urgently to stop removal.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">On which day.</param>
/// <param name="ToldBy">Who says so.</param>
public sealed record RecordUrgentApplication(EntryId Claim, LocalDate? On, string ToldBy) : ClaimStepCommand(Claim, On)
{
    private protected override bool IsBeneath => false;

    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on) => Words.Refused(ToldBy, "name of whoever says so", 200)
        ?? (Decision)Says(c, new UrgentlyApplied(Claim, on, ToldBy), null, on, ToldBy, needsAssessment: true).Happening.Events;
}

/// <summary>Records that a judge refused to stop removal.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="On">On which day.</param>
/// <param name="Document">The entry by which the order was received.</param>
public sealed record RecordUrgentRefusal(EntryId Claim, LocalDate? On, EntryId Document) : ClaimStepCommand(Claim, On)
{
    private protected override bool IsBeneath => false;

    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on) =>
        NoPaper(c, Document) ?? Decision.Record(In, new UrgentApplicationRefused(Claim, on, Document));
}

/// <summary>Says that an order which is on record among the stays was made in this claim. The order binds as it did.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Stay">The order.</param>
public sealed record FollowStay(EntryId Claim, EntryId Stay) : ClaimStepCommand(Claim, On: null)
{
    private protected override bool IsBeneath => false;

    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on) =>
        Words.OutOfSight(In, Stay) ?? (c.Stays.All.FirstOrDefault(s => s.Id == Stay && s.What.Kind != StayKind.Rule39) switch
        {
            null => Words.NoSuch("order of a court", Stay),
            { Binds: false } => new Refusal("claim.stay-ended", $"The order {Stay} no longer binds.", "A claim is not enjoined by an order that has ended.", "Look at the stays again."),
            _ => Decision.Record(In, new StayMadeInClaim(Claim, Stay)),
        });
}

/// <summary>A legal adviser signs off that a claim, as it stands, may be recorded as no barrier. It is no decision yet.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Because">Why that is lawful.</param>
public sealed record SignOffBarrierAssessment(EntryId Claim, string Because) : ClaimStepCommand(Claim, On: null)
{
    private protected override bool IsBeneath => false;

    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on) =>
        Words.Refused(Because, "reason", 4000) ?? Decision.Record(In, new BarrierAssessmentSignedOff(Claim, Because));
}

/// <summary>A senior officer records that a claim, as it stands, is no barrier to removal. Only a claim's next step ends that.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Because">Why.</param>
public sealed record RecordBarrierAssessment(EntryId Claim, string Because) : ClaimStepCommand(Claim, On: null)
{
    private protected override bool IsBeneath => false;

    private protected override Decision Record(LiveCase c, CaseClaim claim, LocalDate on)
    {
        if (Words.Refused(Because, "reason", 4000) is { } empty) return empty;
        if (claim.SignedOffBy is not { } adviser)
            return new Refusal("claim.not-signed-off", "No legal adviser has signed that off since the last step of the claim.", "That a claim is no barrier is said by two people: an officer who decides, and an adviser who says that it is lawful.", "Ask the legal adviser of the case to look at the claim as it stands.") { Citation = Law.Guidance.JudicialReviewsAndInjunctions.AClaimHoldsRemoval.Title };
        var facts = new TrackFacts(c, $"assessment by {By.Name}, signed off by {adviser.Name}", By.Name);
        facts.Happening.Add(In, new ClaimIsNoBarrier(Claim, Because, adviser));
        facts.Say(In, Claim, Law.Facts.TheJudicialReview.BarrierAssessmentIsRecorded.Definition, new YesNoValue(IsYes: true), on);
        return facts.Happening.Events;
    }
}
