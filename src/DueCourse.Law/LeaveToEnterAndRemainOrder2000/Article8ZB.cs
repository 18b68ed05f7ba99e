namespace DueCourse.Law.LeaveToEnterAndRemainOrder2000;

using DueCourse.Law.Clock;

/// <summary>When a notice that gives, refuses or varies leave is presumed to have been delivered.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2000/1161/article/8ZB</remarks>
public static class Article8ZB
{
    private static readonly Provision Article = Provision
        .Regulation("8ZB", of: "Immigration (Leave to Enter and Remain) Order 2000", uri: "uksi/2000/1161", kind: "art.")
        .InForce(from: 12.July(2013), by: "S.I. 2013/1749")
        .Sure(Confidence.Medium, "that delivery and its day are presumed was read; the days themselves were not read, and are taken from Appendix SN");

    /// <summary>The presumed day. Actual knowledge is not needed, and the presumption can be rebutted.</summary>
    public static TimeLimit PresumedDay => Article["(1)"].TimeLimit(
        "leave-order2000.8ZB", TimeLimitKind.DeemedOn,
        "A notice about leave is presumed to have been delivered on a fixed day, unless the contrary is proved",
        RunningTime.FromAStep("delivery of a notice about leave",
            TheStep.Type.Is("notice-posted", "notice-posted-abroad", "notice-emailed", "notice-placed-on-file") & TheStep.NoticeUnder.Is("leave-order-2000"),
            Caution.Always("The address must be one that the person or their representative gave for correspondence; one supplied by somebody else is not (Khurram [2016] UKUT 281).")))
        .Or(TheStep.Type.Is("notice-posted"), Deemed("The notice was posted", 2.WorkingDaysAfter()))
        .Or(TheStep.Type.Is("notice-posted-abroad"), Deemed("The notice was posted", 28.DaysAfter()))
        .Or(TheStep.Type.Is("notice-emailed"), Deemed("The notice was sent", Counts.TheSameDay))
        .Or(TheStep.Type.Is("notice-placed-on-file"), Deemed("The reasons were recorded and the notice placed on the file", Counts.TheSameDay));

    /// <summary>A day of delivery that can be disproved.</summary>
    internal static Reckoning Deemed(string began, Count count) =>
        new InDays(began, count, OfficeDays.WhereItIsSent, AtTheEnd.DoesNotMove(), CutOff.EndOfDay) { TheLastDayIsTheDayItself = true }
        .FollowedBy("The contrary can be proved.");
}
