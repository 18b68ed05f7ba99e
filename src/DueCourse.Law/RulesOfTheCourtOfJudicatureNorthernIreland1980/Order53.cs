namespace DueCourse.Law.RulesOfTheCourtOfJudicatureNorthernIreland1980;

using DueCourse.Law.Clock;

/// <summary>Time for judicial review in the High Court of Northern Ireland.</summary>
/// <remarks>https://www.legislation.gov.uk/nisr/1980/346</remarks>
public static class Order53
{
    private static readonly Provision Order = Provision
        .CourtRule("O. 53, r. 4", of: "Rules of the Court of Judicature (Northern Ireland) 1980", url: "https://www.legislation.gov.uk/nisr/1980/346")
        .InForce(from: 1.January(1981), by: "S.R. 1980/346")
        .Extends("Northern Ireland")
        .Sure(Confidence.Low, "Not read: three months are general knowledge, and whether the claim must also be prompt was not confirmed.");

    private static readonly WorkingDays OfficeDays = new("cal.ni-court", Whose.OfNorthernIreland, "Northern Ireland");

    /// <summary>The outer limit.</summary>
    public static TimeLimit Application => Order["(1)"].TimeLimit(
        "jr.ni", TimeLimitKind.PersonActsBy,
        "An application for leave to apply for judicial review must be made to the High Court in Northern Ireland within three months after the grounds first arose, and should be made promptly",
        new InDays("The grounds first arose", 3.MonthsAfter(), OfficeDays, AtTheEnd.TheOfficeMustBeOpen("No rule that moves the last day on was read."), CutOff.WhileTheOfficeIsOpen),
        RunningTime.FromAStep("judicial review in Northern Ireland", TheStep.Type.Is("decision-challenged") & TheStep.Forum.Is("northern-ireland-high-court"),
            Caution.Always("The rule was not read; whether the application must also be prompt was not confirmed, so act at once.")))
        .Late("The application asks for more time.", "It shows good reason.", "The High Court in Northern Ireland.", UpperTribunalRules2008.Rule5.InJudicialReview, Order["(1)"]);
}
