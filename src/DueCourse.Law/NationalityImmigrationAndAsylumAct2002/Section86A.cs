namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Clock;

/// <summary>Twenty-four weeks for appeals by persons accommodated as asylum seekers; enacted, not commenced.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/86A</remarks>
public static class Section86A
{
    private static readonly Provision Section = Provision
        .Section("86A", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 2.December(2025), by: "enacted by the Border Security, Asylum and Immigration Act 2025, s. 49; not commenced")
        .TextRead(asAt: 2.December(2025))
        .Sure(Confidence.Medium, "that it is not commenced rests on no commencement regulations having been found, last looked for in January 2026");

    /// <summary>An appeal against refusal of protection by a person accommodated under section 95 or 98 of the 1999 Act.</summary>
    public static TimeLimit AccommodatedPersons => Section[""].TimeLimit(
        "niaa2002.s86A", TimeLimitKind.StateActsBy,
        "An appeal against refusal of protection, by a person accommodated as an asylum seeker, would be decided and the decision notified within 24 weeks beginning with the day after it was brought, so far as reasonably practicable",
        TwentyFourWeeks,
        RunningTime.FromAStage("the Tribunal's decision", TheStage.Type.Is("lodged") & TheStage.OfAnAppealThat(TheAppeal.Against.Is("protection-refusal"))))
        with { NotCommenced = Why };

    internal const string Why = "It is enacted, but no regulations that start it were found, so it does not apply. It would be a target for the Tribunal and never a bar.";

    /// <summary>The length that both sections give.</summary>
    internal static InDays TwentyFourWeeks => new(
        "The appeal was brought", 24.WeeksBeginningTheDayAfter(), TribunalProcedureRules2014.Rule11.WorkingDays, AtTheEnd.DoesNotMove(), CutOff.EndOfDay);
}
