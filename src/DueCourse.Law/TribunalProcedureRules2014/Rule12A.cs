namespace DueCourse.Law.TribunalProcedureRules2014;

/// <summary>Telling the Tribunal of a removal, and where the person can be reached abroad.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/12A</remarks>
public static class Rule12A
{
    private static readonly Provision Rule = Provision
        .Rule("12A", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 6.April(2022), by: "S.I. 2022/312")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The duty, before departure.</summary>
    public static Rule TellTheTribunal => Rule["(4)"]
        .Duty("fttiac2014.r12A-4.tell-tribunal",
            "Must the Home Office tell the Tribunal of the removal, and before departure take all reasonable steps to give it an address abroad?",
            when: TheDutyArises)
        .Then("fttiac2014.r12A-4.not-done", "The Tribunal has still to be told, or an address abroad to be given", ItIsStillToBeDone);

    /// <summary>Removal or deportation was decided while proceedings, an application for permission included, are open.</summary>
    public static Condition TheDutyArises => Rule["(4)"].Says(
        "removal or deportation was decided, and tribunal proceedings are pending",
        TheDecision.Type.Is("deport-automatic", "deport-conducive", "deport-family", "deport-recommendation", "remove-s10", "remove-illegal-entrant")
        & ThePerson.AnyAppeal(ProceedingsAreOpen));

    /// <summary>The duty stands and is not done.</summary>
    public static Condition ItIsStillToBeDone => TheDutyArises & !TheDeparture.TribunalWasTold;

    private static Condition<Appeal> ProceedingsAreOpen =>
        TheAppeal.Status.Is("pending", "late-application")
        | (TheAppeal.Status.Is("finally-determined")
            & TheAppeal.PermissionStep.Is("application-undecided", "late-application-undecided", "granted", "remitted"));
}
