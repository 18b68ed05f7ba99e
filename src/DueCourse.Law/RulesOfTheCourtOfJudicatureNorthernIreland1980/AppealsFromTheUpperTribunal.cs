namespace DueCourse.Law.RulesOfTheCourtOfJudicatureNorthernIreland1980;

/// <summary>Appeals from the Upper Tribunal to the Court of Appeal in Northern Ireland.</summary>
/// <remarks>https://www.legislation.gov.uk/nisr/1980/346</remarks>
public static class AppealsFromTheUpperTribunal
{
    private static readonly Provision Rule = Provision
        .CourtRule("appeals from the Upper Tribunal", of: "Rules of the Court of Judicature (Northern Ireland) 1980", url: "https://www.legislation.gov.uk/nisr/1980/346")
        .InForce(from: 15.February(2010), by: "appeals from the Immigration and Asylum Chamber of the Upper Tribunal")
        .Extends("Northern Ireland")
        .Sure(Confidence.Low, "The times were not read.");

    /// <summary>Known to exist, its length not read: no date is given.</summary>
    public static TimeLimit Appeal => Rule[""].TimeLimit(
        "nica.appeal-from-ut", TimeLimitKind.PersonActsBy,
        "An appeal from the Upper Tribunal in Northern Ireland, or an application for permission after it refused, has a time of its own in the Court of Appeal there",
        RunningTime.FromAStage("an appeal to the Court of Appeal in Northern Ireland",
            TheStage.Type.Is("ut-onward-permission-refused", "ut-onward-permission-granted") & TheStage.OfAnAppealThat(TheAppeal.Seat.Is("northern-ireland"))))
        .ThenNotRead(15.February(2010), "how long the rules in Northern Ireland give for an appeal from the Upper Tribunal, or for asking the Court of Appeal there for permission");
}
