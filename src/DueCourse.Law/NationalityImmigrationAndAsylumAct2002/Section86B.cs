namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>Twenty-four weeks for appeals by persons liable to deportation; enacted, not commenced.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/86B</remarks>
public static class Section86B
{
    private static readonly Provision Section = Provision
        .Section("86B", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 2.December(2025), by: "enacted by the Border Security, Asylum and Immigration Act 2025, s. 50; not commenced")
        .TextRead(asAt: 2.December(2025))
        .Sure(Confidence.Medium, "that it is not commenced rests on no commencement regulations having been found, last looked for in January 2026");

    /// <summary>An appeal by a person at liberty who has a conviction and is liable to deportation as conducive to the public good.</summary>
    public static TimeLimit PersonsLiableToDeportation => Section[""].TimeLimit(
        "niaa2002.s86B", TimeLimitKind.StateActsBy,
        "An appeal under section 82 by a person not in detention, convicted and liable to deportation, would be decided and the decision notified within 24 weeks beginning with the day after it was brought, so far as reasonably practicable",
        Section86A.TwentyFourWeeks,
        RunningTime.FromAStage("the Tribunal's decision", TheStage.Type.Is("lodged") & TheStage.OfAnAppealThat(TheAppeal.Against.Is("protection-refusal", "human-rights-refusal", "protection-revocation"))))
        with { NotCommenced = Section86A.Why };
}
