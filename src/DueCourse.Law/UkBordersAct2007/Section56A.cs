namespace DueCourse.Law.UkBordersAct2007;

/// <summary>Spent convictions in decisions on deportation and removal.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2007/30/section/56A</remarks>
public static class Section56A
{
    private static readonly Provision Section = Provision
        .Section("56A", of: "UK Borders Act 2007", uri: "ukpga/2007/30")
        .InForce(from: 1.October(2012), by: "Legal Aid, Sentencing and Punishment of Offenders Act 2012, s. 140; S.I. 2012/2412, art. 2(e)")
        .TextRead(asAt: 2.December(2025));

    /// <summary>Whether a spent conviction may be considered. Its age and relevance are then weighed, and the weighing recorded.</summary>
    public static Rule SpentConvictions => Section["(1)-(2)"]
        .Status("ukba2007.s56A.spent-convictions",
            "May a spent conviction be taken into account in deciding on deportation or removal?",
            when: SpentConvictionsMayBeConsidered)
        .EncodedInPart(
            "(3), omitted on 31 December 2020, about European rights: its text, and the saving in S.I. 2020/1309, reg. 17(4)-(5), were not read");

    /// <summary>Section 4(1) to (3) of the Rehabilitation of Offenders Act 1974 does not apply to the decision.</summary>
    public static Condition SpentConvictionsMayBeConsidered => Section["(1)-(2)"]
        .AsEnacted(
            "the rules on spent convictions do not apply to a decision on entering or remaining, deportation and removal included",
            It.Always.NotYetEncoded("not-encoded.ukba2007.s56A-3",
                "subsection (3), which held something back for people with European rights, was not read",
                matters: HasAEuropeanConnection))
        .AsAmended(from: Dates.IpCompletion, by: "S.I. 2020/1309, reg. 17(3), with a saving in reg. 17(4)-(5)",
            "the rules on spent convictions do not apply to a decision on entering or remaining, deportation and removal included",
            It.Always.NotYetEncoded("not-encoded.si2020-1309.reg17-4.s56A",
                "the saving in S.I. 2020/1309, reg. 17(4)-(5), for people with European rights was not read",
                matters: HasAEuropeanConnection
                    & ThePerson.AnyConviction(TheConviction.DateOfConviction.IsOnOrBefore(31.December(2020)))));

    private static Condition HasAEuropeanConnection =>
        TheSettlementScheme.EuNationalOrFamily.Is("eea-national", "swiss-national", "family-member");
}
