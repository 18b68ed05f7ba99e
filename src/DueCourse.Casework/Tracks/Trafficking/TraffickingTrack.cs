namespace DueCourse.Casework.Tracks.Trafficking;

/// <summary>
/// Decisions on whether the person is a victim of trafficking or slavery. The competent authority makes them; they are recorded from
/// its papers, and stand with the claims for protection. When a recovery period is over is never a state here: the law counts it.
/// </summary>
public sealed class TraffickingTrack : CasePart
{
    private static readonly ActorRole[] Officer = [ActorRole.SeniorOfficer];
    private static readonly ActorRole[] Clerks = [ActorRole.Caseworker, ActorRole.SeniorOfficer];
    private const string Authority = "the competent authority's own decision";

    /// <summary>How it may go on.</summary>
    public static TrackTable Table { get; } = new("trafficking", "Trafficking decisions", typeof(NotReferred),
    [
        Way<NotReferred, AwaitingReasonableGrounds, ReferAsAVictim>(Clerks, "a first responder's referral"),
        Way<NoReasonableGrounds, AwaitingReasonableGrounds, ReferAsAVictim>(Clerks, "a new referral, or a second look"),
        Way<FoundAVictim, AwaitingReasonableGrounds, ReferAsAVictim>(Clerks, "Nationality and Borders Act 2022, s. 61: something that happened after the first decision"),
        Way<NotFoundAVictim, AwaitingReasonableGrounds, ReferAsAVictim>(Clerks, "Nationality and Borders Act 2022, s. 61: something that happened after the first decision"),
        Way<VictimLeaveDecided, AwaitingReasonableGrounds, ReferAsAVictim>(Clerks, "Nationality and Borders Act 2022, s. 61: something that happened after the first decision"),
        Way<AwaitingReasonableGrounds, InRecovery, RecordReasonableGrounds>(Clerks, Authority + " (Nationality and Borders Act 2022, s. 61)", "a departure stops at once; thirty days at least, and until the second decision"),
        Way<AwaitingReasonableGrounds, NoReasonableGrounds, RecordReasonableGrounds>(Clerks, Authority),
        Way<NoReasonableGrounds, InRecovery, RecordReasonableGrounds>(Clerks, Authority + ", on a second look", "a departure stops at once"),
        Way<InRecovery, FoundAVictim, RecordConclusiveGrounds>(Clerks, Authority + " (s. 60: on the balance of probabilities)"),
        Way<InRecovery, NotFoundAVictim, RecordConclusiveGrounds>(Clerks, Authority + " (s. 60: on the balance of probabilities)"),
        Way<NotFoundAVictim, FoundAVictim, RecordConclusiveGrounds>(Clerks, Authority + ", on a second look"),
        .. At<RecordFurtherReasonableGrounds>(Authority + " (s. 62: things done wholly before the first)", typeof(InRecovery), typeof(FoundAVictim), typeof(NotFoundAVictim), typeof(VictimLeaveDecided)),
        .. At<RequestDisqualification>("a request, which decides nothing", typeof(InRecovery), typeof(FoundAVictim)),
        .. At<RecordDisqualification>(Authority + " not to disqualify", typeof(InRecovery), typeof(FoundAVictim)),
        Way<InRecovery, Disqualified, RecordDisqualification>(Clerks, Authority + " (s. 63)"),
        Way<FoundAVictim, Disqualified, RecordDisqualification>(Clerks, Authority + " (s. 63)"),
        Way<Disqualified, InRecovery, RecordDisqualification>(Clerks, Authority + ", taken back or set aside", "a departure stops at once"),
        Way<Disqualified, FoundAVictim, RecordDisqualification>(Clerks, Authority + ", taken back or set aside", "a departure stops at once"),
        Way<FoundAVictim, VictimLeaveDecided, DecideVictimLeave>(Officer, "Nationality and Borders Act 2022, s. 65"),
        Way<VictimLeaveDecided, VictimLeaveDecided, DecideVictimLeave>(Officer, "Nationality and Borders Act 2022, s. 65: a new decision"),
    ]);

    /// <summary>Where it stands.</summary>
    public TraffickingState State { get; private set; } = new NotReferred();

    /// <summary>Whether a first decision was ever positive: then a later referral or refusal takes nothing from what it began.</summary>
    public bool WasEverPositive { get; private set; }

    /// <summary>A request for disqualification on which the authority has not decided; null: none.</summary>
    public (EntryId Entry, Instant At)? Requested { get; private set; }

    /// <summary>The last step; null: there was none.</summary>
    public (EntryId Entry, Instant At)? Last { get; private set; }

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        var before = State;
        State = (entry.Event, State) switch
        {
            (ReferredAsAVictim e, _) => new AwaitingReasonableGrounds(e.On),
            (ReasonableGroundsDecided { IsPositive: true } e, _) => new InRecovery(e.On),
            (ReasonableGroundsDecided e, _) => new NoReasonableGrounds(e.On),
            (ConclusiveGroundsDecided { IsPositive: true } e, _) => new FoundAVictim(e.On),
            (ConclusiveGroundsDecided e, _) => new NotFoundAVictim(e.On),
            (DisqualificationDecided { Answer: DisqualificationAnswer.NotDisqualified }, Disqualified s) => s.Before,
            (DisqualificationDecided { Answer: not DisqualificationAnswer.NotDisqualified } e, not Disqualified) => new Disqualified(e.On, State),
            (VictimLeaveWasDecided e, _) => new VictimLeaveDecided(e.On),
            _ => State,
        };
        if (!ReferenceEquals(before, State)) Last = (entry.Id, entry.At);
        if (entry.Event is ReasonableGroundsDecided { IsPositive: true }) WasEverPositive = true;
        if (entry.Event is DisqualificationRequested) Requested = (entry.Id, entry.At);
        if (entry.Event is DisqualificationDecided) Requested = null;
    }

    private static Transition Way<TFrom, TTo, TBy>(ActorRole[] who, string authority, string clock = "") => new(typeof(TFrom), typeof(TTo), typeof(TBy), who, authority, [], clock);

    private static IEnumerable<Transition> At<TBy>(string authority, params Type[] states) => states.Select(state => new Transition(state, state, typeof(TBy), Clerks, authority, [], ""));
}
