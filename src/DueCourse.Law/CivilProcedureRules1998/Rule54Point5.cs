namespace DueCourse.Law.CivilProcedureRules1998;

using DueCourse.Law.Clock;

/// <summary>Time for a claim for judicial review in the High Court.</summary>
/// <remarks>https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part54</remarks>
public static class Rule54Point5
{
    private static readonly Provision Rule = Provision
        .Rule("54.5", of: "Civil Procedure Rules 1998", uri: "uksi/1998/3132")
        .InForce(from: 2.October(2000), by: "S.I. 2000/2092")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "Taken from a secondary source or from general knowledge; neither the rule nor CPR 2.8 was read in text.");

    /// <summary>The outer limit; the claim must be prompt besides.</summary>
    public static TimeLimit Claim => Rule["(1)"].TimeLimit(
        "cpr54.5", TimeLimitKind.PersonActsBy,
        "A claim form for judicial review must be filed in the High Court promptly, and within three months after the grounds first arose",
        Rule2Point8.Within(3.MonthsAfter(), "The grounds first arose").FollowedBy("A letter before claim does not stop the time."),
        RunningTime.FromAStep("judicial review in the High Court", TheStep.Type.Is("decision-challenged") & TheStep.Forum.Is("high-court"),
            Caution.Always("Promptly can be sooner: three months are the outer limit.")))
        .Late("The party applies for an extension of time, with the document.", "It explains the delay.", "The court only; the parties cannot agree on it.", UpperTribunalRules2008.Rule5.InJudicialReview, Rule["(2)"]);
}
