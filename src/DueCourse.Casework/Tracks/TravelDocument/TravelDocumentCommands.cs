namespace DueCourse.Casework.Tracks.TravelDocument;

using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Law.Facts;

/// <summary>A step of the travel document. It stands with the talks.</summary>
public abstract record TravelDocumentCommand : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override TrackTable Table => TravelDocumentTrack.Table;

    /// <inheritdoc/>
    protected sealed override Compartment In => Compartment.Destination;

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => c.TravelDocument.State;

    /// <summary>Records an event, with the day that the law reads.</summary>
    private protected static Happening With(LiveCase c, CaseEvent happened, FactDefinition fact, LocalDate on, string source)
    {
        var happening = new Happening(c);
        happening.Add(Compartment.Destination, happened);
        happening.Settle(Compartment.Destination, null, fact, new DayValue(DateRange.On(on)), on, source, "the talks");
        return happening;
    }

    /// <summary>Answers a question about the document.</summary>
    private protected static void Says(Happening happening, FactDefinition fact, FactValue value, LocalDate from, string source) =>
        happening.Settle(Compartment.Destination, null, fact, value, from, source, "the talks");
}

/// <summary>Assesses whether a document is needed.</summary>
/// <param name="Country">For which country.</param>
/// <param name="On">The day.</param>
/// <param name="Found">What documents there are, and what is needed.</param>
public sealed record AssessDocumentNeed(string Country, LocalDate On, string Found) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => !Countries.Exists(Country)
        ? new Refusal("document.country", $"\"{Country}\" is no country's code.", "A document is for travel to a country.", "Give the code of three letters.")
        : UkDays.Refused(On, now) ?? Words.Refused(Found, "assessment", 4000)
            ?? (Decision)With(c, new TravelDocumentNeedAssessed(Country, On, Found), TheReadmission.DocumentNeedAssessedOn.Definition, On, "the file").Events;
}

/// <summary>Applies for a document: for somebody whom the country has confirmed, and for a removal that is planned.</summary>
/// <param name="Message">The application, written and cleared.</param>
/// <param name="Plan">For which planned removal.</param>
public sealed record ApplyForDocument(EntryId Message, string Plan) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        var country = c.TravelDocument.Country!;
        if ((Words.Refused(Plan, "plan of removal", 4000) ?? OfMessages.Refuses(c, Message, MessageFor.DocumentApplication, By, now)) is { } unfit) return unfit;
        if (c.Profiles.Of(country) is not { Status: ProfileStatus.Active } profile)
            return new Refusal("document.profile", "No active profile of the country is in the case.", "Without verified practice nobody knows how a document is applied for.", "Adopt a profile that two people verified.");
        if (c.Nationalities.Of(country) is not NationalityIsConfirmed && profile.DocumentBeforeConfirmation is not true)
            return new Refusal("document.not-confirmed", "The country has not confirmed the nationality.", "A document is asked of the country for its national, once it has said that it is, unless its verified profile allows both at once.", "Wait for the confirmation.");
        var happening = new Happening(c);
        var message = OfMessages.Went(happening, c, Message, "document-application", country);
        happening.Add(Compartment.Destination, new TravelDocumentAppliedFor(country, message, Plan));
        Says(happening, TheReadmission.DocumentAppliedForOn.Definition, new DayValue(DateRange.On(UkDays.Of(now))), UkDays.Of(now), "the application");
        return happening.Events;
    }
}

/// <summary>Records that the destination interviews the person.</summary>
/// <param name="On">The day on which it asked.</param>
/// <param name="Safeguards">Notice, interpreter, who attends, and what may not be asked.</param>
public sealed record RecordDocumentInterview(LocalDate On, string Safeguards) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => UkDays.Refused(On, now) ?? Words.Refused(Safeguards, "notice and safeguards", 4000)
        ?? (Decision)With(c, new TravelDocumentInterviewSet(On, Safeguards), TheReadmission.DocumentInterviewOn.Definition, On, "its message").Events;
}

/// <summary>Records that the destination agreed in writing.</summary>
/// <param name="On">The day.</param>
/// <param name="Letter">What it wrote, as received.</param>
public sealed record RecordDocumentAgreed(LocalDate On, EntryId Letter) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => UkDays.Refused(On, now) ?? CountryAnswer.TheirDocument(c, Letter)
        ?? (Decision)With(c, new TravelDocumentAgreedTo(On, Letter), TheReadmission.DocumentAgreedOn.Definition, On, $"its letter, {Letter}").Events;
}

/// <summary>Records that no document came of an application.</summary>
/// <param name="On">The day.</param>
/// <param name="Failure">Why, in a word of the list.</param>
/// <param name="What">What happened.</param>
public sealed record RecordNoDocument(LocalDate On, DocumentFailure Failure, string What) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => UkDays.Refused(On, now) ?? Words.Refused(What, "account", 4000)
        ?? (Decision)With(c, new TravelDocumentNotIssued(On, Failure, What), TheReadmission.DocumentNeedAssessedOn.Definition, On, "its message").Events;
}

/// <summary>Asks for a renewal.</summary>
/// <param name="Message">The message, written and cleared.</param>
public sealed record AskForRenewal(EntryId Message) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (OfMessages.Refuses(c, Message, MessageFor.DocumentRenewal, By, now) is { } unfit) return unfit;
        var happening = new Happening(c);
        var message = OfMessages.Went(happening, c, Message, "document-renewal", c.TravelDocument.Country!);
        happening.Add(Compartment.Destination, new TravelDocumentRenewalAsked(message));
        Says(happening, TheReadmission.DocumentRenewalAskedOn.Definition, new DayValue(DateRange.On(UkDays.Of(now))), UkDays.Of(now), "the message");
        return happening.Events;
    }
}
