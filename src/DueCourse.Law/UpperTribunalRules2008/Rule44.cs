namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>Asking the Upper Tribunal for permission to appeal to the Court of Appeal, the Court of Session or its Northern Irish equal.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/44</remarks>
public static class Rule44
{
    private static readonly Provision Rule = UpperTribunalRules.Rule("44");

    /// <summary>The limit while the appellant is in the United Kingdom: four lengths, by way of sending and detention.</summary>
    public static TimeLimit PermissionInCountry => Rule["(3A)-(3C)"].TimeLimit(
        "ut2008.r44.in-country", TimeLimitKind.PersonActsBy,
        "With the appellant in the United Kingdom, a party must get its application to the Upper Tribunal within 12 working days after its decision was sent, 7 if that party is in immigration detention; 10 and 5 if it was sent electronically or delivered by hand",
        RunningTime.FromAStage(What, StartsIt & TheStage.PersonWasInTheUnitedKingdom, TheLatestStarts, WhereAndHowAtTheTime))
        .Or(ByPost & !TheStage.PersonWasDetained, Within(12.WorkingDaysAfter()))
        .Or(ByPost & TheStage.PersonWasDetained, Within(7.WorkingDaysAfter()))
        .Or(!ByPost & !TheStage.PersonWasDetained, Within(10.WorkingDaysAfter()))
        .Or(!ByPost & TheStage.PersonWasDetained, Within(5.WorkingDaysAfter()))
        .Late(Ask, Reasons, Decides, Meanwhile, Rule["(6)"]);

    /// <summary>The same for the Home Office, which is never in detention.</summary>
    internal static TimeLimit HomeOfficeInCountry => Rule["(3A)-(3C)"].TimeLimit(
        "ut2008.r44.in-country", TimeLimitKind.PersonActsBy,
        "With the appellant in the United Kingdom, the Home Office must get its application to the Upper Tribunal within 12 working days after its decision was sent, 10 if it was sent electronically or delivered by hand")
        .Or(ByPost, Within(12.WorkingDaysAfter()))
        .Or(!ByPost, Within(10.WorkingDaysAfter()));

    /// <summary>The limit while the appellant is abroad.</summary>
    public static TimeLimit PermissionFromAbroad => Rule["(3A)-(3C)"].TimeLimit(
        "ut2008.r44.abroad", TimeLimitKind.PersonActsBy,
        "With the appellant outside the United Kingdom, a party must get its application to the Upper Tribunal within 38 days after its decision was sent, or 10 working days if it was sent electronically or delivered by hand",
        RunningTime.FromAStage(What, StartsIt & !TheStage.PersonWasInTheUnitedKingdom, TheLatestStarts, WhereAndHowAtTheTime))
        .Or(ByPost, Within(38.DaysAfter()))
        .Or(!ByPost, Within(10.WorkingDaysAfter()))
        .Late(Ask, Reasons, Decides, Meanwhile, Rule["(6)"]);

    /// <summary>The limit in judicial review recorded as totally without merit.</summary>
    public static TimeLimit AfterTotallyWithoutMerit => Rule["(4C)"].TimeLimit(
        "ut2008.r44-4C", TimeLimitKind.PersonActsBy,
        "An applicant whose claim the Upper Tribunal recorded as totally without merit must ask it for permission to appeal within 7 days after the reasons were sent",
        Rule12.WithinInJudicialReview(7.DaysAfter(), "The reasons were sent").FollowedBy(
            "At a hearing that ends the claim, the Tribunal itself decides on permission, asked or not (paragraphs (4A)-(4B)); then this time does not run.",
            "If it refuses, the Court of Appeal can be asked (CPR 52.9)."),
        RunningTime.FromAStep("permission to appeal in judicial review", TheStep.Type.Is("totally-without-merit") & TheStep.Forum.Is("upper-tribunal")))
        .Late(Ask, Reasons, Decides, "A claim for judicial review that challenges removal keeps its gate shut until a recorded assessment opens it.", Rule["(6)"]);

    private const string What = "an application to the Upper Tribunal for permission to appeal further";
    private const string Ask = "The application asks for more time.";
    private const string Reasons = "It gives the reason why it is late.";
    private const string Decides = "The Upper Tribunal (rule 5(3)(a)); without more time it refuses permission.";
    private const string Meanwhile = "Whether the appeal is pending while a late application is undecided is in doubt; gates that wait for the appeal stay shut.";

    private static Condition<AppealStage> StartsIt => TheStage.Type.Is("ut-decision-sent", "ut-set-aside-refused");

    private static Condition<AppealStage> ByPost => TheStage.SentBy.Is("post");

    private static Caution TheLatestStarts => Caution.Always(
        "Amended reasons or a correction after a review start it afresh, and so does the refusal to set the decision aside, if that was asked for in time (paragraphs (3) and (5)); the latest counts.");

    private static Caution WhereAndHowAtTheTime => Caution.Always(
        "What counts is where the person is, and whether detained, when applying; that is taken to be as it was when it was sent. The Home Office is never in detention, so for its application the longer time counts.");

    private static Reckoning Within(Count count) => Rule12.WithinInAnAppeal(count, "The Upper Tribunal's decision was sent")
        .FollowedBy("If it refuses permission, the court itself can be asked within 28 days after that was sent (Practice Direction 52D for the Court of Appeal).");
}
