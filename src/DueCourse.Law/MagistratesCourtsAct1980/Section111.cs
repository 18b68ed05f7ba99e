namespace DueCourse.Law.MagistratesCourtsAct1980;

using DueCourse.Law.Clock;

/// <summary>Asking a magistrates' court to state a case for the High Court.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1980/43/section/111</remarks>
public static class Section111
{
    private static readonly Provision Section = Provision
        .Section("111", of: "Magistrates' Courts Act 1980", uri: "ukpga/1980/43")
        .InForce(from: 6.July(1981), by: "s. 155(7)")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "the 21 days are well known; the text was not read");

    /// <summary>21 days after the decision, without power to extend.</summary>
    public static TimeLimit ApplicationToStateACase => Section["(2)"].TimeLimit(
        "mca1980.s111", TimeLimitKind.PersonActsBy,
        "An application to state a case must be made within 21 days after the day of the decision",
        new InDays("The decision was given", 21.DaysAfter(), OfficeDays.OfEnglandAndWales,
            AtTheEnd.TheOfficeMustBeOpen("Nothing that was read moves the last day on."), CutOff.WhileTheOfficeIsOpen).FollowedBy(
            "The court cannot give more time."),
        RunningTime.FromAStep("a case stated", TheStep.Type.Is("magistrates-sentence", "magistrates-order"),
            Caution.Always("Where the court convicted and adjourned, time runs from the day of sentence.")));
}
