namespace DueCourse.Casework.Tracks.Deprivation;

using DueCourse.Casework.Gates;
using DueCourse.Law.BritishNationalityAct1981;

/// <summary>
/// Deprivation of British citizenship: a decision of its own, with its own reasons, before any decision to deport. Until the order the
/// person is a British citizen; from it they are not, though the appeal is open and may give it back.
/// </summary>
public sealed class DeprivationTrack : CasePart
{
    private static readonly ActorRole[] Officer = [ActorRole.SeniorOfficer];
    private static readonly ActorRole[] Clerks = [ActorRole.Caseworker, ActorRole.SeniorOfficer];

    private static readonly Guard NobodyIsMadeStateless = new("the order makes nobody stateless, or subsection (4A) allows it", Stateless);

    private static readonly Guard SomebodyMayBeMadeStateless = new("it is not known that the order makes nobody stateless", (c, now) => NobodyIsMadeStateless.Refuses(c, now) is not null ? null
        : new("deprivation.no-doubt", "On what is established the order makes nobody stateless.", "An order that can be made is not recorded as one in doubt.", "Make the order, with its paper."));

    /// <summary>How it may go on.</summary>
    public static TrackTable Table { get; } = new("deprivation", "Deprivation of citizenship", typeof(NotDeprived),
    [
        Way<NotDeprived, DeprivationDecided, TakeUpDeprivation>(Officer, "British Nationality Act 1981, s. 40(2), (3) or (6): a decision that a person made"),
        Way<CitizenshipRestored, DeprivationDecided, TakeUpDeprivation>(Officer, "British Nationality Act 1981, s. 40: a new decision"),
        Way<DeprivationGivenUp, DeprivationDecided, TakeUpDeprivation>(Officer, "British Nationality Act 1981, s. 40: a new decision"),
        Way<DeprivationDecided, DeprivationNotified, GiveDeprivationNotice>(Clerks, "British Nationality Act 1981, s. 40(5)", "before the order"),
        Way<DeprivationNotified, NoticeUnderAppeal, RecordDeprivationAppeal>(Clerks, "British Nationality Act 1981, s. 40A(1); SIAC Act 1997, s. 2B", "14 days from the notice in the Tribunal; the tribunal says whether it was in time"),
        new(typeof(DeprivationNotified), typeof(Deprived), typeof(MakeDeprivationOrder), Officer, "British Nationality Act 1981, s. 40", [NobodyIsMadeStateless], "after the notice; it has effect at once"),
        new(typeof(NoticeUnderAppeal), typeof(DeprivedUnderAppeal), typeof(MakeDeprivationOrder), Officer, "British Nationality Act 1981, s. 40: an order may be made before the appeal is decided", [NobodyIsMadeStateless], "after the notice; it has effect at once"),
        new(typeof(DeprivationNotified), typeof(Deprived), typeof(RecordDeprivationOrderInDoubt), Officer, "the Secretary of State's own order: lawful or not, it has effect until it is set aside", [SomebodyMayBeMadeStateless], "the legal adviser is asked, and the tribunal told, the same day"),
        new(typeof(NoticeUnderAppeal), typeof(DeprivedUnderAppeal), typeof(RecordDeprivationOrderInDoubt), Officer, "the Secretary of State's own order: lawful or not, it has effect until it is set aside", [SomebodyMayBeMadeStateless], "the legal adviser is asked, and the tribunal told, the same day"),
        .. new[] { typeof(NotDeprived), typeof(DeprivationDecided), typeof(CitizenshipRestored), typeof(DeprivationGivenUp) }.Select(from => new Transition(from, typeof(DeprivedWithoutNotice), typeof(RecordOrderWithoutNotice), Officer,
            "British Nationality Act 1981, s. 40(5A): a limb on which notice is withheld; the order makes nobody stateless", [], "no time to appeal runs before notice (s. 40A(2A))")),
        Way<DeprivedWithoutNotice, DeprivedWithoutNotice, RecordCommissionApplication>(Clerks, "British Nationality Act 1981, Sch. 4A, para. 1", "before the order, or within seven days beginning with its day"),
        Way<DeprivedWithoutNotice, DeprivedWithoutNotice, RecordContactAfterOrder>(Clerks, "British Nationality Act 1981, s. 40(5C)", "notice is then due as soon as reasonably practicable"),
        Way<DeprivedWithoutNotice, Deprived, GiveLateDeprivationNotice>(Clerks, "British Nationality Act 1981, ss. 40(5D) and 40A(2A)", "time to appeal runs from it"),
        Way<Deprived, DeprivedUnderAppeal, RecordDeprivationAppeal>(Clerks, "British Nationality Act 1981, s. 40A(1) and (2B): the order keeps its effect"),
        Way<DeprivationFinal, DeprivedUnderAppeal, RecordDeprivationAppeal>(Clerks, "a late appeal that was admitted"),
        Way<NoticeUnderAppeal, NoticeUnderAppeal, RecordDeprivationAppealOutcome>(Clerks, "the tribunal's decision, not final"),
        Way<NoticeUnderAppeal, DeprivationNotified, RecordDeprivationAppealOutcome>(Clerks, "the tribunal's decision: dismissed finally, withdrawn or abandoned"),
        Way<NoticeUnderAppeal, DeprivationGivenUp, RecordDeprivationAppealOutcome>(Clerks, "the tribunal's decision: allowed finally"),
        Way<DeprivationNotified, DeprivationNotified, RecordDeprivationAppealOutcome>(Clerks, "the tribunal's answer that none was brought in time", "never by the clock alone"),
        Way<DeprivedUnderAppeal, DeprivedUnderAppeal, RecordDeprivationAppealOutcome>(Clerks, "British Nationality Act 1981, s. 40A(2B) to (2D): not final, so the order keeps its effect"),
        Way<DeprivedUnderAppeal, DeprivationFinal, RecordDeprivationAppealOutcome>(Clerks, "the tribunal's decision: dismissed finally, withdrawn or abandoned"),
        Way<DeprivedUnderAppeal, CitizenshipRestored, RecordDeprivationAppealOutcome>(Clerks, "the tribunal's decision: allowed finally"),
        Way<Deprived, DeprivationFinal, RecordDeprivationAppealOutcome>(Clerks, "the tribunal's answer that none was brought in time", "never by the clock alone"),
        Way<DeprivationDecided, DeprivationGivenUp, GiveUpDeprivation>(Officer, "the Secretary of State"),
        Way<DeprivationNotified, DeprivationGivenUp, GiveUpDeprivation>(Officer, "the Secretary of State"),
        Way<NoticeUnderAppeal, DeprivationGivenUp, GiveUpDeprivation>(Officer, "the Secretary of State"),
        Way<Deprived, CitizenshipRestored, GiveUpDeprivation>(Officer, "the Secretary of State"),
        Way<DeprivedUnderAppeal, CitizenshipRestored, GiveUpDeprivation>(Officer, "the Secretary of State"),
        Way<DeprivationFinal, CitizenshipRestored, GiveUpDeprivation>(Officer, "the Secretary of State"),
    ]);

    /// <summary>Where it stands.</summary>
    public DeprivationState State { get; private set; } = new NotDeprived();

    /// <summary>The entry by which citizenship was last given back, and when that was recorded; null: it was not.</summary>
    public (EntryId Entry, Instant At)? GivenBack { get; private set; }

    /// <summary>The last step; null: there was none.</summary>
    public (EntryId Entry, Instant At)? Last { get; private set; }

    /// <summary>The entry by which an order was recorded that may have made the person stateless, and when; null: there is none that has effect.</summary>
    public (EntryId Entry, Instant At)? MadeInDoubt { get; private set; }

    /// <summary>When the last order was recorded; null: none was.</summary>
    public Instant? OrderRecordedAt { get; private set; }

    /// <summary>Since when the last appeal, if any, can no longer change anything, while no order is made; null: it can, or nobody knows.</summary>
    public LocalDate? AppealOverSince { get; private set; }

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        var before = State;
        State = (entry.Event, State) switch
        {
            (DeprivationWasDecided e, _) => new DeprivationDecided(e.Decision, e.On),
            (DeprivationNoticeGiven e, DeprivationDecided) => new DeprivationNotified(e.Decision, e.On),
            (DeprivationAppealLodged e, DeprivationNotified) => new NoticeUnderAppeal(e.Decision, e.On),
            (DeprivationAppealLodged e, Deprived s) => new DeprivedUnderAppeal(e.Decision, s.On, e.On),
            (DeprivationAppealLodged e, DeprivationFinal s) => new DeprivedUnderAppeal(e.Decision, s.OrderOn, e.On),
            (DeprivationOrderMade e, DeprivationNotified) => AppealOverSince is { } over ? new DeprivationFinal(e.Decision, e.On, LocalDate.Max(e.On, over)) : new Deprived(e.Decision, e.On),
            (DeprivationOrderMade e, NoticeUnderAppeal s) => new DeprivedUnderAppeal(e.Decision, e.On, s.On),
            (DeprivationOrderMadeWithoutNotice e, _) => new DeprivedWithoutNotice(e.Decision, e.Ground, e.On, null, null),
            (CommissionAppliedTo e, DeprivedWithoutNotice s) => s with { AppliedOn = e.On },
            (ContactMadeAfterOrder e, DeprivedWithoutNotice s) => s with { ContactOn = e.On },
            // What follows in the open names what is open: the decision where it is, and otherwise the notice that tells of it.
            (LateDeprivationNoticeGiven e, _) => new Deprived(e.Decision ?? entry.Id, e.OrderOn),
            (DeprivationAppealDecided e, _) => After(e),
            (DeprivationWasGivenUp e, DeprivationDecided or DeprivationNotified or NoticeUnderAppeal) => new DeprivationGivenUp(e.On),
            (DeprivationWasGivenUp e, _) => new CitizenshipRestored(e.On),
            _ => State,
        };
        if (entry.Event is DeprivationOrderMade or DeprivationOrderMadeWithoutNotice) OrderRecordedAt = entry.At;
        if (entry.Event is DeprivationOrderMade { InDoubtToldBy: not null }) MadeInDoubt = (entry.Id, entry.At);
        else if (State is not (Deprived or DeprivedUnderAppeal)) MadeInDoubt = null;
        if (entry.Event is DeprivationWasDecided or DeprivationAppealLodged or DeprivationOrderMadeWithoutNotice or LateDeprivationNoticeGiven) AppealOverSince = null;
        if (entry.Event is DeprivationAppealDecided { Outcome: DeprivationAppealOutcome.DismissedFinally or DeprivationAppealOutcome.Withdrawn or DeprivationAppealOutcome.Abandoned or DeprivationAppealOutcome.NotBroughtInTime } ended) AppealOverSince = ended.On;
        if (!ReferenceEquals(before, State)) Last = (entry.Id, entry.At);
        if (State is CitizenshipRestored && before is not CitizenshipRestored) GivenBack = (entry.Id, entry.At);
    }

    /// <summary>The refusal of an order that would make the person stateless, or of which that is not known; null where the law lets it be made.</summary>
    /// <param name="c">The whole case, with the ground of the order stated.</param>
    /// <param name="now">The moment of the step.</param>
    internal static Refusal? Stateless(LiveCase c, Instant now) => GateCheck.Asked(c, Section40.DeprivationIsBarredByStatelessness, now) switch
    {
        Answer.No => null,
        var answer => new("deprivation.stateless", answer == Answer.Yes ? "The order would make the person stateless." : "It is not known that the order would not make the person stateless.",
            "As conducive to the public good nobody is deprived of citizenship who would then be a national of no State; the exception for the naturalised has to be shown.",
            "Establish that another State considers the person its national now, with that State's own confirmation or an expert on its law (J46); or have J43 answered.") { Citation = "British Nationality Act 1981, s. 40(4) and (4A)" },
    };

    private DeprivationState After(DeprivationAppealDecided e) => (e.Outcome, State) switch
    {
        (DeprivationAppealOutcome.AllowedFinally, NoticeUnderAppeal) => new DeprivationGivenUp(e.On),
        (DeprivationAppealOutcome.AllowedFinally, _) => new CitizenshipRestored(e.On),
        (DeprivationAppealOutcome.AllowedNotFinal or DeprivationAppealOutcome.DismissedNotFinal, NoticeUnderAppeal s) => s with { On = e.On },
        (DeprivationAppealOutcome.AllowedNotFinal or DeprivationAppealOutcome.DismissedNotFinal, DeprivedUnderAppeal s) => s with { On = e.On },
        (_, NoticeUnderAppeal s) => new DeprivationNotified(s.Decision, e.On),
        (_, DeprivedUnderAppeal s) => new DeprivationFinal(s.Decision, s.OrderOn, e.On),
        (_, Deprived s) => new DeprivationFinal(s.Decision, s.On, e.On),
        _ => State,
    };

    private static Transition Way<TFrom, TTo, TBy>(ActorRole[] who, string authority, string clock = "") => new(typeof(TFrom), typeof(TTo), typeof(TBy), who, authority, [], clock);
}
