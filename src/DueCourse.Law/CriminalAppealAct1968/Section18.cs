namespace DueCourse.Law.CriminalAppealAct1968;

using DueCourse.Law.Clock;

/// <summary>Notice of appeal from the Crown Court to the Court of Appeal.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1968/19/section/18</remarks>
public static class Section18
{
    private static readonly Provision Section = Provision
        .Section("18", of: "Criminal Appeal Act 1968", uri: "ukpga/1968/19")
        .InForce(from: 1.January(1973), by: "in force before this book begins")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "The text as enacted was read; the present text was not, and is known to give the same 28 days.");

    private static readonly WorkingDays OfficeDays = new("cal.cpr", Whose.OfEnglandAndWales, "England and Wales");

    /// <summary>The limit, for conviction and for sentence apart.</summary>
    public static TimeLimit NoticeOfAppeal => Section["(2)"].TimeLimit(
        "caa1968.s18", TimeLimitKind.PersonActsBy,
        "Notice of appeal to the Court of Appeal must be given within 28 days from the date of the conviction, or of the sentence",
        TwentyEightDays,
        RunningTime.Of<Conviction>("an appeal against conviction", InTheCrownCourt, TheConviction.DateOfConviction),
        RunningTime.Of<Conviction>("an appeal against sentence", InTheCrownCourt, TheConviction.SentencedOn))
        .Late(
            "An application for more time goes with the notice of appeal.",
            "It gives the reasons for the delay.",
            "The Court of Appeal, before or after the time has run out.",
            "For an automatic order an appeal out of time is left out of account (UK Borders Act 2007, s. 34(3)(a)); once time has been given the appeal is pending, and no such order may be made.",
            Section["(3)"]);

    /// <summary>A conviction by the Crown Court in England and Wales. Other courts have other limits.</summary>
    internal static Condition<Conviction> InTheCrownCourt =>
        TheConviction.Jurisdiction.Is("england-and-wales")
        & TheConviction.CourtLevel.Is("crown-court")
        & TheConviction.PleaOrFinding.Is("convicted")
        & !(Condition<Conviction>)TheConviction.IsQuashed;

    /// <summary>28 days, the first day excluded.</summary>
    // Interpretation: the Act has no rule for a last day on which the office is shut. The safe day is then the last open day
    // before it; what waits for the limit waits for the next open day (the reasoning of Mucelli [2009] UKHL 2).
    public static Reckoning TwentyEightDays { get; } = new InDays(
        "It was passed", 28.DaysAfter(), OfficeDays,
        AtTheEnd.TheOfficeMustBeOpen("The Act itself does not move the last day on."),
        CutOff.WhileTheOfficeIsOpen).FollowedBy("The Court of Appeal may give more time, before or after the end (section 18(3)).");
}
