namespace DueCourse.Law.Gates;

using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>G8: a deportation order is in force and served, or notice before administrative removal was given and has run.</summary>
public static class G08
{
    /// <summary>The gate.</summary>
    public static Gate Gate => Gate.Statutory(
        "G8", "A served deportation order, or notice before administrative removal that has run out",
        NothingIsDecidedThatCouldBeCarriedOut | !(AnOrderInForceIsServed | NoticeBeforeAdministrativeRemovalHasRun | RemovalUnderSchedule2MayBeCarriedOut),
        Role.Caseworker,
        "Immigration Act 1971, s. 5 and Sch. 2, paras. 8 to 10; Immigration and Asylum Act 1999, ss. 10 and 10A to 10E",
        "After a failed removal, within 21 days of the date first stated (section 10B)",
        "After refusal at the port, a date within 7 days (section 10C)",
        "After a court's decision that removal may go on, within 21 days (section 10E)");

    /// <summary>An order binds a person who is liable to deportation, once it is signed, in force and served.</summary>
    internal static Condition AnOrderInForceIsServed =>
        !Section3.BritishCitizen & ThePerson.AnyDeportationOrder(Section5.IsInForce & TheDeportationOrder.ServedOn.HasCome);

    /// <summary>
    /// Section 10 applies, no deportation order displaces it (section 10(8)), and the notice that sections 10A to 10E ask was
    /// given and has run.
    /// </summary>
    // Before 20 November 2023 those sections were not in force, which does not mean that no notice was needed.
    internal static Condition NoticeBeforeAdministrativeRemovalHasRun =>
        !Section3.BritishCitizen
        & TheDeparture.RemovalIsUnderSection10
        & Section10.LiableToRemoval
        & !Section5.OrderIsInForce
        & Section10A.TheRegimeIsSatisfied.NotYetEncoded(
            "not-encoded.iaa1999.s10.notice-before-2023",
            "what notice administrative removal needed before 20 November 2023",
            matters: It.IsAssessedOn.IsBefore(20.November(2023)));

    /// <summary>Refused entry or entered illegally, removed under Schedule 2 and not under section 10.</summary>
    internal static Condition RemovalUnderSchedule2MayBeCarriedOut =>
        !Section3.BritishCitizen
        & !TheDeparture.RemovalIsUnderSection10
        & Schedule2.RemovalMayBeCarriedOut;

    private static Condition NothingIsDecidedThatCouldBeCarriedOut =>
        TheDecision.Type.Is("none", "no-action", "grant-leave", "restricted-leave");
}
