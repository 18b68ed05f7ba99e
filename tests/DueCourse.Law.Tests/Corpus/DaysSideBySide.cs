namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law.Drafting;
using NodaTime;

/// <summary>Two days held against each other somewhere in the book.</summary>
/// <param name="Place">The innermost limb, doubt, gate or track that does it.</param>
/// <param name="Moved">What moves: the day of assessment, or a day of the file.</param>
/// <param name="Against">The day of the file that is put on 15 June 2026.</param>
/// <param name="Starts">The answer is No before, and Yes from that day on; otherwise Yes up to that day, and No after.</param>
/// <param name="Day">The first day, or the last.</param>
internal sealed record SideBySide(string Place, string Moved, string Against, bool Starts, LocalDate Day)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Moved} against {Against} on {DaysSideBySide.Given.Words()}, {(Starts ? "from" : "until")} {Day.Words()}";
}

/// <summary>Every two days of which the book compares one with the other.</summary>
internal static class DaysSideBySide
{
    private const string Iaa1999 = "Immigration and Asylum Act 1999, s. ";
    private const string Niaa2002 = "Nationality, Immigration and Asylum Act 2002, s. ";
    private const string Bna1981 = "British Nationality Act 1981, ";
    private const string Assurances = "RB (Algeria) [2009] UKHL 10, with Othman v United Kingdom (2012) 55 EHRR 1";
    private const string Rule21 = "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014, r. 21(1)";

    // Rules that are made of gates and hold the same days as these.
    private static readonly string[] Removal = ["removal.on-the-day", "removal.universal-blockers"];

    // What has happened counts from the day on which it happened.
    private static readonly (string[] Places, string Days)[] CountFromTheirDay =
    [
        (["Immigration Act 1971, s. 7(1)(b)"], "decision.date"),
        (["Borders, Citizenship and Immigration Act 2009, s. 55(1)-(3)"], "children.bestInterestsRecordedOn"),
        ([Niaa2002 + "77(1)", Niaa2002 + "77(2)(b)", "ia1971.s5-1.must-leave", "not-encoded.niaa2002.s76-1.other-legal-reasons", .. Removal, "G5", "R6", "identity-and-nationality"],
            "protectionClaims.decisionNotifiedOn"),
        (["UK Borders Act 2007, s. 34(3)(b)"], "convictions.waiverInWriting"),
        ([Iaa1999 + "10(2)"], "relative.noticeGivenOn"),
        (["not-encoded.si2023-1130.reg3", Iaa1999 + "10E(4)"], "removalNotice.intentionGivenOn"),
        ([Iaa1999 + "10A(2)(a)(ii), (4)", Iaa1999 + "10B(2)(a)", Iaa1999 + "10C(2)(a)", Iaa1999 + "10E(2)(a)"], "removalNotice.departureDetailsGivenOn"),
        ([Niaa2002 + "78A(2)-(3)"], "familyAppealRightsEndedOn"),
        ([Niaa2002 + "120(4)", "doubt.cja2003.s259.stage-1"], "noticesServed.servedOn"),
        ([Rule21], "appeals.lodgedOn"),
        (["not-encoded.si2023-33.transitional"], "nrm.rgOn nrm.furtherRgOn"),
        ([Bna1981 + "s. 40(1)", "doubt.bna1981.s40-4.date"], "deprivation.decisionDate"),
        ([Bna1981 + "s. 40(5)"], "deprivation.noticeDate"),
        ([Bna1981 + "s. 40(5C)-(5D)"], "deprivation.orderDate deprivation.contactDate"),
        (["doubt.bna1981.s40-4.date", "doubt.naba2022.s63-3-g.order-without-effect", "bna1981.s40-5.notice-and-s40A-appeal.given", "bna1981.link-to-deportation",
            "bna1981.link-to-deportation.under-appeal", "bna1981.link-to-deportation.final", "Deprivation of Citizenship Orders (Effect during Appeal) Act 2025, s. 1(1)-(2)", "R7"],
            "deprivation.orderDate"),
        (["doubt.bna1981.s40-4.date", "bna1981.s40.statelessness-fact", "Immigration Rules, Appendix Statelessnessdefinition"], "otherNationalities.renunciationRegisteredOn"),
        (["doubt.foreign-law.renunciation-on-signature"], "otherNationalities.renunciationSignedOn"),
        (["Criminal Justice Act 2003, s. 260(1)-(2)", "doubt.sa2026.s35.commencement", .. Removal, "G21"], "prisonReleaseDates.ersed"),
        (["Crime (Sentences) Act 1997, s. 32A(1)-(2)", .. Removal, "G21"], "prisonReleaseDates.tariff"),
        ([.. Removal, "G8"], "deportationOrders.servedOn"),
        (["criminal"], "proceedings.reportedOn proceedings.investigatedFrom proceedings.arrestedOn proceedings.policeBailFrom proceedings.releasedUnderInvestigationOn proceedings.cautionedOn "
            + "proceedings.chargedOn proceedings.remandedOn proceedings.courtBailFrom proceedings.sentForTrialOn proceedings.trialBeganOn proceedings.discontinuedOn proceedings.foundUnfitOn "
            + "proceedings.acquittedOn proceedings.convictedOn proceedings.sentencedOn proceedings.appealedOn proceedings.appealDismissedOn proceedings.variedOnAppealOn proceedings.becameFinalOn proceedings.quashedOn"),
        (["legal-decision"], "referredOn noticesServed.dated noticesServed.servedOn humanRightsClaims.madeOn deportationOrders.madeOn deportationOrders.servedOn deportationOrders.revokedOn "
            + "removalNotice.intentionGivenOn removalNotice.departureDetailsGivenOn departure.leftOn"),
        (["detention"], "departure.leftOn"),
        (["deprivation"], "deprivation.decisionDate deprivation.noticeDate deprivation.orderDate"),
        (["protection"], "protectionClaims.madeOn"),
        (["trafficking"], "nrm.referralDate"),
        (["identity-and-nationality"], "otherNationalities.assertedOn otherNationalities.evidenceGatheredFrom otherNationalities.readyToAskOn otherNationalities.askedOn otherNationalities.confirmedOn "
            + "otherNationalities.deniedOn otherNationalities.noRecordOn otherNationalities.disputedOn otherNationalities.undeterminedOn otherNationalities.renunciationSignedOn otherNationalities.renunciationRegisteredOn"),
        (["readmission"], "readmission.talksReportedOn readmission.draftedOn readmission.clearedOn readmission.requestSentOn readmission.requestReceivedOn readmission.acknowledgedCompleteOn "
            + "readmission.informationAskedOn readmission.interviewAskedOn readmission.moreTimeAskedOn readmission.overdueSince readmission.deemedAcceptedOn readmission.refusedOn readmission.acceptedOn "
            + "readmission.lapsedOn readmission.suspendedOn readmission.withdrawnOn"),
        (["travel-document"], "travelDocument.needAssessedOn travelDocument.appliedForOn travelDocument.interviewOn travelDocument.agreedOn travelDocument.issuedOn travelDocument.checkedOn "
            + "travelDocument.renewalAskedOn travelDocument.cancelledOn travelDocument.usedOn"),
        (["transfer"], "otherNationalities.confirmedOn otherNationalities.renunciationSignedOn otherNationalities.renunciationRegisteredOn readmission.acceptedOn readmission.deemedAcceptedOn "
            + "readmission.withdrawnOn readmission.suspendedOn readmission.lapsedOn"),
    ];

    // On the last day something may still be done, or still holds.
    private static readonly (string[] Places, string Days)[] TheLastDayIsStillInTime =
    [
        ([Niaa2002 + "79(1)-(2)", "niaa2002.s104.exhaustion-ladder", "Convention relating to the Status of Refugees 1951, art. 33(1), claim open", "Extradition Act 2003, s. 39(5)-(9)", .. Removal, "G7"],
            "appeals.lastDayInTime"),
        ([Niaa2002 + "72(7)(b)", "UK Borders Act 2007, s. 34(3)(a)"], "convictions.criminalAppealDeadline convictions.sentenceAppealDeadline criminalAppeals.furtherAppealDeadline"),
        ([Assurances, Assurances + ", art. 2", Assurances + ", art. 3", Assurances + ", arts. 4 to 6"], "assurances.expiry"),
    ];

    // The day after the last is the first on which it is over.
    private static readonly (string[] Places, string Days)[] OverFromTheDayAfter =
    [
        ([Niaa2002 + "104(2)(a)"], "appeals.permissionLastDay"),
        (["legal-decision"], "noticesServed.respondBy noticePeriodEnd"),
        (["travel-document"], "travelDocument.expiry"),
    ];

    // Born on 15 June 2026: a child on the eve of the eighteenth birthday, and none on the day.
    private static readonly (string Place, string Born)[] AChildUntilTheEve =
    [
        ("Borders, Citizenship and Immigration Act 2009, s. 55(1)-(3)", "dateOfBirth"),
        ("Borders, Citizenship and Immigration Act 2009, s. 55(1)-(3)", "children.dateOfBirth"),
        ("Citizens' Rights (Restrictions of Rights of Entry and Residence) (EU Exit) Regulations 2020, reg. 2(2), Sch., para. 4", "dateOfBirth"),
        ("Citizens' Rights (Application Deadline and Temporary Protection) (EU Exit) Regulations 2020, reg. 7 with reg. 27(4)", "dateOfBirth"),
        (Niaa2002 + "117D(1), qualifying child", "children.dateOfBirth"),
        ("European Convention on Human Rights, art. 8(2), each child", "children.dateOfBirth"),
        (Niaa2002 + "78A(1), (2)(b)", "children.dateOfBirth"),
        (Niaa2002 + "78A(1), (2)(a)", "dateOfBirth"),
        (Removal[0], "children.dateOfBirth"),
        (Removal[1], "children.dateOfBirth"),
        ("G10", "children.dateOfBirth"),
    ];

    private static readonly string[] EighteenFromTheBirthday = ["Immigration Act 1971, s. 5(4)", Iaa1999 + "10(3), (11)", "Criminal Justice Act 2003, s. 22(1)"];

    private static readonly SideBySide[] TermsAndOrders =
    [
        // Eight weeks from the day the principal left, or the appeals ended: that day is the first of the 56, or (the State) is not counted.
        From("doubt.family-eight-weeks.first-day", "principal.departedOn", 10.August(2026)),
        From("doubt.family-eight-weeks.first-day", "principal.departedOn", 11.August(2026)),
        From("doubt.family-eight-weeks.first-day", "principal.appealsEndedOn", 10.August(2026)),
        From("doubt.family-eight-weeks.first-day", "principal.appealsEndedOn", 11.August(2026)),

        // The last day is near from two days before the earlier of the two (9 August) to two days after the later (10 August).
        From("ia1971.s3-5-b.last-day-near", "principal.departedOn", 7.August(2026)),
        Until("ia1971.s3-5-b.last-day-near", "principal.departedOn", 12.August(2026)),
        From("ia1971.s3-5-b.last-day-near", "principal.appealsEndedOn", 7.August(2026)),
        Until("ia1971.s3-5-b.last-day-near", "principal.appealsEndedOn", 12.August(2026)),

        // Not less than seven days' notice before a recommendation: seven clear days, or (the State) seven.
        Until("doubt.ia1971.s6-2.seven-days", "courtRecommendationNoticeOn", "courtRecommendationOn", 7.June(2026)),
        Until("doubt.ia1971.s6-2.seven-days", "courtRecommendationNoticeOn", "courtRecommendationOn", 8.June(2026)),
        Until("Immigration Act 1971, s. 6(6)", "courtRecommendationOn", 13.July(2026)),

        Until("UK Borders Act 2007, s. 33(3)", "convictions.dateOfConviction", "dateOfBirth", 14.June(2044)),
        From("doubt.niaa2002.s117D.seven-years-before-a-break", "children.residentSince", 15.June(2033)),

        // An appeal is abandoned by leaving while it is pending; on the day it ended that is too late to matter.
        From(Niaa2002 + "104(1)", "appeals.personLeftOn", "appeals.finallyDeterminedOn", 15.June(2026)),
        From("niaa2002.s92-8.abandoned-by-departure", "appeals.personLeftOn", "appeals.finallyDeterminedOn", 15.June(2026)),

        // Section 10A: the one day stated, after the last day of the period. 10B: 21 days beginning with the stated day.
        // 10C: seven days beginning with the day after refusal. 10E: 21 days beginning with the day after the decision.
        Until(Iaa1999 + "10A(4)(a)", "removalNotice.statedDepartureDate", "departure.plannedOn", 15.June(2026)),
        From(Iaa1999 + "10A(4)(a)", "removalNotice.statedDepartureDate", "departure.plannedOn", 15.June(2026)),
        Until(Iaa1999 + "10A(2)(b), (7)", "noticePeriodEnd", "departure.plannedOn", 14.June(2026)),
        From(Iaa1999 + "10B(2)(a)", "removalNotice.departureDetailsGivenOn", "removalNotice.originalStatedDate", 15.June(2026)),
        Until(Iaa1999 + "10B(2)(b)", "removalNotice.originalStatedDate", "departure.plannedOn", 15.June(2026)),
        Until(Iaa1999 + "10B(2)(b)", "departure.plannedOn", "removalNotice.originalStatedDate", 5.July(2026)),
        Until(Iaa1999 + "10C(2)(b)", "removalNotice.statedDepartureDate", "refusedLeaveToEnterOn", 22.June(2026)),
        Until(Iaa1999 + "10E(1), (2)(b)", "judicialReviews.decidedOn", "departure.plannedOn", 15.June(2026)),
        From(Iaa1999 + "10E(1), (2)(b)", "judicialReviews.decidedOn", "departure.plannedOn", 25.May(2026)),

        // 28 days beginning with the day on which the rights were exhausted.
        Until(Niaa2002 + "78A(2)-(3)", "familyAppealRightsEndedOn", 12.July(2026)),

        // A certificate leaves an appeal alone that was brought before it; whether on the same day too is in doubt.
        Until("doubt.niaa2002.s96-7.same-day", "appeals.lodgedOn", "certifications.s96On", 15.June(2026)),
        Until("doubt.niaa2002.s96-7.same-day", "appeals.lodgedOn", "certifications.s96On", 14.June(2026)),

        // Removal within five days of a late appeal.
        From(Rule21, "appeals.lodgedOn", "departure.plannedOn", 10.June(2026)),

        // The recovery period: 30 days of which the day of the first decision is one, and to the end of the day of the second.
        From("not-encoded.si2023-33.transitional", "nrm.rgOn", 15.July(2026)),
        From("not-encoded.si2023-33.transitional", "nrm.furtherRgOn", 15.July(2026)),
        From("not-encoded.si2023-33.transitional", "nrm.cgOn", 16.June(2026)),
        From("not-encoded.si2023-33.transitional", "nrm.cgOn", "nrm.rgOn", 15.June(2026)),
        From("not-encoded.si2023-33.transitional", "nrm.cgOn", "nrm.furtherRgOn", 15.June(2026)),

        // A renunciation registered by the day asked about has ended the nationality; registered after, it was still held; registered
        // on the day of the order or later, it is one that the order may have caused.
        From("doubt.bna1981.s40-4.date", "otherNationalities.renunciationRegisteredOn", "deprivation.decisionDate", 16.June(2026)),
        Until("doubt.bna1981.s40-4.date", "otherNationalities.renunciationRegisteredOn", "deprivation.decisionDate", 15.June(2026)),
        From("doubt.bna1981.s40-4.date", "otherNationalities.renunciationRegisteredOn", "deprivation.orderDate", 15.June(2026)),
        From("doubt.bna1981.s40-4.date", "otherNationalities.renunciationRegisteredOn", "deprivation.orderDate", 16.June(2026)),
        Until("doubt.bna1981.s40-4.date", "otherNationalities.renunciationRegisteredOn", "deprivation.orderDate", 15.June(2026)),
        Until("doubt.bna1981.s40-4.date", "otherNationalities.renunciationRegisteredOn", 14.June(2026)),
        Until("doubt.foreign-law.renunciation-on-signature", "otherNationalities.renunciationSignedOn", "deprivation.decisionDate", 15.June(2026)),
        Until("doubt.foreign-law.renunciation-on-signature", "otherNationalities.renunciationSignedOn", "deprivation.orderDate", 15.June(2026)),
        Until("bna1981.s40.statelessness-fact", "otherNationalities.renunciationRegisteredOn", 14.June(2026)),
        From("bna1981.s40.statelessness-fact", "otherNationalities.renunciationRegisteredOn", "deprivation.orderDate", 15.June(2026)),
        Until("Immigration Rules, Appendix Statelessnessdefinition", "otherNationalities.renunciationRegisteredOn", 14.June(2026)),
        From("Immigration Rules, Appendix Statelessnessdefinition", "otherNationalities.renunciationRegisteredOn", "deprivation.orderDate", 15.June(2026)),

        // Notice before the order, of the same day at the latest. The Commission is asked within seven days beginning with the order.
        Until("bna1981.s40-5.notice-and-s40A-appeal.given", "deprivation.noticeDate", "deprivation.orderDate", 15.June(2026)),
        Until(Bna1981 + "Sch. 4A, para. 1(2)", "deprivation.siacApplicationDate", "deprivation.orderDate", 21.June(2026)),

        // The best interests of a child are recorded by the day of the decision.
        Until("G10", "children.bestInterestsRecordedOn", "decision.date", 15.June(2026)),
        Until(Removal[0], "children.bestInterestsRecordedOn", "decision.date", 15.June(2026)),
        Until(Removal[1], "children.bestInterestsRecordedOn", "decision.date", 15.June(2026)),

        // Only a later confirmation answers a renunciation; what ended an acceptance ends it on its own day already.
        From("transfer", "otherNationalities.confirmedOn", "otherNationalities.renunciationSignedOn", 16.June(2026)),
        From("transfer", "otherNationalities.confirmedOn", "otherNationalities.renunciationRegisteredOn", 16.June(2026)),
        .. from ended in new[] { "readmission.withdrawnOn", "readmission.suspendedOn", "readmission.lapsedOn" }
           from accepted in new[] { "readmission.acceptedOn", "readmission.deemedAcceptedOn" }
           select From("transfer", ended, accepted, 15.June(2026)),
    ];

    /// <summary>The day on which the fixed one of the two is put.</summary>
    public static LocalDate Given { get; } = 15.June(2026);

    public static IReadOnlySet<SideBySide> All { get; } = new HashSet<SideBySide>(
    [
        .. Each(CountFromTheirDay, (place, day) => From(place, day, 15.June(2026))),
        .. Each(TheLastDayIsStillInTime, (place, day) => Until(place, day, 15.June(2026))),
        .. Each(OverFromTheDayAfter, (place, day) => From(place, day, 16.June(2026))),
        .. AChildUntilTheEve.Select(child => Until(child.Place, child.Born, 14.June(2044))),
        .. EighteenFromTheBirthday.Select(place => From(place, "dateOfBirth", 15.June(2044))),
        .. TermsAndOrders,
    ]);

    private static IEnumerable<SideBySide> Each((string[] Places, string Days)[] rows, Func<string, string, SideBySide> says) =>
        from row in rows from place in row.Places from day in row.Days.Split(' ') select says(place, day);

    private static SideBySide From(string place, string against, LocalDate day) => new(place, DaysFixedByTheLaw.Assessed, against, true, day);

    private static SideBySide Until(string place, string against, LocalDate day) => new(place, DaysFixedByTheLaw.Assessed, against, false, day);

    private static SideBySide From(string place, string moved, string against, LocalDate day) => new(place, moved, against, true, day);

    private static SideBySide Until(string place, string moved, string against, LocalDate day) => new(place, moved, against, false, day);
}
