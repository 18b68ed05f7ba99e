namespace DueCourse.Casework.Evidence;

using DueCourse.Casework.People;
using DueCourse.Casework.Statements;

/// <summary>Puts a document on the file. Its bytes are in the store already.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Said">What came in.</param>
public sealed record ReceiveDocument(Compartment In, DocumentReceived Said) : Command
{
    /// <summary>The most bytes that a document may have: 200 MB.</summary>
    public const long Most = 200L * 1024 * 1024;

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Checks.Opened(c) is { } refused) return refused;
        if (Said.Length is <= 0 or > Most)
            return new Refusal("document.size", $"The document has {Said.Length} bytes; a document has at least one and at most {Most}.", "It could not be kept whole.", "Split it, or store it in a smaller form, and say so.");
        if (Said.Source == Confidentiality.AsylumFile && In != Compartment.Protection)
            return new Refusal("document.asylum-compartment", "The document comes from the file of a claim for protection.", "In any other compartment its readers would learn that there is a claim.", "Record it in the compartment \"protection\".") { Citation = "Immigration and Asylum Act 1999, s. 13(3); Immigration Rules, para. 339IA" };
        if (Said is { Issued: { } issued, Expires: { } expires } && expires.Latest < issued.Earliest)
            return new Refusal("document.dates", "The document expires before it was issued.", "One of the days is misread, or the document is false.", "Look at both days again; record what is printed, and leave the other out if it cannot be read.");
        foreach (var named in new[] { Said.CopyOf, Said.Identity })
            if (named is { } id && Words.OutOfSight(In, id) is { } unseen) return unseen;
        if (Said.CopyOf is { } copied && !c.Evidence.Documents.ContainsKey(copied)) return Words.NoSuch("document", copied);
        if (Said.Identity is { } identity && Named.Of(c, In, identity) is { } no) return no;
        foreach (var (text, name) in Texts())
            if (text is { } given && Named.Text(given, name, 1000) is { } unfit) return unfit;
        return Words.Refused(Said.MediaType, "media type", 100) ?? Words.Refused(Said.HowObtained, "account of how it was obtained", 2000)
            ?? Decision.Record(In, Said);
    }

    private IEnumerable<(UntrustedText? Text, string Name)> Texts() =>
    [
        (Said.Issuer, "issuer"), (Said.Number, "number"), (Said.NamedByItsSender, "name that the sender gave"),
        (Said.Holder?.Name, "holder's name"), (Said.Holder?.Born, "holder's day of birth"), (Said.Holder?.Nationality, "holder's nationality"),
        (Said.Holder?.Sex, "holder's sex"), (Said.Holder?.BornIn, "holder's place of birth"), (Said.Holder?.Other, "other particulars of the holder"),
    ];
}

/// <summary>Something that is to be recorded of a document: it stands where the document stands.</summary>
/// <param name="Document">The document.</param>
public abstract record OfDocument(EntryId Document) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Document.Compartment];

    /// <inheritdoc/>
    public sealed override Decision Decide(LiveCase c, Instant now) =>
        Checks.Opened(c) is { } refused ? refused
        : c.Evidence.Documents.GetValueOrDefault(Document) is { } document ? Decide(c, document, now)
        : Words.NoSuch("document", Document);

    /// <summary>What comes of it, with the document at hand.</summary>
    protected abstract Decision Decide(LiveCase c, CaseDocument document, Instant now);

    /// <summary>The refusal of a day that has not come.</summary>
    private protected static Refusal? Future(LocalDate on, Instant now) => on <= now.InUtc().Date.PlusDays(1) ? null
        : new("document.future", $"It is dated {on.Words()}, which has not come.", "Nobody has done it yet.", "Record it when it is done.");
}

/// <summary>Records a machine-readable zone as printed.</summary>
/// <param name="Said">The zone.</param>
public sealed record RecordZone(MachineReadableZoneRecorded Said) : OfDocument(Said.Document)
{
    /// <inheritdoc/>
    protected override Decision Decide(LiveCase c, CaseDocument document, Instant now)
    {
        if (Said.Lines.Count is < 2 or > 3)
            return new Refusal("document.zone", $"The zone has {Said.Lines.Count} lines.", "A machine-readable zone has two or three.", "Record the lines as they are printed, one by one.") { Citation = "ICAO Doc 9303, parts 4 to 7" };
        foreach (var line in Said.Lines)
            if (Named.Text(line, "line", 100) is { } unfit) return unfit;
        return Decision.Record(Document.Compartment, Said);
    }
}

/// <summary>Records a check whether a document is genuine.</summary>
/// <param name="Said">The check.</param>
public sealed record CheckGenuineness(GenuinenessChecked Said) : OfDocument(Said.Document)
{
    /// <inheritdoc/>
    protected override Decision Decide(LiveCase c, CaseDocument document, Instant now) =>
        Future(Said.On, now) ?? Words.Refused(Said.CheckedBy, "name of whoever checked it", 200)
        ?? Words.Refused(Said.How, "account of what was looked at", 4000) ?? Decision.Record(Document.Compartment, Said);
}

/// <summary>Grades a document for one instrument.</summary>
/// <param name="Said">The grade.</param>
public sealed record GradeForInstrument(GradedForInstrument Said) : OfDocument(Said.Document)
{
    /// <inheritdoc/>
    protected override Decision Decide(LiveCase c, CaseDocument document, Instant now)
    {
        if (Words.Refused(Said.Instrument, "instrument", 100) is { } nameless) return nameless;
        if (document.Rejection is { } rejected && Said.Grade != EvidenceGrade.E0)
            return new Refusal("evidence.rejected", $"The document is rejected as proof: {rejected}.", "Under every instrument it is E0 for as long as that stands.", "If that was wrong, have it checked again, and correct the entry.") { Citation = "docs/decisions/0017" };
        if (Said is { Grade: EvidenceGrade.E1, TextRead: null })
            return new Refusal("evidence.text-not-verified", $"No verified text of {Said.Instrument} says that the document is conclusive.", "A grade is what the instrument's own text gives; nothing may be taken from another instrument as a model.", "Grade it E2, pending a verified copy of the text.") { Citation = "docs/decisions/0017" };
        if (Said is { Grade: EvidenceGrade.E1 or EvidenceGrade.E2 } && document.Received.Type == DocumentType.OriginCard)
            return new Refusal("evidence.origin-card", "The document shows origin, not citizenship.", "A card of origin is given to foreigners, and never settles or starts the question whether its holder is a citizen now.", "Grade it E3, and ask for papers of citizenship.") { Citation = "docs/decisions/0017" };
        return (Said.TextRead is { } read ? Words.Refused(read, "text on which the grade rests", 500) : null)
            ?? Words.Refused(Said.Because, "reason", 4000) ?? Decision.Record(Document.Compartment, Said);
    }
}

/// <summary>Records a comparison of biometrics.</summary>
/// <param name="Said">The comparison.</param>
public sealed record RecordComparison(BiometricCompared Said) : OfDocument(Said.Document)
{
    /// <inheritdoc/>
    protected override Decision Decide(LiveCase c, CaseDocument document, Instant now) =>
        Future(Said.On, now) ?? Words.Refused(Said.With, "record compared with", 500) ?? Words.Refused(Said.Threshold, "kind of match and threshold", 500)
        ?? Words.Refused(Said.ComparedBy, "name of whoever compared", 200) ?? Decision.Record(Document.Compartment, Said);
}

/// <summary>
/// Permits a use of a document outside the file. For another state whoever permits it must be allowed to see claims for protection:
/// only they can be told why it is refused.
/// </summary>
/// <param name="Said">The use.</param>
public sealed record PermitUse(UsePermitted Said) : OfDocument(Said.Document)
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches =>
        Said.Use == OnwardUse.Destination && Document.Compartment != Compartment.Protection ? [Document.Compartment, Compartment.Protection] : [Document.Compartment];

    /// <inheritdoc/>
    protected override Decision Decide(LiveCase c, CaseDocument document, Instant now)
    {
        if (Said.Consent is { } consent && (Words.OutOfSight(Document.Compartment, consent) ?? (c.Find(consent) is null ? Words.NoSuch("entry", consent) : null)) is { } missing)
            return missing;
        return c.Barred(document, Said.Use, Said.Consent) ?? Words.Refused(Said.Gateway, "legal basis", 500)
            ?? Words.Refused(Said.Because, "reason", 4000) ?? Decision.Record(Document.Compartment, Said);
    }
}

/// <summary>Refuses a use of a document outside the file, or takes a permission back.</summary>
/// <param name="Said">The use.</param>
public sealed record RefuseUse(UseRefused Said) : OfDocument(Said.Document)
{
    /// <inheritdoc/>
    protected override Decision Decide(LiveCase c, CaseDocument document, Instant now) =>
        Words.Refused(Said.Because, "reason", 4000) ?? Decision.Record(Document.Compartment, Said);
}

/// <summary>
/// Records that a copy of a document goes out: to a court, to the person's side, to the police. Whether it may is asked now, whatever
/// was permitted before. To another state a document goes with a message alone, which asks the same.
/// </summary>
/// <param name="Said">What goes, and to whom.</param>
public sealed record PassDocumentOn(DocumentPassedOn Said) : OfDocument(Said.Document)
{
    /// <inheritdoc/>
    protected override Decision Decide(LiveCase c, CaseDocument document, Instant now) => Said.Use == OnwardUse.Destination
        ? new Refusal("evidence.with-a-message", "A document goes to another state with a message, and not by itself.",
            "Each message is held against the whole case at the moment at which it would leave.", "Name the document when the request, the answer or the application is written.") { Citation = "docs/decisions/0028" }
        : c.MayNotLeave(Document, Said.Use) ?? Words.Refused(Said.To, "name of whoever gets it", 500) ?? Words.Refused(Said.How, "account of how it goes", 2000)
            ?? Decision.Record(Document.Compartment, Said);
}
