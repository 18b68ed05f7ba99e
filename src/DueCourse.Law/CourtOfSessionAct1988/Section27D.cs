namespace DueCourse.Law.CourtOfSessionAct1988;

using DueCourse.Law.Clock;

/// <summary>Appealing a refusal of permission to the Inner House.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1988/36/section/27D</remarks>
public static class Section27D
{
    private static readonly Provision Section = Provision
        .Section("27D", of: "Court of Session Act 1988", uri: "ukpga/1988/36")
        .InForce(from: 22.September(2015), by: "S.S.I. 2015/247")
        .Extends("Scotland")
        .Sure(Confidence.Medium, "Seven days are taken from a secondary source; whether they begin with the day or the day after was not read.");

    /// <summary>The limit.</summary>
    // Interpretation: the safe day takes the 7 days to begin with the day itself; what waits takes them to begin the day after.
    public static TimeLimit SevenDays => Section["(2)"].TimeLimit(
        "jr.scotland.appeal", TimeLimitKind.PersonActsBy,
        "A petitioner refused permission at an oral hearing must appeal to the Inner House within 7 days of the decision",
        Section27A.Within(7.DaysBeginningWith(), "Permission was refused at the oral hearing")
            .OrElse("If the 7 days begin the day after, they end a day later.", r => r with { Count = 7.DaysAfter() }),
        RunningTime.FromAStep("an appeal to the Inner House on permission", TheStep.Type.Is("permission-refused-at-hearing") & TheStep.Forum.Is("court-of-session")))
        .Late("The petitioner asks the court to be relieved.", "It explains the delay.", "The Court of Session; whether it can was not read.", UpperTribunalRules2008.Rule5.InJudicialReview, Section["(2)"]);
}
