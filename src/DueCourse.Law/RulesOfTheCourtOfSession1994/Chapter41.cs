namespace DueCourse.Law.RulesOfTheCourtOfSession1994;

/// <summary>Appeals from the Upper Tribunal to the Court of Session.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/1994/1443</remarks>
public static class Chapter41
{
    private static readonly Provision Rule = Provision
        .CourtRule("Chapter 41", of: "Rules of the Court of Session 1994", url: "https://www.legislation.gov.uk/uksi/1994/1443")
        .InForce(from: 15.February(2010), by: "appeals from the Immigration and Asylum Chamber of the Upper Tribunal")
        .Extends("Scotland")
        .Sure(Confidence.Low, "The times were not read.");

    /// <summary>Known to exist, its length not read: no date is given.</summary>
    public static TimeLimit Appeal => Rule[""].TimeLimit(
        "cos.appeal-from-ut", TimeLimitKind.PersonActsBy,
        "An appeal from the Upper Tribunal in Scotland, or an application for permission after it refused, has a time of its own in the Court of Session",
        RunningTime.FromAStage("an appeal to the Court of Session",
            TheStage.Type.Is("ut-onward-permission-refused", "ut-onward-permission-granted") & TheStage.OfAnAppealThat(TheAppeal.Seat.Is("scotland"))))
        .ThenNotRead(15.February(2010), "how long the rules of the Court of Session give for an appeal from the Upper Tribunal, or for asking that court for permission");
}
