namespace DueCourse.Law.NoticesRegulations2003;

using DueCourse.Law.Clock;

/// <summary>When a notice of an appealable decision is taken to have been given.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2003/658/regulation/7</remarks>
public static class Regulation7
{
    private static readonly Provision Regulation = Provision
        .Regulation("7", of: "Immigration (Notices) Regulations 2003", uri: "uksi/2003/658")
        .InForce(from: 1.April(2003), by: "reg. 1")
        .TextRead(asAt: 6.November(2014))
        .Sure(Confidence.Medium, "read as on 6 November 2014; the regulation as it stands since 9 October 2023 was not read");

    /// <summary>The day of receipt, for the ways of service that have one.</summary>
    public static TimeLimit DeemedDay => Regulation["(3)-(4)"].TimeLimit(
        "notices2003.r7.deemed", TimeLimitKind.DeemedOn,
        "A posted notice of an appealable decision is taken to have been received on a fixed day, unless the contrary is proved",
        RunningTime.FromAStep("receipt of a posted notice of decision",
            TheStep.Type.Is("notice-posted", "notice-posted-abroad") & TheStep.NoticeUnder.Is("notices-regulations-2003"), NotSinceRead))
        .Or(PostedHere, SecondBusinessDay)
        .Or(PostedAbroad, TwentyEighthDay)
        .AsAmended(from: 6.November(2014), by: "S.I. 2014/2768",
            (PostedHere, new NoDay("Since 6 November 2014 these regulations give no day of receipt for post within the United Kingdom: time to appeal runs from sending (rule 19(2) of the First-tier Tribunal's rules), and two days for post are not added.")),
            (PostedAbroad, TwentyEighthDay));

    /// <summary>Service to file: whereabouts and address unknown, nobody acting, and a record made of that.</summary>
    public static TimeLimit ServedToFile => Regulation["(2)-(3)"].TimeLimit(
        "notices2003.r7-2.service-to-file", TimeLimitKind.DeemedOn,
        "A notice placed on the file, with a record that the person cannot be found and nobody acts for them, is taken to have been given on that day",
        new InDays("The record was made and the notice placed on the file", Counts.TheSameDay, OfficeDays.Everywhere, AtTheEnd.DoesNotMove(), CutOff.EndOfDay)
        { TheLastDayIsTheDayItself = true }.FollowedBy(
            "Time to appeal runs from that day even when the person is found later; they must then get a copy and the details, and help with a late appeal.",
            "Each condition needs evidence: whereabouts unknown; no address given or known, or one that was defective, false or abandoned; no representative who appears to act."),
        RunningTime.FromAStep("service to file", TheStep.Type.Is("notice-placed-on-file") & TheStep.NoticeUnder.Is("notices-regulations-2003"), NotSinceRead));

    private static Condition<ProceduralStep> PostedHere => TheStep.Type.Is("notice-posted");

    private static Condition<ProceduralStep> PostedAbroad => TheStep.Type.Is("notice-posted-abroad");

    private static Reckoning SecondBusinessDay => Deemed(2.WorkingDaysAfter());

    private static Reckoning TwentyEighthDay => Deemed(28.DaysAfter());

    private static Reckoning Deemed(Count count) =>
        new InDays("The notice was posted", count, OfficeDays.WhereItIsSent, AtTheEnd.DoesNotMove(), CutOff.EndOfDay) { TheLastDayIsTheDayItself = true }
        .FollowedBy("The contrary can be proved.");

    private static Caution NotSinceRead => new(
        TheStep.On.IsOnOrAfter(9.October(2023)).Node,
        "The regulation as it stands since 9 October 2023 was not read; the words of 2014 are applied.", null);
}
