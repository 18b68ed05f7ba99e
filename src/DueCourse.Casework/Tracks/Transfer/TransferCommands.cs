namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Access;
using DueCourse.Law.Facts;

/// <summary>A step of the transfer: a gate that its actor may not see behind holds all the same.</summary>
public abstract record TransferCommand : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override TrackTable Table => TransferTrack.Table;

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => c.Transfer.State;

    /// <inheritdoc/>
    public sealed override Refusal? Forbidden(LiveCase c, Instant now) =>
        c.Rights(By, Compartment.Open, now).HasFlag(Right.Read) && AccessTable.Of(By.Role).Everywhere ? null : base.Forbidden(c, now);
}

/// <summary>Books a departure.</summary>
/// <param name="Departure">Where to, by what, on which day.</param>
public sealed record PlanDeparture(DeparturePlanned Departure) : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Words.Refused(Departure.Carrier, "carrier", 200) is { } nameless) return nameless;
        foreach (var code in Departure.Stops.Prepend(Departure.Destination))
            if (!Countries.Exists(code))
                return new Refusal("departure.country", $"\"{code}\" is no country's code.", "A destination that cannot be read cannot be held against the notice.", "Give the code of three letters.");
        if (Departure.On < now.InUtc().Date)
            return new Refusal("departure.past", $"{Departure.On.Words()} has passed.", "Nobody can be booked on it.", "Look at the day again.");
        if (OnTheDay.DocumentExpires(c, Departure, now) is { } expires) return expires;
        var happening = new Happening(c);
        happening.Add(Compartment.Open, Departure);
        var today = DayOf(now);
        happening.State(Compartment.Open, null, TheDestination.Country.Definition, new WordValue(Departure.Destination), today, "the booking", "the travel desk");
        happening.Say(Compartment.Open, null, TheDeparture.PlannedOn.Definition, new DayValue(DateRange.On(Departure.On)), null, "the booking", "the travel desk");
        return happening.Events;
    }
}

/// <summary>Records that the departure which is booked is the one of which notice was served. The day and the way of service, and what was noticed, come from the notice.</summary>
/// <param name="Notice">The notice of departure details that was issued here and served; or the document that shows one served before the case was kept here, or by others.</param>
public sealed record ServeDepartureDetails(EntryId Notice) : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Words.OutOfSight(Compartment.Open, Notice) is { } unseen) return unseen;
        var (noticed, refused) = NoticeOfTheDay.Of(c, Notice, now);
        return noticed is null ? refused!
            : noticed.NotOf(c, c.Transfer.Booked!, now) ?? Gates.NoticeBeforeDeportationGate.Refuses(c, now) ?? Decision.Record(Compartment.Open, new DepartureDetailsServed(c.Transfer.Live!.Value, noticed.ServedOn, noticed.How, Notice));
    }
}

/// <summary>Records that the escort takes charge. The gates are asked again.</summary>
/// <param name="Escort">Who.</param>
/// <param name="CheckedBy">Who checked that the person before the escort is the person of the file.</param>
/// <param name="Against">Against what on the file: an identity that is linked to the person, a document, or the statement that the identity is established.</param>
/// <param name="SeenBy">How the person was checked: by photograph, by fingerprints. A name shows nothing.</param>
public sealed record BeginEscort(string Escort, string CheckedBy, EntryId Against, string SeenBy) : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now) =>
        Words.Refused(Escort, "escort", 200) ?? Words.Refused(CheckedBy, "name of whoever checked the person", 200) ?? Words.Refused(SeenBy, "account of how the person was checked", 1000)
            ?? OnTheDay.NotThePerson(c, Against) ?? Decision.Record(Compartment.Open, new EscortBegan(c.Transfer.Live!.Value, Escort, SeenBy, CheckedBy, Against));
}

/// <summary>Records that the doors have closed. The gates are asked once more.</summary>
public sealed record RecordDeparture : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now) =>
        Decision.Record(Compartment.Open, new DepartureHappened(c.Transfer.Live!.Value));
}

/// <summary>Records that the receiving authority signed for the person.</summary>
/// <param name="SignedBy">Who signed.</param>
public sealed record RecordHandover(string SignedBy) : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => Words.Refused(SignedBy, "name of whoever signed", 200)
        ?? Decision.Record(Compartment.Open, new PersonHandedOver(((Departed)c.Transfer.State).Booking, SignedBy));
}

/// <summary>Stops the departure. It stands in the open, so what would tell of a claim or of health is not said there.</summary>
/// <param name="Because">Why.</param>
public sealed record StopDeparture(StopReason Because) : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => Because is StopReason.NewClaim or StopReason.Medical or StopReason.DestinationWithdrew
        ? new Refusal("departure.would-tell", "That reason tells of a claim for protection, of health, or of talks with another state.", "Everybody who reads the open compartment would learn of it, and some of them must not.",
            "Give the reason as \"not said\", and record what happened where it belongs: a claim recorded as a claim stops the departure by itself.")
        : Decision.Record(Compartment.Open, new DepartureStopped(c.Transfer.Live!.Value, Because, null));
}
