namespace DueCourse.Law.ImmigrationAct2016;

using DueCourse.Law.Clock;

/// <summary>Limits on the detention of pregnant women.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2016/19/section/60</remarks>
public static class Section60
{
    private static readonly Provision Section = Provision
        .Section("60", of: "Immigration Act 2016", uri: "ukpga/2016/19")
        .InForce(from: 12.July(2016), by: "S.I. 2016/603")
        .TextRead(asAt: 1.December(2025))
        .Sure(Confidence.Medium, "the text was read; the commencement instrument was not");

    /// <summary>72 hours, or seven days on a Minister's authority, from the later of two moments.</summary>
    public static TimeLimit LongestDetention => Section["(4)-(5)"].TimeLimit(
        "ia2016.s60", TimeLimitKind.StateActsBy,
        "A pregnant woman may be detained for at most 72 hours, or seven days if a Minister personally authorises it, from the later of the beginning of detention and the moment at which the Secretary of State was first satisfied of the pregnancy",
        RunningTime.FromAStep("detention of a pregnant woman", TheStep.Type.Is("detained"),
            Caution.Always("Detention while being examined at the border was outside the section at its start: the same limits apply to it as a rule of this project."))
            .NotBefore(TheStep.Type.Is("pregnancy-known"), "the moment at which the pregnancy was first known")
            .Until(TheStep.Type.Is("released"), "The woman was released"))
        .Or(!(Condition<ProceduralStep>)TheStep.MinisterAuthorisedLonger, new InHours(Began, 72))
        .Or(TheStep.MinisterAuthorisedLonger, new InHours(Began, 7 * 24));

    private const string Began = "The later of the two moments was";
}
