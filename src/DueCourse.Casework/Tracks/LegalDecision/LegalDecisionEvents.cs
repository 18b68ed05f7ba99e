namespace DueCourse.Casework.Tracks.LegalDecision;

/// <summary>On which basis deportation is decided. The words are stored: never change one.</summary>
public enum DeportationBasis
{
    /// <summary>UK Borders Act 2007, s. 32(5).</summary>
    Automatic,

    /// <summary>Immigration Act 1971, s. 3(5)(a).</summary>
    Conducive,

    /// <summary>Immigration Act 1971, s. 3(5)(b).</summary>
    FamilyMember,

    /// <summary>Immigration Act 1971, s. 3(6).</summary>
    CourtRecommendation,
}

/// <summary>How a notice reached the person. The words are stored: never change one.</summary>
public enum ServedBy
{
    /// <summary>By hand.</summary>
    Hand,

    /// <summary>By post, recorded.</summary>
    Post,

    /// <summary>By email.</summary>
    Email,

    /// <summary>Through a document exchange.</summary>
    DocumentExchange,

    /// <summary>By courier.</summary>
    Courier,

    /// <summary>Placed on file, where the law allows it.</summary>
    ToFile,

    /// <summary>Collected by the person or whoever represents them.</summary>
    Collected,
}

/// <summary>How a notice was served.</summary>
/// <param name="SentOn">The day of sending.</param>
/// <param name="On">The day of service, or the day on which the law takes it to be served.</param>
/// <param name="How">By which method.</param>
/// <param name="CopiedToRepresentative">It went to the representative on record too.</param>
/// <param name="Language">In which language it was explained, by whom.</param>
public sealed record ServiceOfNotice(LocalDate SentOn, LocalDate On, ServedBy How, bool CopiedToRepresentative, string Language);

/// <summary>Somebody referred the person for a decision.</summary>
/// <param name="On">The day.</param>
/// <param name="Referrer">Who.</param>
/// <param name="Because">Why.</param>
[Act("referral-received")]
public sealed record ReferralReceived(LocalDate On, string Referrer, string Because) : CaseEvent;

/// <summary>Identity and nationality are looked at, on evidence that is named.</summary>
/// <param name="Evidence">The entries.</param>
[Act("triage-began")]
public sealed record TriageBegan(IReadOnlyList<EntryId> Evidence) : CaseEvent;

/// <summary>
/// The first notice of a deportation decision was issued. The person's decision that it rests on is not named: it may stand where
/// readers of this may not look. That one stood was asked before this was recorded; so with each step below.
/// </summary>
/// <param name="Basis">On which basis.</param>
/// <param name="Dated">The date of the notice.</param>
/// <param name="Notice">The notice, as a subject of the file.</param>
[Act("stage-1-notice-issued")]
public sealed record Stage1NoticeIssued(DeportationBasis Basis, LocalDate Dated, EntryId Notice) : CaseEvent;

/// <summary>The first notice was served, with the one-stop notice (Nationality, Immigration and Asylum Act 2002, s. 120).</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Service">How.</param>
/// <param name="AnswerBy">The day by which it asks for an answer; null: it gives none, or one that cannot be read.</param>
/// <param name="OneStopOn">The day of service of the one-stop notice.</param>
[Act("stage-1-notice-served")]
public sealed record Stage1NoticeServed(EntryId Notice, ServiceOfNotice Service, LocalDate? AnswerBy, LocalDate OneStopOn) : CaseEvent
{
    /// <summary>The notice that was issued here, or the document that shows its service; null: it was recorded before this was asked.</summary>
    public EntryId? ShownBy { get; init; }
}

/// <summary>The person answered. What they said stands in the document, or where it belongs.</summary>
/// <param name="On">The day on which it was received.</param>
/// <param name="InFull">They said that there is no more to come.</param>
[Act("representations-received")]
public sealed record RepresentationsMade(LocalDate On, bool InFull) : CaseEvent;

/// <summary>The second decision is being written.</summary>
/// <param name="Waiver">The document by which the person waived the time to answer; null: it has run, or they answered in full.</param>
[Act("stage-2-began")]
public sealed record Stage2Began(EntryId? Waiver) : CaseEvent;

/// <summary>What the person claimed against deportation was decided. It stands with claims.</summary>
/// <param name="Granted">Granted; otherwise refused.</param>
/// <param name="Dated">The date of the decision.</param>
[Act("stage-2-decided")]
public sealed record Stage2Decided(bool Granted, LocalDate Dated) : CaseEvent;

/// <summary>An order may be signed.</summary>
[Act("order-made-ready")]
public sealed record OrderMadeReady : CaseEvent;

/// <summary>A deportation order was signed.</summary>
/// <param name="Basis">On which basis.</param>
/// <param name="On">The day.</param>
/// <param name="Order">The order, as a subject of the file.</param>
[Act("deportation-order-signed")]
public sealed record DeportationOrderSigned(DeportationBasis Basis, LocalDate On, EntryId Order) : CaseEvent;

/// <summary>The deportation order was served.</summary>
/// <param name="Order">The order.</param>
/// <param name="Service">How.</param>
[Act("deportation-order-served")]
public sealed record DeportationOrderServed(EntryId Order, ServiceOfNotice Service) : CaseEvent
{
    /// <summary>The notice that was issued here, or the document that shows its service; null: it was recorded before this was asked.</summary>
    public EntryId? ShownBy { get; init; }
}

/// <summary>An officer decided that the order is to be carried out. No departure is booked by that.</summary>
/// <param name="Order">The order.</param>
[Act("removal-set")]
public sealed record RemovalWasSet(EntryId Order) : CaseEvent;

/// <summary>The person was told that they are liable to removal under section 10.</summary>
/// <param name="Notice">The notice, as a subject of the file.</param>
/// <param name="Service">How.</param>
[Act("liability-to-removal-notified")]
public sealed record LiabilityNotified(EntryId Notice, ServiceOfNotice Service) : CaseEvent
{
    /// <summary>The notice that was issued here, or the document that shows its service; null: it was recorded before this was asked.</summary>
    public EntryId? ShownBy { get; init; }
}

/// <summary>Notice of intention to remove was given.</summary>
/// <param name="Notice">The notice, as a subject of the file.</param>
/// <param name="Service">How.</param>
/// <param name="Destination">The country that it names, by its code of three letters.</param>
/// <param name="PeriodEnds">The last day of the period of notice, counted by the law's clock, the later of two where the part of the United Kingdom is not known.</param>
[Act("intention-to-remove-given")]
public sealed record IntentionToRemoveGiven(EntryId Notice, ServiceOfNotice Service, string Destination, LocalDate PeriodEnds) : CaseEvent
{
    /// <summary>The notice that was issued here, or the document that shows its service; null: it was recorded before this was asked.</summary>
    public EntryId? ShownBy { get; init; }
}

/// <summary>The notice of departure details counts as the one that section 10A or 10B asks for.</summary>
/// <param name="Booking">The departure whose details were served.</param>
/// <param name="Stated">The date that it states.</param>
/// <param name="Section10B">It follows a failed removal, without a new period of notice.</param>
[Act("departure-notice-recorded")]
public sealed record DepartureNoticeRecorded(EntryId Booking, LocalDate Stated, bool Section10B) : CaseEvent;

/// <summary>The period of notice has run.</summary>
/// <param name="Booking">The departure.</param>
[Act("notice-period-ran")]
public sealed record NoticePeriodRan(EntryId Booking) : CaseEvent;

/// <summary>A removal failed.</summary>
/// <param name="Booking">The departure.</param>
/// <param name="BeyondControl">For reasons reasonably beyond the state's control.</param>
/// <param name="Because">Why.</param>
[Act("removal-failed")]
public sealed record RemovalDidNotHappen(EntryId Booking, bool BeyondControl, string Because) : CaseEvent;

/// <summary>The person has left: the transfer's departure is confirmed.</summary>
/// <param name="Booking">The departure.</param>
/// <param name="On">The day.</param>
[Act("removal-confirmed")]
public sealed record RemovalConfirmed(EntryId Booking, LocalDate On) : CaseEvent;

/// <summary>What was decided was withdrawn before an order.</summary>
/// <param name="Because">Why.</param>
[Act("deportation-decision-withdrawn")]
public sealed record DeportationDecisionWithdrawn(string Because) : CaseEvent;

/// <summary>On which ground a deportation order is revoked. The words are stored: never change one.</summary>
public enum RevocationGround
{
    /// <summary>Any: an order that is not automatic may be revoked at any time (Immigration Act 1971, s. 5(2)).</summary>
    AnyReason,

    /// <summary>An exception applies (UK Borders Act 2007, s. 32(6)(a)).</summary>
    AnExceptionApplies,

    /// <summary>It was asked for from abroad (s. 32(6)(b)).</summary>
    AskedFromAbroad,

    /// <summary>So that the case can be decided again (s. 32(6)(c) with s. 34(4)).</summary>
    ToDecideAgain,
}

/// <summary>The deportation order was revoked.</summary>
/// <param name="Order">The order.</param>
/// <param name="On">The day.</param>
/// <param name="Ground">On which ground.</param>
[Act("deportation-order-revoked")]
public sealed record DeportationOrderRevoked(EntryId Order, LocalDate On, RevocationGround Ground) : CaseEvent;

/// <summary>Nothing more is done about deportation or removal, until somebody refers the person anew.</summary>
/// <param name="Because">Why.</param>
[Act("decision-course-closed")]
public sealed record DecisionCourseClosed(string Because) : CaseEvent;
