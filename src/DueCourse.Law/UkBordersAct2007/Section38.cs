namespace DueCourse.Law.UkBordersAct2007;

using DueCourse.Law.SentencingAct2026;

/// <summary>What the words of sections 32 to 37 mean: above all, being sentenced to at least 12 months.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/2007/30/section/38. What counts is the sentence as pronounced and as finally
/// varied. Time served, remand credit and early release do not enter.
/// </remarks>
public static class Section38
{
    private static readonly Provision Section = Provision
        .Section("38", of: "UK Borders Act 2007", uri: "ukpga/2007/30")
        .InForce(from: 1.August(2008), by: "S.I. 2008/1818, art. 2(a)")
        .TextRead(asAt: 2.December(2025));

    /// <summary>What the file's convictions come to under this section.</summary>
    public static Rule SentenceDefinition => Section["(1)"].Status(
        "ukba2007.s38.sentence-definition",
        "Has the person been convicted here, in a conviction that stands, and sentenced for that offence to at least 12 months as section 38 counts them?",
        when: ThePerson.AnyConviction(
            TheConviction.WasInTheUnitedKingdom & !(Condition<Conviction>)TheConviction.IsQuashed & ImprisonmentOfAtLeast(12.Months())));

    /// <summary>Convicted, and sentenced for that one offence to at least so long.</summary>
    public static Condition<Conviction> ImprisonmentOfAtLeast(Term term) => Section["(1)"].AllOf(
        $"convicted, and sentenced to a period of imprisonment of at least {term.Words()}",
        Convicted,
        TheConviction.AnySentence(CountsEvenIfSuspended & LongEnough(term)));

    /// <summary>Paragraph (a), which is gone for offences of which the person is convicted from 22 March 2026.</summary>
    public static Condition<Sentence> CountsEvenIfSuspended => Section["(1)(a)"]
        .AsEnacted(
            "takes effect at once, or is suspended and a court has ordered it or any part of it, however short, to take effect",
            TakesEffectAtOnce | WasActivated)
        .AsAmendedSaving(
            from: 22.March(2026), by: "Sentencing Act 2026, s. 45(1); S.I. 2026/217, regs. 2 and 3",
            "counts, suspended or not; but for a conviction before 22 March 2026 only if it takes effect at once or was activated",
            It.Always,
            saving: TheSentence.IsForAConvictionThat(Section45.IsSavedByRegulation3));

    /// <summary>A court has ordered a suspended sentence, or a part of it, to take effect: it then counts at its full length.</summary>
    public static Condition<Sentence> WasActivated => TheSentence.Activation.Is("part", "whole");

    /// <summary>Paragraphs (b) to (d): of the length asked, whether or not it is suspended.</summary>
    public static Condition<Sentence> LongEnough(Term term) => Section["(1)(b)-(d)"].AnyOf(
        $"is a single term of at least {term.Words()}, or an indeterminate one that may last so long",
        ImprisonmentThatReaches(term),
        ExtendedSentenceThatReaches(term),
        ConsecutiveTermsOfExactly(term),
        DetentionElsewhereThatReaches(term),
        IndeterminateSentence);

    /// <summary>
    /// Subsection (3): an order under section 5 of the Criminal Procedure (Insanity) Act 1964 follows no conviction.
    /// </summary>
    // Interpretation: unlike section 6(3) of the 1971 Act, this section does not turn a finding of guilt without a
    // conviction into one, so only a conviction counts. The subsection names the Act for England and Wales; a like order in
    // Scotland or Northern Ireland follows no conviction either.
    public static Condition<Conviction> Convicted => Section["(3)"].Says(
        "was convicted, as distinct from found insane or unfit, or found guilty without conviction",
        TheConviction.PleaOrFinding.Is("convicted"));

    /// <summary>
    /// Subsection (4)(a): a British citizen as section 3(5) of the 1971 Act understands it. The burden is on the person
    /// (section 3(8)); of Irish citizenship, which section 32(1)(a) added later, the subsection says nothing.
    /// </summary>
    public static Condition BritishCitizen => Section["(4)(a)"].Says(
        "is a British citizen, or has the right of abode and is treated as one",
        ImmigrationAct1971.Section3.BritishCitizen);

    private static Condition<Sentence> TakesEffectAtOnce => !(Condition<Sentence>)TheSentence.IsSuspended;

    // Each term stands or falls by itself. A term in months is never turned into days, nor the other way.
    private static Condition<Sentence> ImprisonmentThatReaches(Term term) => Section["(1)(b)"].Says(
        $"is imprisonment for a single term of at least {term.Words()}; consecutive terms are not added together",
        TheSentence.Type.Is("imprisonment") & TheSentence.TermPronounced.IsAtLeast(term));

    // Interpretation: no authority says whether the extension counts (J14). The custodial term alone certainly does.
    private static Condition<Sentence> ExtendedSentenceThatReaches(Term term) => Section["(1)"].AllOf(
        $"is an extended sentence of at least {term.Words()}",
        TheSentence.Type.Is("extended"),
        TheSentence.CustodialTerm.IsAtLeast(term).OrInTheStatesReading(
            TheSentence.CustodialTerm.IsAtLeast(term) | TheSentence.TermPronounced.IsAtLeast(term),
            "doubt.ukba2007.s38.extended-sentence",
            "Does the extension period of an extended sentence count towards 12 months, or the custodial term alone (J14)?"));

    // Interpretation: paragraph (b) leaves out an aggregate of "more than" 12 months, so its words do not meet an aggregate
    // of exactly 12 (J12). The dossier's answer is no; OLO [2016] UKUT 56 (IAC) said no of Part 5A and Part 13 only.
    private static Condition<Sentence> ConsecutiveTermsOfExactly(Term term) => Section["(1)(b)"].AllOf<Sentence>(
        $"is one of consecutive terms that come to exactly {term.Words()} together",
        TheSentence.Type.Is("imprisonment", "detention", "detention-and-training"),
        TheSentence.Relation.Is("consecutive"),
        TheSentence.AggregateTerm.IsAtLeast(term),
        !TheSentence.AggregateTerm.IsAtLeast(term with { Days = 1 }),
        It.Never.OrInTheStatesReading(It.Always,
            "doubt.ukba2007.s38.exactly-twelve",
            "Do consecutive terms that come to exactly 12 months make a sentence of at least 12 months? Paragraph (b) leaves out only an aggregate of more than 12 (J12)."));

    private static Condition<Sentence> DetentionElsewhereThatReaches(Term term) => Section["(1)(c)"].Says(
        $"is detention elsewhere than in prison (young offender institution, hospital) for a single term of at least {term.Words()}",
        TheSentence.Type.Is("detention", "detention-and-training", "hospital") & TheSentence.TermPronounced.IsAtLeast(term));

    // Interpretation: a hospital order has no term of its own, so it is without a fixed end, like one with restrictions; whether
    // either counts is for judgement J13. Detention in hospital ordered for a stated term is under paragraph (c).
    private static Condition<Sentence> IndeterminateSentence => Section["(1)(d)"].Says(
        "is imprisonment or detention without a fixed end that may last 12 months",
        TheSentence.Type.Is("life", "imprisonment-for-public-protection")
        | (TheSentence.Type.Is("other-indeterminate") & TheSentence.MayLastTwelveMonths)
        | (TheSentence.Type.Is("hospital", "hospital-without-limit-of-time") & TheSentence.MayLastTwelveMonths & Judgements.J13.IsMetFor<Sentence>()));
}
