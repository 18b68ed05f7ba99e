namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>Article 33(2) of the Refugee Convention: a particularly serious crime, and danger to the community.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/72</remarks>
public static class Section72
{
    private static readonly Provision Section = Provision
        .Section("72", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 10.February(2003), by: "S.I. 2003/1, Sch.")
        .TextRead(asAt: 1.September(2025));

    /// <summary>Both halves of article 33(2): the crime, and the danger.</summary>
    public static Rule ParticularlySeriousCrime => Section["(1)-(6)"]
        .Status("niaa2002.s72.particularly-serious-crime",
            "Has the person, for article 33(2) of the Refugee Convention, been convicted of a particularly serious crime, and are they a danger to the community?",
            ProtectionIsForfeited)
        .Then("niaa2002.s72.crime", "A conviction counts as one of a particularly serious crime", ThePerson.AnyConviction(OfAParticularlySeriousCrime))
        .Then("niaa2002.s72.danger-presumed", "Danger to the community is presumed until the person rebuts it", DangerIsPresumed)
        .Then("niaa2002.s72.certificate", "A certificate was issued, so the tribunal begins with this question", TribunalBeginsHere)
        .EncodedInPart(
            "a crime shown to be particularly serious without any presumption: nothing here asks it",
            "(8), that the gravity of what the person fears is not weighed here: it binds whoever answers J34",
            "(4), the Order of 2004: held unlawful as framed (EN (Serbia) [2009] EWCA Civ 630), so a doubt stands in its place");

    /// <summary>The crime, and danger as a named person finds it. The presumption of danger never stands in for that finding.</summary>
    public static Condition ProtectionIsForfeited => Section["(1)-(6)"].AllOf(
        "Convicted of a particularly serious crime, and a danger to the community",
        ThePerson.AnyConviction(OfAParticularlySeriousCrime),
        Judgements.J34.IsMet);

    /// <summary>A conviction that is, or is presumed to be, of a particularly serious crime.</summary>
    public static Condition<Conviction> OfAParticularlySeriousCrime => Section["(2)-(5)"].AllOf(
        "was for a particularly serious crime, and the conviction stands",
        Convicted,
        !TheConviction.IsQuashed,
        SeriousByItself | (PresumedSerious & !TheConviction.SeriousnessIsRebutted));

    /// <summary>Subsections (2) to (4) for convictions from 28 June 2022: the crime is particularly serious, whatever is said against it.</summary>
    public static Condition<Conviction> SeriousByItself => Section["(2)-(4)"]
        .AsEnacted("is particularly serious beyond rebuttal: there was no such rule before 28 June 2022", (Condition<Conviction>)It.Never)
        .AsAmendedSaving(from: 28.June(2022), by: "Nationality and Borders Act 2022, ss. 38(1)-(12), (13), 87(5)(d)",
            "was convicted on or after 28 June 2022, and sentenced to at least 12 months, or for an offence specified or certified",
            HereOrAbroad(12.Months()) | SpecifiedOrCertified,
            saving: ConvictedBeforeTheChange);

    /// <summary>
    /// Subsections (2) to (4) for convictions before 28 June 2022, where the crime is presumed particularly serious at two
    /// years; and the two subsections that the 2025 Act would add.
    /// </summary>
    // Interpretation: the old words made only the danger expressly rebuttable; the seriousness of the crime is so too
    // (EN (Serbia) [2009] EWCA Civ 630). Subsection (7) switches that presumption off while a criminal appeal is open.
    public static Condition<Conviction> PresumedSerious => Section["(2)-(4)"]
        .AsEnacted(
            "is presumed to be so: sentenced to at least two years, or for an offence specified or certified, with no criminal appeal open",
            (HereOrAbroad(2.Years()) | SpecifiedOrCertified) & !AppealIsOpen)
        .AsAmendedSaving(from: 28.June(2022), by: "Nationality and Borders Act 2022, s. 38(13)",
            "is presumed to be so: convicted before 28 June 2022 and presumed by the old words; or a listed sexual offence, if that was commenced",
            ListedSexualOffence,
            saving: ConvictedBeforeTheChange);

    /// <summary>Subsections (5A) to (7): danger is presumed, but not while a criminal appeal is open.</summary>
    public static Condition DangerIsPresumed => Section["(5A)-(7)"].Says(
        "danger to the community is presumed: there is such a conviction, and no appeal against it or its sentence is open",
        ThePerson.AnyConviction(OfAParticularlySeriousCrime & !AppealIsOpen));

    /// <summary>Subsections (9) and (10): on a certificate the tribunal decides this first.</summary>
    public static Condition TribunalBeginsHere => Section["(9)-(10)"]
        .AsEnacted("the Secretary of State certified that the presumption applies", (Condition)TheProtectionStatus.S72IsCertified)
        .From(1.April(2003), by: "S.I. 2003/754, Sch. 1");

    // The 2025 Act was read as enacted. No commencement of its section 51 was found up to 5 January 2026; later orders were not seen.
    private static Condition<Conviction> ListedSexualOffence => Section["(5ZA)-(5ZB)"]
        .NotInForce<Conviction>("is presumed to be so: an offence in Schedule 3 to the Sexual Offences Act 2003, or its like abroad")
        .AsAmended(from: 6.January(2026), by: "Border Security, Asylum and Immigration Act 2025, s. 51, if it has been commenced",
            "is presumed to be so: an offence in Schedule 3 to the Sexual Offences Act 2003, or its like abroad",
            ((Condition<Conviction>)It.Never).OrInTheStatesReading(
                TheConviction.IsListedSexualOffence,
                "doubt.bsaia2025.s51.commencement",
                "Has section 51 of the Border Security, Asylum and Immigration Act 2025 been commenced, and for which convictions? No order was seen up to 5 January 2026, and nothing later was read."));

    // The section does not say which day counts where plea and verdict differ, or a conviction was entered again: both sides'
    // answers are kept, as for the Sentencing Act 2026.
    private static Condition<Conviction> ConvictedBeforeTheChange =>
        (!(Condition<Conviction>)TheConviction.DayOfConvictionIsInQuestion & TheConviction.DateOfConviction.IsBefore(28.June(2022)))
        | (TheConviction.DayOfConvictionIsInQuestion
            & It.Always.OrInTheStatesReading(It.Never,
                "doubt.niaa2002.s72.day-of-conviction",
                "Which day is the day of conviction, before or after 28 June 2022, where plea and verdict fell on different days, or a conviction was quashed and entered again (J15)?"));

    private static Condition<Conviction> Convicted =>
        TheConviction.PleaOrFinding.Is("convicted").OrInTheStatesReading(
            TheConviction.PleaOrFinding.Is("convicted", "found-without-conviction"),
            "doubt.niaa2002.s72.found-without-conviction",
            "Does a finding that the person committed the offence count, where the court did not go on to convict?");

    // Subsection (3): abroad, the sentence passed and the sentence that could have been passed here must both reach it.
    private static Condition<Conviction> HereOrAbroad(Term term) => Section["(2)-(3)"].Says(
        $"was sentenced to at least {term.Words()}; for a conviction abroad, a similar offence here could also have brought at least {term.Words()}",
        SentencedToAtLeast(term) & (TheConviction.WasInTheUnitedKingdom | CouldBePassedHere(term)));

    private static Condition<Conviction> CouldBePassedHere(Term term) =>
        term.WholeMonths == 12
            ? TheConviction.CouldBeTwelveMonthsHere | TheConviction.UkEquivalentMaximum.IsAtLeast(12)
            : TheConviction.UkEquivalentMaximum.IsAtLeast(term.WholeMonths);

    private static Condition<Conviction> SpecifiedOrCertified => Section["(4)"].Says(
        "is for an offence specified by order, or certified to be like one",
        ((Condition<Conviction>)It.Never).OrInTheStatesReading(
            TheConviction.IsSpecifiedOrCertified,
            "doubt.niaa2002.s72-4.specification-order",
            "May the Order of 2004, which specifies offences, be relied on? It was held unlawful as framed (EN (Serbia) [2009] EWCA Civ 630)."));

    // Unlike section 34 of the UK Borders Act 2007, nothing here lets a written waiver end the second limb.
    private static Condition<Conviction> AppealIsOpen => Section["(7)"].AnyOf(
        "an appeal or further appeal against the conviction or the sentence is pending, or could still be brought in time",
        Section["(7)(a)"].Says("one is pending", UkBordersAct2007.Section34.AnAppealIsRunning),
        Section["(7)(b)"].Says("one could be brought in time", UkBordersAct2007.Section34.TheTimeToAppealIsRunning));

    /// <summary>Subsection (11)(b): sentenced, for one offence, to at least so long. It is not read as in Part 5A.</summary>
    public static Condition<Conviction> SentencedToAtLeast(Term term) => Section["(11)(b)"].Says(
        $"was sentenced to a period of imprisonment of at least {term.Words()}",
        TheConviction.AnySentence(CountsEvenIfSuspended & Reaches(term)));

    /// <summary>Sub-paragraph (i). The Sentencing Act 2026 did not touch it: suspended sentences stay outside, whenever convicted.</summary>
    public static Condition<Sentence> CountsEvenIfSuspended => Section["(11)(b)(i)"]
        .AsEnacted(
            "is not suspended, or at least two years of it are not",
            (!(Condition<Sentence>)TheSentence.IsSuspended).NotYetEncoded(
                "not-encoded.niaa2002.s72-11.partly-suspended",
                "before 1 August 2008 a sentence counted if at least two years of it were not suspended; the file does not hold how much was",
                matters: TheSentence.IsSuspended))
        .AsAmended(from: 1.August(2008), by: "UK Borders Act 2007, s. 39; S.I. 2008/1818, art. 2(b)",
            "is not suspended, or a court has ordered it or any part of it to take effect",
            !TheSentence.IsSuspended | TheSentence.Activation.Is("part", "whole"));

    private static Condition<Sentence> Reaches(Term term) => Section["(11)(b)"].AnyOf(
        $"is a single term of at least {term.Words()}, or an indeterminate one that may last so long",
        TheSentence.Type.Is("imprisonment") & TheSentence.TermPronounced.IsAtLeast(term),
        Detention(term),
        ExtendedSentence(term),
        Indeterminate(term),
        ConsecutiveTerms(term));

    // Interpretation: sub-paragraph (ii) takes in other institutions without repeating the length, as its counterparts do.
    private static Condition<Sentence> Detention(Term term) => Section["(11)(b)(ii)"].Says(
        $"is detention in another institution, a hospital among them, for at least {term.Words()}",
        TheSentence.Type.Is("detention", "detention-and-training", "hospital")
        & TheSentence.TermPronounced.IsAtLeast(term).OrInTheStatesReading(
            (Condition<Sentence>)It.Always,
            "doubt.niaa2002.s72-11.detention-length",
            "Must detention in another institution reach the length too? Sub-paragraph (ii) does not repeat it."));

    private static Condition<Sentence> ExtendedSentence(Term term) =>
        TheSentence.Type.Is("extended")
        & TheSentence.CustodialTerm.IsAtLeast(term).OrInTheStatesReading(
            TheSentence.CustodialTerm.IsAtLeast(term) | TheSentence.TermPronounced.IsAtLeast(term),
            "doubt.niaa2002.s72.extended-sentence",
            "Does the extension period of an extended sentence count towards the length in section 72, or the custodial term alone (J14)?");

    private static Condition<Sentence> Indeterminate(Term term) => Section["(11)(b)(iii)"].Says(
        $"is an indeterminate sentence or order that may last {term.Words()}",
        TheSentence.Type.Is("life", "imprisonment-for-public-protection")
        | (TheSentence.Type.Is("other-indeterminate", "hospital-without-limit-of-time")
            & (term.WholeMonths > 12
                ? ((Condition<Sentence>)TheSentence.MayLastFourYears).OrInTheStatesReading(
                    TheSentence.MayLastFourYears | TheSentence.MayLastTwelveMonths,
                    "doubt.niaa2002.s72-11.two-years",
                    "May the indeterminate sentence or order last two years? The file holds 12 months and four years.")
                : TheSentence.MayLastTwelveMonths)));

    // Interpretation: sub-paragraph (ia) excludes an aggregate of "more than" the length and so leaves exactly that length
    // unsaid (J12), as section 38 of the 2007 Act does. Before 1 August 2008 nothing was said of consecutive terms.
    private static Condition<Sentence> ConsecutiveTerms(Term term) => Section["(11)(b)(ia)"]
        .AsEnacted(
            $"is one of consecutive terms that together come to at least {term.Words()}",
            TheSentence.Relation.Is("consecutive")
            & TheSentence.AggregateTerm.IsAtLeast(term)
            & It.Never.OrInTheStatesReading(It.Always,
                "doubt.niaa2002.s72-11.consecutive-before-2008",
                "Were consecutive terms added together before 1 August 2008? The section did not say."))
        .AsAmended(from: 1.August(2008), by: "UK Borders Act 2007, s. 39; S.I. 2008/1818, art. 2(b)",
            $"is one of consecutive terms that together come to exactly {term.Words()}; more than that is not added together",
            TheSentence.Relation.Is("consecutive")
            & TheSentence.AggregateTerm.IsAtLeast(term)
            & !TheSentence.AggregateTerm.IsAtLeast(term with { Days = 1 })
            & It.Never.OrInTheStatesReading(It.Always,
                "doubt.niaa2002.s72-11.exactly-that-length",
                "Consecutive terms that come to exactly the length: sub-paragraph (ia) speaks of more than it (J12)."));
}
