namespace DueCourse.Law.Gates;

using DueCourse.Law.BordersCitizenshipAndImmigrationAct2009;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>G10: each child's best interests were recorded before the decision, and families had their time and advice.</summary>
public static class G10
{
    /// <summary>The gate.</summary>
    public static Gate Gate => Gate.Statutory(
        "G10", "Each child's best interests are recorded, 28 days have run and the panel was asked",
        AChildHasNoRecordFromBeforeTheDecision | Section78A.RemovalIsBarred | AFamilyReturnWithoutThePanel,
        Role.Professional,
        "Borders, Citizenship and Immigration Act 2009, ss. 54A and 55; Nationality, Immigration and Asylum Act 2002, s. 78A");

    private static Condition AChildHasNoRecordFromBeforeTheDecision => ThePerson.AnyChild(
        Section55.IsAChildHere
        & !TheChild.BestInterestsRecordedOn.IsOnOrBefore(TheDecision.Date));

    private static Condition AFamilyReturnWithoutThePanel =>
        ThePerson.AnyChild(TheChild.IsUnderEighteen & TheChild.LivesWithThePerson & TheChild.WouldLeaveToo)
        & !TheSafeguards.FamilyReturnsPanelWasConsulted;
}
