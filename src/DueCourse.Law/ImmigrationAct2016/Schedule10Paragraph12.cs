namespace DueCourse.Law.ImmigrationAct2016;

using DueCourse.Law.Clock;

/// <summary>A further application for bail soon after a refusal.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2016/19/schedule/10/paragraph/12</remarks>
public static class Schedule10Paragraph12
{
    private static readonly Provision Paragraph = Provision
        .Schedule("10", paragraph: "12", of: "Immigration Act 2016", uri: "ukpga/2016/19")
        .InForce(from: 15.January(2018), by: "S.I. 2017/1241")
        .Sure(Confidence.Medium, "the present text was not read");

    /// <summary>
    /// The days in which a further application is dismissed without a hearing unless a material change is shown. The sending
    /// of an earlier one is never blocked.
    /// </summary>
    // Interpretation: the statute counts the day of the decision, rule 39(3) of the Tribunal's rules does not. An application
    // inside either period risks dismissal, so the person is free from the day after the longer.
    public static TimeLimit FurtherApplication => Paragraph[""].TimeLimit(
        "ia2016.sch10.p12", TimeLimitKind.PersonWaitsUntil,
        "A further application for bail within 28 days of a refusal is dismissed without a hearing, unless circumstances have materially changed",
        RunningTime.FromAStep("a further application for bail", TheStep.Type.Is("bail-refused-at-hearing", "bail-refused-on-paper")))
        .Or(TheStep.Type.Is("bail-refused-at-hearing"), TwentyEightDays
            .OrElse("Rule 39(3) of the Tribunal's rules counts 28 days after a refusal at a hearing, which ends a day later.", other => other with { Count = 28.DaysAfter() })
            .FollowedBy(AtAnyTime))
        .Or(TheStep.Type.Is("bail-refused-on-paper"), TwentyEightDays.FollowedBy(AtAnyTime));

    private const string AtAnyTime = "An application can be sent at any time; inside the days it must show a material change.";

    private static InDays TwentyEightDays => new(
        "Bail was refused", 28.DaysBeginningWith(), OfficeDays.Everywhere, AtTheEnd.DoesNotMove(), CutOff.EndOfDay);
}
