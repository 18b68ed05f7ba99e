namespace DueCourse.Law.ExtraditionAct2003;

using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>No extradition before a claim for asylum is finally determined.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2003/41/section/39. Section 121 is its like for category 2 territories.</remarks>
public static class Section39
{
    private static readonly Provision Section = Provision
        .Section("39", of: "Extradition Act 2003", uri: "ukpga/2003/41")
        .InForce(from: 1.January(2004), by: "S.I. 2003/3103")
        .TextRead(asAt: 1.January(2006))
        .Sure(Confidence.Medium, "sections 39 and 40 read as they stood in 2006; section 121 and later amendments were not read");

    /// <summary>The bar.</summary>
    // Interpretation: as read, the section speaks of a claim made once the warrant is certified. A claim made before it is
    // counted too: whoever it protects must not be surrendered on a text that was read only as it stood in 2006.
    public static Condition ExtraditionIsBarred => field ??= Section["(3)-(4) (and s. 121)"].Says(
        "a claim for asylum is not finally determined, and no certificate under section 40 lifts the bar",
        AClaimIsNotFinallyDetermined.NotYetEncoded(
            "not-encoded.ea2003.s40",
            "what a certificate under section 40 must certify, and for which territories one can be given now",
            matters: AClaimIsNotFinallyDetermined & TheExtradition.IsCertifiedDespiteTheAsylumClaim));

    /// <summary>Subsections (5) to (9): undecided, or refused with an appeal pending or still possible in time.</summary>
    public static Condition AClaimIsNotFinallyDetermined => Section["(5)-(9)"].AnyOf(
        "a claim for asylum is undecided, or an appeal on one is pending or may still be brought in time",
        ThePerson.AnyProtectionClaim(Section77.IsPending),
        ThePerson.AnyAppeal(
            TheAppeal.Against.Is("protection-refusal", "protection-revocation")
            & (Section104.IsPending | Section104.CanStillBeBroughtInTime)));
}
