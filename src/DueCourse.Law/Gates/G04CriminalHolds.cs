namespace DueCourse.Law.Gates;

/// <summary>G4: no remand, criminal bail or court order binds the person to stay.</summary>
public static class G04
{
    /// <summary>
    /// The gate. Only a court's order, or the end of the proceedings, lifts what binds the person. A letter of the police or the
    /// prosecutor that they will not stand in the way serves G14, and does not lift a remand or bail.
    /// </summary>
    public static Gate Gate => Gate.Absolute(
        "G4", "No remand, criminal bail or court order binds the person to stay",
        ThePerson.AnyProceedings(
            TheProceedings.BindThePersonToStay & !(Condition<Proceedings>)TheProceedings.AreReleasedByTheCourt)
        | ThePerson.AnyCourtOrder(
            TheCourtOrder.IsActive & TheCourtOrder.Type.Is("witness-summons", "criminal-court-order")),
        Role.CriminalCourt,
        "Orders of the criminal courts; terms of bail");
}
