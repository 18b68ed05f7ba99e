namespace DueCourse.Law.CivilProcedureRules1998;

using DueCourse.Law.Clock;

/// <summary>Appealing a refusal of permission for judicial review by the Upper Tribunal.</summary>
/// <remarks>https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part52</remarks>
public static class Rule52Point9
{
    private static readonly Provision Rule = Provision
        .Rule("52.9", of: "Civil Procedure Rules 1998", uri: "uksi/1998/3132")
        .InForce(from: 3.October(2016), by: "S.I. 2016/788")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "Taken from a secondary source or from general knowledge; neither the rule nor CPR 2.8 was read in text.");

    /// <summary>The limit, after the Upper Tribunal refused permission to appeal.</summary>
    // Interpretation: the time runs from the decision if made at a hearing and from service of the order if on paper; the
    // recorded day is taken as that day.
    public static TimeLimit FromTheUpperTribunal => Rule[""].TimeLimit(
        "cpr52.9", TimeLimitKind.PersonActsBy,
        "After the Upper Tribunal refused permission for judicial review and then permission to appeal, the Court of Appeal must be asked within 7 days of that decision if made at a hearing, of service of the order if on paper",
        Rule2Point8.Within(7.DaysAfter(), "The Upper Tribunal refused permission to appeal, or its order was served,"),
        RunningTime.FromAStep("permission to appeal in judicial review", TheStep.Type.Is("onward-permission-refused") & TheStep.Forum.Is("upper-tribunal"),
            Caution.Always("The day on file must be that of the decision at a hearing, or of service of an order made on paper.")))
        .Late("The party applies for an extension of time, with the document.", "It explains the delay.", "The court only; the parties cannot agree on it.", UpperTribunalRules2008.Rule5.InJudicialReview, Rule[""]);
}
