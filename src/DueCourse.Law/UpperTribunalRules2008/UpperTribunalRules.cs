namespace DueCourse.Law.UpperTribunalRules2008;

/// <summary>The rules of the Upper Tribunal, and which text of them was read.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698</remarks>
internal static class UpperTribunalRules
{
    /// <summary>One rule, read in the consolidated text of about 2018 and in the later amendments that were found.</summary>
    public static Provision Rule(string number) => Provision
        .Rule(number, of: "Tribunal Procedure (Upper Tribunal) Rules 2008", uri: "uksi/2008/2698")
        .InForce(from: 3.November(2008), by: "r. 1(1)")
        .TextNotReadBefore(20.October(2014), "the rule as it stood before the rules of 2014 (S.I. 2014/2128)")
        .TextRead(asAt: 25.December(2023))
        .Sure(Confidence.High, "read in the consolidated text of about 2018, with S.I. 2022/312 and S.I. 2023/1280; of S.I. 2024/1283, from 27 December 2024, only the change to rule 11(8) was read");
}
