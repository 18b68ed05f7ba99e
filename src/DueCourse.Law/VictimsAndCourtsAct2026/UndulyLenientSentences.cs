namespace DueCourse.Law.VictimsAndCourtsAct2026;

using DueCourse.Law.Clock;
using DueCourse.Law.CriminalJusticeAct1988;

/// <summary>Longer time to refer a sentence as unduly lenient.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/2026/19. Six months for victims were announced on 9 April 2026. Neither the section, nor
/// its words, nor its beginning was established, so this is a warning and nothing waits for it by law.
/// </remarks>
public static class UndulyLenientSentences
{
    private static readonly Provision Act = Provision
        .Section("not established", of: "Victims and Courts Act 2026", uri: "ukpga/2026/19")
        .InForce(from: 29.April(2026), by: "Royal Assent; the beginning of the provision was not established")
        .Sure(Confidence.Low, "announced on 9 April 2026; the section, its words and its beginning were not read");

    /// <summary>From 28 days to six months: the warning is kept until the Act is read.</summary>
    public static TimeLimit Warning => Act[""].TimeLimit(
        "vca2026.uls", TimeLimitKind.StateActsBy,
        "A warning only: under the Victims and Courts Act 2026 a sentence may be open to a reference as unduly lenient for up to six months",
        Schedule3Paragraph1.TwentyEightDays
            .OrElse("Under the Act of 2026 up to six months were announced for victims.",
                other => other with { Count = 6.MonthsAfter(), End = AtTheEnd.DoesNotMove() })
            .FollowedBy("The older 28 days are certain; the six months are not, and close no gate by themselves."),
        Schedule3Paragraph1.Runs);
}
