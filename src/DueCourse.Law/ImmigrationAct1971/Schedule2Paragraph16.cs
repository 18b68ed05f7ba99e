namespace DueCourse.Law.ImmigrationAct1971;

using DueCourse.Law.Clock;

/// <summary>Detention while someone who is leaving is examined.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1971/77/schedule/2/paragraph/16</remarks>
public static class Schedule2Paragraph16
{
    private static readonly Provision Paragraph = Provision
        .Schedule("2", paragraph: "16", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 31.August(2006), by: "Immigration, Asylum and Nationality Act 2006, s. 42")
        .Sure(Confidence.Medium, "the twelve hours were read; the day on which they began was not read");

    /// <summary>Twelve hours at most.</summary>
    public static TimeLimit TwelveHours => Paragraph["(1B)"].TimeLimit(
        "ia1971.sch2.p16-1B", TimeLimitKind.StateActsBy,
        "A person examined on leaving may be detained for at most twelve hours",
        new InHours("Detention for examination began", 12),
        RunningTime.FromAStep("detention for examination on leaving", TheStep.Type.Is("held-for-examination")));
}
