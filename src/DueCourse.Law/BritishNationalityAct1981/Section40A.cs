namespace DueCourse.Law.BritishNationalityAct1981;

using OrdersAct2025 = DeprivationOfCitizenshipOrdersAct2025;

/// <summary>Appeals against deprivation of citizenship.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1981/61/section/40A. An order may be made before the appeal is decided.</remarks>
public static class Section40A
{
    private static readonly Provision Section = Provision
        .Section("40A", of: "British Nationality Act 1981", uri: "ukpga/1981/61")
        .InForce(from: 1.April(2003), by: "Nationality, Immigration and Asylum Act 2002, s. 4(1); S.I. 2003/754, art. 2(1)")
        .TextNotReadBefore(27.October(2025), "what an appeal did to an order before the 2025 Act; on success the order was treated as never made: N3 (ZA) [2025] UKSC 6")
        .TextRead(asAt: 27.October(2025));

    /// <summary>Subsections (2B) to (2D): an order keeps its effect until the appeal is finally determined, withdrawn or abandoned.</summary>
    public static Condition OrderKeepsItsEffect => Section["(2B)-(2D)"].Says(
        "an order is made, and the appeal is not finally determined, withdrawn or abandoned",
        OrdersAct2025.Section1.OrderKeepsItsEffect);

    /// <summary>An appeal is pending, is decided but not finally, or can still be brought in time.</summary>
    public static Condition AppealIsOpen =>
        TheDeprivation.AppealStatus.Is("window-open", "pending", "allowed-not-final", "dismissed-not-final");

    /// <summary>An appeal against a deprivation has been brought, and is not finally determined, withdrawn or abandoned.</summary>
    public static Condition AnAppealIsBroughtAndNotFinal =>
        !TheDeprivation.Ground.Is("none") & TheDeprivation.AppealStatus.Is("pending", "allowed-not-final", "dismissed-not-final");

    /// <summary>No appeal can any more undo the order.</summary>
    public static Condition AppealIsOver =>
        TheDeprivation.AppealStatus.Is("dismissed-final", "withdrawn", "abandoned", "window-closed");
}
