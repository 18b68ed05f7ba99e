namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>When an appeal is pending.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/104</remarks>
public static class Section104
{
    private static readonly Provision Section = Provision
        .Section("104", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 1.April(2003), by: "S.I. 2003/754, Sch. 1")
        .TextNotReadBefore(20.October(2014), "the section as it stood before Schedule 9 to the Immigration Act 2014 changed it")
        .TextRead(asAt: 1.September(2025));

    /// <summary>Pending until finally determined, and not final while a further appeal is open.</summary>
    internal static Limb Pendency => Section["(1)-(2)"];

    /// <summary>An appeal is pending.</summary>
    public static Rule AnAppealIsPending => Section["(1)"].Status(
        "niaa2002.s104",
        "Is an appeal under section 82 pending?",
        when: ThePerson.AnyAppeal(IsPending));

    /// <summary>An appeal is over because leave was granted.</summary>
    public static Rule AnAppealIsAbandonedByAGrantOfLeave => Section["(4A)"].Status(
        "niaa2002.s104-4A",
        "Is an appeal treated as abandoned because the person was granted leave?",
        when: ThePerson.AnyAppeal(UnderSection82 & IsAbandonedByAGrantOfLeave));

    /// <summary>The ladder of appeal has been climbed to its end.</summary>
    public static Rule AppealRightsAreExhausted => Section["(1)-(2)"].Status(
        "niaa2002.s104.exhaustion-ladder",
        "Are the person's rights of appeal under section 82 exhausted?",
        when: !ThePerson.AnyAppeal(UnderSection82 & (IsPending | CanStillBeBroughtInTime)))
        .EncodedInPart("the length of each time limit on the ladder is worked out with its own rule and read here as the last day in time; the day of exhaustion itself is worked out from the stages of the appeal");

    /// <summary>From its institution until it is finally determined, withdrawn or abandoned, or lapses.</summary>
    public static Condition<Appeal> IsPending => Section["(1)"].Says(
        "the appeal has been instituted and has not been finally determined, withdrawn or abandoned, and has not lapsed",
        UnderSection82
        & (IsBeforeATribunalOrCourt | ALateNoticeAwaitsAJudge | (TheAppeal.Status.Is("finally-determined") & AFurtherStepIsOpen))
        & !IsAbandonedByAGrantOfLeave
        & !Section92.IsAbandonedByDeparture);

    /// <summary>Subsection (2): not finally determined while a further appeal, by either side, is open.</summary>
    /// <remarks>So an appeal that was allowed is not final while the Secretary of State could still ask for permission.</remarks>
    public static Condition<Appeal> AFurtherStepIsOpen => Section["(2)"].AnyOf(
        "permission to appeal to the Upper Tribunal or the Court of Appeal could be asked for, is undecided or has been granted, or the appeal has been sent back",

        // Interpretation: paragraph (a) does not say "ignoring any possibility of an appeal out of time", as sections 78A
        // and 79 do; but an appeal that could be kept pending for ever by what might be asked late would never be final
        // ([2021] UKUT 116 (IAC), para. 30). So it ends with the last day in time; a late application that was made is doubted.
        Section["(2)(a)"].Says(
            "permission could still be asked for in time",
            TheAppeal.PermissionStep.Is("could-be-asked-for") & !TheAppeal.PermissionLastDay.IsBefore(It.IsAssessedOn)),
        Section["(2)(a)"].Says(
            "an application for permission is undecided",
            TheAppeal.PermissionStep.Is("application-undecided")
            | (TheAppeal.PermissionStep.Is("late-application-undecided") & It.Always.OrInTheStatesReading(It.Never,
                "doubt.niaa2002.s104-2.late-permission-application",
                "Is an appeal pending again while an application for permission made out of time is undecided?"))),
        Section["(2)(b)"].Says(
            "permission has been granted and the appeal is undecided",
            TheAppeal.PermissionStep.Is("granted")),
        Section["(2)(c)"].Says(
            "the appeal has been sent back and is undecided",
            TheAppeal.PermissionStep.Is("remitted")));

    /// <summary>A grant of leave ends an appeal brought here, whether or not it was pending that day ([2020] UKUT 84 (IAC)).</summary>
    public static Condition<Appeal> IsAbandonedByAGrantOfLeave => Section["(4A)-(4B)"].Says(
        "leave was granted after the appeal was brought here, and it is not pursued on protection grounds by notice",
        TheAppeal.LeaveWasGrantedSince
        & TheAppeal.WasBroughtHere
        & !((Condition<Appeal>)TheAppeal.Against.Is("protection-refusal", "protection-revocation") & TheAppeal.ProtectionGroundsArePursued));

    /// <summary>The time to bring it is running, its last day included. To ask the tribunal afterwards whether anything came is policy.</summary>
    public static Condition<Appeal> CanStillBeBroughtInTime =>
        TheAppeal.Status.Is("window-open") & TheAppeal.LastDayInTime.IsOnOrAfter(It.IsAssessedOn);

    /// <summary>An appeal of the kinds that section 82(1) lists; other appeals have rules of their own.</summary>
    public static Condition<Appeal> UnderSection82 =>
        ((Condition<Appeal>)TheAppeal.Against.Is("protection-refusal", "human-rights-refusal", "protection-revocation")).NotYetEncoded(
            "not-encoded.niaa2002.s82.saved-appeals",
            "a decision made before 6 April 2015 may carry an appeal under section 82 as it then stood (S.I. 2014/2771, art. 9); that text was not read",
            matters: TheAppeal.Against.Is("other") & TheAppeal.DecisionSentOn.IsBefore(6.April(2015)));

    // Interpretation: subsection (2) is a complete list ([2019] UKUT 399 (IAC)) and does not name the Supreme Court.
    // The person's reading is kept open, because section 78 and liberty may turn on it.
    private static Condition<Appeal> IsBeforeATribunalOrCourt =>
        TheAppeal.Status.Is("pending")
        & (!(Condition<Appeal>)TheAppeal.Forum.Is("supreme-court") | It.Always.OrInTheStatesReading(It.Never,
            "doubt.niaa2002.s104-2.supreme-court",
            "Section 104(2) does not name an appeal, or an application for permission, to the Supreme Court: is the appeal pending meanwhile?"));

    private static Condition<Appeal> ALateNoticeAwaitsAJudge =>
        TheAppeal.Status.Is("late-application") & It.Always.OrInTheStatesReading(It.Never,
            "doubt.niaa2002.s104-1.late-notice",
            "Is an appeal instituted when a late notice of appeal is received, or only when a judge extends time (rule 20)?");
}
