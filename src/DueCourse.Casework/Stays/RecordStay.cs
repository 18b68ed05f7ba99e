namespace DueCourse.Casework.Stays;

using DueCourse.Casework.Access;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Facts;

/// <summary>
/// Records an order that stops removal, from a telephone call and before any document exists. Anybody on duty can, whether or not
/// the case is theirs. Everything follows at once: the law's gates are shut by it, the departure is stopped, open requests to
/// another state are recalled in neutral words, and whoever acts is told and has to answer.
/// </summary>
/// <param name="What">What was communicated.</param>
public sealed record RecordStay(StayRecorded What) : Command, IOwnAccess
{
    /// <summary>How long a party has to say that it heard. Ours; no law sets it.</summary>
    public static Duration TimeToAnswer { get; } = Duration.FromMinutes(15);

    /// <summary>Whoever may answer the telephone.</summary>
    public static IReadOnlyList<ActorRole> OnDuty { get; } =
    [
        ActorRole.Caseworker, ActorRole.SeniorOfficer, ActorRole.LegalAdviser, ActorRole.ReturnsLiaisonOfficer,
        ActorRole.VictimLiaisonOfficer, ActorRole.PressOfficer, ActorRole.System,
    ];

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Place, Compartment.Open];

    // An interim measure tells of a risk on return, so it stands with claims for protection; what follows from it is told without its cause.
    private Compartment Place => What.Kind == StayKind.Rule39 ? Compartment.Protection : Compartment.Open;

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => OnDuty.Contains(By.Role) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if ((Words.Refused(What.Court, "court", 200) ?? Words.Refused(What.ToldBy, "name of whoever told you", 200)
            ?? Words.Refused(What.How, "means", 100) ?? Words.Refused(What.Says, "account of what it forbids", 2000)) is { } empty) return empty;
        if (What.CommunicatedAt > now + Duration.FromMinutes(5))
            return new Refusal("stay.future", "The order is said to have been communicated in the future.", "It binds from the moment at which it was.", "Look at the time again. If the call is going on now, give the time now.");
        var happening = new Happening(c);
        var stay = happening.Add(Place, What with { CommunicatedAt = Envelope.ToTheMicrosecond(What.CommunicatedAt) });
        StateIt(happening);
        StopAtOnce.Add(happening, c, stay, StopReason.CourtOrder, alsoIfNothingIsBooked: true, now);
        return happening.Events;
    }

    private void StateIt(Happening happening)
    {
        var day = What.CommunicatedAt.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
        var source = $"{What.How}, {What.ToldBy}";
        if (What.Kind == StayKind.Rule39)
        {
            happening.State(Compartment.Protection, null, TheStrasbourgCourt.Rule39.Definition, new WordValue("active"), day, source, What.Court);
            return;
        }

        var order = happening.Add(Compartment.Open, new SubjectAdded(CourtOrder.Kind.ListName, null));
        var type = What.Kind switch { StayKind.Injunction => "injunction", StayKind.Stay => "stay", _ => "undertaking" };
        happening.State(Compartment.Open, order, TheCourtOrder.Type.Definition, new WordValue(type), null, source, What.Court);
        happening.State(Compartment.Open, order, TheCourtOrder.Court.Definition, new TextValue(What.Court), null, source, What.Court);
        happening.State(Compartment.Open, order, TheCourtOrder.MadeOn.Definition, new DayValue(DateRange.On(day)), null, source, What.Court);
        happening.State(Compartment.Open, order, TheCourtOrder.ForbidsRemoval.Definition, new YesNoValue(IsYes: true), null, source, What.Court);
        happening.State(Compartment.Open, order, TheCourtOrder.IsActive.Definition, new YesNoValue(IsYes: true), day, source, What.Court);
    }
}

/// <summary>Records that a party said that it heard.</summary>
/// <param name="StopOrder">What it was sent.</param>
/// <param name="AnsweredBy">Who answered.</param>
public sealed record AcknowledgeStopOrder(EntryId StopOrder, string AnsweredBy) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [StopOrder.Compartment];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role is ActorRole.Caseworker or ActorRole.SeniorOfficer or ActorRole.LegalAdviser or ActorRole.System
        && (StopOrder.Compartment == Compartment.Open || c.Rights(By, StopOrder.Compartment, now).HasFlag(Right.Read)) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Stays.StopOrders.FirstOrDefault(o => o.Id == StopOrder) switch
    {
        null => Words.NoSuch("stop order", StopOrder),
        { AnsweredAt: not null } => Decision.Nothing,
        _ => Words.Refused(AnsweredBy, "name of whoever answered", 200) ?? Decision.Record(StopOrder.Compartment, new StopOrderAcknowledged(StopOrder, AnsweredBy)),
    };
}

/// <summary>
/// Records that a stay has ended. Nobody but the court ends one: its document has to be on file, and a legal adviser has to have
/// read it.
/// </summary>
/// <param name="Stay">The stay.</param>
/// <param name="Document">The entry by which the court's document was received.</param>
/// <param name="On">The first day on which it no longer binds.</param>
public sealed record EndStay(EntryId Stay, EntryId Document, LocalDate On) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Stay.Compartment];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role == ActorRole.LegalAdviser && c.Access.IsAssigned(By) && !c.Access.HasConflict(By.Id) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.Stays.All.FirstOrDefault(s => s.Id == Stay) is not { } stay) return Words.NoSuch("stay", Stay);
        if (!stay.Binds) return Decision.Nothing;
        if (c.Find(Document) is not { Event: Evidence.DocumentReceived } || Document.Compartment != Stay.Compartment)
            return new Refusal("stay.no-document", "The court's document is not on file.", "Only the court ends its order, and only its own words show that it did.", "Store the court's order, and name it here.") { Citation = "R (Majera) v Secretary of State for the Home Department [2021] UKSC 46" };
        if (On > now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date)
            return new Refusal("stay.not-yet", $"The stay binds until {On.Words()}.", "It is ended when it has ended.", "Record it on that day.");
        var happening = new Happening(c);
        happening.Add(Stay.Compartment, new StayEnded(Stay, Document, On));
        if (stay.Order is { } order) happening.State(Compartment.Open, order, TheCourtOrder.IsActive.Definition, new YesNoValue(IsYes: false), On, $"the court's document, {Document}", stay.What.Court);
        else
        {
            happening.State(Compartment.Protection, null, TheStrasbourgCourt.Rule39.Definition, new WordValue("lifted"), On, $"the Court's document, {Document}", stay.What.Court);
            happening.State(Compartment.Protection, null, TheStrasbourgCourt.LiftingLetterIsHeld.Definition, new YesNoValue(IsYes: true), On, $"the Court's document, {Document}", stay.What.Court);
        }

        return happening.Events;
    }
}
