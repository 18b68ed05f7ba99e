namespace DueCourse.Law.Facts;

using static DueCourse.Law.Drafting.Role;

/// <summary>One dated stage of an appeal. What each kind of stage starts is said by the limits of time that run from it.</summary>
public static class TheStage
{
    public static readonly ChoiceFact<AppealStage> Type = Ask<AppealStage>.Choice("type", "stage", "What happened?", "Tribunal or court record", TribunalOrCourt,
    [
        // The decision under appeal, and how it reached the person.
        "decision-sent", "decision-received-abroad", "decision-posted-abroad", "person-left", "review-notice-sent",
        // First-tier Tribunal.
        "lodged", "sent-to-home-office", "home-office-bundle", "skeleton-served", "decision-notice-sent", "reasons-sent",
        "strike-out-sent", "staff-decision-sent", "withdrawal-sent", "leave-granted-sent",
        "ftt-permission-refused", "ftt-permission-limited", "ftt-refused-to-admit", "ftt-permission-granted",
        // Upper Tribunal.
        "ut-permission-refused", "ut-permission-granted", "ut-response-sent", "ut-hearing", "ut-decision-sent", "ut-set-aside-refused", "ut-withdrawn",
        "ut-onward-permission-refused", "ut-onward-permission-granted",
        // Higher courts.
        "coa-permission-refused", "coa-permission-granted", "coa-decided", "coa-refused-supreme-court", "coa-granted-supreme-court",
        "sc-permission-refused", "sc-decided",
        // Special Immigration Appeals Commission.
        "siac-decision-served", "siac-lapse-notice-served", "siac-determined", "siac-permission-refused",
        // Ends.
        "withdrawn", "abandoned", "lapsed",
    ]);

    public static readonly DateFact<AppealStage> On = Ask<AppealStage>.Date("on", "day of it", "On which day?", "The document, with proof of sending", TribunalOrCourt);
    public static readonly NumberFact<AppealStage> Hour = Ask<AppealStage>.Number("hour", "hour of the day", "At which hour (0 to 23, United Kingdom time)?", "The document", TribunalOrCourt, atMost: 23);
    public static readonly NumberFact<AppealStage> Minute = Ask<AppealStage>.Number("minute", "minute of the hour", "At which minute of the hour (0 to 59)?", "The document", TribunalOrCourt, atMost: 59);
    public static readonly ChoiceFact<AppealStage> SentBy = Ask<AppealStage>.Choice("sentBy", "way of sending", "How was it sent?", "Proof of sending", TribunalOrCourt, ["post", "electronically", "by-hand"]);
    public static readonly ChoiceFact<AppealStage> Outcome = Ask<AppealStage>.Choice("outcome", "outcome", "What was decided?", "The decision", TribunalOrCourt, ["dismissed", "allowed", "remitted"]);
    public static readonly ChoiceFact<AppealStage> By = Ask<AppealStage>.Choice("by", "side whose application it was", "Whose application was it?", "The decision", TribunalOrCourt, ["person", "home-office"]);
    public static readonly YesNoFact<AppealStage> PersonWasInTheUnitedKingdom = Ask<AppealStage>.YesNo("personInTheUnitedKingdom", "found the person in the United Kingdom", "found the person outside the United Kingdom", "Was the person in the United Kingdom then?", "Travel record", Caseworker);
    public static readonly DateFact<AppealStage> HearingOn = Ask<AppealStage>.Date("hearingOn", "day for which the hearing is fixed", "For which day is the hearing of the appeal fixed?", "Notice of hearing", TribunalOrCourt);
    public static readonly YesNoFact<AppealStage> PersonWasDetained = Ask<AppealStage>.YesNo("personDetained", "found the person in immigration detention", "found the person not in immigration detention", "Was the person in immigration detention then?", "Detention record", Caseworker);

    /// <summary>A stage of an appeal of which something is so.</summary>
    public static Condition<AppealStage> OfAnAppealThat(Condition<Appeal> that) => new(that.Node);
}

/// <summary>One dated step of the case outside an appeal.</summary>
public static class TheStep
{
    public static readonly ChoiceFact<ProceduralStep> Type = Ask<ProceduralStep>.Choice("type", "step", "What happened?", "The document", Caseworker,
    [
        // Deportation and removal.
        "stage-1-served", "liability-notified", "removal-notice-given", "departure-date-stated", "removal-failed", "port-refusal",
        "judicial-review-decided", "family-appeal-rights-ended", "principal-appeal-ended", "principal-left",
        // Notices and service.
        "notice-posted", "notice-posted-abroad", "notice-emailed", "notice-handed", "notice-placed-on-file", "court-document-posted", "court-document-emailed", "tribunal-document-posted",
        // Judicial review.
        "decision-challenged", "letter-before-claim", "claim-made", "claim-copy-provided", "permission-refused-on-paper", "permission-refused-at-hearing",
        "totally-without-merit", "permission-granted", "reasons-served", "onward-permission-refused",
        // European Court of Human Rights.
        "final-domestic-decision",
        // Detention and bail.
        "detained", "detention-review", "bail-considered-by-tribunal", "arrived", "bail-refused-at-hearing", "bail-refused-on-paper", "bail-hearing-fixed", "bail-granted",
        "referral-withdrawn", "referral-opted-out", "referral-opt-out-withdrawn", "released",
        "pregnancy-known", "child-held", "family-held", "held-for-examination", "rule-35-report",
        // Criminal proceedings and prison.
        "magistrates-sentence", "magistrates-deferral", "magistrates-committal", "magistrates-order", "crown-court-sentence", "crown-court-conviction", "solemn-conviction", "intimation-lodged", "custodial-period-began",
        // Victims, trafficking, data.
        "sentenced-within-victim-scheme", "victim-referred", "reasonable-grounds-decision", "access-request", "access-clarification-sought", "access-clarification-received", "data-complaint",
    ]);

    public static readonly DateFact<ProceduralStep> On = Ask<ProceduralStep>.Date("on", "day of it", "On which day?", "The document, with proof of sending", Caseworker);
    public static readonly NumberFact<ProceduralStep> Hour = Ask<ProceduralStep>.Number("hour", "hour of the day", "At which hour (0 to 23, United Kingdom time)?", "The document", Caseworker, atMost: 23);
    public static readonly NumberFact<ProceduralStep> Minute = Ask<ProceduralStep>.Number("minute", "minute of the hour", "At which minute of the hour (0 to 59)?", "The document", Caseworker, atMost: 59);
    public static readonly DateFact<ProceduralStep> StatedDeadline = Ask<ProceduralStep>.Date("statedDeadline", "last day that the document itself gives", "Which last day does the document itself give?", "The document", Caseworker);
    public static readonly ChoiceFact<ProceduralStep> Forum = Ask<ProceduralStep>.Choice("forum", "forum", "Before which tribunal or court?", "The document", TribunalOrCourt, ["upper-tribunal", "high-court", "court-of-session", "northern-ireland-high-court", "first-tier-tribunal", "siac"]);
    public static readonly ChoiceFact<ProceduralStep> Place = Ask<ProceduralStep>.Choice("place", "part of the United Kingdom concerned", "Where was the person, or where was it served?", "The document", Caseworker, ["england-and-wales", "scotland", "northern-ireland"]);
    public static readonly ChoiceFact<ProceduralStep> Power = Ask<ProceduralStep>.Choice("power", "power of detention", "Under which power was the person detained?", "Detention authority", Caseworker, ["ia1971.sch2.p16", "niaa2002.s62", "ia1971.sch3.p2-1", "ia1971.sch3.p2-2", "ia1971.sch3.p2-3", "ukba2007.s36"]);
    public static readonly NumberFact<ProceduralStep> Days = Ask<ProceduralStep>.Number("days", "number of days", "How many days?", "Prison's sentence calculation", Prison);
    public static readonly YesNoFact<ProceduralStep> MinisterAuthorisedLonger = Ask<ProceduralStep>.YesNo("ministerAuthorised", "was authorised for longer by a Minister in person", "was not authorised for longer by a Minister", "Has a Minister of the Crown personally authorised the longer period?", "Authority", SeniorOfficer)
        .PresumedFrom(PresumptionKind.ProtectsThePerson, "type", false, "the file records no personal authority of a Minister, and the longer period needs one", "detained", "family-held");
    public static readonly ChoiceFact<ProceduralStep> NoticeUnder = Ask<ProceduralStep>.Choice("noticeUnder", "rules under which the notice was given", "Under which rules was the notice given: the Notices Regulations (a decision that can be appealed), the Order of 2000 (leave granted, refused or varied), or Appendix SN (an invalid or void application, an administrative review)?", "The notice", LegalAdviser, ["notices-regulations-2003", "leave-order-2000", "appendix-sn"]);
    public static readonly YesNoFact<ProceduralStep> StatesNoDeadline = Ask<ProceduralStep>.YesNo("statesNoDeadline", "gives no last day for an answer, or one that cannot be read", "gives a last day for an answer", "Does the document give no last day for an answer, or one that cannot be read?", "The document", Caseworker);
}
