namespace DueCourse.Casework.Tracks.Appeal;

/// <summary>An appeal: from the right to bring it to the day on which neither side can ask for anything more.</summary>
/// <remarks>
/// What is stated here moves gates G6, G7, G15 and, for an appeal against loss of citizenship, G19. No step is taken by the clock:
/// a last day that has passed shows as such, and the appeal ends only when the Tribunal was asked afterwards whether anything came.
/// </remarks>
public static class AppealTrack
{
    private static readonly ActorRole[] Clerks = [ActorRole.Caseworker, ActorRole.SeniorOfficer];

    private const string PermissionTime = "S.I. 2014/2604, r. 33; S.I. 2008/2698, rr. 21 and 44; CPR PD 52D, para. 3.3; S.I. 2024/949, r. 13";

    private static readonly Type[] Pending =
    [
        typeof(AppealLodged), typeof(LateAppealPending), typeof(AppealAdmitted), typeof(AppealHeard), typeof(AppealRemitted),
        typeof(PermissionAskedOfFirstTier), typeof(PermissionAskedOfUpperTribunal), typeof(BeforeUpperTribunal), typeof(OnwardPermissionAsked),
        typeof(CourtOfAppealAsked), typeof(BeforeCourtOfAppeal), typeof(SupremeCourtPermissionAsked), typeof(BeforeSupremeCourt),
    ];

    private static readonly Type[] Waiting =
        [typeof(AppealAllowed), typeof(AppealDismissed), typeof(AppealPermissionRefused), typeof(UpperTribunalDecided), typeof(CourtOfAppealDecided)];

    /// <summary>How it may go on.</summary>
    public static TrackTable Table { get; } = new("appeal", "An appeal", typeof(NoAppealRecorded),
    [
        Way<NoAppealRecorded, AppealWindowOpen, RecordRightOfAppeal>("Nationality, Immigration and Asylum Act 2002, s. 82; British Nationality Act 1981, s. 40A", "the last day is worked out by the law's clock"),
        new(typeof(NoAppealRecorded), typeof(NoRightOfAppeal), typeof(RecordNoRightOfAppeal), [ActorRole.SeniorOfficer], "Nationality, Immigration and Asylum Act 2002, ss. 94 and 96: the certificate is an act with its own author", [], ""),
        Way<AppealWindowOpen, AppealLodged, RecordNoticeOfAppeal>("S.I. 2014/2604, r. 19; S.I. 2003/1034, r. 8", "received by the latest day on which it can be in time"),
        Way<AppealWindowOpen, LateAppealPending, RecordNoticeOfAppeal>("S.I. 2014/2604, r. 20", "received after it"),
        Way<AppealFinal, AppealLodged, RecordNoticeOfAppeal>("S.I. 2014/2604, r. 19: it had come in time, and was found afterwards", "received by the latest day on which it can be in time"),
        Way<AppealFinal, LateAppealPending, RecordNoticeOfAppeal>("S.I. 2014/2604, r. 20: no appeal was brought before", "received after it"),
        Way<LateAppealPending, AppealAdmitted, RecordLateAppealDecision>("a judge: S.I. 2014/2604, rr. 4(3)(a) and 20", "decided first"),
        Way<LateAppealPending, AppealFinal, RecordLateAppealDecision>("a judge: S.I. 2014/2604, rr. 4(3)(a) and 20", "decided first"),
        .. Each<FixAppealHearing>([typeof(AppealLodged), typeof(AppealAdmitted), typeof(AppealRemitted), typeof(BeforeUpperTribunal), typeof(BeforeCourtOfAppeal), typeof(BeforeSupremeCourt)], null, "the tribunal's or court's notice"),
        Way<AppealLodged, AppealHeard, RecordAppealHearing>("S.I. 2014/2604, r. 25", ""),
        Way<AppealAdmitted, AppealHeard, RecordAppealHearing>("S.I. 2014/2604, r. 25", ""),
        .. Each<RecordAppealHearing>([typeof(AppealRemitted), typeof(BeforeUpperTribunal), typeof(BeforeCourtOfAppeal), typeof(BeforeSupremeCourt)], null, "the tribunal or court"),
        .. Each<RecordAppealPaper>([typeof(AppealLodged), typeof(AppealAdmitted), typeof(AppealRemitted), typeof(BeforeUpperTribunal)], null, "S.I. 2014/2604, rr. 24 and 24A; S.I. 2008/2698, r. 24"),
        .. new[] { typeof(AppealLodged), typeof(AppealAdmitted), typeof(AppealHeard), typeof(AppealRemitted) }.SelectMany(from => new[] { typeof(AppealAllowed), typeof(AppealDismissed) }.Select(to =>
            new Transition(from, to, typeof(RecordAppealDecision), Clerks, "a judge: S.I. 2014/2604, r. 29", [], "the last day to go on is worked out for both sides"))),
        Way<AppealRemitted, UpperTribunalDecided, RecordAppealDecision>("a judge: S.I. 2008/2698, r. 40", "the last day to go on is worked out for both sides"),
        Way<AppealRemitted, AppealRemitted, RecordAppealDecision>("a judge: Tribunals, Courts and Enforcement Act 2007, s. 12(2)(b)", ""),
        Way<BeforeUpperTribunal, UpperTribunalDecided, RecordAppealDecision>("a judge: Tribunals, Courts and Enforcement Act 2007, s. 12", "the last day to go on is worked out for both sides"),
        Way<BeforeUpperTribunal, AppealRemitted, RecordAppealDecision>("a judge: Tribunals, Courts and Enforcement Act 2007, s. 12(2)(b)(i)", ""),
        Way<BeforeCourtOfAppeal, CourtOfAppealDecided, RecordAppealDecision>("the court: Tribunals, Courts and Enforcement Act 2007, s. 14", "how long there is to ask that court for permission was not read"),
        Way<BeforeCourtOfAppeal, AppealRemitted, RecordAppealDecision>("the court: Tribunals, Courts and Enforcement Act 2007, s. 14(2)(b)", ""),
        Way<BeforeSupremeCourt, AppealFinal, RecordAppealDecision>("the Supreme Court", ""),
        Way<BeforeSupremeCourt, AppealRemitted, RecordAppealDecision>("the Supreme Court", ""),
        .. Each<RecordWrittenReasons>([typeof(AppealAllowed), typeof(AppealDismissed)], null, "S.I. 2014/2604, r. 29(3)-(5)"),
        Way<AppealAllowed, PermissionAskedOfFirstTier, RecordPermissionApplication>("S.I. 2014/2604, r. 33", "late, it is admitted only by a judge"),
        Way<AppealDismissed, PermissionAskedOfFirstTier, RecordPermissionApplication>("S.I. 2014/2604, r. 33", "late, it is admitted only by a judge"),
        Way<AppealPermissionRefused, PermissionAskedOfUpperTribunal, RecordPermissionApplication>("S.I. 2008/2698, r. 21", "late, it is admitted only by a judge"),
        Way<AppealPermissionRefused, PermissionAskedOfFirstTier, RecordPermissionApplication>("S.I. 2014/2604, r. 33, for the other side", "late, it is admitted only by a judge"),
        Way<UpperTribunalDecided, OnwardPermissionAsked, RecordPermissionApplication>("S.I. 2008/2698, r. 44", "late, it is admitted only by a judge"),
        Way<AppealPermissionRefused, OnwardPermissionAsked, RecordPermissionApplication>("S.I. 2008/2698, r. 44, for the other side", "late, it is admitted only by a judge"),
        Way<AppealPermissionRefused, CourtOfAppealAsked, RecordPermissionApplication>("CPR PD 52D, para. 3.3", "late, it is admitted only by the court"),
        Way<CourtOfAppealDecided, SupremeCourtPermissionAsked, RecordPermissionApplication>("S.I. 2024/949, r. 12", ""),
        Way<AppealPermissionRefused, SupremeCourtPermissionAsked, RecordPermissionApplication>("S.I. 2024/949, r. 13", ""),
        Answer<PermissionAskedOfFirstTier, BeforeUpperTribunal>(), Answer<PermissionAskedOfFirstTier, AppealPermissionRefused>(),
        Answer<PermissionAskedOfUpperTribunal, BeforeUpperTribunal>(), Answer<PermissionAskedOfUpperTribunal, AppealPermissionRefused>(), Answer<PermissionAskedOfUpperTribunal, AppealFinal>(),
        Answer<OnwardPermissionAsked, BeforeCourtOfAppeal>(), Answer<OnwardPermissionAsked, AppealPermissionRefused>(),
        Answer<CourtOfAppealAsked, BeforeCourtOfAppeal>(), Answer<CourtOfAppealAsked, AppealPermissionRefused>(), Answer<CourtOfAppealAsked, AppealFinal>(),
        Answer<SupremeCourtPermissionAsked, BeforeSupremeCourt>(), Answer<SupremeCourtPermissionAsked, AppealPermissionRefused>(), Answer<SupremeCourtPermissionAsked, AppealFinal>(),
        .. Each<CloseAppeal>([typeof(AppealWindowOpen), .. Waiting], typeof(AppealFinal), "Nationality, Immigration and Asylum Act 2002, s. 104; the Tribunal's or court's answer", "after the latest last day of either side, and after the Tribunal was asked"),
        .. Each<CloseAppealOnPaper>([typeof(AppealAllowed), typeof(AppealDismissed), typeof(AppealPermissionRefused), typeof(CourtOfAppealDecided)], typeof(AppealFinal), "Nationality, Immigration and Asylum Act 2002, s. 104; the court's own paper", "where the law's clock cannot say until when; more than 28 days after the decision").Select(t => t with { Actors = [ActorRole.SeniorOfficer] }),
        Way<AppealFinal, AppealFinal, CloseAppeal>("the Tribunal's or court's answer", "where a judge's refusal ended it"),
        Way<AppealFinal, AppealFinal, RecordLateApplication>(PermissionTime, "nothing is reopened by it"),
        Way<AppealFinal, AppealFinal, RecordExtension>("a judge refuses more time", ""),
        .. Each<RecordExtension>([typeof(AppealFinal)], typeof(PermissionAskedOfFirstTier), "a judge gives more time: S.I. 2014/2604, r. 4(3)(a)"),
        .. Each<RecordExtension>([typeof(AppealFinal)], typeof(PermissionAskedOfUpperTribunal), "a judge gives more time: S.I. 2008/2698, r. 5(3)(a)"),
        .. Each<RecordExtension>([typeof(AppealFinal)], typeof(OnwardPermissionAsked), "a judge gives more time: S.I. 2008/2698, r. 5(3)(a)"),
        .. Each<RecordExtension>([typeof(AppealFinal)], typeof(CourtOfAppealAsked), "a judge gives more time: CPR 3.1(2)(a)"),
        .. Each<RecordExtension>([typeof(AppealFinal)], typeof(SupremeCourtPermissionAsked), "a judge gives more time: S.I. 2024/949"),
        .. Each<RecordWithdrawal>(Pending, typeof(AppealWithdrawn), "S.I. 2014/2604, r. 17; S.I. 2008/2698, r. 17"),
        .. Each<RecordPursuit>([typeof(AppealLodged), typeof(LateAppealPending), typeof(AppealAdmitted), typeof(AppealHeard), typeof(AppealRemitted), typeof(BeforeUpperTribunal)], null, "Nationality, Immigration and Asylum Act 2002, s. 104(4B); S.I. 2014/2604, r. 16(3)", "within 28 days of the day on which notice of the grant was sent"),
        .. Each<RecordAbandonment>([.. Pending, .. Waiting], typeof(AppealAbandoned), "Nationality, Immigration and Asylum Act 2002, ss. 92(8) and 104(4A)"),
        .. Each<RecordLapse>([.. Pending, .. Waiting], typeof(AppealLapsed), "Nationality, Immigration and Asylum Act 2002, ss. 97 and 99: the Secretary of State in person").Select(t => t with { Actors = [ActorRole.SeniorOfficer] }),
        .. Each<TellTribunal>([.. Pending, .. Waiting], null, "S.I. 2014/2604, rr. 12A(4) and 16", "before departure"),
    ]);

    private static Transition Way<TFrom, TTo, TBy>(string authority, string clock) => new(typeof(TFrom), typeof(TTo), typeof(TBy), Clerks, authority, [], clock);

    private static Transition Answer<TFrom, TTo>() => Way<TFrom, TTo, RecordPermissionAnswer>("a judge: " + PermissionTime, "");

    private static IEnumerable<Transition> Each<TBy>(IEnumerable<Type> from, Type? to, string authority, string clock = "") =>
        from.Select(state => new Transition(state, to ?? state, typeof(TBy), Clerks, authority, [], clock));
}
