namespace DueCourse.Law.SpecialImmigrationAppealsCommissionRules2003;

/// <summary>The rules of the Special Immigration Appeals Commission, and which text of them was read.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2003/1034</remarks>
internal static class SpecialImmigrationAppealsCommissionRules
{
    /// <summary>One rule, read as at 14 April 2015.</summary>
    public static Provision Rule(string number) => Provision
        .Rule(number, of: "Special Immigration Appeals Commission (Procedure) Rules 2003", uri: "uksi/2003/1034")
        .InForce(from: 1.April(2003), by: "r. 1")
        .TextNotReadBefore(14.April(2015), "the rules as they stood before the text of 14 April 2015")
        .TextRead(asAt: 14.April(2015))
        .Sure(Confidence.Medium, "The text of 14 April 2015 was read. Later amendments exist; rules of 2020 repeat the same times, so they stood then.");
}
