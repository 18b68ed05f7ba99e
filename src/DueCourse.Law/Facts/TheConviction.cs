namespace DueCourse.Law.Facts;

using static DueCourse.Law.Drafting.PresumptionKind;
using static DueCourse.Law.Drafting.Role;

/// <summary>One conviction, or a disposal in place of one.</summary>
public static class TheConviction
{
    public static readonly TextFact<Conviction> Offence = Ask<Conviction>.Text("offence", "offence", "Of what offence?", "Certificate of conviction", CriminalCourt);
    public static readonly DateFact<Conviction> OffenceFrom = Ask<Conviction>.Date("offenceFrom", "first day of the conduct", "When did the conduct begin?", "Indictment", CriminalCourt);
    public static readonly DateFact<Conviction> OffenceTo = Ask<Conviction>.Date("offenceTo", "last day of the conduct", "When did the conduct end?", "Indictment", CriminalCourt);
    public static readonly DateFact<Conviction> DateOfConviction = Ask<Conviction>.Date("dateOfConviction", "date of conviction", "On which day was the person convicted?", "Certificate of conviction", CriminalCourt);
    public static readonly YesNoFact<Conviction> DayOfConvictionIsInQuestion = Ask<Conviction>.YesNo("convictionDateInQuestion", "has more than one day that could be the day of conviction", "has one day of conviction", "Could more than one day be the day of conviction (plea and verdict on different days, or a conviction quashed and entered again)?", "Court record of plea, verdict and entry", CriminalCourt)
        .PresumedFrom(SameRecord, "dateOfConviction", false, "the file gives one date of conviction and questions it nowhere");
    public static readonly TextFact<Conviction> Court = Ask<Conviction>.Text("court", "court", "By which court?", "Certificate of conviction", CriminalCourt);
    public static readonly ChoiceFact<Conviction> CourtLevel = Ask<Conviction>.Choice("courtLevel", "kind of court", "By what kind of court?", "Certificate of conviction", CriminalCourt, ["crown-court", "magistrates-court", "other"]);
    public static readonly ChoiceFact<Conviction> Jurisdiction = Ask<Conviction>.Choice("jurisdiction", "jurisdiction", "In which jurisdiction?", "Certificate of conviction", CriminalCourt, ["england-and-wales", "scotland", "northern-ireland", "foreign"]);
    public static readonly YesNoFact<Conviction> WasInTheUnitedKingdom = Ask<Conviction>.YesNo("ukConviction", "is a conviction by a court in the United Kingdom", "is a conviction by a court abroad", "Was the conviction by a court in the United Kingdom?", "Certificate of conviction", CriminalCourt)
        .PresumedFrom(Follows, "jurisdiction", true, "the file gives a jurisdiction here", "england-and-wales", "scotland", "northern-ireland")
        .PresumedFrom(Follows, "jurisdiction", false, "the file gives a foreign jurisdiction", "foreign");
    public static readonly NumberFact<Conviction> UkEquivalentMaximum = Ask<Conviction>.Number("ukEquivalentMaximum", "maximum, in months, for a similar offence here", "For a foreign conviction, what is the maximum in months for a similar offence here?", "Comparison of offences by a lawyer", LegalAdviser);
    public static readonly YesNoFact<Conviction> CouldBeTwelveMonthsHere = Ask<Conviction>.YesNo("ukEquivalentTwelveMonths", "could have brought at least 12 months for a similar offence here", "could not have brought at least 12 months for a similar offence here", "Could a similar offence here have been punished with at least 12 months?", "Comparison of offences by a lawyer", LegalAdviser);
    public static readonly ChoiceFact<Conviction> PleaOrFinding = Ask<Conviction>.Choice("pleaOrFinding", "finding", "What did the court find?", "Certificate of conviction", CriminalCourt, ["convicted", "found-without-conviction", "insanity"])
        .PresumedFrom(SameRecord, "dateOfConviction", "convicted", "the file gives a date of conviction and no other finding");
    public static readonly YesNoFact<Conviction> IsQuashed = Ask<Conviction>.YesNo("quashed", "has been quashed", "has not been quashed", "Has the conviction been quashed?", "Order of the appeal court", CriminalCourt, changes: true)
        .PresumedFrom(Follows, "quashedOn", true, "the file gives a day on which it was quashed")
        .PresumedFrom(SameRecord, "dateOfConviction", false, "the file gives a date of conviction, and a conviction stands until it is shown to have been quashed").GivesWayTo("quashedOn");
    public static readonly DateFact<Conviction> QuashedOn = Ask<Conviction>.Date("quashedOn", "day it was quashed", "When was it quashed?", "Order of the appeal court", CriminalCourt);
    public static readonly DateFact<Conviction> SentencedOn = Ask<Conviction>.Date("sentencedOn", "day of sentence", "On which day was sentence passed?", "Court record", CriminalCourt);
    public static readonly ChoiceFact<Conviction> AppealStatus = Ask<Conviction>.Choice("criminalAppealStatus", "state of any appeal against conviction or sentence", "Has an appeal against this conviction or its sentence been brought?", "Registry of the criminal appeal court", CriminalCourt, ["none-lodged", "pending", "dismissed", "allowed", "abandoned"], changes: true);
    public static readonly DateFact<Conviction> ConvictionAppealDeadline = Ask<Conviction>.Date("criminalAppealDeadline", "last day to appeal against conviction in time", "Until when could an appeal against conviction be brought in time?", "Registry; the limit of the court concerned", CriminalCourt);
    public static readonly DateFact<Conviction> SentenceAppealDeadline = Ask<Conviction>.Date("sentenceAppealDeadline", "last day to appeal against sentence in time", "Until when could an appeal against sentence be brought in time?", "Registry; the limit of the court concerned", CriminalCourt);
    public static readonly DateFact<Conviction> WaivedInWritingOn = Ask<Conviction>.Date("waiverInWriting", "day on which the person wrote that they would not appeal", "Has the person stated in writing to the Secretary of State that they do not intend to appeal?", "The letter, signed with advice and capacity", PersonOrRepresentative);
    public static readonly YesNoFact<Conviction> HasWaivedInWriting = Ask<Conviction>.YesNo("appealWaivedInWriting", "is one that the person has written they will not appeal", "is one that the person has not written they will not appeal", "Has the person told the Secretary of State in writing that they do not intend to appeal?", "The letter, signed with advice and capacity", PersonOrRepresentative, changes: true)
        .PresumedFrom(Follows, "waiverInWriting", true, "the file gives the day of the letter").OnlyOnceItHasCome
        .PresumedFrom(ProtectsThePerson, "dateOfConviction", false, "such a letter counts only once it is established on the file, and none is");
    public static readonly YesNoFact<Conviction> WasSuspendedOn1August2008 = Ask<Conviction>.YesNo("suspendedOn2008-08-01", "brought a sentence that was suspended on 1 August 2008", "brought no sentence that was suspended on 1 August 2008", "Was a sentence for this offence suspended on 1 August 2008?", "Order of the court", CriminalCourt);
    public static readonly YesNoFact<Conviction> CausedSeriousHarmAsAlleged = Ask<Conviction>.YesNo("seriousHarmRaised", "is said to have caused serious harm", "is not said to have caused serious harm", "Is it said that this offence caused serious harm?", "Victim statements, sentencing remarks", Caseworker);
    public static readonly YesNoFact<Conviction> IsSpecifiedOrCertified = Ask<Conviction>.YesNo("s72SpecifiedOrCertified", "is for an offence specified or certified under section 72", "is not for an offence specified or certified under section 72", "Is the offence specified by order, or certified, under section 72(4)?", "The order or certificate", LegalAdviser);
    public static readonly YesNoFact<Conviction> SeriousnessIsRebutted = Ask<Conviction>.YesNo("s72SeriousnessRebutted", "is for a crime accepted or held, on the evidence, to be less than particularly serious", "is for a crime that is still presumed particularly serious", "Where section 72 presumes the crime particularly serious, has that been rebutted (accepted by the Secretary of State, or held by a tribunal)?", "Decision letter or determination", LegalAdviser, changes: true);
    public static readonly YesNoFact<Conviction> IsListedSexualOffence = Ask<Conviction>.YesNo("sexualOffencesActSch3", "is for an offence in Schedule 3 to the Sexual Offences Act 2003", "is not for an offence in Schedule 3 to the Sexual Offences Act 2003", "Is it an offence in Schedule 3 to the Sexual Offences Act 2003, or a foreign equivalent?", "Offence code, checked by a lawyer", LegalAdviser);
    public static readonly YesNoFact<Conviction> IsATerroristOffence = Ask<Conviction>.YesNo("terroristOffence", "is for a terrorist offence", "is not for a terrorist offence", "Is it a terrorist offence?", "Offence code, court finding", CriminalCourt);
    public static readonly YesNoFact<Conviction> IsInModernSlaveryActSchedule4 = Ask<Conviction>.YesNo("modernSlaveryActSch4", "is for an offence in Schedule 4 to the Modern Slavery Act 2015", "is not for an offence in Schedule 4 to the Modern Slavery Act 2015", "Is it an offence in Schedule 4 to the Modern Slavery Act 2015, or a corresponding offence?", "Offence code, checked by a lawyer", LegalAdviser);
    public static readonly YesNoFact<Conviction> IsImprisonable = Ask<Conviction>.YesNo("imprisonable", "is for an offence punishable with imprisonment", "is not for an offence punishable with imprisonment", "Is the offence punishable with imprisonment (leaving aside limits for young or first offenders)?", "The offence's maximum", CriminalCourt);
    public static readonly YesNoFact<Conviction> WasRecommendedOn = Ask<Conviction>.YesNo("recommendedForDeportation", "is the conviction on which a court recommended deportation", "is not the conviction on which a court recommended deportation", "Was it on this conviction that the court recommended deportation?", "Court record of the recommendation", CriminalCourt);
    public static readonly YesNoFact<Conviction> IsAReasonForTheDecision = Ask<Conviction>.YesNo("reasonForDecision", "is a reason for the decision", "is not a reason for the decision", "Was this offence a reason for the decision to deport?", "Decision letter", Caseworker);
    public static readonly TextFact<Conviction> SentencingRemarks = Ask<Conviction>.Text("sentencingRemarks", "sentencing remarks", "Where are the sentencing remarks?", "Transcript", CriminalCourt);
    public static readonly TextFact<Conviction> VictimHarmEvidence = Ask<Conviction>.Text("victimHarmEvidence", "evidence of harm", "What evidence is there of harm to a victim?", "Statements", PoliceOrProsecutor);

    /// <summary>At least one sentence passed for it meets the condition.</summary>
    public static Condition<Conviction> AnySentence(Condition<Sentence> that) =>
        new(new Quantified(Quantifier.Some, Sentence.Kind, that.Node));

    /// <summary>At least one criminal appeal in it meets the condition.</summary>
    public static Condition<Conviction> AnyCriminalAppeal(Condition<CriminalAppeal> that) =>
        new(new Quantified(Quantifier.Some, CriminalAppeal.Kind, that.Node));

    /// <summary>The person was younger than so many years on a day; the birthday itself is the new age.</summary>
    public static Condition<Conviction> PersonWasUnder(int years, Day<Conviction> on) =>
        on.IsBefore(((Day<Conviction>)ThePerson.DateOfBirth).Plus(Period.FromYears(years)));
}

/// <summary>One sentence.</summary>
public static class TheSentence
{
    public static readonly ChoiceFact<Sentence> Type = Ask<Sentence>.Choice("type", "kind of sentence", "What kind of sentence is it?", "Warrant", CriminalCourt,
        ["imprisonment", "detention", "detention-and-training", "life", "imprisonment-for-public-protection", "extended", "other-indeterminate", "hospital", "hospital-without-limit-of-time", "community", "fine", "other"]);
    public static readonly TermFact<Sentence> TermPronounced = Ask<Sentence>.Term("term", "term pronounced", "What term did the court pronounce (for one offence, as finally varied)?", "Sentencing remarks, warrant", CriminalCourt);
    public static readonly TermFact<Sentence> CustodialTerm = Ask<Sentence>.Term("custodialTerm", "custodial term of an extended sentence", "Of an extended sentence, what is the custodial term?", "Warrant", CriminalCourt);
    public static readonly TermFact<Sentence> Extension = Ask<Sentence>.Term("extension", "extension period", "Of an extended sentence, what is the extension?", "Warrant", CriminalCourt);
    public static readonly ChoiceFact<Sentence> Relation = Ask<Sentence>.Choice("relation", "relation to other sentences", "Is it concurrent with or consecutive to another?", "Sentencing remarks", CriminalCourt, ["alone", "concurrent", "consecutive"]);
    public static readonly TextFact<Sentence> ConsecutiveTo = Ask<Sentence>.Text("consecutiveTo", "sentence it follows", "To which sentence is it consecutive?", "Sentencing remarks", CriminalCourt);
    public static readonly YesNoFact<Sentence> IsSuspended = Ask<Sentence>.YesNo("suspended", "is suspended", "is not suspended", "Was the sentence suspended?", "Order", CriminalCourt);
    public static readonly ChoiceFact<Sentence> Activation = Ask<Sentence>.Choice("activation", "activation", "Has a court ordered a suspended sentence, or part of it, to take effect?", "Order", CriminalCourt, ["none", "part", "whole"], changes: true);
    public static readonly DateFact<Sentence> ActivatedOn = Ask<Sentence>.Date("activatedOn", "day of activation", "When?", "Order", CriminalCourt);
    public static readonly DateFact<Sentence> DateImposed = Ask<Sentence>.Date("dateImposed", "day it was imposed", "When was it imposed?", "Order", CriminalCourt);
    public static readonly YesNoFact<Sentence> MayLastTwelveMonths = Ask<Sentence>.YesNo("mayLastTwelveMonths", "may last 12 months or more", "cannot last 12 months", "For an indeterminate sentence or order: may it last at least 12 months?", "Order, legal advice", LegalAdviser);
    public static readonly YesNoFact<Sentence> MayLastFourYears = Ask<Sentence>.YesNo("mayLastFourYears", "may last four years or more", "cannot last four years", "For an indeterminate sentence or order: may it last at least four years?", "Order, legal advice", LegalAdviser);
    public static readonly TermFact<Sentence> Tariff = Ask<Sentence>.Term("tariff", "minimum term", "What minimum term was set?", "Warrant", CriminalCourt);
    public static readonly YesNoFact<Sentence> WasVariedOnAppeal = Ask<Sentence>.YesNo("variedOnAppeal", "was varied on appeal (the term given is the final one)", "was not varied on appeal", "Was it varied on appeal?", "Order of the appeal court", CriminalCourt, changes: true);
    public static readonly TermFact<Sentence> AggregateTerm = Ask<Sentence>.Term("aggregateTerm", "aggregate of the consecutive terms", "What do the consecutive terms come to together?", "Sentencing remarks", CriminalCourt);

    /// <summary>A condition on the conviction for which it was passed.</summary>
    public static Condition<Sentence> IsForAConvictionThat(Condition<Conviction> that) => new(that.Node);
}

/// <summary>One appeal to a criminal court.</summary>
public static class TheCriminalAppeal
{
    public static readonly ChoiceFact<CriminalAppeal> Against = Ask<CriminalAppeal>.Choice("against", "matter appealed", "Against what?", "Notice of appeal", CriminalCourt, ["conviction", "sentence", "both"]);
    public static readonly DateFact<CriminalAppeal> LodgedOn = Ask<CriminalAppeal>.Date("lodgedOn", "day it was lodged", "When was it lodged?", "Registry", CriminalCourt);
    public static readonly YesNoFact<CriminalAppeal> WasInTime = Ask<CriminalAppeal>.YesNo("inTime", "was brought in time, or time was extended", "was brought out of time, and time was not extended", "Was it brought in time, or was time extended?", "Registry", CriminalCourt, changes: true);
    public static readonly DateFact<CriminalAppeal> DeterminedOn = Ask<CriminalAppeal>.Date("determinedOn", "day it was determined, abandoned or withdrawn", "When was it determined?", "Order", CriminalCourt);
    public static readonly DateFact<CriminalAppeal> FurtherAppealDeadline = Ask<CriminalAppeal>.Date("furtherAppealDeadline", "last day to bring a further appeal in time", "Once it ended, until when could a further appeal be brought in time (if none lay, the day it ended)?", "Registry; the limit of the court above", CriminalCourt);
    public static readonly YesNoFact<CriminalAppeal> IsPending = Ask<CriminalAppeal>.YesNo("pending", "is pending", "is no longer pending", "Is it pending?", "Registry", CriminalCourt, changes: true);
}
