namespace DueCourse.Law.DeprivationOfCitizenshipOrdersAct2025;

/// <summary>A deprivation order keeps its effect during an appeal.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2025/25/section/1</remarks>
public static class Section1
{
    private static readonly Provision Section = Provision
        .Section("1", of: "Deprivation of Citizenship Orders (Effect during Appeal) Act 2025", uri: "ukpga/2025/25")
        .InForce(from: 27.October(2025), by: "s. 2; it covers appeals brought before that day and still undecided")
        .TextRead(asAt: 27.October(2025))
        .Extends("United Kingdom, the Islands and the British overseas territories");

    /// <summary>From the day of the appeal, or of the order if later, until the appeal is finally determined, withdrawn or abandoned.</summary>
    /// <remarks>An appeal allowed at first instance is not final while a further appeal in time could change it; late appeals do not count.</remarks>
    public static Condition OrderKeepsItsEffect => Section["(1)-(2)"].AllOf(
        "an order has been made, and an appeal against it is pending or decided but not finally",
        BritishNationalityAct1981.Section40.OrderIsMade,
        TheDeprivation.AppealStatus.Is("pending", "allowed-not-final", "dismissed-not-final"));
}
