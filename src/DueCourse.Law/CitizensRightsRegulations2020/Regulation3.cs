namespace DueCourse.Law.CitizensRightsRegulations2020;

/// <summary>The grace period: six months' protection without any application.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2020/1209/regulation/3</remarks>
public static class Regulation3
{
    private static readonly Provision Regulation = Provision
        .Regulation("3", of: "Citizens' Rights (Application Deadline and Temporary Protection) (EU Exit) Regulations 2020", uri: "uksi/2020/1209")
        .InForce(from: Dates.IpCompletion, by: "reg. 1")
        .Ended(on: 1.July(2021), by: "reg. 2: the grace period ended with 30 June 2021")
        .TextRead(asAt: 31.December(2020));

    /// <summary>Without settlement scheme leave, but lawfully or permanently resident under the EEA Regulations when the transition ended.</summary>
    public static Condition IsInTheGracePeriod => Regulation[""].AllOf(
        "is protected during the grace period, by lawful or permanent residence under the EEA Regulations when the transition ended",
        !TheSettlementScheme.Status.Is("pre-settled", "settled"),
        TheSettlementScheme.WasLawfullyResidentUnderTheRegulations | ARelevantFamilyMember);

    private static Condition ARelevantFamilyMember =>
        It.Never.NotYetEncoded("not-encoded.si2020-1209.reg3.family",
            "which family members the grace period protects",
            matters: TheSettlementScheme.EuNationalOrFamily.Is("family-member"));
}
