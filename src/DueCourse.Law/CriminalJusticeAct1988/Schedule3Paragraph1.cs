namespace DueCourse.Law.CriminalJusticeAct1988;

using DueCourse.Law.Clock;

/// <summary>The Attorney General's application for leave to refer a sentence as unduly lenient.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1988/33/schedule/3/paragraph/1</remarks>
public static class Schedule3Paragraph1
{
    private static readonly Provision Paragraph = Provision
        .Schedule("3", paragraph: "1", of: "Criminal Justice Act 1988", uri: "ukpga/1988/33")
        .InForce(from: 1.February(1989), by: "S.I. 1989/1")
        .Extends("England and Wales and Northern Ireland")
        .Sure(Confidence.Medium, "an older text was read, and guidance; what the Victims and Courts Act 2026 changes was not read");

    /// <summary>28 days from the day on which sentence was passed: absolute, and filed while the court is open.</summary>
    public static TimeLimit Application => Paragraph[""].TimeLimit(
        "cja1988.sch3.p1", TimeLimitKind.StateActsBy,
        "The Attorney General's application must reach the Court of Appeal within 28 days from the day on which sentence was passed, while the court is open",
        TwentyEightDays.FollowedBy(
            "There is no power to extend: a request in the evening of the last day was too late.",
            "A reference can raise the sentence, and with it cross the line of twelve months. It is outside the words of section 34(2) of the UK Borders Act 2007."),
        Runs);

    /// <summary>28 days, the day of sentence not counted; nothing moves on.</summary>
    internal static InDays TwentyEightDays => new(
        "Sentence was passed", 28.DaysAfter(), OfficeDays.OfEnglandAndWales,
        AtTheEnd.AbsoluteAndTheOfficeMustBeOpen("The limit is absolute, and does not move on."), CutOff.WhileTheOfficeIsOpen);

    /// <summary>Sentences of the Crown Court.</summary>
    internal static RunningTime[] Runs =>
    [
        RunningTime.Of<Conviction>("a reference of the sentence as unduly lenient",
            TheConviction.Jurisdiction.Is("england-and-wales", "northern-ireland") & TheConviction.CourtLevel.Is("crown-court")
            & TheConviction.PleaOrFinding.Is("convicted") & !(Condition<Conviction>)TheConviction.IsQuashed,
            TheConviction.SentencedOn, null,
            Caution.Always("Only offences of certain kinds can be referred; whether this one can was not looked at.")),
        RunningTime.FromAStep("a reference of the sentence as unduly lenient", TheStep.Type.Is("crown-court-sentence"),
            Caution.Always("Only offences of certain kinds can be referred; whether this one can was not looked at.")),
    ];
}
