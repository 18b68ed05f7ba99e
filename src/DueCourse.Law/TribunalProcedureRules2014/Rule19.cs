namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>Notice of appeal to the First-tier Tribunal.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/19</remarks>
public static class Rule19
{
    private static readonly Provision Rule = Provision
        .Rule("19", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The limit for a person in the United Kingdom.</summary>
    public static TimeLimit FromInsideTheUnitedKingdom => Rule20.Lateness(Rule["(2)"].TimeLimit(
        "fttiac2014.r19.time-limit.in-country", TimeLimitKind.PersonActsBy,
        "A person in the United Kingdom must get the notice of appeal to the Tribunal within 14 days after the notice of decision was sent",
        Rule11.Within(14.DaysAfter(), "The notice of decision was sent").FollowedBy(
            "Late, the notice must ask for more time and give reasons; a judge decides that first (rule 20).",
            "Nothing that waits for the limit may happen before the Tribunal was asked whether anything was lodged."),
        RunningTime.Of<Appeal>(
            "an appeal against a decision",
            (Condition<Appeal>)ThePerson.IsInTheUnitedKingdom
            & TheAppeal.IsInCountry
            & TheAppeal.Forum.Is("first-tier-tribunal")
            & !TheAppeal.Status.Is("no-right")
            & !TheAppeal.Against.Is("citizens-rights-decision", "deprivation"),
            TheAppeal.DecisionSentOn,
            TheAppeal.Seat,
            Caution.DoesNotApplyIf((Condition<Appeal>)TheCertificate.S97,
                "If the Secretary of State has certified in person under section 97 of the 2002 Act, the appeal lies to the Commission, whose limit is shorter."),
            Caution.InDoubtIf(!(Condition<Appeal>)TheAppeal.NoticeIsValid, "doubt.fttiac2014.r19.defective-notice",
                "The notice must be complete (reasons, right of appeal, how and when); if it was not, time may not have begun to run.")),
        RunningTime.Of<Person>(
            "an appeal against deprivation of citizenship",
            ThePerson.IsInTheUnitedKingdom
            & !TheDeprivation.Ground.Is("none")
            & TheDeprivation.NoticeDate.HasCome,
            TheDeprivation.NoticeDate,
            null,
            Caution.DoesNotApplyIf(TheDeprivation.IsCertifiedForTheCommission,
                "If the decision is certified under section 40A(2) of the British Nationality Act 1981, the appeal lies to the Commission, whose limit is shorter: 5 or 10 working days."),
            Caution.InDoubtIf(!TheDeprivation.NoticeIsComplete, "doubt.fttiac2014.r19.defective-deprivation-notice",
                "The notice must state the decision, the reasons and the right of appeal; if it did not, time may not have begun to run."),
            Caution.Always("The day the notice was given is taken as the day it was sent."))));

    /// <summary>The limit for a person who had to leave before appealing.</summary>
    public static TimeLimit AfterDeparture => Rule20.Lateness(Rule["(3)(a)"].TimeLimit(
        "fttiac2014.r19.time-limit.departed", TimeLimitKind.PersonActsBy,
        "A person who was in the United Kingdom at the decision, and by the 2002 Act may not appeal while here, must get the notice of appeal to the Tribunal within 28 days after leaving",
        Rule11.Within(28.DaysAfter(), "The person left the United Kingdom").FollowedBy(Late),
        RunningTime.FromAStage("an appeal from abroad, after leaving",
            TheStage.Type.Is("person-left") & TheStage.OfAnAppealThat(InThisTribunal & !(Condition<Appeal>)TheAppeal.IsInCountry))));

    /// <summary>The limit for other persons abroad, by receipt.</summary>
    public static TimeLimit FromAbroad => Rule20.Lateness(Rule["(3)(b)"].TimeLimit(
        "fttiac2014.r19.time-limit.abroad", TimeLimitKind.PersonActsBy,
        "Any other person abroad must get the notice of appeal to the Tribunal within 28 days after receiving the notice of decision",
        RunningTime.FromAStage("an appeal from abroad",
            TheStage.Type.Is("decision-received-abroad") & TheStage.OfAnAppealThat(InThisTribunal)),
        RunningTime.FromAStage("an appeal from abroad against a decision that was posted",
            TheStage.Type.Is("decision-posted-abroad") & TheStage.OfAnAppealThat(InThisTribunal),
            Caution.Always("The day of receipt is presumed (regulation 7 of the Immigration (Notices) Regulations 2003); if another day is proved, the time runs from that day.")))
        .Or(TheStage.Type.Is("decision-received-abroad"), Rule11.Within(28.DaysAfter(), "The notice of decision was received").FollowedBy(Late))
        .Or(TheStage.Type.Is("decision-posted-abroad"),
            Rule11.Within(28.DaysAfter().And("So it is taken to have been received", 28.DaysAfter()), "The notice of decision was posted abroad").FollowedBy(Late)));

    /// <summary>The limit against a decision on citizens' rights.</summary>
    public static TimeLimit CitizensRights => Rule20.Lateness(OnCitizensRights["(3B)"].TimeLimit(
        "fttiac2014.r19-3B", TimeLimitKind.PersonActsBy,
        "Against a decision on citizens' rights the notice of appeal must reach the Tribunal within 14 days after the decision was sent to a person here, or 28 days after a person abroad received it",
        RunningTime.FromAStage("an appeal about citizens' rights",
            TheStage.Type.Is("decision-sent", "decision-received-abroad") & TheStage.OfAnAppealThat(TheAppeal.Against.Is("citizens-rights-decision"))))
        .Or(TheStage.Type.Is("decision-sent"), Rule11.Within(14.DaysAfter(), "The notice of decision was sent").FollowedBy(Late))
        .Or(TheStage.Type.Is("decision-received-abroad"), Rule11.Within(28.DaysAfter(), "The notice of decision was received").FollowedBy(Late)));

    /// <summary>The same after an administrative review.</summary>
    // Interpretation: "beginning with" ends the time a day earlier. Rule 11(2) reaches any time that the rules give, so a
    // last day that is not a working day rolls; no authority says so, and the safe day does not lean on it.
    public static TimeLimit CitizensRightsAfterReview => Rule20.Lateness(AfterReview["(3D)"].TimeLimit(
        "fttiac2014.r19-3D", TimeLimitKind.PersonActsBy,
        "After an administrative review the notice of appeal must reach the Tribunal within 14 days beginning with the day on which its outcome, or notice of its withdrawal, was sent to a person here, or 28 days to a person abroad",
        RunningTime.FromAStage("an appeal about citizens' rights after an administrative review", TheStage.Type.Is("review-notice-sent")))
        .Or(TheStage.PersonWasInTheUnitedKingdom, FromTheReview(14.DaysBeginningWith()))
        .Or(!TheStage.PersonWasInTheUnitedKingdom, FromTheReview(28.DaysBeginningWith())));

    private const string Late = "Late, the notice must ask for more time and give reasons; a judge decides that first (rule 20).";

    private static readonly Provision OnCitizensRights = Provision
        .Rule("19", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 31.January(2020), by: "S.I. 2020/61")
        .TextRead(asAt: 25.December(2023));

    private static readonly Provision AfterReview = Provision
        .Rule("19", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 31.January(2020), by: "S.I. 2020/61")
        .TextRead(asAt: 25.December(2023))
        .Sure(Confidence.Medium, "No authority says whether a time \"beginning with\" a day rolls on under rule 11(2).");

    private static Condition<Appeal> InThisTribunal =>
        TheAppeal.Forum.Is("first-tier-tribunal") & !TheAppeal.Against.Is("citizens-rights-decision");

    private static Reckoning FromTheReview(Count count) => Rule11
        .Within(count, "The outcome of the review was sent")
        .OrElse("No authority says that rule 11(2) moves a time that begins with a day.", r => r with { End = AtTheEnd.DoesNotMove() })
        .FollowedBy(Late);
}
