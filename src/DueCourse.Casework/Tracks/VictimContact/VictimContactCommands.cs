namespace DueCourse.Casework.Tracks.VictimContact;

using DueCourse.Casework.Audiences;
using DueCourse.Law.Facts;

/// <summary>A step of the contact with one victim. It is recorded, and decided, in the victims' compartment alone.</summary>
/// <param name="Victim">Which victim, by a reference that says nothing of them.</param>
public abstract record VictimContactCommand(string Victim) : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override TrackTable Table => VictimContactTrack.Table;

    /// <inheritdoc/>
    protected sealed override Compartment In => Compartment.Victim;

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => PartOf(c).VictimContacts.Of(Victim);

    // The rest of the case is not even looked at: whoever keeps victims informed may read nothing of it.
    private static LiveCase PartOf(LiveCase c) => LiveCase.PartOf(c, r => r.Id.Compartment == Compartment.Victim);

    private protected sealed override Decision Record(LiveCase c, Instant now) => Step(PartOf(c), now);

    /// <summary>What is recorded.</summary>
    /// <param name="c">The victims' compartment.</param>
    /// <param name="now">The moment.</param>
    private protected abstract Decision Step(LiveCase c, Instant now);

    /// <summary>Records an event, and says to the law whether a victim is to be told, and whether each was or will be.</summary>
    private protected Decision With(LiveCase c, Instant now, CaseEvent happened, VictimContactState after)
    {
        if (Words.Refused(Victim, "reference of the victim", 50) is { } nameless) return nameless;
        var happening = new Happening(c);
        happening.Add(Compartment.Victim, happened);
        var states = c.VictimContacts.All.Where(v => v.Victim != Victim).Select(v => v.State).Append(after).ToList();
        var (asked, settled) = (states.Exists(s => VictimContactTrack.Channel(s) is not null), !states.Exists(s => s is WantsToBeTold));
        Says(TheDeparture.ThereIsAVictimToTell.Definition, asked);
        Says(TheDeparture.VictimNoticeIsDoneOrDated.Definition, settled);
        return happening.Events;

        void Says(FactDefinition fact, bool yes) => happening.Settle(Compartment.Victim, null, fact, new YesNoValue(yes), UkDays.Of(now), "the record of victim liaison", "victim liaison");
    }
}

/// <summary>Records that a victim wants to be told, and by which channel.</summary>
/// <param name="Victim">Which victim.</param>
/// <param name="Channel">The channel that they asked for.</param>
public sealed record RecordVictimWish(string Victim, string Channel) : VictimContactCommand(Victim)
{
    private protected override Decision Step(LiveCase c, Instant now) => Words.Refused(Channel, "channel", 100)
        ?? With(c, now, new ContactPreferenceRecorded(Victim, Channel, WantsToBeTold: true), new WantsToBeTold(Channel));
}

/// <summary>Records that a victim does not want to be told.</summary>
/// <param name="Victim">Which victim.</param>
public sealed record RecordVictimOptOut(string Victim) : VictimContactCommand(Victim)
{
    private protected override Decision Step(LiveCase c, Instant now) =>
        With(c, now, new ContactPreferenceRecorded(Victim, "none", WantsToBeTold: false), new DoesNotWantToBeTold());
}

/// <summary>Dates the telling: by which day the victim is told of what will have happened.</summary>
/// <param name="Victim">Which victim.</param>
/// <param name="TellBy">By which day.</param>
/// <param name="Safety">How it was found to be safe to reach them so.</param>
public sealed record DateVictimTelling(string Victim, LocalDate TellBy, string Safety) : VictimContactCommand(Victim)
{
    private protected override Decision Step(LiveCase c, Instant now) => TellBy < UkDays.Of(now)
        ? new Refusal("victim.past", $"{TellBy.Words()} has passed.", "Nobody can be told by then.", "Name a day to come.")
        : Words.Refused(Safety, "look at their safety", 1000)
            ?? With(c, now, new VictimTellingDated(Victim, TellBy, Safety), new TellingIsDated(VictimContactTrack.Channel(c.VictimContacts.Of(Victim))!, TellBy));
}

/// <summary>Tells a victim of an outcome that was put at the disposal of victim liaison: by the channel that they asked for.</summary>
/// <param name="Victim">Which victim.</param>
/// <param name="Channel">By which channel they were told.</param>
/// <param name="Outcome">What they were told.</param>
public sealed record TellVictim(string Victim, string Channel, ToldOutcome Outcome) : VictimContactCommand(Victim)
{
    private protected override Decision Step(LiveCase c, Instant now)
    {
        if (VictimContactTrack.Channel(c.VictimContacts.Of(Victim)) is var asked && asked != Channel)
            return new Refusal("victim.channel", $"The victim asked to be told by another channel than \"{Channel}\".", "A channel that they did not choose may not be safe for them.", $"Tell them by: {asked}. Where that fails, record that it failed; no other is tried.");
        return c.Told.Of<OutcomeForVictimLiaison>().Select(o => (ToldOutcome?)o.What.Outcome).LastOrDefault() == Outcome
            ? With(c, now, new VictimTold(Victim, Outcome), new VictimWasTold(Channel))
            : new Refusal("victim.not-released", "That outcome was not put at the disposal of victim liaison.", "A victim is told of what has happened, never of what is planned.", "Wait for the outcome. It is released in every case alike.");
    }
}

/// <summary>Records that a victim could not be reached.</summary>
/// <param name="Victim">Which victim.</param>
/// <param name="On">The day.</param>
/// <param name="What">What was tried.</param>
public sealed record RecordVictimNotReached(string Victim, LocalDate On, string What) : VictimContactCommand(Victim)
{
    private protected override Decision Step(LiveCase c, Instant now) => UkDays.Refused(On, now) ?? Words.Refused(What, "account", 1000)
        ?? Decision.Record(Compartment.Victim, new VictimNotReached(Victim, On, What));
}
