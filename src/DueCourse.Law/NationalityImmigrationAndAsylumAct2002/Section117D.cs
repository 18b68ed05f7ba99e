namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.SentencingAct2026;

/// <summary>The words of Part 5A: foreign criminal, length of sentence, qualifying child, qualifying partner.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/117D</remarks>
public static class Section117D
{
    // The amending words of 2026 were read; the section as printed after 22 March 2026 was not seen.
    private static readonly Provision Section = Provision
        .Section("117D", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 28.July(2014), by: "Immigration Act 2014, s. 19; S.I. 2014/1820, art. 3(o)")
        .TextRead(asAt: 1.September(2025));

    /// <summary>The definitions, reported.</summary>
    public static Rule Definitions => Section["(2)"]
        .Status("niaa2002.s117D.definitions", "Is the person a foreign criminal for Part 5A?", ForeignCriminal)
        .Then("niaa2002.s117D.qualifying-child", "There is a qualifying child", ThePerson.AnyChild(QualifyingChild))
        .Then("niaa2002.s117D.qualifying-partner", "There is a qualifying partner", ThePerson.AnyPartner(QualifyingPartner))
        .EncodedInPart("(5), which puts the proof of British citizenship on whoever asserts it: the file holds what is established");

    /// <summary>A foreign criminal.</summary>
    /// <remarks>Irish citizens are within it: unlike section 32 of the UK Borders Act 2007, nothing here takes them out.</remarks>
    public static Condition ForeignCriminal => field ??= Section["(2)"].AllOf(
        "A foreign criminal for Part 5A",

        // Interpretation: citizenship is looked at when the question is decided, not at conviction
        // (Zulfiqar [2022] EWCA Civ 492, superseding [2020] UKUT 312 (IAC), headnote (3)).
        Section["(2)(a)"].Says("is not a British citizen", ImmigrationAct1971.Section3NotBritish.IsNotABritishCitizen),

        Section["(2)(b)-(c)"].AnyOf(
            "was convicted here and sentenced to at least 12 months, or of an offence that caused serious harm, or is a persistent offender",

            // Interpretation: the sentence must be for the conviction here. A sentence abroad makes nobody a foreign
            // criminal in this Part (SC (Albania) [2020] UKUT 187 (IAC), headnote (2)).
            Section["(2)(c)(i)"].Says(
                "was convicted here and sentenced for it to at least 12 months",
                ThePerson.AnyConviction(ConvictedHere & SentencedToAtLeast(12.Months()))),
            Section["(2)(c)(ii)"].Says(
                "was convicted here of an offence that has caused serious harm",
                ThePerson.AnyConviction(ConvictedHere & TheConviction.CausedSeriousHarmAsAlleged & Judgements.J20.IsMetFor<Conviction>())),
            Section["(2)(c)(iii)"].Says(
                "was convicted here and is a persistent offender",
                ThePerson.AnyConviction(ConvictedHere) & Judgements.J21.IsMet)));

    /// <summary>A conviction here that stands.</summary>
    public static Condition<Conviction> ConvictedHere => Section["(2)(b)"].AllOf(
        "was convicted by a court in the United Kingdom, and the conviction stands",
        TheConviction.WasInTheUnitedKingdom,
        Convicted,
        !TheConviction.IsQuashed);

    /// <summary>Subsection (3): three disposals after a finding of insanity or unfitness are not convictions.</summary>
    public static Condition<Conviction> Convicted => Section["(3)"].Says(
        "was convicted, and not made subject to an order after a finding of insanity or unfitness",
        TheConviction.PleaOrFinding.Is("convicted").OrInTheStatesReading(
            TheConviction.PleaOrFinding.Is("convicted", "found-without-conviction"),
            "doubt.niaa2002.s117D.found-without-conviction",
            "Does a finding that the person committed the offence count, where the court did not go on to convict?"));

    /// <summary>Subsection (4): sentenced, for one offence, to at least so long. Used for 12 months and for four years.</summary>
    public static Condition<Conviction> SentencedToAtLeast(Term term) => Section["(4)"].Says(
        $"was sentenced for it to a period of imprisonment of at least {term.Words()}",
        TheConviction.AnySentence(CountsEvenIfSuspended & Reaches(term)));

    /// <summary>Paragraph (a), which is gone for offences of which the person is convicted from 22 March 2026.</summary>
    public static Condition<Sentence> CountsEvenIfSuspended => Section["(4)(a)"]
        .AsEnacted(
            "is not suspended, or a court has ordered it or any part of it to take effect",
            !TheSentence.IsSuspended | TheSentence.Activation.Is("part", "whole"))
        .AsAmendedSaving(
            from: 22.March(2026), by: "Sentencing Act 2026, s. 45(2); S.I. 2026/217, regs. 2 and 3",
            "counts, suspended or not; where the conviction was before 22 March 2026, only if not suspended, or ordered to take effect",
            It.Always,
            saving: TheSentence.IsForAConvictionThat(Section45.IsSavedByRegulation3));

    /// <summary>A child under 18 who is British or has lived here for seven years without a break.</summary>
    /// <remarks>
    /// Age and residence are counted to the day of assessment; the eighteenth birthday itself is 18. The file holds the stretch
    /// that still runs: an earlier one that came to seven years before a break is in doubt.
    /// </remarks>
    public static Condition<Child> QualifyingChild => Section["(1), qualifying child"].AllOf(
        "a qualifying child",
        Section["(1), qualifying child"].Says(
            "is under 18",
            TheChild.IsUnderEighteen),
        Section["(1), qualifying child (a)-(b)"].Says(
            "is British, or has lived in the United Kingdom for seven years or more without a break",
            TheChild.IsABritishCitizen | SevenYearsWithoutABreak));

    // The words ask for a continuous period of seven years or more, and do not say that it must run to today.
    private static Condition<Child> SevenYearsWithoutABreak =>
        (TheChild.ResidentSince.Plus(Period.FromYears(7)).HasCome | TheChild.LivedHereSevenYearsBeforeABreak).OrInTheStatesReading(
            TheChild.ResidentSince.Plus(Period.FromYears(7)).HasCome,
            "doubt.niaa2002.s117D.seven-years-before-a-break",
            "A child lived here for seven years without a break, and then away: must the continuous period run to the day of assessment?");

    /// <summary>A partner who is British or settled here.</summary>
    public static Condition<Partner> QualifyingPartner => Section["(1), qualifying partner"].AllOf(
        "a qualifying partner",
        ThePartner.Relationship.Is("spouse", "civil-partner", "unmarried-partner"),
        Section["(1), qualifying partner (a)-(b)"].Says(
            "is British, or settled in the United Kingdom (Immigration Act 1971, s. 33(2A))",
            ThePartner.IsABritishCitizen | ThePartner.IsSettled));

    private static Condition<Sentence> Reaches(Term term) => Section["(4)(b)-(d)"].AnyOf(
        $"is a single term of at least {term.Words()}, or an indeterminate one that may last at least so long",
        OneTermThatReaches(term),
        DetentionThatReaches(term),
        ExtendedSentenceThatReaches(term),
        IndeterminateThatMayReach(term));

    // Paragraph (b) excludes terms that only together come to that length. There is no gap at exactly that length here,
    // as there is in section 38 of the UK Borders Act 2007: six months and six months are not twelve.
    private static Condition<Sentence> OneTermThatReaches(Term term) => Section["(4)(b)"].Says(
        $"is imprisonment for a single term of at least {term.Words()}; consecutive terms are not added together",
        TheSentence.Type.Is("imprisonment") & TheSentence.TermPronounced.IsAtLeast(term));

    private static Condition<Sentence> DetentionThatReaches(Term term) => Section["(4)(c)"].Says(
        $"is detention in another institution, a hospital among them, for at least {term.Words()}",
        TheSentence.Type.Is("detention", "detention-and-training", "hospital") & TheSentence.TermPronounced.IsAtLeast(term));

    // Interpretation: no authority says whether the extension counts (J14); each side's answer is kept.
    private static Condition<Sentence> ExtendedSentenceThatReaches(Term term) =>
        TheSentence.Type.Is("extended")
        & TheSentence.CustodialTerm.IsAtLeast(term).OrInTheStatesReading(
            TheSentence.CustodialTerm.IsAtLeast(term) | TheSentence.TermPronounced.IsAtLeast(term),
            "doubt.niaa2002.s117D.extended-sentence",
            "Does the extension period of an extended sentence count towards the length in Part 5A, or the custodial term alone (J14)?");

    private static Condition<Sentence> IndeterminateThatMayReach(Term term) => Section["(4)(d)"].Says(
        $"is an indeterminate sentence or order that may last at least {term.Words()}",
        TheSentence.Type.Is("life", "imprisonment-for-public-protection")
        | (TheSentence.Type.Is("other-indeterminate", "hospital-without-limit-of-time") & MayLast(term)));

    private static YesNoFact<Sentence> MayLast(Term term) =>
        term.WholeMonths > 12 ? TheSentence.MayLastFourYears : TheSentence.MayLastTwelveMonths;
}
