namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>Setting aside a decision that ends proceedings.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/43</remarks>
public static class Rule43
{
    private static readonly Provision Rule = UpperTribunalRules.Rule("43");

    /// <summary>The limit for asking that the decision be set aside: three lengths.</summary>
    public static TimeLimit SettingAside => Rule["(4)-(5)"].TimeLimit(
        "ut2008.r43", TimeLimitKind.PersonActsBy,
        "An application to set the decision aside must reach the Upper Tribunal within 12 days after it was sent, 38 days if the appellant is outside the United Kingdom, and 10 working days if it was sent electronically or delivered by hand",
        RunningTime.FromAStage("an application to set the decision aside", TheStage.Type.Is("ut-decision-sent"),
            Caution.Always("What counts is where the person is when applying; that is taken to be where the person was when it was sent.")))
        .Or(ByPost & TheStage.PersonWasInTheUnitedKingdom, Within(12.DaysAfter()))
        .Or(ByPost & !TheStage.PersonWasInTheUnitedKingdom, Within(38.DaysAfter()))
        .Or(!ByPost, Within(10.WorkingDaysAfter()))
        .Late(Rule5.Ask, Rule5.Reasons, Rule5.Decides, Rule5.Meanwhile, Rule5.Extension);

    private static Condition<AppealStage> ByPost => TheStage.SentBy.Is("post");

    private static Reckoning Within(Count count) => Rule12.WithinInAnAppeal(count, "The Upper Tribunal's decision was sent")
        .FollowedBy("If it is refused, and was asked for in time, the time for permission to appeal further runs from that refusal (rule 44).");
}
