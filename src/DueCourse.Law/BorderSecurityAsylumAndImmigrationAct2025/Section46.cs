namespace DueCourse.Law.BorderSecurityAsylumAndImmigrationAct2025;

/// <summary>Further conditions on limited leave: tagging, curfew, zones.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2025/31/section/46</remarks>
public static class Section46
{
    private static readonly Provision Section = Provision
        .Section("46", of: "Border Security, Asylum and Immigration Act 2025", uri: "ukpga/2025/31")
        .InForce(from: 5.January(2026), by: "S.I. 2025/1318")
        .TextRead(asAt: 2.December(2025));

    /// <summary>They may be set where the Secretary of State considers one of the tests met; who may is not encoded.</summary>
    public static Condition FurtherConditionsMayBeSet => Section[""].Says(
        "restricted leave is to be granted to a person whom the Secretary of State considers a threat, or to have committed a listed serious or sexual offence",
        Judgements.J36.IsMet.NotYetEncoded(
            "not-encoded.bsaia2025.s46.tests",
            "which offences and which threats allow further conditions, and that tagging reaches adults only",
            matters: Judgements.J36.IsMet));
}
