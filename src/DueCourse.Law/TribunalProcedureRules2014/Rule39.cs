namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>A bail application after a refusal at a hearing.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/39</remarks>
public static class Rule39
{
    private static readonly Provision Rule = Provision
        .Rule("39", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>Received within 28 days after a refusal at a hearing: dismissed without one, unless circumstances have changed.</summary>
    public static TimeLimit RepeatApplication => Rule["(3)"].TimeLimit(
        "fttiac2014.r39-3", TimeLimitKind.PersonWaitsUntil,
        "A bail application received within 28 days after a refusal at a hearing is dismissed without a hearing, unless circumstances have materially changed",
        new InDays("Bail was refused at a hearing", 28.DaysAfter(), Rule11.WorkingDays, AtTheEnd.DoesNotMove(), CutOff.EndOfDay).FollowedBy(
            "An application can be sent at any time; inside the days it must show a material change.",
            "The Act has days of its own (Immigration Act 2016, Schedule 10, paragraph 12)."),
        RunningTime.FromAStep("a further application for bail", TheStep.Type.Is("bail-refused-at-hearing")));
}
