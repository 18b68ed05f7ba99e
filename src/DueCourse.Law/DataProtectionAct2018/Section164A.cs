namespace DueCourse.Law.DataProtectionAct2018;

using DueCourse.Law.Clock;

/// <summary>Complaints about the handling of data.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2018/12/section/164A</remarks>
public static class Section164A
{
    private static readonly Provision Section = Provision
        .Section("164A", of: "Data Protection Act 2018", uri: "ukpga/2018/12")
        .InForce(from: 19.June(2026), by: "S.I. 2026/82, reg. 3")
        .Sure(Confidence.Medium, "read in a secondary source; the words of the section were not read");

    /// <summary>The acknowledgement, in thirty days.</summary>
    public static TimeLimit Acknowledgement => Section[""].TimeLimit(
        "sar.complaint", TimeLimitKind.StateActsBy,
        "A complaint about the handling of data must be acknowledged in 30 days",
        new InDays("The complaint was received", 30.DaysBeginningWith(), OfficeDays.Everywhere, AtTheEnd.DoesNotMove("Nothing that was read moves the last day on."), CutOff.EndOfDay)
            .OrElse("The words were not read; if the day of receipt is not counted, the time ends a day later.", other => other with { Count = 30.DaysAfter() }),
        RunningTime.FromAStep("an acknowledgement of a complaint", TheStep.Type.Is("data-complaint")));
}
