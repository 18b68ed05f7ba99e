namespace DueCourse.Casework.Tracks.Identity;

using DueCourse.Casework.Evidence;
using DueCourse.Law.Facts;

/// <summary>What a country said of a nationality: recorded with the talks, by whoever speaks to it, and only from its own document.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="Decision">The entry by which its document was received.</param>
public abstract record CountryAnswer(string Country, LocalDate On, EntryId Decision) : IdentityCommand(Country)
{
    /// <inheritdoc/>
    protected sealed override Compartment In => Compartment.Destination;

    /// <summary>What else is to be said, which can be unfit; null: fit.</summary>
    private protected virtual Refusal? Unfit => null;

    private protected sealed override Decision Record(LiveCase c, Instant now)
    {
        if ((UkDays.Refused(On, now) ?? Unfit ?? TheirDocument(c, Decision)) is { } refused) return refused;
        var happening = new Happening(c);
        Happened(happening, SubjectOf(c, Country), UkDays.Of(now));
        return happening.Events;
    }

    /// <summary>What happened, with what the law reads of it.</summary>
    private protected abstract void Happened(Happening happening, EntryId? subject, LocalDate today);

    /// <summary>Says to the law what the country said.</summary>
    private protected void Tell(Happening happening, EntryId? subject, FactDefinition fact, FactValue value)
    {
        if (subject is { } known) happening.Settle(Compartment.Destination, known, fact, value, On, $"the country's document, {Decision}", "the authority of the country");
    }

    /// <summary>The refusal where an entry is not a document of the talks; null where it is one, and is not rejected.</summary>
    internal static Refusal? TheirDocument(LiveCase c, EntryId document) =>
        document.Compartment != Compartment.Destination || c.Find(document) is not { Event: DocumentReceived }
            ? new("destination.no-document", "The other state's document is not on file with the talks.", "What another state decides is known from its own words; a remark of somebody is none.", "Store the document in the compartment \"destination\", and name it here.")
            : c.Evidence.Documents.GetValueOrDefault(document)?.Rejection is not null
                ? new("destination.rejected-document", "The document named was found false, or another's.", "Nothing rests on a document that was rejected.", "Ask the authority of the other state for its decision anew.")
                : null;
}

/// <summary>Records that the country confirmed the nationality.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="Decision">The signed decision, as received.</param>
/// <param name="Matches">How the person of the decision was matched with the person of the case.</param>
public sealed record RecordConfirmation(string Country, LocalDate On, EntryId Decision, string Matches) : CountryAnswer(Country, On, Decision)
{
    private protected override Refusal? Unfit => Words.Refused(Matches, "account of how the persons were matched", 4000);

    private protected override void Happened(Happening happening, EntryId? subject, LocalDate today)
    {
        happening.Add(Compartment.Destination, new NationalityConfirmed(Country, On, Decision, Matches));
        Tell(happening, subject, TheNationality.ConfirmedOn.Definition, new DayValue(DateRange.On(On)));
        Tell(happening, subject, TheNationality.IsHeld.Definition, new YesNoValue(IsYes: true));
    }
}

/// <summary>Records that the country denied the nationality.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="Decision">The decision, as received.</param>
/// <param name="Reasons">Its reasons.</param>
public sealed record RecordDenial(string Country, LocalDate On, EntryId Decision, string Reasons) : CountryAnswer(Country, On, Decision)
{
    private protected override Refusal? Unfit => Words.Refused(Reasons, "reasons", 4000);

    private protected override void Happened(Happening happening, EntryId? subject, LocalDate today)
    {
        happening.Add(Compartment.Destination, new NationalityDenied(Country, On, Decision, Reasons));
        Tell(happening, subject, TheNationality.DeniedOn.Definition, new DayValue(DateRange.On(On)));
        Tell(happening, subject, TheNationality.IsHeld.Definition, new YesNoValue(IsYes: false));
    }
}

/// <summary>Records that the country found no record. Nothing is said of whether the nationality is held.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day of the answer.</param>
/// <param name="Decision">The answer, as received.</param>
/// <param name="Searched">What was searched.</param>
public sealed record RecordNoRecord(string Country, LocalDate On, EntryId Decision, string Searched) : CountryAnswer(Country, On, Decision)
{
    private protected override Refusal? Unfit => Words.Refused(Searched, "account of what was searched", 4000);

    private protected override void Happened(Happening happening, EntryId? subject, LocalDate today)
    {
        happening.Add(Compartment.Destination, new NationalityRecordNotFound(Country, On, Decision, Searched));
        Tell(happening, subject, TheNationality.NoRecordOn.Definition, new DayValue(DateRange.On(On)));
    }
}

/// <summary>Records that the country took its confirmation back.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="Decision">What it wrote, as received.</param>
public sealed record RecordRetraction(string Country, LocalDate On, EntryId Decision) : CountryAnswer(Country, On, Decision)
{
    private protected override void Happened(Happening happening, EntryId? subject, LocalDate today)
    {
        happening.Add(Compartment.Destination, new NationalityConfirmationRetracted(Country, On, Decision));
        happening.Add(Compartment.Destination, new NationalityConfirmationUndermined(Country, today));
        Tell(happening, subject, TheNationality.IsHeld.Definition, new NotKnownValue());
    }
}
