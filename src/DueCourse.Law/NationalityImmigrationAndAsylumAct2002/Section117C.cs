namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>Article 8: how the deportation of a foreign criminal is weighed, tier by tier.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/117C</remarks>
public static class Section117C
{
    private static readonly LawfulShareOfLife ShareOfLife = new();

    private static readonly Provision Section = Provision
        .Section("117C", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 28.July(2014), by: "Immigration Act 2014, s. 19; S.I. 2014/1820, art. 3(o)")
        .TextRead(asAt: 1.September(2025));

    /// <summary>The outcome, the tier, and each way out of it.</summary>
    public static Rule Tiers => Section["(3)-(6)"]
        .Bar("niaa2002.s117C.tiers",
            "Does section 117C, where it is weighed, make deportation a breach of article 8?",
            DeportationWouldBreachArticle8)
        .Then("niaa2002.s117C.tier.low",
            "Lowest tier: no sentence of 12 months lies behind the decision; Exceptions 1 and 2 are open, and very compelling circumstances",
            IsWeighed & !SentencedTo(12.Months()))
        .Then("niaa2002.s117C.tier.medium",
            "Middle tier: a sentence of at least 12 months, short of four years; Exceptions 1 and 2 are open, and very compelling circumstances",
            IsWeighed & SentencedTo(12.Months()) & !SentencedTo(4.Years()))
        .Then("niaa2002.s117C.tier.serious",
            "Highest tier: a sentence of at least four years; only very compelling circumstances over and above Exceptions 1 and 2",
            IsWeighed & SentencedTo(4.Years()))
        .Then("niaa2002.s117C.exception-1", "Exception 1 (private life) is met", Exception1)
        .Then("niaa2002.s117C.exception-2", "Exception 2 (family life) is met", Exception2)
        .Then("niaa2002.s117C.very-compelling",
            "There are very compelling circumstances over and above Exceptions 1 and 2", VeryCompellingCircumstances)
        .EncodedInPart("(1)-(2), which give weight to the public interest: whoever answers J16, J25 or J26 weighs it, and the software gives no score");

    /// <summary>Deportation would breach article 8 as this section has it weighed.</summary>
    public static Condition DeportationWouldBreachArticle8 => field ??= Section["(3)-(6)"].AnyOf(
        "The public interest does not carry deportation through: an exception is met, or there are very compelling circumstances",
        Section["(3)"].Says(
            "no sentence of four years lies behind the decision, and Exception 1 or 2 is met",
            IsWeighed & !SentencedTo(4.Years()) & (Exception1 | Exception2)),

        // Interpretation: subsection (6) names only sentences of four years or more, but the way "over and above" the
        // exceptions is open to every foreign criminal (NA (Pakistan) [2016] EWCA Civ 662).
        Section["(6)"].Says(
            "there are very compelling circumstances over and above Exceptions 1 and 2",
            IsWeighed & VeryCompellingCircumstances));

    /// <summary>Subsection (7): the section is weighed so far as an offence of which the person was convicted is a reason for the decision.</summary>
    public static Condition IsWeighed => Section["(7)"].AllOf(
        "The person is a foreign criminal, and an offence of which they were convicted here is a reason for the decision",
        Section117D.ForeignCriminal,
        ThePerson.AnyConviction(IsAReason));

    /// <summary>Exception 1: private life. All three.</summary>
    public static Condition Exception1 => Section["(4)"].AllOf(
        "Exception 1: private life",
        Section["(4)(a)"].Says(
            "has been lawfully resident in the United Kingdom for most of their life (more than half)",
            new Condition<Person>(new MeasureReaches(ShareOfLife, 1))),
        Section["(4)(b)"].Says("is socially and culturally integrated in the United Kingdom", Judgements.J22.IsMet),
        Section["(4)(c)"].Says("would meet very significant obstacles to integration in the country of return", Judgements.J23.IsMet));

    /// <summary>Exception 2: family life, tested on each partner and each child.</summary>
    /// <remarks>
    /// The section asks whether the effect would be unduly harsh. That it must be so both if they moved and if they stayed
    /// comes from the cases (HA (Iraq) [2022] UKSC 22; Patel [2020] UKUT 45 (IAC), headnote (1)-(2)), not from its words.
    /// </remarks>
    public static Condition Exception2 => Section["(5)"].AnyOf(
        "Exception 2: family life",
        Section["(5), partner"].Says(
            "has a genuine and subsisting relationship with a qualifying partner, on whom the effect would be unduly harsh",
            ThePerson.AnyPartner(Section117D.QualifyingPartner & Judgements.J24.IsMetFor<Partner>() & Judgements.J25.IsMetFor<Partner>())),
        Section["(5), child"].Says(
            "has a genuine and subsisting parental relationship with a qualifying child, on whom the effect would be unduly harsh",
            ThePerson.AnyChild(Section117D.QualifyingChild & Judgements.J24.IsMetFor<Child>() & Judgements.J25.IsMetFor<Child>())));

    /// <summary>Subsection (6): never a score; one question for a named person.</summary>
    public static Condition VeryCompellingCircumstances => Section["(6)"].Says(
        "very compelling circumstances over and above Exceptions 1 and 2", Judgements.J26.IsMet);

    // Interpretation: the highest single sentence counts, among the convictions that are a reason for the decision
    // (Rexha [2016] UKUT 335 (IAC)). A later shorter one does not lower it, nor does an earlier appeal that was won
    // (Johnson [2016] UKUT 282 (IAC)). Which convictions are a reason is a fact, read from the decision letter.
    private static Condition SentencedTo(Term term) => Section["(3), (6)-(7)"].Says(
        $"a single sentence of at least {term.Words()} was passed here for an offence that is a reason for the decision",
        ThePerson.AnyConviction(IsAReason & Section117D.SentencedToAtLeast(term)));

    private static Condition<Conviction> IsAReason => Section117D.ConvictedHere & TheConviction.IsAReasonForTheDecision;
}
