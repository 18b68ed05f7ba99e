namespace DueCourse.Casework.Audiences;

using DueCourse.Casework.Access;
using DueCourse.Casework.Retention;

/// <summary>Which way something went.</summary>
public enum Way
{
    /// <summary>From us.</summary>
    Sent,

    /// <summary>To us.</summary>
    Received,
}

/// <summary>A message went to the authority of another state, or came from it. It stands in the destination's compartment.</summary>
/// <param name="Way">Which way.</param>
/// <param name="Kind">What kind of message: <c>readmission-request</c>.</param>
/// <param name="Text">What it says.</param>
[Act("message-exchanged")]
public sealed record MessageExchanged(Way Way, string Kind, string Text) : CaseEvent;

/// <summary>A request to another state was recalled, in words that are the same whatever the cause.</summary>
/// <param name="Request">The message that made the request.</param>
[Act("request-recalled")]
public sealed record RequestRecalled(EntryId Request) : CaseEvent
{
    /// <summary>What the other state is told, always.</summary>
    public const string Text = "The request is recalled. No steps should be taken on it. This says nothing about its grounds or about what will follow.";
}

/// <summary>How a victim wants to be told, and whether. It stands in the victims' compartment.</summary>
/// <param name="Victim">Which victim, by a reference that says nothing of them.</param>
/// <param name="Channel">How: <c>letter</c>, <c>telephone</c>.</param>
/// <param name="WantsToBeTold">Whether they want to be told of outcomes.</param>
[Act("contact-preference-recorded")]
public sealed record ContactPreferenceRecorded(string Victim, string Channel, bool WantsToBeTold) : CaseEvent;

/// <summary>What a victim may be told of an outcome.</summary>
public enum ToldOutcome
{
    /// <summary>The person has left the United Kingdom.</summary>
    HasLeft,

    /// <summary>The case is over, and the person has not left.</summary>
    IsOver,
}

/// <summary>An outcome was put at the disposal of victim liaison, whether or not there is a victim.</summary>
/// <param name="Outcome">What may be told.</param>
[Act("outcome-for-victim-liaison")]
public sealed record OutcomeForVictimLiaison(ToldOutcome Outcome) : CaseEvent;

/// <summary>A victim was told of an outcome.</summary>
/// <param name="Victim">Which victim.</param>
/// <param name="Outcome">What they were told.</param>
[Act("victim-told")]
public sealed record VictimTold(string Victim, ToldOutcome Outcome) : CaseEvent;

/// <summary>An outcome may be said in public. What was said in public cannot be taken back, so a second officer has to agree.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="On">On which day, or between which days.</param>
[Act("outcome-for-the-press")]
public sealed record OutcomeForThePress(CaseOutcome Outcome, DateRange On) : CaseEvent, IIrreversible
{
    /// <inheritdoc/>
    public Refusal? StillRight(LiveCase c, Compartment @in, Actor confirming, Instant now) =>
        // A case that was sealed since, and an outcome that was reversed or replaced, are not to be spoken of.
        !c.Retention.IsSealed && c.Retention.Outcome is { } outcome && outcome.Reached.Outcome == Outcome && outcome.Reached.On == On ? null
            : new("press.other-outcome", "The outcome that was to be said no longer stands.", "What was said in public cannot be taken back.", "Turn the proposal down; propose it anew if another outcome is to be said.");
}

/// <summary>A statement was disclosed to the person's side: a copy of what it says, without where it stood.</summary>
/// <param name="Fact">The question.</param>
/// <param name="Value">What is said.</param>
/// <param name="Source">The source, in words.</param>
[Act("matter-disclosed")]
public sealed record MatterDisclosed(string Fact, FactValue Value, string? Source) : CaseEvent;

/// <summary>Something was let out of this compartment by a named release, or shown to the person's side where it stands.</summary>
/// <param name="Release">Which release (<see cref="Releases"/>).</param>
/// <param name="Entry">The entry that was let out, or that was the cause.</param>
[Act("release-made")]
public sealed record ReleaseMade(string Release, EntryId Entry) : CaseEvent;

/// <summary>A letter went to somebody on the person's side, or came from them.</summary>
/// <param name="With">With whom, by their sign-in name.</param>
/// <param name="Way">Which way.</param>
/// <param name="Text">What it says.</param>
[Act("letter-exchanged")]
public sealed record LetterExchanged(string With, Way Way, string Text) : CaseEvent;

/// <summary>What others outside the state's own working were told.</summary>
public sealed class WhatWasTold : CasePart
{
    private readonly List<Recorded> all = [];

    /// <summary>The entries of one kind, in order.</summary>
    public IEnumerable<(EntryId Id, Instant At, T What)> Of<T>() where T : CaseEvent => all.Where(r => r.Event is T).Select(r => (r.Id, r.At, (T)r.Event));

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is MessageExchanged or RequestRecalled or ContactPreferenceRecorded or OutcomeForVictimLiaison or VictimTold
            or OutcomeForThePress or MatterDisclosed or ReleaseMade or LetterExchanged) all.Add(entry);
    }
}
