namespace DueCourse.Law.CourtOfSessionAct1988;

using DueCourse.Law.Clock;

/// <summary>Time for judicial review in the Court of Session.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1988/36/section/27A</remarks>
public static class Section27A
{
    private static readonly Provision Section = Provision
        .Section("27A", of: "Court of Session Act 1988", uri: "ukpga/1988/36")
        .InForce(from: 22.September(2015), by: "S.S.I. 2015/247")
        .Extends("Scotland")
        .TextRead(asAt: 22.September(2015));

    /// <summary>Days on which the court's office is open.</summary>
    internal static WorkingDays OfficeDays { get; } = new("cal.cos", Whose.OfScotland, "Scotland");

    /// <summary>The limit for the petition.</summary>
    // Interpretation: no rule that moves the last day on was read. The safe day is the last on which the office is certainly
    // open; what waits for the limit waits for the next.
    public static TimeLimit Petition => Section["(1)"].TimeLimit(
        "jr.scotland", TimeLimitKind.PersonActsBy,
        "A petition to the supervisory jurisdiction of the Court of Session must be made before the end of three months beginning with the day on which the grounds first arose, or of a longer time that the court thinks equitable",
        Within(3.MonthsBeginningWith(), "The grounds first arose").FollowedBy(
            "It ends a day earlier than the three months after the decision that run in the Upper Tribunal.",
            "Permission is needed: sufficient interest and a real prospect of success (section 27B)."),
        RunningTime.FromAStep("judicial review in the Court of Session", TheStep.Type.Is("decision-challenged") & TheStep.Forum.Is("court-of-session")))
        .Late("The petition asks for a longer time.", "It shows why that is equitable, in all the circumstances.", "The Court of Session.", UpperTribunalRules2008.Rule5.InJudicialReview, Section["(1)(b)"]);

    /// <summary>A time at the court's office in Scotland.</summary>
    internal static InDays Within(Count count, string began) => new(
        began, count, OfficeDays, AtTheEnd.TheOfficeMustBeOpen("No rule that moves the last day on was read."), CutOff.WhileTheOfficeIsOpen);
}
