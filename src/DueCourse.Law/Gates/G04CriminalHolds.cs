namespace DueCourse.Law.Gates;

/// <summary>G4: no remand, criminal bail or court order binds the person to stay.</summary>
public static class G04
{
    /// <summary>The gate. A release by police, prosecutor or court counts only when it is in writing and on the file.</summary>
    public static Gate Gate => Gate.Absolute(
        "G4", "No remand, criminal bail or court order binds the person to stay",
        ThePerson.AnyProceedings(
            TheProceedings.BindThePersonToStay & !(Condition<Proceedings>)TheProceedings.ReleaseIsAgreed)
        | ThePerson.AnyCourtOrder(
            TheCourtOrder.IsActive & TheCourtOrder.Type.Is("witness-summons", "criminal-court-order")),
        Role.CriminalCourt,
        "Orders of the criminal courts; terms of bail");
}
