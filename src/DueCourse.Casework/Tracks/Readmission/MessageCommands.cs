namespace DueCourse.Casework.Tracks.Readmission;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Identity;

/// <summary>
/// Writes a message to another state: an answer, a transfer notice, an application or a renewal. It goes only once somebody else, who
/// sees the whole case, has read and cleared it.
/// </summary>
/// <param name="For">What it is for.</param>
/// <param name="Text">What it says, in neutral words.</param>
public sealed record WriteMessage(MessageFor For, string Text) : Command, IOwnAccess
{
    /// <summary>Which documents go with it? They are of the open file or of the talks, and each is asked about again before it leaves.</summary>
    public IReadOnlyList<EntryId>? Enclosed { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Destination];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => OfMessages.Forbidden(c, By, now, ActorRole.ReturnsLiaisonOfficer);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Checks.Opened(c) ?? OutboundText.Refused(Text) ?? Enclosures.Unknown(c, Enclosed, By, now)
        ?? Decision.Record(Compartment.Destination, new MessageWritten(For, Text) { Enclosed = Enclosed is { Count: > 0 } ? Enclosed : null });
}

/// <summary>Clears a message for sending: by somebody else than its author, who sees the whole case and has read its words.</summary>
/// <param name="Message">The message as it was written.</param>
public sealed record ClearMessage(EntryId Message) : Command, IOwnAccess
{
    /// <summary>How long a clearance holds, of a message as of a request. Ours; no law sets it.</summary>
    internal static readonly Duration Holds = Duration.FromHours(24);

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Destination];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => OfMessages.Forbidden(c, By, now, ActorRole.Caseworker, ActorRole.SeniorOfficer);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Checks.Opened(c) is { } unopened) return unopened;
        if (c.Messages.Find(Message) is not { } written) return Words.NoSuch("message", Message);
        if (written.HasGone) return OfMessages.Gone;
        if (written.By.Id == By.Id)
            return new Refusal("message.second", "Whoever wrote the message clears it.", "Two people see what goes to another state.", "Let somebody else read and clear it.");
        if ((ContactGate.Refuses(c, now) ?? Enclosures.Refuses(c, written.Written.Enclosed, By, now)) is { } barred) return barred;
        return Decision.Record(Compartment.Destination, new MessageCleared(Message, Envelope.ToTheMicrosecond(now + Holds)));
    }
}

/// <summary>What the steps that send a message ask, and what they record of it.</summary>
internal static class OfMessages
{
    /// <summary>A message goes once.</summary>
    public static Refusal Gone { get; } = new("message.gone", "The message has gone already.", "What was sent was sent, and is not sent again.", "Write another.");

    /// <summary>The refusal of somebody who has no part in it; null for whoever works on the case in one of the roles.</summary>
    public static Refusal? Forbidden(LiveCase c, Actor by, Instant now, params ActorRole[] roles) =>
        roles.Contains(by.Role) && c.Access.IsAssigned(by) && !c.Access.HasConflict(by.Id) && c.Rights(by, Compartment.Destination, now).HasFlag(Right.Read) ? null : AccessCheck.Refused(by);

    /// <summary>The refusal of a message that may not go now; null where it may.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="message">The message as it was written.</param>
    /// <param name="for">What it is sent for.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="now">The moment of sending.</param>
    public static Refusal? Refuses(LiveCase c, EntryId message, MessageFor @for, Actor by, Instant now)
    {
        if (c.Messages.Find(message) is not { } written) return Words.NoSuch("message", message);
        if (written.HasGone) return Gone;
        if (written.Written.For != @for)
            return new("message.for-another", "The message was written, and read, for something else.", "Its words were cleared for that alone.", "Write a message for this, and have it cleared.");
        if (written.ClearedUntil is not { } until)
            return new("message.not-cleared", "Nobody but its author has read the message.", "Two people see what goes to another state: what has gone cannot be called back.", "Have a caseworker or a senior officer read and clear it.");
        return until < now
            ? new("message.clearance-over", "The clearance no longer holds.", "It holds for 24 hours, since a case changes.", "Have it cleared again.")
            : Enclosures.Refuses(c, written.Written.Enclosed, by, now);
    }

    /// <summary>Records that it went; gives the entry of what was sent.</summary>
    /// <param name="happening">What is recorded with it.</param>
    /// <param name="c">The whole case.</param>
    /// <param name="message">The message as it was written.</param>
    /// <param name="kind">The kind of message, as the other state's copy names it.</param>
    /// <param name="country">To which country.</param>
    public static EntryId Went(Happening happening, LiveCase c, EntryId message, string kind, string country)
    {
        var written = c.Messages.Find(message)!.Written;
        var sent = happening.Add(Compartment.Destination, new MessageExchanged(Way.Sent, kind, written.Text));
        Enclosures.Went(happening, written.Enclosed, country, sent);
        happening.Add(Compartment.Destination, new WrittenMessageWent(message, sent));
        return sent;
    }
}
