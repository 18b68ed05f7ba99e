namespace DueCourse.Law.UkBordersAct2007;

/// <summary>What counts as being sentenced to at least 12 months.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2007/30/section/38</remarks>
public static class Section38
{
    private static readonly Provision Section = Provision
        .Section("38", of: "UK Borders Act 2007", uri: "ukpga/2007/30")
        .InForce(from: 1.August(2008), by: "S.I. 2008/1818, art. 2(a)")
        .TextRead(asAt: 2.December(2025));

    /// <summary>Convicted, and sentenced for that one offence to at least so long.</summary>
    public static Condition<Conviction> ImprisonmentOfAtLeast(Term term) => Section["(1)"].AllOf(
        $"convicted, and sentenced to a period of imprisonment of at least {term.Words()}",
        Convicted,
        TheConviction.AnySentence(CountsEvenIfSuspended & Reaches(term)));

    /// <summary>Subsection (3): a disposal after a finding of insanity or unfitness is not a conviction.</summary>
    public static Condition<Conviction> Convicted => Section["(3)"].Says(
        "was convicted, not made subject to an order under the Criminal Procedure (Insanity) Act 1964",
        TheConviction.PleaOrFinding.Is("convicted", "found-without-conviction"));

    /// <summary>Paragraph (a), which is gone for offences of which the person is convicted from 22 March 2026.</summary>
    public static Condition<Sentence> CountsEvenIfSuspended => Section["(1)(a)"]
        .AsEnacted(
            "is not a suspended sentence, unless a court has ordered it or any part of it to take effect",
            NotSuspendedOrActivated)
        .AsAmendedSaving(
            from: 22.March(2026), by: "Sentencing Act 2026, s. 45(1); S.I. 2026/217, regs. 2 and 3",
            "counts, suspended or not, unless the conviction was before 22 March 2026; then only if not suspended, or activated",
            It.Always,
            saving: TheSentence.IsForAConvictionThat(TheConviction.DateOfConviction.IsBefore(22.March(2026))));

    private static Condition<Sentence> NotSuspendedOrActivated =>
        !(Condition<Sentence>)TheSentence.IsSuspended | TheSentence.Activation.Is("part", "whole");

    private static Condition<Sentence> Reaches(Term term) =>
        Section["(1)(b)-(d)"].AnyOf(
            $"is a single term of at least {term.Words()}, or an indeterminate one that may last so long",
            OneTermThatReaches(term),
            ExtendedSentenceThatReaches(term),
            Section["(1)(c)"].Says(
                "is a hospital order for at least that time",
                TheSentence.Type.Is("hospital") & TheSentence.TermPronounced.IsAtLeast(term)),
            Section["(1)(d)"].Says(
                "is an indeterminate sentence that may last that long",
                TheSentence.Type.Is("life", "imprisonment-for-public-protection")
                | (TheSentence.Type.Is("hospital-without-limit-of-time") & TheSentence.MayLastTwelveMonths)),
            ConsecutiveTermsOfExactly(term));

    // Paragraph (b): consecutive terms are not added together; each stands or falls by itself. Paragraph (c): detention counts.
    private static Condition<Sentence> OneTermThatReaches(Term term) => Section["(1)(b)"].Says(
        $"is imprisonment or detention for a single term of at least {term.Words()}; consecutive terms are not added together",
        TheSentence.Type.Is("imprisonment", "detention", "detention-and-training") & TheSentence.TermPronounced.IsAtLeast(term));

    // Interpretation: no authority says whether the extension counts (J14); each side's answer is kept.
    private static Condition<Sentence> ExtendedSentenceThatReaches(Term term) =>
        TheSentence.Type.Is("extended")
        & TheSentence.CustodialTerm.IsAtLeast(term).OrInTheStatesReading(
            TheSentence.TermPronounced.IsAtLeast(term),
            "doubt.ukba2007.s38.extended-sentence",
            "Does the extension period of an extended sentence count towards 12 months, or the custodial term alone (J14)?");

    // Interpretation: paragraph (b) excludes an aggregate of "more than" 12 months and so leaves exactly 12 unsaid (J12).
    private static Condition<Sentence> ConsecutiveTermsOfExactly(Term term) =>
        TheSentence.Relation.Is("consecutive")
        & TheSentence.AggregateTerm.IsAtLeast(term)
        & !TheSentence.AggregateTerm.IsAtLeast(term with { Days = 1 })
        & It.Never.OrInTheStatesReading(It.Always,
            "doubt.ukba2007.s38.exactly-twelve",
            "Consecutive terms that come to exactly 12 months: paragraph (b) speaks of more than 12 (J12).");
}
