namespace DueCourse.Casework.Tracks.Identity;

using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;

/// <summary>Certifies that what barred contact with a country has ended: on the final determination, or on the person's consent.</summary>
/// <param name="Country">The country.</param>
/// <param name="Document">The final determination, or the consent, as received with the claims.</param>
/// <param name="Reasons">Why it has ended.</param>
public sealed record LiftContactBar(string Country, EntryId Document, string Reasons) : IdentityCommand(Country)
{
    /// <inheritdoc/>
    protected override Compartment In => Compartment.Protection;

    private protected override Decision Record(LiveCase c, Instant now) =>
        Document.Compartment != Compartment.Protection || c.Find(Document) is not { Event: DocumentReceived }
            ? new Refusal("contact.no-document", "Neither a final determination nor a written consent is on file under that entry.", "Contact with a state from which somebody may have fled is opened on a document alone.", "Store the determination or the consent in the compartment \"protection\", and name it here.")
            : ContactGate.Claims(c, now) != Answer.No
                ? new Refusal("contact.still-barred", "A claim, submissions or an appeal still bars contact, or it is not known that none does.", "Nobody can certify what the file does not show.", "Record how each of them ended, or wait until it has.") { Citation = "Immigration Rules, para. 339IA" }
                : Words.Refused(Reasons, "reasons", 4000) ?? Decision.Record(Compartment.Protection, new ContactBarLifted(Country, Document, Reasons));
}

/// <summary>Records the person's written consent.</summary>
/// <param name="Document">The consent, as received with the claims.</param>
/// <param name="Advice">What advice was offered, and by whom.</param>
public sealed record RecordContactConsent(EntryId Document, string Advice) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Protection];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => Document.Compartment != Compartment.Protection || c.Find(Document) is not { Event: DocumentReceived }
        ? new Refusal("contact.no-document", "No written consent is on file under that entry.", "Consent that nobody can read is none.", "Store it in the compartment \"protection\", and name it here.")
        : Words.Refused(Advice, "record of the advice that was offered", 2000) ?? Decision.Record(Compartment.Protection, new ContactConsentGiven(Document, Advice));
}

/// <summary>Records that the person took a consent back. It counts at once.</summary>
/// <param name="Consent">The consent.</param>
/// <param name="How">How they said so.</param>
public sealed record TakeBackContactConsent(EntryId Consent, string How) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Protection];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => !c.Contact.Consents.Contains(Consent) ? Words.NoSuch("consent that stands", Consent)
        : Words.Refused(How, "account of how it was taken back", 2000) ?? Decision.Record(Compartment.Protection, new ContactConsentTakenBack(Consent, How));
}

/// <summary>Records that something may have told the other state what it must not know. Everything is held back at once.</summary>
/// <param name="What">What happened.</param>
public sealed record RecordDisclosureIncident(string What) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Protection];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => Words.Refused(What, "account of what happened", 20_000)
        ?? Decision.Record(Compartment.Protection, new DisclosureIncidentRecorded(What));
}

/// <summary>Closes an incident. It takes a review of the risk that it may have made, and that the person's side was told.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="RiskReview">What the review found, by whom.</param>
/// <param name="RepresentativeToldOn">When the person's side was told.</param>
public sealed record CloseDisclosureIncident(EntryId Incident, string RiskReview, LocalDate RepresentativeToldOn) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Protection];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => By.Role != ActorRole.SeniorOfficer ? AccessCheck.Refused(By)
        : !c.Contact.Incidents.Contains(Incident) ? Words.NoSuch("incident that is open", Incident)
        : UkDays.Refused(RepresentativeToldOn, now) ?? Words.Refused(RiskReview, "review of the risk on return", 20_000)
            ?? Decision.Record(Compartment.Protection, new DisclosureIncidentClosed(Incident, RiskReview, RepresentativeToldOn));
}

/// <summary>Holds back all contact with the other state, for whatever reason: it stands in the working papers, and the talks do not learn of it.</summary>
/// <param name="Because">Why.</param>
public sealed record HoldContact(string Because) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Working];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => By.Role != ActorRole.SeniorOfficer ? AccessCheck.Refused(By)
        : Words.Refused(Because, "reason", 4000) ?? Decision.Record(Compartment.Working, new ContactHeldBack(Because));
}

/// <summary>Ends a hold on contact.</summary>
/// <param name="Hold">The hold.</param>
/// <param name="Because">Why.</param>
public sealed record EndContactHold(EntryId Hold, string Because) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Working];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => By.Role != ActorRole.SeniorOfficer ? AccessCheck.Refused(By)
        : !c.Contact.Holds.Contains(Hold) ? Words.NoSuch("hold that stands", Hold)
        : Words.Refused(Because, "reason", 4000) ?? Decision.Record(Compartment.Working, new ContactHoldEnded(Hold, Because));
}
