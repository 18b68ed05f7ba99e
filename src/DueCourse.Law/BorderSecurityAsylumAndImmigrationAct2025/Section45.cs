namespace DueCourse.Law.BorderSecurityAsylumAndImmigrationAct2025;

/// <summary>Settlement scheme leave and rights under the Withdrawal Agreement.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2025/31/section/45</remarks>
public static class Section45
{
    private static readonly Provision Section = Provision
        .Section("45", of: "Border Security, Asylum and Immigration Act 2025", uri: "ukpga/2025/31")
        .InForce(from: 2.December(2025), by: "s. 65")
        .TextRead(asAt: 2.December(2025))
        .Sure(Confidence.Medium, "when it begins was taken from the Act as passed; no later text was seen");

    /// <summary>Has the rights of the Withdrawal Agreement by holding leave, though residence was not under European law.</summary>
    public static Condition HasTheRightsOfTheAgreement => Section[""].AllOf(
        "has the rights of the Withdrawal Agreement, holding settlement scheme leave rightly granted, with residence here when the transition ended",
        TheSettlementScheme.Status.Is("pre-settled", "settled"),
        !TheSettlementScheme.WasGrantedInError,
        TheSettlementScheme.WasResidentAtTransitionEnd);
}
