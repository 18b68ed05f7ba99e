namespace DueCourse.Law.ImmigrationAct2016;

using DueCourse.Law.Clock;

/// <summary>When the First-tier Tribunal may not grant immigration bail, or not without consent.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2016/19/schedule/10/paragraph/3</remarks>
public static class Schedule10Paragraph3
{
    private static readonly Provision Paragraph = Provision
        .Schedule("10", paragraph: "3", of: "Immigration Act 2016", uri: "ukpga/2016/19")
        .InForce(from: 15.January(2018), by: "S.I. 2017/1241")
        .TextRead(asAt: 20.November(2023))
        .Sure(Confidence.Medium, "The paragraph was read; the instrument that brought it into force was not.");

    /// <summary>Held for examination: eight days, arrival being the first.</summary>
    public static TimeLimit AfterArrival => Paragraph["(3)"].TimeLimit(
        "ia2016.sch10.p3-3", TimeLimitKind.PersonWaitsUntil,
        "The Tribunal may not grant bail to a person held for examination until eight days have ended, beginning with the day of arrival",
        new InDays("The person arrived", 8.DaysBeginningWith(), OfficeDays.Everywhere, AtTheEnd.DoesNotMove(), CutOff.EndOfDay).FollowedBy(
            "The Secretary of State may grant bail at any time; an application to the Tribunal can be sent before, and the Tribunal can grant it only after."),
        RunningTime.FromAStep("bail by the Tribunal after arrival", TheStep.Type.Is("arrived"),
            Caution.Always("Only while the person is detained for examination (Immigration Act 1971, Schedule 2, paragraph 16(1)).")));

    /// <summary>The last day for which directions make the Secretary of State's consent necessary.</summary>
    // Interpretation: the paragraph counts the day of the decision as the first. Rule 41(5) of the Tribunal's rules speaks of
    // removal within 21 days of the date of the decision, which may reach one day more; no authority on that was found.
    public static TimeLimit ConsentIsNeeded => Paragraph["(4)"].TimeLimit(
        "ia2016.sch10.p3-4", TimeLimitKind.StateWaitsUntil,
        "If directions in force require removal not later than this day, the Tribunal may grant bail only with the Secretary of State's consent",
        FromTheDecision(14),
        RunningTime.FromAStep("a decision on bail with directions for removal in force", TheStep.Type.Is("bail-hearing-fixed", "bail-granted")) with { MayLieAhead = true })
        .AsAmended(from: 20.November(2023), by: "Nationality and Borders Act 2022, s. 46", FromTheDecision(21));

    private static Reckoning FromTheDecision(int days) =>
        new InDays("The decision on bail is made", days.DaysBeginningWith(), OfficeDays.Everywhere, AtTheEnd.DoesNotMove(), CutOff.EndOfDay)
        .OrElse($"Rule 41(5) of the Tribunal's rules speaks of removal within {days} days of the date of the decision, which may reach one day more: ask a lawyer.",
            other => other with { Count = days.DaysAfter() })
        .FollowedBy("Directions for a later day leave the Tribunal free to grant bail.");
}
