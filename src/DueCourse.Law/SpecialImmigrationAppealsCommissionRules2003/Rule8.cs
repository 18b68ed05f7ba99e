namespace DueCourse.Law.SpecialImmigrationAppealsCommissionRules2003;

/// <summary>Notice of appeal to the Commission.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2003/1034/article/8</remarks>
public static class Rule8
{
    private static readonly Provision Rule = SpecialImmigrationAppealsCommissionRules.Rule("8");

    /// <summary>The limit for a person in the United Kingdom: two lengths, by detention.</summary>
    public static TimeLimit InCountry => Late(Rule["(1)(a), (b)(i)"].TimeLimit(
        "siac2003.r8.in-country", TimeLimitKind.PersonActsBy,
        "A person in the United Kingdom must get notice of appeal to the Commission within 10 business days after notice of the decision, or of the lapse of an earlier appeal, was served; within 5 if in immigration detention",
        RunningTime.FromAStage("an appeal to the Commission", StartsIt & TheStage.PersonWasInTheUnitedKingdom,
            Caution.DoesNotApplyIf(OnlyFromAbroad, "If the appeal lies only from abroad, the time is 28 days after leaving.")))
        .Or(TheStage.PersonWasDetained, Rule51.Within(5, Began).FollowedBy(Custodian))
        .Or(!TheStage.PersonWasDetained, Rule51.Within(10, Began)));

    /// <summary>The limit for a person abroad.</summary>
    public static TimeLimit FromAbroad => Late(Rule["(1)(b)(ii)"].TimeLimit(
        "siac2003.r8.abroad", TimeLimitKind.PersonActsBy,
        "A person outside the United Kingdom must get notice of appeal to the Commission within 28 days after notice of the decision, or of the lapse of an earlier appeal, was served",
        Rule51.Within(28, Began),
        RunningTime.FromAStage("an appeal to the Commission from abroad", StartsIt & !TheStage.PersonWasInTheUnitedKingdom)));

    /// <summary>The limit for a person who may appeal only after leaving.</summary>
    public static TimeLimit AfterDeparture => Late(Rule["(2)"].TimeLimit(
        "siac2003.r8.departed", TimeLimitKind.PersonActsBy,
        "A person who was served here, and may appeal only from abroad, must get notice of appeal to the Commission within 28 days after leaving",
        Rule51.Within(28, "The person left the United Kingdom"),
        RunningTime.FromAStage("an appeal to the Commission, after leaving",
            TheStage.Type.Is("person-left") & TheStage.OfAnAppealThat(TheAppeal.Forum.Is("siac") & !(Condition<Appeal>)TheAppeal.IsInCountry))));

    private const string Began = "Notice was served";
    private const string Custodian = "A detained person may give the notice to the custodian, who must endorse the day on it and forward it (rule 7(3), (5)).";

    private static Condition<AppealStage> StartsIt => TheStage.Type.Is("siac-decision-served", "siac-lapse-notice-served");

    private static Condition<AppealStage> OnlyFromAbroad => TheStage.OfAnAppealThat(!(Condition<Appeal>)TheAppeal.IsInCountry);

    private static TimeLimit Late(TimeLimit limit) => limit.Late(
        "The notice of appeal asks for more time.",
        "It shows special circumstances that would make it unjust not to give it.",
        "The Commission.",
        "Whether the appeal is pending meanwhile is in doubt; gates that wait for the appeal stay shut until it is decided.",
        Rule["(5)"]);
}
