namespace DueCourse.Law.CitizensRightsRegulations2020;

/// <summary>Those who applied to the settlement scheme in time, until their application is finally determined.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2020/1209/regulation/4</remarks>
public static class Regulation4
{
    private static readonly Provision Regulation = Provision
        .Regulation("4", of: "Citizens' Rights (Application Deadline and Temporary Protection) (EU Exit) Regulations 2020", uri: "uksi/2020/1209")
        .InForce(from: Dates.IpCompletion, by: "reg. 1")
        .TextRead(asAt: 31.December(2020))
        .Sure(Confidence.Medium, "read as made; later amendments were not read");

    /// <summary>A valid application in time, not finally determined, by someone resident under the EEA Regulations when the transition ended.</summary>
    public static Condition HasAnApplicationPending => Regulation[""].AllOf(
        "is protected until an application to the settlement scheme, made in time, is finally determined",
        TheSettlementScheme.AppliedInTime,
        TheSettlementScheme.ApplicationIsUndetermined,
        TheSettlementScheme.WasLawfullyResidentUnderTheRegulations);
}
