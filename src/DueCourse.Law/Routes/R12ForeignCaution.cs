namespace DueCourse.Law.Routes;

using DueCourse.Law.CriminalJusticeAct2003;

/// <summary>R12: a conditional caution with the condition to leave.</summary>
public static class R12ForeignCaution
{
    /// <summary>The route (England and Wales).</summary>
    public static Route Route => new("R12", "Conditional caution with foreign conditions (Criminal Justice Act 2003, ss. 22 and 23)",
        Applies: !TheOtherRoutes.Caution.Is("none"),
        Requires:
        [
            new("the person is an adult and a relevant foreign offender, and the five requirements are met (Criminal Justice Act 2003, ss. 22 and 23)",
                Section22.ForeignCaution.Condition, "A record of birth; the status record; the evidence; the interview record; the document signed"),
            new("the person accepts the caution and its conditions", TheOtherRoutes.Caution.Is("accepted"), "The signed form"),
            new("legal advice was offered, and it was explained in a language understood",
                Section22.AdviceAndInterpretation, "The log, and the interpreter's record"),
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen,
            new("Capacity is in doubt or lacking", TheSafeguards.Capacity.Is("doubted", "assessed-lacks-capacity"), "An assessment"),
            new("There are indicators of trafficking", TheTrafficking.IndicatorsArePresent, "A referral and its outcome"),
        ]);
}
