namespace DueCourse.Law.Gates;

/// <summary>G2: no court's order, stay or undertaking forbids removal.</summary>
public static class G02
{
    /// <summary>The gate. An order binds from the moment it is communicated, by any means; only the court can end it.</summary>
    public static Gate Gate => Gate.Absolute(
        "G2", "No injunction, stay or undertaking forbids removal",
        CourtOrders.RemovalIsForbidden | ThePerson.AnyCourtOrder(TheCourtOrder.IsActive & TheCourtOrder.Type.Is("order-to-return")),
        Role.TribunalOrCourt,
        "Orders of the court; contempt of court");
}
