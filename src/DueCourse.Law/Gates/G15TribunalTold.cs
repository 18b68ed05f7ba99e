namespace DueCourse.Law.Gates;

using DueCourse.Law.BritishNationalityAct1981;
using DueCourse.Law.TribunalProcedureRules2014;

/// <summary>G15: where proceedings are pending, the Tribunal is told and has an address abroad.</summary>
public static class G15
{
    /// <summary>The gate.</summary>
    public static Gate Gate => Gate.Statutory(
        "G15", "The Tribunal is told, and has an address abroad",
        Rule12A.ItIsStillToBeDone | (Section40A.AnAppealIsBroughtAndNotFinal & !TheDeparture.TribunalWasTold),
        Role.Caseworker,
        "S.I. 2014/2604, r. 12A(4)",
        "All reasonable steps to get an address were taken and are recorded");
}
