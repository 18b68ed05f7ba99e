namespace DueCourse.Law.CivilProcedureRules1998;

using DueCourse.Law.Clock;

/// <summary>Asking at a hearing in the High Court for permission that was refused on the papers.</summary>
/// <remarks>https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part54</remarks>
public static class Rule54Point12
{
    private static readonly Provision Rule = Provision
        .Rule("54.12", of: "Civil Procedure Rules 1998", uri: "uksi/1998/3132")
        .InForce(from: 2.October(2000), by: "S.I. 2000/2092")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "Taken from a secondary source or from general knowledge; neither the rule nor CPR 2.8 was read in text.");

    /// <summary>The limit for asking for a hearing.</summary>
    public static TimeLimit OralRenewal => Rule["(4)"].TimeLimit(
        "cpr54.12", TimeLimitKind.PersonActsBy,
        "A request that the decision be reconsidered at a hearing must be filed within 7 days after the reasons for refusal were served",
        Rule2Point8.Within(7.DaysAfter(), "The reasons were served"),
        RunningTime.FromAStep("reconsideration at a hearing", TheStep.Type.Is("reasons-served") & TheStep.Forum.Is("high-court"),
            Caution.Always("A claim recorded as totally without merit cannot be renewed (paragraph (7)); the Court of Appeal can be asked instead (CPR 52.8).")))
        .Late("The party applies for an extension of time, with the document.", "It explains the delay.", "The court only; the parties cannot agree on it.", UpperTribunalRules2008.Rule5.InJudicialReview, Rule[""]);
}
