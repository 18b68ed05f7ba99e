namespace DueCourse.Law.Facts;

using static DueCourse.Law.Drafting.PresumptionKind;
using static DueCourse.Law.Drafting.Role;

/// <summary>Deprivation of British citizenship.</summary>
public static class TheDeprivation
{
    public static readonly ChoiceFact<Person> Ground = Ask<Person>.Choice("deprivation.ground", "ground of deprivation", "On which ground is deprivation decided or considered?", "Notice", Caseworker, ["none", "s40-2", "s40-3", "s40-6"], changes: true);
    public static readonly YesNoFact<Person> IsCertifiedForTheCommission = Ask<Person>.YesNo("deprivation.certifiedForCommission", "is subject to a deprivation decision certified so that appeal lies to the Commission", "is subject to no deprivation decision certified so that appeal lies to the Commission", "Has the Secretary of State certified (section 40A(2)) that the decision relies on information that should not be made public?", "Certificate", Caseworker, changes: true);
    public static readonly DateFact<Person> NoticeDate = Ask<Person>.Date("deprivation.noticeDate", "day of the notice of the decision to deprive", "On which day was notice of the decision given?", "Notice and proof of sending", Caseworker);
    public static readonly ChoiceFact<Person> NoticeGivenOrDispensed = Ask<Person>.Choice("deprivation.noticeGivenOrDispensed", "whether notice was given", "Was notice given before the order, or dispensed with, and on which limb?", "Notice, or the record of the limb relied on", Caseworker, ["given", "s40-5A-a", "s40-5A-b-i", "s40-5A-b-ii", "s40-5A-b-iii", "s40-5A-b-iv", "neither"])
        .PresumedFrom(Follows, "deprivation.noticeDate", "given", "the file gives the day of a notice");
    public static readonly YesNoFact<Person> NoticeIsComplete = Ask<Person>.YesNo("deprivation.noticeComplete", "was given a notice of deprivation with decision, reasons and right of appeal", "was given an incomplete notice of deprivation", "Does the notice state the decision, the reasons and the right of appeal?", "The notice", LegalAdviser);
    public static readonly DateFact<Person> ContactDate = Ask<Person>.Date("deprivation.contactDate", "day the person contacted the Home Office", "When did the person make contact after an order without notice?", "Record", Caseworker);
    public static readonly DateFact<Person> LateNoticeDate = Ask<Person>.Date("deprivation.lateNoticeDate", "day of the late notice", "When was late notice given?", "Notice", Caseworker);
    public static readonly YesNoFact<Person> LateNoticeIsGiven = Ask<Person>.YesNo("deprivation.lateNoticeGiven", "has been given late notice of the deprivation", "has not been given late notice of the deprivation", "Has late notice been given?", "Notice and proof of service", Caseworker, changes: true)
        .PresumedFrom(Follows, "deprivation.lateNoticeDate", true, "the file gives the day of the late notice").OnlyOnceItHasCome
        .PresumedFrom(ProtectsThePerson, "deprivation.contactDate", false, "the file records no late notice, which counts only once it is on the file").GivesWayTo("deprivation.lateNoticeDate");
    public static readonly DateFact<Person> SiacApplicationDate = Ask<Person>.Date("deprivation.siacApplicationDate", "day of the application to the Commission", "When did the Secretary of State apply to the Commission?", "Application", Caseworker);
    public static readonly DateFact<Person> NextFourMonthReview = Ask<Person>.Date("deprivation.nextFourMonthReview", "day of the next four-month review", "When is the next review due?", "Record", Caseworker);
    public static readonly DateFact<Person> DecisionDate = Ask<Person>.Date("deprivation.decisionDate", "day of the decision to deprive", "When was the decision to deprive made?", "Submission and decision", Caseworker)
        .PresumedFrom(Follows, "deprivation.noticeDate", "a decision has effect when its notice is given (Anufrijeva [2003] UKHL 36), and the file gives no other day for it");
    public static readonly DateFact<Person> OrderDate = Ask<Person>.Date("deprivation.orderDate", "day of the deprivation order", "When was the deprivation order made?", "Order", Caseworker);
    public static readonly ChoiceFact<Person> Stage = Ask<Person>.Choice("deprivation.stage", "stage that deprivation has reached", "How far has deprivation got?", "Submission, decision and order", Caseworker, ["none", "considered", "decided", "order-made"], changes: true)
        .PresumedFrom(Follows, "deprivation.orderDate", "order-made", "the file gives the day of an order").OnlyOnceItHasCome
        .PresumedFrom(Follows, "deprivation.decisionDate", "decided", "the file gives the day of a decision and of no order by then").OnlyOnceItHasCome.GivesWayTo("deprivation.orderDate")
        .PresumedFrom(SameRecord, "deprivation.ground", "considered", "the file gives a ground, and no decision by then", "s40-2", "s40-3", "s40-6").GivesWayTo("deprivation.noticeDate", "deprivation.decisionDate", "deprivation.orderDate")
        .PresumedFrom(Follows, "deprivation.ground", "none", "the file says that there is no ground", "none");
    public static readonly DateFact<Person> ConductReliedOnFrom = Ask<Person>.Date("deprivation.conductFrom", "first day of the conduct relied on", "When did the conduct relied on for deprivation begin?", "Submission and decision", Caseworker);
    public static readonly YesNoFact<Person> OrderHasEffect = Ask<Person>.YesNo("deprivation.orderHasEffect", "is subject to a deprivation order in effect", "is not subject to a deprivation order in effect", "Does a deprivation order have effect?", "Order; outcome of any appeal", Caseworker, changes: true)
        .PresumedFrom(Follows, "deprivation.appealStatus", false, "the appeal against it was finally allowed", "allowed-final")
        .PresumedFrom(SameRecord, "deprivation.appealStatus", true, "the record of the appeal shows no outcome that could have ended the order", "window-open", "pending", "dismissed-not-final", "dismissed-final", "withdrawn", "abandoned", "window-closed");
    public static readonly ChoiceFact<Person> AppealStatus = Ask<Person>.Choice("deprivation.appealStatus", "state of the deprivation appeal", "How does the deprivation appeal stand?", "Tribunal", TribunalOrCourt, ["no-order-or-notice", "window-open", "pending", "allowed-not-final", "dismissed-not-final", "allowed-final", "dismissed-final", "withdrawn", "abandoned", "window-closed"], changes: true);
    public static readonly YesNoFact<Person> StatusResultsFromNaturalisation = Ask<Person>.YesNo("deprivation.resultsFromNaturalisation", "holds a citizenship that results from naturalisation", "holds a citizenship that does not result from naturalisation", "Does the citizenship result from naturalisation?", "Certificate", Caseworker)
        .PresumedFrom(Follows, "modeOfAcquisition", true, "the file says that it was acquired by naturalisation", "naturalisation")
        .PresumedFrom(Follows, "modeOfAcquisition", false, "the file says that it was acquired otherwise than by naturalisation", "birth", "descent", "registration");
    public static readonly YesNoFact<Person> StatusResultsFromRegistrationOrNaturalisation = Ask<Person>.YesNo("deprivation.resultsFromRegistrationOrNaturalisation", "holds a citizenship that results from registration or naturalisation", "holds a citizenship that results from neither registration nor naturalisation", "Does the citizenship result from registration or naturalisation?", "Certificate", Caseworker)
        .PresumedFrom(Follows, "modeOfAcquisition", true, "the file says that it was acquired in that way", "registration", "naturalisation")
        .PresumedFrom(Follows, "modeOfAcquisition", false, "the file says that it was acquired by birth or descent", "birth", "descent");
    public static readonly ChoiceFact<Person> VitalInterestsFinding = Ask<Person>.Choice("vitalInterestsFinding", "finding on vital interests", "Has it been decided that the person, while British, acted in a manner seriously prejudicial to vital interests?", "Decision", SeniorOfficer, ["none", "made", "not-made"], changes: true);
    public static readonly TextFact<Person> FraudAlleged = Ask<Person>.Text("deprivation.fraudAlleged", "deception alleged", "Which false representation or concealment is alleged?", "Application and evidence", Caseworker);
}

/// <summary>Statelessness.</summary>
public static class TheStatelessness
{
    public static readonly YesNoFact<Person> WasFound = Ask<Person>.YesNo("statelessnessFinding", "has been found stateless", "has been found not to be stateless", "Has the person been found stateless by a decision or expert opinion?", "Opinion or decision, with its date", ForeignAuthorityOrExpert, changes: true);
    public static readonly ChoiceFact<Person> Application = Ask<Person>.Choice("statelessApplication", "application as a stateless person", "How does an application as a stateless person stand?", "Home Office record", Caseworker, ["none", "pending", "granted", "refused"], changes: true);
    public static readonly DateFact<Person> AppliedOn = Ask<Person>.Date("statelessAppliedOn", "day of the application as a stateless person", "When was the application as a stateless person made?", "Home Office record", Caseworker);
    public static readonly YesNoFact<Person> HasSoughtAvailableNationality = Ask<Person>.YesNo("soughtAvailableNationality", "has sought any nationality reasonably available", "has not sought a nationality reasonably available", "Has the person sought any nationality reasonably available?", "Letters to authorities", PersonOrRepresentative, changes: true);
    public static readonly YesNoFact<Person> IsExcluded = Ask<Person>.YesNo("statelessExcluded", "is excluded from stateless leave", "is not excluded from stateless leave", "Is the person excluded from stateless leave, or refused on suitability?", "Decision", Caseworker, changes: true);
}

/// <summary>One country that might admit the person.</summary>
public static class TheAdmissibleCountry
{
    public static readonly ChoiceFact<AdmissibleCountry> Country = Ask<AdmissibleCountry>.Country("country", "country", "Which country?", "Consulate", ForeignAuthorityOrExpert);
    public static readonly YesNoFact<AdmissibleCountry> WouldAdmit = Ask<AdmissibleCountry>.YesNo("wouldAdmit", "would admit the person", "would not admit the person", "Would it admit the person?", "Consulate's letter", ForeignAuthorityOrExpert, changes: true);
    public static readonly YesNoFact<AdmissibleCountry> GivesLawfulResidence = Ask<AdmissibleCountry>.YesNo("lawfulResidence", "would give lawful residence", "would not give lawful residence", "Would it give lawful residence?", "Consulate's letter", ForeignAuthorityOrExpert, changes: true);
}
