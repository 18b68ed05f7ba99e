namespace DueCourse.Law.CivilProcedureRules1998;

using DueCourse.Law.Clock;

/// <summary>Appeals from the Upper Tribunal to the Court of Appeal.</summary>
/// <remarks>https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part52/practice-direction-52d-statutory-appeals-and-appeals-subject-to-special-provision</remarks>
public static class PracticeDirection52D
{
    private static readonly Provision Direction = Provision
        .CourtRule("para. 3", of: "Practice Direction 52D to the Civil Procedure Rules 1998", url: "https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part52/practice-direction-52d-statutory-appeals-and-appeals-subject-to-special-provision")
        .InForce(from: 1.October(2012), by: "the 60th update to the practice directions")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "Paragraph 3.3 was read in a published copy of the practice direction, not dated, and CPR 2.8(5) was not read.");

    /// <summary>The appellant's notice.</summary>
    public static TimeLimit AppellantsNotice => Direction[".3"].TimeLimit(
        "pd52d.3-3.coa", TimeLimitKind.PersonActsBy,
        "An appellant's notice against a decision of the Upper Tribunal must be filed in the Court of Appeal within 28 days of the day on which notice of that Tribunal's decision on permission was sent",
        Rule2Point8.Within(28.DaysAfter(), "Notice of the Upper Tribunal's decision on permission was sent").FollowedBy(
            "The test is that of a second appeal (CPR 52.7).",
            "If the Court of Appeal itself refuses permission, there is no further appeal."),
        RunningTime.FromAStage("an appeal to the Court of Appeal",
            TheStage.Type.Is("ut-onward-permission-refused", "ut-onward-permission-granted"),
            Caution.Always("Reasons given later than the notice start it afresh (paragraph 3.3A)."),
            NotThatCourt))
        .Late(
            "The appellant's notice asks for more time.",
            "It gives the reasons for the delay and what was done before applying.",
            "The Court of Appeal alone; the parties cannot agree on it (CPR 52.15).",
            "The appeal is not certainly pending until more time is given; gates that wait for the appeal stay shut while the request is undecided.",
            Direction[".3"]);

    private static Caution NotThatCourt => Caution.InDoubtIf(
        TheStage.OfAnAppealThat(TheAppeal.Seat.Is("scotland", "northern-ireland")),
        "doubt.pd52d.3-3.court",
        "From a decision made in Scotland or Northern Ireland the appeal may lie to the Court of Session or the Court of Appeal there, whose times were not read.");
}
