namespace DueCourse.Law.CriminalAppealNorthernIrelandAct1980;

using DueCourse.Law.Clock;

/// <summary>Notice of appeal from the Crown Court in Northern Ireland.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1980/47/section/16</remarks>
public static class Section16
{
    private static readonly Provision Section = Provision
        .Section("16", of: "Criminal Appeal (Northern Ireland) Act 1980", uri: "ukpga/1980/47")
        .Extends("Northern Ireland")
        .Sure(Confidence.Medium, "the 28 days are known; the text was not read");

    /// <summary>28 days, for conviction and for sentence apart.</summary>
    public static TimeLimit NoticeOfAppeal => Section["(1)"].TimeLimit(
        "ni1980.s16", TimeLimitKind.PersonActsBy,
        "Notice of appeal to the Court of Appeal in Northern Ireland must be given within 28 days of the conviction, or of the sentence",
        new InDays("It was passed", 28.DaysAfter(), OfficeDays.OfNorthernIreland,
            AtTheEnd.TheOfficeMustBeOpen("Nothing that was read moves the last day on."), CutOff.WhileTheOfficeIsOpen).FollowedBy(
            "The Court of Appeal may give more time."),
        RunningTime.Of<Conviction>("an appeal against conviction", InTheCrownCourt, TheConviction.DateOfConviction),
        RunningTime.Of<Conviction>("an appeal against sentence", InTheCrownCourt, TheConviction.SentencedOn))
        .Late(
            "An application for more time goes with the notice of appeal.",
            "It gives the reasons for the delay.",
            "The Court of Appeal in Northern Ireland; how was not read.",
            "For an automatic order an appeal out of time is left out of account (UK Borders Act 2007, s. 34(3)(a)); once time has been given the appeal is pending, and no such order may be made.",
            Section[""]);

    private static Condition<Conviction> InTheCrownCourt =>
        TheConviction.Jurisdiction.Is("northern-ireland")
        & TheConviction.CourtLevel.Is("crown-court")
        & TheConviction.PleaOrFinding.Is("convicted")
        & !(Condition<Conviction>)TheConviction.IsQuashed;
}
