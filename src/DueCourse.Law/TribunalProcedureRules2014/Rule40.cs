namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>The papers before a bail hearing.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/40</remarks>
public static class Rule40
{
    private static readonly Provision Rule = Provision
        .Rule("40", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The Secretary of State's written reasons against bail.</summary>
    public static TimeLimit Opposition => Rule["(1)"].TimeLimit(
        "fttiac2014.r40", TimeLimitKind.StateActsBy,
        "If bail is opposed, the Tribunal and the person must have the reasons in writing by 2 pm on the working day before the hearing",
        TheWorkingDayBefore.FollowedBy(
            "Where notice of the hearing came less than 24 hours before that time: as soon as practicable.",
            "Directions for removal that are in force must be attached."),
        RunningTime.FromAStep("opposition to bail", TheStep.Type.Is("bail-hearing-fixed")) with { MayLieAhead = true });

    /// <summary>On an automatic referral, the detained person's own statement.</summary>
    public static TimeLimit StatementOnAReferral => Rule["(3)"].TimeLimit(
        "fttiac2014.r40-3", TimeLimitKind.PersonActsBy,
        "On an automatic referral the detained person's own statement must be in by 2 pm on the working day before the hearing",
        TheWorkingDayBefore,
        RunningTime.FromAStep("a statement on an automatic referral", TheStep.Type.Is("bail-hearing-fixed")) with { MayLieAhead = true });

    private static Reckoning TheWorkingDayBefore => new InDays(
        "The hearing is", 1.WorkingDaysBefore(), Rule11.WorkingDays, AtTheEnd.DoesNotMove(), CutOff.TwoPm("rule 40"))
    { TheLastDayIsTheDayItself = true };
}
