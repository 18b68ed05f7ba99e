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

/// <summary>Records that the details of the departure were served.</summary>
/// <param name="On">The day of service.</param>
/// <param name="How">How, and on whom.</param>
public sealed record ServeDepartureDetails(LocalDate On, string How) : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => Words.Refused(How, "account of the service", 1000)
        ?? Decision.Record(Compartment.Open, new DepartureDetailsServed(c.Transfer.Live!.Value, On, How));
}

/// <summary>Records that the escort takes charge. The gates are asked again.</summary>
/// <param name="Escort">Who.</param>
/// <param name="SeenBy">How the person was checked against the file.</param>
public sealed record BeginEscort(string Escort, string SeenBy) : TransferCommand
{
    private protected override Decision Record(LiveCase c, Instant now) =>
        ((NoticeServed)c.Transfer.State).Departure.On != DayOf(now)
            ? new Refusal("departure.another-day", "The departure that was noticed is not today.", "The notice names its day, and the person could prepare for no other.", "Wait for the day, or plan and notice another.")
            : Words.Refused(Escort, "escort", 200) ?? Words.Refused(SeenBy, "account of how the person was checked", 1000)
                ?? Decision.Record(Compartment.Open, new EscortBegan(c.Transfer.Live!.Value, Escort, SeenBy));
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
