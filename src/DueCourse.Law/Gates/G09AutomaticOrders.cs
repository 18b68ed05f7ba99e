namespace DueCourse.Law.Gates;

using DueCourse.Law.UkBordersAct2007;

/// <summary>G9: an automatic order waited for the criminal appeal.</summary>
public static class G09
{
    /// <summary>
    /// The gate. An order made too early does not become good by waiting, so the day it was made is looked at too. One that has
    /// been revoked is carried out no longer, and another may be made in time.
    /// </summary>
    public static Gate Gate => Gate.Statutory(
        "G9", "For an automatic order, no criminal appeal was or is open",
        (TheDecision.Type.Is("deport-automatic") & Section34.OrderIsBarred)
        | ThePerson.AnyDeportationOrder(
            TheDeportationOrder.Basis.Is("s32-5")
            & ImmigrationAct1971.Section5.IsInForce
            & (Section34.OrderIsBarred | ((Condition<DeportationOrder>)Section34.OrderIsBarred).AsAt(TheDeportationOrder.MadeOn))),
        Role.CriminalCourt,
        "UK Borders Act 2007, s. 34",
        "The person has told the Secretary of State in writing that they do not intend to appeal, and none is lodged (section 34(3)(b))");
}
