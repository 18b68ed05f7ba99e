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
    public static TimeLimit FromInsideTheUnitedKingdom => Rule["(2)"].TimeLimit(
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
            Caution.Always("The day the notice was given is taken as the day it was sent.")));
}
