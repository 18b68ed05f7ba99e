namespace DueCourse.Casework.Tracks.Readmission;

using DueCourse.Casework.Audiences;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Law.Facts;

/// <summary>A step of the request to another state. It stands with the talks.</summary>
public abstract record ReadmissionCommand : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override TrackTable Table => ReadmissionTrack.Table;

    /// <inheritdoc/>
    protected sealed override Compartment In => Compartment.Destination;

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => c.Readmission.State;

    /// <summary>The profile of the country of the request; null: none was adopted.</summary>
    private protected static CountryProfileAdopted? Profile(LiveCase c) => c.Readmission.Draft is { } draft ? c.Profiles.Of(draft.Country) : null;

    /// <summary>Says a day to the law, as of the person.</summary>
    private protected static void Tell(Happening happening, FactDefinition fact, LocalDate on, string source, Actor? @as = null) =>
        happening.Settle(Compartment.Destination, null, fact, new DayValue(DateRange.On(on)), on, source, "the talks", @as);
}

/// <summary>Drafts a request.</summary>
/// <param name="Country">To which country.</param>
/// <param name="Text">What it says.</param>
public sealed record DraftReadmission(string Country, string Text) : ReadmissionCommand
{
    /// <summary>Which documents go with it? They are of the open file or of the talks, and each is asked about again before it leaves.</summary>
    public IReadOnlyList<EntryId>? Enclosed { get; init; }

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (!Countries.Exists(Country)) return new Refusal("readmission.country", $"\"{Country}\" is no country's code.", "A request goes to a state.", "Give the code of three letters.");
        if ((OutboundText.Refused(Text) ?? Enclosures.Unknown(c, Enclosed, By, now)) is { } unfit) return unfit;
        var happening = new Happening(c);
        var today = UkDays.Of(now);
        happening.Add(Compartment.Destination, new ReadmissionDrafted(Country, today, Text) { Enclosed = Enclosed is { Count: > 0 } ? Enclosed : null });
        Tell(happening, TheReadmission.DraftedOn.Definition, today, "the draft");
        return happening.Events;
    }
}

/// <summary>
/// Clears a draft for sending: by somebody else than its author, who sees the whole case and has read the words. The nationality has
/// to be ready to be asked about, and the country's profile active.
/// </summary>
public sealed record ClearReadmission : ReadmissionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        var (country, _, author) = c.Readmission.Draft!.Value;
        if (author.Id == By.Id)
            return new Refusal("readmission.second", "Whoever wrote the request clears it.", "Two people see what goes to another state.", "Let somebody else read and clear it.");
        if (c.Profiles.Of(country) is not { Status: ProfileStatus.Active })
            return new Refusal("readmission.profile", "No active profile of the country is in the case.", "Without verified practice nobody knows to whom, how and with what effect a request goes.", "Adopt a profile that two people verified; while there is none, no request can start.");
        if (c.Nationalities.Of(country) is not (ReadyToAsk or WithTheCountry or NationalityIsConfirmed))
            return new Refusal("readmission.not-ready", "The nationality is not ready to be asked about.", "A country is asked on graded evidence with its conflicts listed, after the person's side was heard.", "Take the nationality to \"ready to ask\" first.");
        if (Enclosures.Refuses(c, c.Readmission.Enclosed, By, now) is { } barred) return barred;
        var happening = new Happening(c);
        happening.Add(Compartment.Destination, new ReadmissionCleared(c.Readmission.Request!.Value, Envelope.ToTheMicrosecond(now + ClearMessage.Holds)));
        Tell(happening, TheReadmission.ClearedOn.Definition, UkDays.Of(now), "the clearance by a second person");
        return happening.Events;
    }
}

/// <summary>Sends the request that was cleared.</summary>
public sealed record SendReadmission : ReadmissionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (((RequestClearedToSend)c.Readmission.State).Until < now)
            return new Refusal("readmission.clearance-over", "The clearance no longer holds.", "It holds for 24 hours, since a case changes.", "Have it cleared again.");
        if (Profile(c) is not { Status: ProfileStatus.Active })
            return new Refusal("readmission.profile", "No active profile of the country is in the case.", "It may have been suspended since the clearance.", "Wait until two people have verified one.");
        if (Enclosures.Refuses(c, c.Readmission.Enclosed, By, now) is { } barred) return barred;
        var happening = new Happening(c);
        var message = happening.Add(Compartment.Destination, new MessageExchanged(Way.Sent, "readmission-request", c.Readmission.Draft!.Value.Text));
        Enclosures.Went(happening, c.Readmission.Enclosed, c.Readmission.Draft.Value.Country, message);
        happening.Add(Compartment.Destination, new ReadmissionSent(c.Readmission.Request!.Value, message));
        Tell(happening, TheReadmission.RequestSentOn.Definition, UkDays.Of(now), "the message");
        return happening.Events;
    }
}

/// <summary>Gives the destination what it asked for, or fixes the interview that it asked for.</summary>
/// <param name="Message">The message, written and cleared.</param>
public sealed record AnswerQuestion(EntryId Message) : ReadmissionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (OfMessages.Refuses(c, Message, MessageFor.Answer, By, now) is { } unfit) return unfit;
        var happening = new Happening(c);
        var message = OfMessages.Went(happening, c, Message, "readmission-answer", c.Readmission.Draft!.Value.Country);
        happening.Add(Compartment.Destination, new ReadmissionQuestionAnswered(c.Readmission.Request!.Value, message));
        Tell(happening, TheReadmission.AcknowledgedCompleteOn.Definition, UkDays.Of(now), "the answer that completes the request");
        return happening.Events;
    }
}

/// <summary>Tells the destination of a transfer: day, port, flight and who receives the person, in neutral words.</summary>
/// <param name="Message">The message, written and cleared.</param>
public sealed record SendTransferNotice(EntryId Message) : ReadmissionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (c.Transfer.Live is null)
            return new Refusal("readmission.no-departure", "No departure is booked.", "A transfer that is not planned cannot be told of.", "Book it first.");
        if (OfMessages.Refuses(c, Message, MessageFor.TransferNotice, By, now) is { } unfit) return unfit;
        var happening = new Happening(c);
        OfMessages.Went(happening, c, Message, "transfer-notice", c.Readmission.Draft!.Value.Country);
        return happening.Events;
    }
}
