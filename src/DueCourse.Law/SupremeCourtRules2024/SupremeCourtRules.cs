namespace DueCourse.Law.SupremeCourtRules2024;

/// <summary>The rules of the Supreme Court.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2024/949</remarks>
internal static class SupremeCourtRules
{
    /// <summary>One rule.</summary>
    public static Provision Rule(string number) => Provision
        .Rule(number, of: "Supreme Court Rules 2024", uri: "uksi/2024/949")
        .InForce(from: 2.December(2024), by: "r. 1")
        .TextRead(asAt: 2.December(2024));
}
