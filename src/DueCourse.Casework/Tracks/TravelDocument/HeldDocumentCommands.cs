namespace DueCourse.Casework.Tracks.TravelDocument;

using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Facts;

/// <summary>Records that a document was issued, and that its original is here.</summary>
/// <param name="On">The day on which it came in.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Expires">The last day on which it is valid.</param>
/// <param name="Custody">Where the original is, in whose hands.</param>
/// <param name="Document">The document, as received.</param>
public sealed record RecordDocumentIssued(LocalDate On, TravelDocumentKind Kind, string Number, LocalDate Expires, string Custody, EntryId Document) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((UkDays.Refused(On, now) ?? Words.Refused(Number, "number", 100) ?? Words.Refused(Custody, "record of custody", 1000)) is { } unfit) return unfit;
        if (Kind == TravelDocumentKind.UkLetter)
            return new Refusal("document.uk-letter", "A UK letter is not issued by the destination.", "It is accepted only where the profile holds a dated, verified source.", "Find first that it is possible, and issue it.");
        if (Document.Compartment is not (Compartment.Destination or Compartment.Open) || c.Find(Document) is not { Event: Evidence.DocumentReceived } || c.Evidence.Documents.GetValueOrDefault(Document)?.Rejection is not null)
            return new Refusal("document.not-on-file", "The document is not on file, or was rejected.", "What is in hand can be shown.", "Store a scan of it with the talks, and name it here.");
        return Issuing.Of(c, On, Kind, Number, Expires, Custody, Document);
    }
}

/// <summary>Checks a document, and finds it right for a day of arrival.</summary>
/// <param name="Checked">How name, birth, photograph, machine-readable zone, conditions and route were checked.</param>
/// <param name="ArrivalOn">For which day of arrival.</param>
public sealed record CheckTravelDocument(string Checked, LocalDate ArrivalOn) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Words.Refused(Checked, "account of the check", 4000) is { } unfit) return unfit;
        var (held, today) = (c.TravelDocument.Held!, UkDays.Of(now));
        var margin = c.Profiles.Of(c.TravelDocument.Country!)?.DocumentMargin ?? CountryProfileAdopted.Margin;
        if (held.Expires < ArrivalOn.PlusDays(margin))
            return new Refusal("document.too-short", $"The document expires on {held.Expires.Words()}, and has to last {margin} days past the arrival on {ArrivalOn.Words()}.",
                "The person could be turned back at the border.", "Have it renewed, or plan an earlier day.");
        if (ArrivalOn < today) return new Refusal("document.arrival", $"{ArrivalOn.Words()} has passed.", "Nobody arrives on it.", "Look at the day again.");
        var happening = With(c, new TravelDocumentFoundRight(held.Issued, today, Checked, ArrivalOn), TheReadmission.DocumentCheckedOn.Definition, today, "the check");
        Says(happening, TheDestination.DocumentCoversArrivalWithMargin.Definition, new YesNoValue(IsYes: true), today, "the check");
        // Silence that is deemed an acceptance lets nobody in; a document that the destination issued after it for this journey does.
        if (c.Readmission.State is DeemedAccepted && held.Type == TravelDocumentTrack.Word(TravelDocumentKind.EmergencyTravelDocument))
            Says(happening, TheDestination.AcceptsThePersonNow.Definition, new YesNoValue(IsYes: true), today, $"the document that the destination issued, {held.Issued}");
        return happening.Events;
    }
}

/// <summary>Cancels a document, or gives it back. Why may be what the other state must not learn of, and is not recorded here.</summary>
/// <param name="On">The day.</param>
/// <param name="How">How, to whom.</param>
public sealed record GiveDocumentBack(LocalDate On, string How) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((UkDays.Refused(On, now) ?? OutboundText.Refused(How)) is { } unfit) return unfit;
        var happening = With(c, new TravelDocumentGivenBack(On, How), TheReadmission.DocumentCancelledOn.Definition, On, "the cancellation");
        Issuing.NotHeld(happening, On, "the cancellation");
        return happening.Events;
    }
}

/// <summary>Records that the document was used: the receiving authority has the person.</summary>
public sealed record RecordDocumentUse : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => c.Transfer.State is not (HandedOver or TransferClosed)
        ? new Refusal("document.not-used", "No handover is recorded.", "A document is used when the receiving authority has the person.", "Record the handover first.")
        : With(c, new TravelDocumentUsed(UkDays.Of(now)), TheReadmission.DocumentUsedOn.Definition, UkDays.Of(now), "the handover").Events;
}

/// <summary>Puts a document aside for a defect. A digit that does not fit is never corrected by hand.</summary>
/// <param name="On">The day.</param>
/// <param name="Defect">The defect.</param>
public sealed record QuarantineDocument(LocalDate On, string Defect) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((UkDays.Refused(On, now) ?? Words.Refused(Defect, "defect", 2000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Destination, new TravelDocumentQuarantined(On, Defect));
        Says(happening, TheDestination.DocumentCoversArrivalWithMargin.Definition, new YesNoValue(IsYes: false), On, "the defect");
        return happening.Events;
    }
}

/// <summary>Records that a document was lost.</summary>
/// <param name="On">The day.</param>
/// <param name="What">What is known of it.</param>
public sealed record RecordDocumentLoss(LocalDate On, string What) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((UkDays.Refused(On, now) ?? Words.Refused(What, "account", 2000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Destination, new TravelDocumentLost(On, What));
        Issuing.NotHeld(happening, On, "the loss");
        return happening.Events;
    }
}

/// <summary>Finds that the destination accepts a UK letter for this person: on a dated, verified source, and a nationality that it confirmed.</summary>
public sealed record FindUkLetterPossible : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        var country = c.TravelDocument.Country!;
        if (c.Profiles.Of(country) is not { Status: ProfileStatus.Active, UkLetterAcceptedFrom: { } from, UkLetterSource: { } source } || from > UkDays.Of(now))
            return new Refusal("document.uk-letter", "The profile holds no dated, verified acceptance of UK letters.", "A letter that the other side does not accept leaves the person at its border.", "Apply for a document of the destination. If there is an acceptance, verify its text, and adopt the profile anew.");
        return c.Nationalities.Of(country) is not NationalityIsConfirmed
            ? new Refusal("document.not-confirmed", "The country has not confirmed the nationality.", "A UK letter is accepted for its verified nationals.", "Wait for the confirmation.")
            : Decision.Record(Compartment.Destination, new UkLetterFoundPossible(country, source));
    }
}

/// <summary>Issues a UK letter.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Expires">The last day on which it is valid.</param>
/// <param name="Document">The letter, as stored with the talks.</param>
public sealed record IssueUkLetter(string Number, LocalDate Expires, EntryId Document) : TravelDocumentCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => Words.Refused(Number, "number", 100) ?? CountryAnswer.TheirDocument(c, Document)
        ?? Issuing.Of(c, UkDays.Of(now), TravelDocumentKind.UkLetter, Number, Expires, "issued here", Document);
}

/// <summary>What is recorded and said to the law of a document that came, or went.</summary>
internal static class Issuing
{
    /// <summary>It is here.</summary>
    public static Decision Of(LiveCase c, LocalDate on, TravelDocumentKind kind, string number, LocalDate expires, string custody, EntryId document)
    {
        if (expires < on)
            return new Refusal("document.expired", $"The document expired on {expires.Words()}.", "Nobody travels on it.", "Look at the day again, or ask for another.");
        var happening = new Happening(c);
        happening.Add(Compartment.Destination, new TravelDocumentIssued(c.TravelDocument.Country!, on, kind, number, expires, custody, document, TravelDocumentTimers.LookAt(expires)));
        var source = $"the document, {document}";
        Says(TheReadmission.DocumentIssuedOn.Definition, new DayValue(DateRange.On(on)));
        Says(TheDestination.DocumentType.Definition, new WordValue(TravelDocumentTrack.Word(kind)));
        Says(TheDestination.DocumentExpires.Definition, new DayValue(DateRange.On(expires)));
        Says(TheDestination.DocumentIsHeld.Definition, new YesNoValue(IsYes: true));
        // It covers an arrival when somebody has checked that it does.
        Says(TheDestination.DocumentCoversArrivalWithMargin.Definition, new NotKnownValue());
        return happening.Events;

        void Says(FactDefinition fact, FactValue value) => happening.Settle(Compartment.Destination, null, fact, value, on, source, "the talks");
    }

    /// <summary>It is no longer here.</summary>
    public static void NotHeld(Happening happening, LocalDate on, string source)
    {
        happening.Settle(Compartment.Destination, null, TheDestination.DocumentIsHeld.Definition, new YesNoValue(IsYes: false), on, source, "the talks");
        happening.Settle(Compartment.Destination, null, TheDestination.DocumentCoversArrivalWithMargin.Definition, new YesNoValue(IsYes: false), on, source, "the talks");
    }
}
