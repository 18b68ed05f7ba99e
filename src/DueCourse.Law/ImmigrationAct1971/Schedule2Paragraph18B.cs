namespace DueCourse.Law.ImmigrationAct1971;

using DueCourse.Law.Clock;

/// <summary>Detention of an unaccompanied child.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1971/77/schedule/2/paragraph/18B</remarks>
public static class Schedule2Paragraph18B
{
    private static readonly Provision Paragraph = Provision
        .Schedule("2", paragraph: "18B", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 28.July(2014), by: "Immigration Act 2014, s. 5")
        .TextRead(asAt: 28.July(2014))
        .Sure(Confidence.Medium, "read as inserted; the day on which it began was not confirmed");

    /// <summary>24 hours from the first detention in a short-term holding facility.</summary>
    public static TimeLimit TwentyFourHours => Paragraph["(2)-(5)"].TimeLimit(
        "ia1971.sch2.p18B", TimeLimitKind.StateActsBy,
        "An unaccompanied child may be held for at most 24 hours, in a short-term holding facility or on the way to or from it, from the first detention there",
        new InHours("The child was first held in the facility", 24).FollowedBy(
            "Moving the child out and back does not start the hours again; a fresh detention after release may.",
            "Even within the hours: only while directions require removal from there in that time, or a decision likely to lead to them is pending, and the officer reasonably believes it will happen."),
        RunningTime.FromAStep("detention of an unaccompanied child", TheStep.Type.Is("child-held"))
            .Until(TheStep.Type.Is("released"), "The child was released"));
}
