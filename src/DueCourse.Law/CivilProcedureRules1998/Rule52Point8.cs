namespace DueCourse.Law.CivilProcedureRules1998;

using DueCourse.Law.Clock;

/// <summary>Appealing a refusal of permission for judicial review by the High Court.</summary>
/// <remarks>https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part52</remarks>
public static class Rule52Point8
{
    private static readonly Provision Rule = Provision
        .Rule("52.8", of: "Civil Procedure Rules 1998", uri: "uksi/1998/3132")
        .InForce(from: 3.October(2016), by: "S.I. 2016/788")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "Read as quoted in [2025] EWCA Civ 1311; CPR 2.8(5) was not read in text.");

    /// <summary>Refused at a hearing.</summary>
    public static TimeLimit AfterAHearing => Rule["(1), (3)"].TimeLimit(
        "cpr52.8.hearing", TimeLimitKind.PersonActsBy,
        "An applicant refused permission for judicial review at a hearing in the High Court must ask the Court of Appeal within 7 days of that decision",
        Rule2Point8.Within(7.DaysAfter(), "Permission was refused at a hearing").FollowedBy(NoneWhereBarred),
        RunningTime.FromAStep("permission to appeal in judicial review", TheStep.Type.Is("permission-refused-at-hearing") & TheStep.Forum.Is("high-court")))
        .Late("The party applies for an extension of time, with the document.", "It explains the delay.", "The court only; the parties cannot agree on it.", UpperTribunalRules2008.Rule5.InJudicialReview, Rule[""]);

    /// <summary>Refused on the papers as totally without merit, or in a challenge to the Upper Tribunal.</summary>
    public static TimeLimit AfterTheOrderIsServed => Rule["(2), (4)"].TimeLimit(
        "cpr52.8.paper", TimeLimitKind.PersonActsBy,
        "An applicant refused on the papers, as totally without merit or in a challenge to the Upper Tribunal, must ask the Court of Appeal within 7 days of service of the order",
        Rule2Point8.Within(7.DaysAfter(), "The order was served").FollowedBy(NoneWhereBarred),
        RunningTime.FromAStep("permission to appeal in judicial review", TheStep.Type.Is("totally-without-merit") & TheStep.Forum.Is("high-court")))
        .Late("The party applies for an extension of time, with the document.", "It explains the delay.", "The court only; the parties cannot agree on it.", UpperTribunalRules2008.Rule5.InJudicialReview, Rule[""]);

    private const string NoneWhereBarred = "There is no appeal where section 18(1) of the Senior Courts Act 1981 bars it.";
}
