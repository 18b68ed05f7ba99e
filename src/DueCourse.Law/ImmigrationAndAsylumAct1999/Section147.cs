namespace DueCourse.Law.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Clock;

/// <summary>Families in pre-departure accommodation.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1999/33/section/147</remarks>
public static class Section147
{
    private static readonly Provision Section = Provision
        .Section("147", of: "Immigration and Asylum Act 1999", uri: "ukpga/1999/33")
        .InForce(from: 28.July(2014), by: "Immigration Act 2014, s. 6")
        .TextRead(asAt: 28.July(2014))
        .Sure(Confidence.Medium, "read as inserted; the day on which it began was not confirmed");

    /// <summary>72 hours, or seven days on a Minister's authority.</summary>
    public static TimeLimit LongestStay => Section[""].TimeLimit(
        "iaa1999.s147", TimeLimitKind.StateActsBy,
        "A family may be held in pre-departure accommodation for at most 72 hours, or seven days if a Minister personally authorises it",
        RunningTime.FromAStep("a family held before departure", TheStep.Type.Is("family-held"),
            Caution.Always("The Independent Family Returns Panel must have been consulted first."))
            .Until(TheStep.Type.Is("released"), "The family was released"))
        .Or(!(Condition<ProceduralStep>)TheStep.MinisterAuthorisedLonger, new InHours("The family was first held", 72))
        .Or(TheStep.MinisterAuthorisedLonger, new InHours("The family was first held", 7 * 24));
}
