namespace DueCourse.Law.Routes;

/// <summary>R12: a conditional caution with the condition to leave.</summary>
public static class R12ForeignCaution
{
    /// <summary>The route (England and Wales).</summary>
    public static Route Route => new("R12", "Conditional caution with foreign conditions (Criminal Justice Act 2003, ss. 22 and 23)",
        Applies: !TheOtherRoutes.Caution.Is("none"),
        Requires:
        [
            new("the person is an adult", ThePerson.DateOfBirth.Plus(Period.FromYears(18)).HasCome, "A record of birth"),
            new("the person admits the offence to an authorised person", TheOtherRoutes.AdmitsTheOffence, "The interview record"),
            new("the person accepts the caution and its conditions", TheOtherRoutes.Caution.Is("accepted"), "The signed form"),
            new("the person can be removed, or an order is in force", TheOtherRoutes.IsARelevantForeignOffender, "The status record"),
            new("legal advice was offered", TheSafeguards.LegalAdviceWasOffered, "The log"),
            new("it was explained in a language understood",
                !TheSafeguards.InterpreterIsNeeded | TheSafeguards.InterpreterIsRecorded, "The interpreter's record"),
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen,
            new("Capacity is in doubt or lacking", TheSafeguards.Capacity.Is("doubted", "assessed-lacks-capacity"), "An assessment"),
            new("There are indicators of trafficking", TheTrafficking.IndicatorsArePresent, "A referral and its outcome"),
        ]);
}
