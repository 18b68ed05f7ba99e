namespace DueCourse.Law.Guidance;

using DueCourse.Law.Clock;

/// <summary>The letter before a claim for judicial review.</summary>
/// <remarks>https://www.justice.gov.uk/courts/procedure-rules/civil/protocol/prot_jrv</remarks>
public static class LetterBeforeClaim
{
    private static readonly Provision Protocol = Provision
        .Guidance("Pre-Action Protocol for Judicial Review", "https://www.justice.gov.uk/courts/procedure-rules/civil/protocol/prot_jrv")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "General knowledge, not checked against the text.");

    /// <summary>The time normally given for a reply.</summary>
    public static TimeLimit Reply => Protocol[""].TimeLimit(
        "jr.pap", TimeLimitKind.PersonWaitsUntil,
        "The person does best to wait 14 days for a reply to the letter before claim, unless it is urgent",
        new InDays("The letter was sent", 14.DaysAfter(), CivilProcedureRules1998.Rule2Point8.OfficeDays, AtTheEnd.DoesNotMove(), CutOff.EndOfDay).FollowedBy(
            "The letter by itself stops nothing, and the time for the claim runs on.",
            "It is not needed where removal is near."),
        RunningTime.FromAStep("a reply to the letter before claim", TheStep.Type.Is("letter-before-claim")));
}
