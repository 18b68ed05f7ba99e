namespace DueCourse.Law.ImmigrationAct2016;

using DueCourse.Law.Clock;

/// <summary>Automatic referral of a detained person's case to the First-tier Tribunal for a decision on bail.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2016/19/schedule/10/paragraph/11</remarks>
public static class Schedule10Paragraph11
{
    private static readonly Provision Paragraph = Provision
        .Schedule("10", paragraph: "11", of: "Immigration Act 2016", uri: "ukpga/2016/19")
        .InForce(from: 15.January(2018), by: "S.I. 2017/1241")
        .TextRead(asAt: 20.November(2023))
        .Sure(Confidence.Medium, "sub-paragraph (6), on the Commission and on opting out, was not read in its present text");

    private static readonly Provision Project = Provision
        .Guidance("A rule of this project: the timer of automatic referral, run for deportation detainees as a prompt", "https://www.legislation.gov.uk/ukpga/2016/19/schedule/10/paragraph/11")
        .InForce(from: 15.January(2018), by: "Immigration Act 2016, Sch. 10, para. 11, of which it is the like");

    /// <summary>Who has the right to it: detention under Schedule 2 to the 1971 Act, or section 62 of the 2002 Act.</summary>
    private static readonly string[] Examination = ["ia1971.sch2.p16", "niaa2002.s62"];

    /// <summary>Who has not: detention under Schedule 3 to the 1971 Act, or section 36 of the 2007 Act.</summary>
    private static readonly string[] Deportation = ["ia1971.sch3.p2-1", "ia1971.sch3.p2-2", "ia1971.sch3.p2-3", "ukba2007.s36"];

    /// <summary>The duty: on the day after four months, counted from detention or the last relevant event.</summary>
    public static TimeLimit AutomaticReferral => Paragraph["(1)-(6)"].TimeLimit(
        "ia2016.sch10.p11.auto-referral", TimeLimitKind.StateActsBy,
        "The Secretary of State must refer the case to the Tribunal when four months have elapsed, beginning with the day on which detention began or the Tribunal last considered bail",
        FourMonths("The referral is due on the day after").FollowedBy(
            "A person's own application does not start the months again where the Tribunal was barred from granting it without consent (sub-paragraph (5)).",
            "The duty does not arise in cases of the Special Immigration Appeals Commission, nor while a written opt-out stands (sub-paragraph (6))."),
        Runs(Examination, "automatic referral for bail"));

    /// <summary>Detention for deportation: no duty, and the same timer as a prompt to apply.</summary>
    public static TimeLimit PromptInDeportationCases => Project[""].TimeLimit(
        "ia2016.sch10.p11.auto-referral.deportation-prompt", TimeLimitKind.StateActsBy,
        "Nobody is bound to refer a case of detention for deportation: after four months without a decision on bail the person should be told that they can apply",
        FourMonths("The prompt is due on the day after").FollowedBy(
            "This is a rule of this project and no law: paragraph 11 leaves out detention for deportation, so the person must apply."),
        Runs(Deportation, "a prompt to apply for bail"));

    private static RunningTime[] Runs(string[] powers, string what) =>
    [
        Ended(RunningTime.Of<Person>(what, TheCustody.IsInImmigrationDetention & TheCustody.DetentionPower.Is(powers), TheCustody.DetainedSince)),
        Ended(RunningTime.FromAStep(what, (TheStep.Type.Is("detained") | ARelevantEvent) & (TheStep.Power.Is(powers) | HeldNowUnder(powers)))),
    ];

    // An event need not name the power again: the one under which the person is held is on file.
    private static Condition<ProceduralStep> HeldNowUnder(string[] powers) => ARelevantEvent & (Condition<ProceduralStep>)TheCustody.DetentionPower.Is(powers);

    private static Condition<ProceduralStep> ARelevantEvent =>
        TheStep.Type.Is("bail-considered-by-tribunal", "bail-refused-at-hearing", "bail-refused-on-paper", "referral-withdrawn", "referral-opt-out-withdrawn");

    private static RunningTime Ended(RunningTime run) => run
        .Until(ARelevantEvent, "The Tribunal considered bail, or a referral or an opt-out was withdrawn,")
        .Until(TheStep.Type.Is("referral-opted-out"), "The person opted out in writing")
        .Until(TheStep.Type.Is("detained"), "Detention began anew")
        .Until(TheStep.Type.Is("released", "bail-granted"), "The person was released, or bail was granted,");

    private static InDays FourMonths(string due) => new(
        "The time began", 4.MonthsBeginningWith().AndTheDayAfter(due), OfficeDays.Everywhere,
        AtTheEnd.DoesNotMove("The duty falls on that day, working day or not."), CutOff.EndOfDay)
    { TheLastDayIsTheDayItself = true, TheEarlierBinds = true };
}
