namespace DueCourse.Casework.Tracks.Criminal;

/// <summary>How criminal proceedings may go on. Nobody here makes a step: it is recorded from the paper of whoever took it.</summary>
internal static class CriminalTable
{
    private const string Police = "the police's own record";
    private const string Prosecutor = "the police's or the prosecutor's notice";
    private const string Court = "the court's own record";
    private const string AppealCourt = "the order of the appeal court";
    private static readonly ActorRole[] Clerks = [ActorRole.Caseworker, ActorRole.SeniorOfficer];

    private static readonly Type[] BeforeArrest = [typeof(AllegationReported), typeof(Suspected), typeof(UnderInvestigation)];
    private static readonly Type[] Suspicion = [.. BeforeArrest, typeof(Arrested), typeof(OnPoliceBail), typeof(ReleasedUnderInvestigation)];
    private static readonly Type[] BeforeCourt = [typeof(Charged), typeof(Remanded), typeof(OnCourtBail), typeof(SentForTrial), typeof(OnTrial)];
    private static readonly Type[] AfterSentence = [typeof(Sentenced), typeof(UpheldOnAppeal), typeof(VariedOnAppeal), typeof(ConvictionFinal)];

    /// <summary>The table.</summary>
    public static TrackTable Table { get; } = new("criminal", "Criminal proceedings", typeof(NoProceedings),
    [
        .. Ways<OpenProceedings, ProceedingsNoted>("a paper of the police, a prosecutor or a court", [typeof(NoProceedings)]),
        .. Ways<RecordReport, AllegationReported>(Police, [typeof(ProceedingsNoted)]),
        .. Ways<RecordSuspicion, Suspected>(Police, [typeof(ProceedingsNoted), typeof(AllegationReported)]),
        .. Ways<RecordInvestigation, UnderInvestigation>(Police, [typeof(ProceedingsNoted), typeof(AllegationReported), typeof(Suspected), typeof(NoFurtherAction)]),
        .. Ways<RecordArrest, Arrested>(Police, [typeof(ProceedingsNoted), .. BeforeArrest, typeof(OnPoliceBail), typeof(ReleasedUnderInvestigation), typeof(NoFurtherAction)]),
        .. Ways<RecordPoliceBail, OnPoliceBail>(Police, [typeof(Arrested)]),
        .. Ways<RecordReleaseUnderInvestigation, ReleasedUnderInvestigation>(Police, [typeof(Arrested), typeof(OnPoliceBail)]),
        .. Ways<RecordCharge, Charged>(Prosecutor, [typeof(ProceedingsNoted), .. Suspicion, typeof(NoFurtherAction), typeof(ProsecutionDiscontinued)]),
        .. Ways<RecordRemand, Remanded>(Court, [typeof(Charged), typeof(OnCourtBail)]),
        .. Stays<RecordRemand>(Court, [typeof(SentForTrial), typeof(OnTrial), typeof(Convicted)]),
        .. Ways<RecordCourtBail, OnCourtBail>(Court, [typeof(Charged), typeof(Remanded)]),
        .. Stays<RecordCourtBail>(Court, [typeof(SentForTrial), typeof(OnTrial), typeof(Convicted)]),
        .. Ways<RecordSendingForTrial, SentForTrial>(Court, [typeof(Charged), typeof(Remanded), typeof(OnCourtBail)]),
        .. Ways<RecordTrialBegun, OnTrial>(Court, [typeof(Charged), typeof(Remanded), typeof(OnCourtBail), typeof(SentForTrial), typeof(ConvictionQuashed)]),
        .. Ways<RecordConviction, Convicted>(Court, [.. BeforeCourt, typeof(Convicted), typeof(ConvictionQuashed)]),
        .. Ways<RecordSentence, Sentenced>(Court, [typeof(Convicted), typeof(Sentenced)]),
        .. Ways<RecordCriminalAppeal, CriminalAppealPending>("the registry of the appeal court", [typeof(Convicted), .. AfterSentence], "28 days from the Crown Court (Criminal Appeal Act 1968, s. 18); 15 business days from a magistrates' court (Criminal Procedure Rules, r. 34.2); the registry says whether it was in time"),
        .. Ways<RecordAppealDismissed, UpheldOnAppeal>(AppealCourt, [typeof(CriminalAppealPending)]),
        .. Ways<RecordVariation, VariedOnAppeal>(AppealCourt, [typeof(CriminalAppealPending)]),
        .. Ways<RecordQuashing, ConvictionQuashed>(AppealCourt, [typeof(CriminalAppealPending)]),
        .. Ways<RecordQuashing, VariedOnAppeal>(AppealCourt + ", where another conviction stands", [typeof(CriminalAppealPending)]),
        .. Ways<RecordFinality, ConvictionFinal>("the registry's answer that no appeal is open", [typeof(Sentenced), typeof(UpheldOnAppeal), typeof(VariedOnAppeal)], "never by the clock alone"),
        .. Ways<RecordCaution, Cautioned>(Police, [typeof(ProceedingsNoted), typeof(UnderInvestigation), typeof(Arrested), typeof(OnPoliceBail), typeof(ReleasedUnderInvestigation)]),
        .. Ways<RecordNoFurtherAction, NoFurtherAction>(Prosecutor, [typeof(ProceedingsNoted), .. Suspicion]),
        .. Ways<RecordDiscontinuance, ProsecutionDiscontinued>(Prosecutor, [.. BeforeCourt, typeof(ConvictionQuashed)]),
        .. Ways<RecordAcquittal, Acquitted>(Court, [.. BeforeCourt, typeof(ConvictionQuashed)]),
        .. Ways<RecordUnfitness, FoundUnfit>(Court, BeforeCourt),
        .. Stays<RecordLettingGo>("the court's order; the letter of the police or the prosecutor", [typeof(UnderInvestigation), typeof(Arrested), typeof(OnPoliceBail), typeof(ReleasedUnderInvestigation), .. BeforeCourt, typeof(Convicted), typeof(CriminalAppealPending)]),
        .. Stays<RecordCustody>("the prison's own record", [.. AfterSentence, typeof(CriminalAppealPending), typeof(ConvictionQuashed)]),
    ]);

    private static IEnumerable<Transition> Ways<TBy, TTo>(string authority, IEnumerable<Type> from, string clock = "") =>
        from.Select(state => new Transition(state, typeof(TTo), typeof(TBy), Clerks, authority, [], clock));

    // It is recorded, and the proceedings stand where they stood.
    private static IEnumerable<Transition> Stays<TBy>(string authority, IEnumerable<Type> at) =>
        at.Select(state => new Transition(state, state, typeof(TBy), Clerks, authority, [], ""));
}
