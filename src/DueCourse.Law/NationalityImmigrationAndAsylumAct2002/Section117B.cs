namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.ImmigrationAct1971;

/// <summary>Article 8: what is weighed in every case, and the parent of a qualifying child.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/117B</remarks>
public static class Section117B
{
    private static readonly Provision Section = Provision
        .Section("117B", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 28.July(2014), by: "Immigration Act 2014, s. 19; S.I. 2014/1820, art. 3(o)")
        .TextRead(asAt: 1.September(2025));

    /// <summary>Subsection (6) decides; subsections (1) to (5) are weighed by a person.</summary>
    public static Rule General => Section["(1)-(6)"]
        .Bar("niaa2002.s117B.general",
            "Is the person a parent whose removal the public interest does not require, because of a qualifying child?",
            ParentOfAQualifyingChild)
        .Then("niaa2002.s117B.little-weight.partner",
            "Little weight goes to a relationship with a qualifying partner that was formed when the person was here unlawfully",
            PartnerRelationshipFormedUnlawfully)
        .EncodedInPart(
            "(1)-(3), immigration control, English and financial independence: whoever answers J16, J25 or J26 weighs them",
            "(4)(a) and (5), little weight to a private life formed when here unlawfully or precariously: weighed by the same person; the file does not date a private life");

    /// <summary>Subsection (6): for a person not liable to deportation.</summary>
    public static Condition ParentOfAQualifyingChild => Section["(6)"].AllOf(
        "A parent of a qualifying child, not liable to deportation, whose child could not reasonably be expected to leave",
        Section["(6)"].Says("stands outside liability to deportation", !LiableToDeportation),
        Section["(6)(a)-(b)"].Says(
            "has a genuine and subsisting parental relationship with a qualifying child, whom it would be unreasonable to expect to leave",
            ThePerson.AnyChild(Section117D.QualifyingChild & Judgements.J24.IsMetFor<Child>() & Judgements.J27.IsMetFor<Child>())));

    /// <summary>Subsection (4)(b).</summary>
    public static Condition PartnerRelationshipFormedUnlawfully => Section["(4)(b)"].Says(
        "a relationship with a qualifying partner was formed when the person was in the United Kingdom unlawfully",
        ThePerson.AnyPartner(Section117D.QualifyingPartner & ThePartner.FormedWhenUnlawful));

    /// <summary>
    /// Liable to deportation in fact (Immigration Act 1971, s. 3(5)-(6)): not merely of a class that the power could reach.
    /// </summary>
    /// <remarks>
    /// Liable are: those whose deportation the Secretary of State has decided is conducive; foreign criminals of the 2007
    /// Act whose deportation its section 32(4) takes to be so (Yussuf [2018] UKUT 117 (IAC), not following Ali [2011] UKUT
    /// 250), which after most exceptions it does not; the family, as section 5(4) of the 1971 Act has it, of a person whose
    /// order stands; those a court recommended; and those under an order still in force, even after they have left (Williams
    /// [2018] UKUT 116 (IAC)). Nobody whom section 7 or 8 of the 1971 Act exempts is liable, unless such an order stands.
    /// </remarks>
    internal static Condition LiableToDeportation =>
        ThePerson.AnyDeportationOrder(TheDeportationOrder.IsInForce)
        | UkBordersAct2007.Section32.DeemedConducive
        | ((DecidedOnOrRecommended | FamilyOfAPersonUnderAnOrder)
            & !Section7.NotLiableToDeportation & !Section8.OutsideTheDeportationProvisions);

    private static Condition DecidedOnOrRecommended =>
        TheDecision.Type.Is("deport-automatic", "deport-conducive", "deport-family", "deport-recommendation")
        | TheCourtRecommendation.WasMade;

    private static Condition FamilyOfAPersonUnderAnOrder =>
        ThePrincipal.IsOrderedToBeDeported & Section5.BelongsToTheFamily & !ThePrincipal.OrderHasEnded;
}
