namespace DueCourse.Casework.Tracks.Trafficking;

using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Facts;

/// <summary>A step of the trafficking decisions. It stands with the claims for protection.</summary>
public abstract record TraffickingCommand : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override Compartment In => Compartment.Protection;

    /// <inheritdoc/>
    protected sealed override TrackTable Table => TraffickingTrack.Table;

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => c.Trafficking.State;

    private protected static LocalDate? Since(LiveCase c) => c.Trafficking.State switch
    {
        AwaitingReasonableGrounds s => s.Since,
        NoReasonableGrounds s => s.Since,
        InRecovery s => s.Since,
        FoundAVictim s => s.Since,
        NotFoundAVictim s => s.Since,
        Disqualified s => s.Since,
        VictimLeaveDecided s => s.Since,
        _ => null,
    };

    private protected static void State(Happening happening, FactDefinition fact, string word, LocalDate from, string by, EntryId? document = null) =>
        happening.State(Compartment.Protection, null, fact, new WordValue(word), from, "the decision", by, document);

    private protected static void Day(Happening happening, FactDefinition fact, LocalDate on, string by, EntryId? document = null) =>
        happening.Replace(Compartment.Protection, null, fact, new DayValue(DateRange.On(on)), "the decision", by, document);
}

/// <summary>Records a referral to the competent authority.</summary>
/// <param name="On">The day.</param>
/// <param name="ReferredBy">By which first responder.</param>
/// <param name="Because">What pointed to it.</param>
public sealed record ReferAsAVictim(LocalDate On, string ReferredBy, string Because) : TraffickingCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, Since(c), now) ?? Words.Refused(ReferredBy, "first responder", 200) ?? Words.Refused(Because, "account of what pointed to it", 4000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Protection, new ReferredAsAVictim(On, ReferredBy, Because));
        Day(happening, TheTrafficking.ReferredOn.Definition, On, ReferredBy);
        // A first decision that was positive goes on counting until the law's own clock has run out.
        if (!c.Trafficking.WasEverPositive) State(happening, TheTrafficking.ReasonableGrounds.Definition, "pending", On, ReferredBy);
        happening.State(Compartment.Protection, null, TheTrafficking.IndicatorsArePresent.Definition, new YesNoValue(IsYes: true), On, "the referral", ReferredBy);
        return happening.Events;
    }
}

/// <summary>What the competent authority decided, from its own paper.</summary>
/// <param name="On">The day.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the authority's paper was received.</param>
public abstract record OfTheAuthority(LocalDate On, string ToldBy, EntryId Document) : TraffickingCommand
{
    private protected sealed override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, Since(c), now) ?? Words.Refused(ToldBy, "name of whoever told of it", 200) ?? SourcePaper.Refused(c, Compartment.Protection, Document, "the competent authority") ?? Refuses(c)) is { } unfit) return unfit;
        var happening = new Happening(c);
        Say(happening, c, now);
        return happening.Events;
    }

    private protected virtual Refusal? Refuses(LiveCase c) => null;

    private protected abstract void Say(Happening happening, LiveCase c, Instant now);
}

/// <summary>Records the first decision. Where it is positive a departure stops at once.</summary>
/// <param name="IsPositive">Whether there are reasonable grounds.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordReasonableGrounds(bool IsPositive, LocalDate On, string ToldBy, EntryId Document) : OfTheAuthority(On, ToldBy, Document)
{
    private protected override void Say(Happening happening, LiveCase c, Instant now)
    {
        var decided = happening.Add(Compartment.Protection, new ReasonableGroundsDecided(IsPositive, On, ToldBy, Document));
        if (!IsPositive)
        {
            if (c.Trafficking.WasEverPositive) return;
            State(happening, TheTrafficking.ReasonableGrounds.Definition, "negative", On, ToldBy, Document);
            Day(happening, TheTrafficking.ReasonableGroundsOn.Definition, On, ToldBy, Document);
            return;
        }

        State(happening, TheTrafficking.ReasonableGrounds.Definition, "positive", On, ToldBy, Document);
        Day(happening, TheTrafficking.ReasonableGroundsOn.Definition, On, ToldBy, Document);
        State(happening, TheTrafficking.ConclusiveGrounds.Definition, "pending", On, ToldBy, Document);
        // What is a first decision is no further one, and none has followed it yet.
        if (!c.Trafficking.WasEverPositive) State(happening, TheTrafficking.FurtherReasonableGrounds.Definition, "none", On, ToldBy, Document);
        StopAtOnce.Add(happening, c, decided, StopReason.NotSaid, alsoIfNothingIsBooked: false, now);
    }
}

/// <summary>Records a further first decision, on things done wholly before the first. Where a further period applies a departure stops at once.</summary>
/// <param name="IsPositive">Whether there are reasonable grounds.</param>
/// <param name="Period">Whether the authority found a further period appropriate.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordFurtherReasonableGrounds(bool IsPositive, FurtherPeriod Period, LocalDate On, string ToldBy, EntryId Document) : OfTheAuthority(On, ToldBy, Document)
{
    private protected override Refusal? Refuses(LiveCase c) => IsPositive || Period == FurtherPeriod.NotDecided ? null
        : new("trafficking.no-further-period", "There is no further period without a positive decision.", "It follows from that decision, and from what the authority finds appropriate.", "Record the decision as the authority made it.") { Citation = "Nationality and Borders Act 2022, s. 62" };

    private protected override void Say(Happening happening, LiveCase c, Instant now)
    {
        var decided = happening.Add(Compartment.Protection, new FurtherReasonableGroundsDecided(IsPositive, Period, On, ToldBy, Document));
        State(happening, TheTrafficking.FurtherReasonableGrounds.Definition, IsPositive ? "positive" : "negative", On, ToldBy, Document);
        Day(happening, TheTrafficking.FurtherReasonableGroundsOn.Definition, On, ToldBy, Document);
        State(happening, TheTrafficking.FurtherPeriodDetermined.Definition, Period switch { FurtherPeriod.Applies => "applies", FurtherPeriod.DoesNotApply => "does-not-apply", _ => "not-decided" }, On, ToldBy, Document);
        // While it is not decided whether a further period applies, nobody is taken away in the meantime.
        if (IsPositive && Period != FurtherPeriod.DoesNotApply) StopAtOnce.Add(happening, c, decided, StopReason.NotSaid, alsoIfNothingIsBooked: false, now);
    }
}

/// <summary>Records the second decision.</summary>
/// <param name="IsPositive">Whether the person is a victim.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordConclusiveGrounds(bool IsPositive, LocalDate On, string ToldBy, EntryId Document) : OfTheAuthority(On, ToldBy, Document)
{
    private protected override Refusal? Refuses(LiveCase c) => c.Trafficking.State is NotFoundAVictim && !IsPositive
        ? new("trafficking.same-again", "The second decision was negative already.", "A second look that changes nothing moves no day.", "Record the letter as a document; nothing else changes.") : null;

    private protected override void Say(Happening happening, LiveCase c, Instant now)
    {
        happening.Add(Compartment.Protection, new ConclusiveGroundsDecided(IsPositive, On, ToldBy, Document));
        State(happening, TheTrafficking.ConclusiveGrounds.Definition, IsPositive ? "positive" : "negative", On, ToldBy, Document);
        Day(happening, TheTrafficking.ConclusiveGroundsOn.Definition, On, ToldBy, Document);
    }
}

/// <summary>Records that the authority was asked to disqualify the person. That decides nothing, and no gate opens by it.</summary>
/// <param name="On">The day.</param>
/// <param name="Because">Why.</param>
public sealed record RequestDisqualification(LocalDate On, string Because) : TraffickingCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, Since(c), now) ?? Words.Refused(Because, "reason", 4000)) is { } unfit) return unfit;
        if (c.Trafficking.Requested is not null)
            return new Refusal("trafficking.requested", "The authority has been asked, and has not answered.", "One question is answered once.", "Wait for its decision.");
        var happening = new Happening(c);
        happening.Add(Compartment.Protection, new DisqualificationRequested(On, Because));
        State(happening, TheTrafficking.Disqualification.Definition, "requested", On, "the Secretary of State");
        return happening.Events;
    }
}

/// <summary>Records what the authority decided on disqualification: one by one, with the need for protection weighed.</summary>
/// <param name="Answer">What.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordDisqualification(DisqualificationAnswer Answer, LocalDate On, string ToldBy, EntryId Document) : OfTheAuthority(On, ToldBy, Document)
{
    private protected override Refusal? Refuses(LiveCase c) => c.Trafficking.State is Disqualified && Answer != DisqualificationAnswer.NotDisqualified
        ? new("trafficking.disqualified", "The person is disqualified already.", "A decision that changes nothing moves no day.", "Record the letter as a document; if the ground changed, record first that the earlier decision was taken back.") : null;

    private protected override void Say(Happening happening, LiveCase c, Instant now)
    {
        var decided = happening.Add(Compartment.Protection, new DisqualificationDecided(Answer, On, ToldBy, Document));
        State(happening, TheTrafficking.Disqualification.Definition, Answer switch { DisqualificationAnswer.PublicOrder => "decided-public-order", DisqualificationAnswer.BadFaith => "decided-bad-faith", _ => "refused" }, On, ToldBy, Document);
        if (c.Trafficking.State is Disqualified) StopAtOnce.Add(happening, c, decided, StopReason.NotSaid, alsoIfNothingIsBooked: false, now);
    }
}

/// <summary>Decides whether a victim has leave to remain.</summary>
/// <param name="Leave">What was decided.</param>
/// <param name="On">The day.</param>
/// <param name="Because">Why: recovery, compensation, and help to an investigation, each by itself.</param>
public sealed record DecideVictimLeave(VictimLeave Leave, LocalDate On, string Because) : TraffickingCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, Since(c), now) ?? Words.Refused(Because, "reasons", 20_000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Protection, new VictimLeaveWasDecided(Leave, On, Because));
        State(happening, TheTrafficking.LeaveAssessment.Definition, Leave switch { VictimLeave.Necessary => "necessary", VictimLeave.NotNecessary => "not-necessary", _ => "refused-public-order" }, On, "the Secretary of State");
        return happening.Events;
    }
}
