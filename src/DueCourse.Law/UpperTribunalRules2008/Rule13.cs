namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>When a document sent by post counts as received in judicial review.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/13</remarks>
public static class Rule13
{
    private static readonly Provision Rule = Provision
        .Rule("13", of: "Tribunal Procedure (Upper Tribunal) Rules 2008", uri: "uksi/2008/2698")
        .InForce(from: 6.April(2022), by: "S.I. 2022/312, which added paragraph (8)")
        .TextRead(asAt: 6.April(2022));

    /// <summary>First-class post.</summary>
    public static TimeLimit FirstClassPost => Rule["(8)"].TimeLimit(
        "ut2008.r13-8", TimeLimitKind.DeemedOn,
        "In judicial review a document sent by first-class post counts as received on the second working day after posting, unless another day is shown",
        new InDays("It was posted", 2.WorkingDaysAfter(), Rule12.InJudicialReview, AtTheEnd.DoesNotMove(), CutOff.EndOfDay) { TheLastDayIsTheDayItself = true }
            .OrElse("If 27 to 31 December were left out in judicial review too, as they are in appeals (rule 12(3A)), it would count as received later.", Rule12.AsInAnAppeal)
            .FollowedBy("Proof of another day of receipt displaces it."),
        RunningTime.FromAStep("service by post in judicial review", TheStep.Type.Is("tribunal-document-posted") & TheStep.Forum.Is("upper-tribunal")));
}
