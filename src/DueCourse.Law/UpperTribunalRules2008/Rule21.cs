namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>Asking the Upper Tribunal for permission to appeal, after the First-tier Tribunal refused.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/21</remarks>
public static class Rule21
{
    private static readonly Provision Rule = UpperTribunalRules.Rule("21");

    private static readonly Provision NotAdmitted = UpperTribunalRules.Rule("21")
        .Sure(Confidence.Medium, "The rule gives 14 days after a refusal of permission only, and a month after a refusal of permission or to admit; which governs in the United Kingdom is not settled.");

    /// <summary>The limit for an appellant in the United Kingdom.</summary>
    public static TimeLimit PermissionInCountry => Rule["(3)(aa)"].TimeLimit(
        "ut2008.r21.in-country", TimeLimitKind.PersonActsBy,
        "An appellant in the United Kingdom must get the application for permission to the Upper Tribunal within 14 days after the First-tier Tribunal sent its refusal, or its grant on limited grounds",
        Rule12.WithinInAnAppeal(14.DaysAfter(), Began).FollowedBy(Last),
        RunningTime.FromAStage(What, IsARefusal & TheStage.PersonWasInTheUnitedKingdom, WhereTheAppellantIs, TheResponseHasItsOwnLimit))
        .Late(Ask, Reasons, Decides, Meanwhile, Rule["(6)-(7)"]);

    /// <summary>The limit for an appellant abroad.</summary>
    public static TimeLimit PermissionFromAbroad => Rule["(3)(b)"].TimeLimit(
        "ut2008.r21.abroad", TimeLimitKind.PersonActsBy,
        "An appellant outside the United Kingdom must get the application for permission to the Upper Tribunal within a month after the First-tier Tribunal sent its refusal of permission, or its refusal to admit the application",
        Rule12.WithinInAnAppeal(1.MonthsAfter(), Began).FollowedBy(Last),
        RunningTime.FromAStage(What,
            TheStage.Type.Is("ftt-permission-refused", "ftt-permission-limited", "ftt-refused-to-admit") & !TheStage.PersonWasInTheUnitedKingdom,
            WhereTheAppellantIs, TheResponseHasItsOwnLimit))
        .Late(Ask, Reasons, Decides, Meanwhile, Rule["(6)-(7)"]);

    /// <summary>The limit for an appellant in the United Kingdom whose late application was not admitted below.</summary>
    // Interpretation: the safe day is counted as after a refusal of permission, and what waits for the limit waits a month.
    public static TimeLimit PermissionAfterARefusalToAdmit => NotAdmitted["(3)"].TimeLimit(
        "ut2008.r21.refusal-to-admit", TimeLimitKind.PersonActsBy,
        "An appellant in the United Kingdom whose late application the First-tier Tribunal would not admit does best to apply to the Upper Tribunal within 14 days after that was sent, and may have a month",
        Rule12.WithinInAnAppeal(14.DaysAfter(), "The refusal to admit the late application was sent")
            .OrElse("The 14 days follow a refusal of permission; after a refusal to admit the words of the rule give a month (paragraph (3)(b)).", r => r with { Count = 1.MonthsAfter() })
            .FollowedBy(Last),
        RunningTime.FromAStage(What, TheStage.Type.Is("ftt-refused-to-admit") & TheStage.PersonWasInTheUnitedKingdom, WhereTheAppellantIs, TheResponseHasItsOwnLimit))
        .Late(Ask, Reasons, Decides, Meanwhile, Rule["(6)-(7)"]);

    private const string What = "an application to the Upper Tribunal for permission to appeal";
    private const string Began = "The First-tier Tribunal's refusal was sent";
    private const string Last = "If the Upper Tribunal refuses permission too, there is no further appeal (section 11A of the 2007 Act).";
    private const string Ask = "The application asks for more time, and gives the reason why it is late.";
    private const string Reasons = "If the First-tier Tribunal would not admit it for lateness, it must also say why that was late.";
    private const string Decides = "The Upper Tribunal. It does not admit the application without more time, and where it was late below only in the interests of justice.";
    private const string Meanwhile = "Whether the appeal is pending while a late application is undecided is in doubt; gates that wait for the appeal stay shut.";

    /// <summary>A grant on some grounds only counts as a refusal of the others (paragraph (8)).</summary>
    private static Condition<AppealStage> IsARefusal => TheStage.Type.Is("ftt-permission-refused", "ftt-permission-limited");

    private static Caution WhereTheAppellantIs =>
        Caution.Always("What counts is where the appellant is when applying; that is taken to be where the person was when it was sent.");

    private static Caution TheResponseHasItsOwnLimit => new(
        TheStage.By.Is("home-office").Node,
        "A respondent who asks for permission in its response has the limit of the response instead (paragraph (1A), from 6 April 2022; rule 24).",
        null);
}
