namespace DueCourse.Law.HumanRightsConvention;

using DueCourse.Law.Clock;

/// <summary>Time for an application to the European Court of Human Rights.</summary>
/// <remarks>https://www.echr.coe.int/documents/d/echr/convention_ENG</remarks>
public static class Article35
{
    private static readonly Provision Article = Provision
        .Article("35", of: "European Convention on Human Rights", url: "https://www.echr.coe.int/documents/d/echr/convention_ENG")
        .InForce(from: 1.November(1998), by: "Protocol 11")
        .Sure(Confidence.Medium, "General knowledge, not checked against the text.");

    /// <summary>Four months from the final decision here; six for decisions before 1 February 2022.</summary>
    // The Court decides by the Convention alone, so a last day that is a holiday here does not move: Sabri Güneş v Turkey [GC] (2012).
    public static TimeLimit Application => Article["(1)"].TimeLimit(
        "ecthr.art35", TimeLimitKind.PersonActsBy,
        "An application to the European Court of Human Rights must be sent within four months from the final decision in the United Kingdom",
        Within(6),
        RunningTime.FromAStep("an application to the European Court of Human Rights", TheStep.Type.Is("final-domestic-decision"),
            Caution.Always("An application by itself stops no removal; only an interim measure under Rule 39 does, and it is asked for at once, not by this day."),
            Caution.Always("Where the decision had to be served, the time may run from service; the earlier day is the safe one.")))
        .AsAmended(1.February(2022), "Protocol 15, arts. 4 and 8(3)", Within(4));

    private static Reckoning Within(int months) => new InDays(
        "The final decision was given", months.MonthsAfter(), OfficeDays.Everywhere,
        AtTheEnd.DoesNotMove("The Convention does not move a last day that is no working day here."),
        new CutOff(null, "24:00 Europe/London", "The complete form must be on its way by then: the day of sending counts."))
        .FollowedBy("There is no power to give more time.");
}
