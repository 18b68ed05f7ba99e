namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Gates;
using DueCourse.Law.BordersCitizenshipAndImmigrationAct2009;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>
/// The decision on deportation or removal, from a referral to a confirmed departure or to the end of it. Each step of weight carries
/// out a person's decision; what it states to the law is read there like any other statement.
/// </summary>
public sealed class LegalDecisionTrack : CasePart
{
    private static readonly ActorRole[] Officer = [ActorRole.SeniorOfficer];
    private static readonly ActorRole[] Staff = [ActorRole.Caseworker, ActorRole.SeniorOfficer];

    private static readonly Guard NotBritish = new("identity is established, and the person is not British, Irish or exempt", (c, now) => GateCheck.Refuses(c, now, "G1"));

    private static readonly Guard Children = LawCheck.Guard("each child's best interests are on record", () => Section55.EveryChildsInterestsAreRecorded, Answer.Yes,
        "decision.children", "each child's best interests were recorded", "Record them for each child, with evidence, before anything is decided.", "Borders, Citizenship and Immigration Act 2009, s. 55");

    private static readonly Guard NoOrder = LawCheck.Guard("no deportation order is in force", () => Section5.OrderIsInForce, Answer.No,
        "decision.order-in-force", "no deportation order is in force", "While an order is in force removal is under Schedule 3 to the 1971 Act. Carry out the order, or revoke it.", "Immigration and Asylum Act 1999, s. 10(8)");

    private static readonly Guard LiableUnderSection10 = LawCheck.Guard("the person requires leave and has none", () => Section10.LiableToRemoval, Answer.Yes,
        "decision.not-liable", "the person is liable to removal under section 10", "Establish what leave the person has, or had, with evidence.", "Immigration and Asylum Act 1999, s. 10(1)");

    // What is told to the Tribunal, to the victim, and the destination of the notice can be right only once a departure is booked; they are asked at the escort.
    private static readonly Guard EveryGate = GateCheck.EveryGateIsOpenBut("G15", "G16", "G18");

    private static readonly Guard OrderMayBeMade = new("no appeal, criminal or in-country, stops the order (s. 34, s. 79); a family order is in time", OrderBars.Refuses);

    /// <summary>How it may go on.</summary>
    public static TrackTable Table { get; } = new("legal-decision", "The decision on deportation or removal", typeof(NothingBegun),
    [
        From<NothingBegun>.To<ReferredForDecision>.By<ReferForDecision>(Staff, "published practice on referral", [ThePersonIsHere.Guard]),
        From<DecisionWithdrawn>.To<ReferredForDecision>.By<ReferForDecision>(Staff, "UK Borders Act 2007, s. 34(4): decided again", [ThePersonIsHere.Guard]),
        From<OrderRevoked>.To<ReferredForDecision>.By<ReferForDecision>(Staff, "UK Borders Act 2007, s. 34(4): decided again", [ThePersonIsHere.Guard]),
        From<CourseClosed>.To<ReferredForDecision>.By<ReferForDecision>(Staff, "published practice on referral", [ThePersonIsHere.Guard]),
        .. new[]
            {
                typeof(NothingBegun), typeof(ReferredForDecision), typeof(InTriage), typeof(Stage1Issued), typeof(RepresentationsOpen), typeof(RepresentationsReceived), typeof(Stage2Draft), typeof(Stage2Granted),
                typeof(Stage2Refused), typeof(OrderReady), typeof(OrderSigned), typeof(OrderServed), typeof(RemovalSet), typeof(LiableNotified), typeof(IntentionNotified), typeof(DepartureNotified),
                typeof(NoticeHasRun), typeof(RemovalFailed), typeof(PersonRemoved), typeof(OrderRevoked), typeof(DecisionWithdrawn), typeof(CourseClosed),
            }.Select(at => new Transition(at, typeof(ToBeDecidedAnew), typeof(ByItself), [ActorRole.System], "the person was taken back after a removal that should not have been", [], "at once")),
        From<ToBeDecidedAnew>.To<ReferredForDecision>.By<ReferForDecision>(Staff, "UK Borders Act 2007, s. 34(4): decided again", [ThePersonIsHere.Guard, NoOrder]),
        From<PersonRemoved>.To<ReferredForDecision>.By<ReferForDecision>(Staff, "published practice on referral", [ThePersonIsHere.Guard]),
        From<ReferredForDecision>.To<InTriage>.By<BeginTriage>(Staff, "Immigration Act 1971, s. 3(5) and (8): evidence of identity and nationality", [ThePersonIsHere.Guard]),

        From<InTriage>.To<Stage1Issued>.By<IssueStage1>(Officer, "Immigration Act 1971, s. 3(5)-(6), or UK Borders Act 2007, s. 32", [ThePersonIsHere.Guard, WhoIsReached.Guard, Children, OnADecision.To(DecisionKind.IntendToDeport)]),
        From<Stage1Issued>.To<RepresentationsOpen>.By<ServeStage1>(Staff, "published guidance; Nationality, Immigration and Asylum Act 2002, s. 120", [ThePersonIsHere.Guard]),
        From<RepresentationsOpen>.To<RepresentationsReceived>.By<RecordRepresentations>(Staff, "the person, or whoever represents them", []),
        From<RepresentationsReceived>.To<RepresentationsReceived>.By<RecordRepresentations>(Staff, "the person, or whoever represents them", []),
        From<Stage2Draft>.To<RepresentationsReceived>.By<RecordRepresentations>(Staff, "published guidance: what comes late and before the decision is considered", []),
        From<RepresentationsReceived>.To<Stage2Draft>.By<BeginStage2>(Staff, "published guidance", [], "after the time to answer, unless answered in full"),
        From<RepresentationsOpen>.To<Stage2Draft>.By<BeginStage2>(Staff, "published guidance", [], "after the later of the letter's day and 20 working days from service; earlier only on a written waiver"),

        From<Stage2Draft>.To<Stage2Granted>.By<GrantAtStage2>(Officer, "Nationality, Immigration and Asylum Act 2002, s. 82", [Children, OnADecision.To(DecisionKind.GrantClaim)]),
        From<Stage2Draft>.To<Stage2Refused>.By<RefuseAtStage2>(Officer, "Nationality, Immigration and Asylum Act 2002, s. 82", [Children, OnADecision.To(DecisionKind.RefuseClaim)]),
        From<Stage2Draft>.To<Stage2Draft>.By<RecordCertificate>(Officer, "Nationality, Immigration and Asylum Act 2002, ss. 94 to 97A", []),
        From<Stage2Refused>.To<Stage2Refused>.By<RecordCertificate>(Officer, "Nationality, Immigration and Asylum Act 2002, ss. 94 to 97A", []),
        From<Stage2Draft>.To<OrderReady>.By<MakeOrderReady>(Officer, "nothing was claimed that is undecided", [ThePersonIsHere.Guard, StandingClaims.None, OrderMayBeMade]),
        From<Stage2Refused>.To<OrderReady>.By<MakeOrderReady>(Officer, "what was claimed was refused", [ThePersonIsHere.Guard, StandingClaims.None, OrderMayBeMade]),
        From<OrderReady>.To<OrderSigned>.By<SignDeportationOrder>(Officer, "Immigration Act 1971, s. 5(1)", [ThePersonIsHere.Guard, StandingClaims.None, OrderMayBeMade, OnADecision.To(DecisionKind.MakeDeportationOrder)]),
        From<OrderSigned>.To<OrderServed>.By<ServeDeportationOrder>(Staff, "Immigration Act 1971, s. 5", []),
        From<OrderServed>.To<RemovalSet>.By<SetRemoval>(Officer, "Immigration Act 1971, Sch. 3, para. 1", [ThePersonIsHere.Guard, Transfer.StoppedInTheRecord.Nothing, EveryGate, OnADecision.To(DecisionKind.SetRemoval)]),
        From<RemovalSet>.To<OrderServed>.By<RecordFailedRemoval>(Staff, "the departure was stopped, failed, or was refused on arrival", []),
        From<RemovalSet>.To<PersonRemoved>.By<ConfirmRemoval>(Officer, "the confirmed departure", []),

        From<NothingBegun>.To<LiableNotified>.By<NotifyLiability>(Officer, "Immigration and Asylum Act 1999, s. 10", [ThePersonIsHere.Guard, NotBritish, NoOrder, LiableUnderSection10, Children, OnADecision.To(DecisionKind.LiableToRemoval)]),
        From<InTriage>.To<LiableNotified>.By<NotifyLiability>(Officer, "Immigration and Asylum Act 1999, s. 10", [ThePersonIsHere.Guard, NotBritish, NoOrder, LiableUnderSection10, Children, OnADecision.To(DecisionKind.LiableToRemoval)]),
        From<LiableNotified>.To<IntentionNotified>.By<GiveNoticeOfIntention>(Staff, "Immigration and Asylum Act 1999, s. 10A(3)", [ThePersonIsHere.Guard, NoOrder]),
        From<RemovalFailed>.To<IntentionNotified>.By<GiveNoticeOfIntention>(Staff, "Immigration and Asylum Act 1999, s. 10A(3)", [ThePersonIsHere.Guard, NoOrder], "a new period of notice"),
        From<IntentionNotified>.To<DepartureNotified>.By<RecordDepartureNotice>(Staff, "Immigration and Asylum Act 1999, s. 10A(4)", [ThePersonIsHere.Guard, NoOrder]),
        From<RemovalFailed>.To<DepartureNotified>.By<RecordDepartureNotice>(Staff, "Immigration and Asylum Act 1999, s. 10B", [ThePersonIsHere.Guard, NoOrder], "removal within 21 days beginning with the date first stated"),
        From<DepartureNotified>.To<NoticeHasRun>.By<RecordNoticePeriod>(Staff, "Immigration and Asylum Act 1999, s. 10A(2)(b)", [NoOrder], "after five working days; under section 10B at once"),
        From<DepartureNotified>.To<RemovalFailed>.By<RecordFailedRemoval>(Staff, "the departure was stopped, failed, or was refused on arrival", []),
        From<NoticeHasRun>.To<RemovalFailed>.By<RecordFailedRemoval>(Staff, "the departure was stopped, failed, or was refused on arrival", []),
        From<NoticeHasRun>.To<PersonRemoved>.By<ConfirmRemoval>(Officer, "the confirmed departure", []),

        .. Each([typeof(ReferredForDecision), typeof(InTriage), typeof(Stage1Issued), typeof(RepresentationsOpen), typeof(RepresentationsReceived), typeof(Stage2Draft), typeof(Stage2Refused),
                typeof(OrderReady), typeof(LiableNotified), typeof(IntentionNotified), typeof(DepartureNotified), typeof(NoticeHasRun), typeof(RemovalFailed)],
            typeof(DecisionWithdrawn), typeof(WithdrawDecision), "the Secretary of State", [OnADecision.To(DecisionKind.WithdrawDecision)]),
        .. Each([typeof(OrderSigned), typeof(OrderServed), typeof(RemovalSet), typeof(PersonRemoved), typeof(ToBeDecidedAnew)],
            typeof(OrderRevoked), typeof(RevokeDeportationOrder), "Immigration Act 1971, s. 5(2); UK Borders Act 2007, s. 32(6)", [OnADecision.To(DecisionKind.RevokeDeportationOrder)]),
        .. Each([typeof(ReferredForDecision), typeof(InTriage), typeof(Stage2Granted), typeof(DecisionWithdrawn), typeof(OrderRevoked), typeof(LiableNotified), typeof(ToBeDecidedAnew)],
            typeof(CourseClosed), typeof(CloseDecisionCourse), "no action, or leave", [OnADecision.To(DecisionKind.TakeNoAction)]),
    ]);

    private readonly Dictionary<DecisionKind, Instant> last = [];

    /// <summary>Where it stands.</summary>
    public LegalDecisionState State { get; private set; } = new NothingBegun();

    /// <summary>The last step, by the entry that recorded it, and when; null: there was none.</summary>
    public (EntryId Id, Instant At)? LastStep { get; private set; }

    /// <summary>When a step last carried out a decision of a kind; null: none did.</summary>
    internal Instant? LastOn(DecisionKind kind) => last.TryGetValue(kind, out var at) ? at : null;

    /// <inheritdoc/>
    // A reader who does not see every compartment misses steps in between: what they see is taken from wherever it finds them.
    public override void Take(Recorded entry)
    {
        if (Carried(entry.Event) is { } kind) last[kind] = entry.At;
        var before = State;
        var basis = (State as IOnABasis)?.Basis ?? default;
        State = (entry.Event, State) switch
        {
            (ReferralReceived, _) => new ReferredForDecision(),
            (TriageBegan, _) => new InTriage(),
            (Stage1NoticeIssued e, _) => new Stage1Issued(e.Basis, e.Notice),
            (Stage1NoticeServed, _) => new RepresentationsOpen(basis),
            (RepresentationsMade e, _) => new RepresentationsReceived(basis, e.InFull),
            (Stage2Began, _) => new Stage2Draft(basis),
            (Stage2Decided { Granted: true }, _) => new Stage2Granted(basis),
            (Stage2Decided, _) => new Stage2Refused(basis),
            (OrderMadeReady, _) => new OrderReady(basis),
            (DeportationOrderSigned e, _) => new OrderSigned(e.Basis, e.Order),
            (DeportationOrderServed e, _) => new OrderServed(basis, e.Order),
            (RemovalWasSet e, _) => new RemovalSet(basis, e.Order),
            (LiabilityNotified, _) => new LiableNotified(),
            (IntentionToRemoveGiven e, _) => new IntentionNotified(e.Destination),
            (DepartureNoticeRecorded e, IntentionNotified s) => new DepartureNotified(s.Destination, e.Booking, e.Stated, false),
            (DepartureNoticeRecorded e, RemovalFailed s) => new DepartureNotified(s.Destination, e.Booking, s.First, true),
            (NoticePeriodRan, DepartureNotified s) => new NoticeHasRun(s.Destination, s.Booking, s.First),
            (RemovalDidNotHappen, RemovalSet s) => new OrderServed(s.Basis, s.Order),
            (RemovalDidNotHappen e, DepartureNotified s) => new RemovalFailed(s.Destination, s.First, e.BeyondControl),
            (RemovalDidNotHappen e, NoticeHasRun s) => new RemovalFailed(s.Destination, s.First, e.BeyondControl),
            (RemovalConfirmed, RemovalSet s) => new PersonRemoved(s.Order, s.Basis),
            (RemovalConfirmed, _) => new PersonRemoved(null, null),
            (DeportationDecisionWithdrawn, _) => new DecisionWithdrawn(),
            (DeportationOrderRevoked, _) => new OrderRevoked(),
            (DecisionCourseClosed, _) => new CourseClosed(),
            (Transfer.PersonTakenBack, var s) => s switch
            {
                OrderSigned o => new ToBeDecidedAnew(o.Order, o.Basis),
                OrderServed o => new ToBeDecidedAnew(o.Order, o.Basis),
                RemovalSet o => new ToBeDecidedAnew(o.Order, o.Basis),
                PersonRemoved o => new ToBeDecidedAnew(o.Order, o.Basis),
                _ => new ToBeDecidedAnew(null, null),
            },
            _ => State,
        };
        if (!ReferenceEquals(before, State)) LastStep = (entry.Id, entry.At);
    }

    private static DecisionKind? Carried(CaseEvent happened) => happened switch
    {
        Stage1NoticeIssued => DecisionKind.IntendToDeport,
        Stage2Decided { Granted: true } => DecisionKind.GrantClaim,
        Stage2Decided => DecisionKind.RefuseClaim,
        DeportationOrderSigned => DecisionKind.MakeDeportationOrder,
        RemovalWasSet => DecisionKind.SetRemoval,
        LiabilityNotified => DecisionKind.LiableToRemoval,
        DeportationDecisionWithdrawn => DecisionKind.WithdrawDecision,
        DeportationOrderRevoked => DecisionKind.RevokeDeportationOrder,
        DecisionCourseClosed => DecisionKind.TakeNoAction,
        _ => null,
    };

    private static IEnumerable<Transition> Each(IEnumerable<Type> from, Type to, Type by, string authority, IReadOnlyList<Guard> guards) =>
        from.Select(state => new Transition(state, to, by, Officer, authority, guards, ""));

    private static class From<TFrom> where TFrom : LegalDecisionState
    {
        public static class To<TTo> where TTo : LegalDecisionState
        {
            public static Transition By<TBy>(ActorRole[] who, string authority, IReadOnlyList<Guard> guards, string clock = "") where TBy : LegalDecisionCommand =>
                new(typeof(TFrom), typeof(TTo), typeof(TBy), who, authority, guards, clock);
        }
    }
}
