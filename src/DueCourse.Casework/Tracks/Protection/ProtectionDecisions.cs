namespace DueCourse.Casework.Tracks.Protection;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Facts;

/// <summary>Takes up a decision on a claim. Until the person has notice of it the claim is pending.</summary>
/// <param name="Matter">The claim.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Decision">The decision that a person made; it stands with the claims.</param>
public sealed record DecideProtectionClaim(EntryId Matter, ClaimOutcome Outcome, EntryId Decision) : OfProtection(Matter)
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        var isGrant = Outcome is ClaimOutcome.RefugeeStatus or ClaimOutcome.HumanitarianProtection;
        if (Decision.Compartment != Compartment.Protection || c.Decisions.All.FirstOrDefault(d => d.Id == Decision) is not { } made || made.Made.Kind != (isGrant ? DecisionKind.GrantClaim : DecisionKind.RefuseClaim)
            || (Standing(c).Last is var (_, at) && made.At <= at))
            return new Refusal("protection.no-decision", $"{Decision} is no decision to {(isGrant ? "grant" : "refuse")} this claim, made since the last step of it, where claims stand.", "A claim is decided by a person with authority, on the claim as it now is, with reasons.", "Have a senior officer decide on what the claim's own file holds, and name that decision.");
        var on = DayOf(made.At);
        var happening = new Happening(c);
        happening.Add(Compartment.Protection, new ProtectionClaimDecided(Matter, Outcome, Decision, on));
        // Decided and not notified, it is undetermined (s. 77(2)(b)): what was decided is said to the law when the person knows.
        if (Standing(c).State is not ProtectionUndecided)
        {
            NoLongerNotified(happening, c);
            State(happening, Matter, TheProtectionClaim.Status.Definition, new WordValue("undetermined"), on, Secretary);
        }

        return happening.Events;
    }
}

/// <summary>Records that the person was given notice of the decision.</summary>
/// <param name="Matter">The claim.</param>
/// <param name="On">The day.</param>
/// <param name="How">How, in which language, with which interpreter.</param>
public sealed record NotifyProtectionDecision(EntryId Matter, LocalDate On, string How) : OfProtection(Matter)
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, SinceOf(Standing(c).State), now) ?? Words.Refused(How, "account of how notice was given", 2000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Protection, new ProtectionDecisionNotified(Matter, On, How));
        happening.Replace(Compartment.Protection, Matter, TheProtectionClaim.DecisionNotifiedOn.Definition, new DayValue(DateRange.On(On)), "the record of service", Secretary);
        var outcome = ((ProtectionDecided)Standing(c).State).Outcome;
        State(happening, Matter, TheProtectionClaim.Status.Definition, new WordValue(outcome switch { ClaimOutcome.Refused => "refused", ClaimOutcome.Inadmissible => "inadmissible", _ => "granted" }), On, Secretary);
        if (outcome == ClaimOutcome.RefugeeStatus)
            State(happening, null, TheProtectionStatus.IsARefugee.Definition, new YesNoValue(IsYes: true), On, Secretary);
        else if (outcome == ClaimOutcome.HumanitarianProtection)
            State(happening, null, TheProtectionStatus.HasHumanitarianProtection.Definition, new YesNoValue(IsYes: true), On, Secretary);
        return happening.Events;
    }
}

/// <summary>Records that the person took a claim back.</summary>
/// <param name="Matter">The claim.</param>
/// <param name="On">The day.</param>
/// <param name="How">How, with whose advice, in which language.</param>
public sealed record RecordProtectionWithdrawal(EntryId Matter, LocalDate On, string How) : OfProtection(Matter)
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, SinceOf(Standing(c).State), now) ?? Words.Refused(How, "account of how it was taken back", 2000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Protection, new ProtectionClaimWithdrawn(Matter, On, How));
        State(happening, Matter, TheProtectionClaim.Status.Definition, new WordValue("withdrawn"), On, "the person");
        return happening.Events;
    }
}

/// <summary>Treats a claim as withdrawn, from the day on which the person was told.</summary>
/// <param name="Matter">The claim.</param>
/// <param name="On">The day on which the person was told.</param>
/// <param name="Because">On what ground, and what was tried to reach the person.</param>
public sealed record TreatAsWithdrawn(EntryId Matter, LocalDate On, string Because) : OfProtection(Matter)
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, SinceOf(Standing(c).State), now) ?? Words.Refused(Because, "ground, and account of what was tried", 4000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Protection, new ProtectionClaimTreatedAsWithdrawn(Matter, On, Because));
        State(happening, Matter, TheProtectionClaim.Status.Definition, new WordValue("treated-as-withdrawn"), On, Secretary);
        happening.Replace(Compartment.Protection, Matter, TheProtectionClaim.DecisionNotifiedOn.Definition, new DayValue(DateRange.On(On)), "the record of service", Secretary);
        return happening.Events;
    }
}

/// <summary>Records that a claim is undecided again. It stops a departure as a new one does.</summary>
/// <param name="Matter">The claim.</param>
/// <param name="On">From which day.</param>
/// <param name="Because">Why.</param>
public sealed record ReopenProtectionClaim(EntryId Matter, LocalDate On, string Because) : OfProtection(Matter)
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, SinceOf(Standing(c).State), now) ?? Words.Refused(Because, "reason", 4000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        var cause = happening.Add(Compartment.Protection, new ProtectionClaimReopened(Matter, On, Because));
        NoLongerNotified(happening, c);
        State(happening, Matter, TheProtectionClaim.Status.Definition, new WordValue("undetermined"), On, Secretary);
        StopAtOnce.Add(happening, c, cause, StopReason.NotSaid, alsoIfNothingIsBooked: false, now);
        return happening.Events;
    }
}

/// <summary>Answers further submissions. A fresh claim is put on file as a claim.</summary>
/// <param name="Matter">The submissions.</param>
/// <param name="Answer">How they are answered.</param>
/// <param name="On">The day.</param>
/// <param name="Because">Why: what was looked at, against paragraph 353.</param>
public sealed record AnswerFurtherSubmissions(EntryId Matter, SubmissionsAnswer Answer, LocalDate On, string Because) : OfProtection(Matter)
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, SinceOf(Standing(c).State), now) ?? Words.Refused(Because, "reasons", 20_000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Protection, new FurtherSubmissionsAnswered(Matter, Answer, On, Because));
        State(happening, Matter, TheFurtherSubmissions.Status.Definition, new WordValue(Answer == SubmissionsAnswer.FreshClaim ? "accepted-as-fresh-claim" : "rejected"), On, Secretary);
        if (Answer == SubmissionsAnswer.FreshClaim) Claimed(happening, On, "further submissions, taken as a fresh claim");
        return happening.Events;
    }
}

/// <summary>Records that the person took further submissions back.</summary>
/// <param name="Matter">The submissions.</param>
/// <param name="On">The day.</param>
/// <param name="How">How, with whose advice, in which language.</param>
public sealed record RecordSubmissionsWithdrawal(EntryId Matter, LocalDate On, string How) : OfProtection(Matter)
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, SinceOf(Standing(c).State), now) ?? Words.Refused(How, "account of how they were taken back", 2000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Protection, new FurtherSubmissionsWithdrawn(Matter, On, How));
        State(happening, Matter, TheFurtherSubmissions.Status.Definition, new WordValue("withdrawn"), On, "the person");
        return happening.Events;
    }
}
