namespace DueCourse.Law.TribunalProcedureRules2014;

/// <summary>Late appeals by someone about to be removed.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/21</remarks>
public static class Rule21
{
    private static readonly Provision Rule = Provision
        .Rule("21", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The Tribunal's duty.</summary>
    public static Rule ImminentRemoval => Rule["(2)"].Duty(
        "fttiac2014.r21.imminent-removal",
        "Must the Tribunal, if practicable, decide before departure whether to admit a late appeal?",
        when: ALateAppealAndRemovalWithinFiveDays);

    /// <summary>
    /// The respondent's notification sets the rule going: that removal is near is by itself nothing to the Tribunal. The
    /// fifth day counts.
    /// </summary>
    public static Condition ALateAppealAndRemovalWithinFiveDays => Rule["(1)"].Says(
        "a notice of appeal came late, and the Tribunal was notified that directions are given for removal within five days of its receipt",
        TheRemovalNotice.TribunalWasNotifiedOfDirections
        & ThePerson.AnyAppeal(
            TheAppeal.Status.Is("late-application")
            & TheAppeal.LodgedOn.HasCome
            & TheAppeal.LodgedOn.Plus(Period.FromDays(5)).IsOnOrAfter(TheDeparture.PlannedOn)));
}
