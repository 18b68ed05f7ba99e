namespace DueCourse.Law.BritishNationalityAct1981;

/// <summary>Oversight by the Special Immigration Appeals Commission of orders made without notice.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/1981/61/schedule/4A. The Commission asks, on the principles of judicial review,
/// whether each limb relied on is obviously flawed; that is for the Commission.
/// </remarks>
public static class Schedule4A
{
    private static readonly Provision Schedule = Provision
        .Schedule("4A", paragraph: "1", of: "British Nationality Act 1981", uri: "ukpga/1981/61")
        .InForce(from: 10.May(2023), by: "Nationality and Borders Act 2022, s. 10(3), Sch. 2; S.I. 2023/450, reg. 2")
        .TextRead(asAt: 2.December(2025));

    /// <summary>It applies to orders under section 40(2) alone.</summary>
    public static Condition Applies => Schedule["(1)"].Says(
        "deprivation is as conducive to the public good, and notice is withheld",
        TheDeprivation.Ground.Is("s40-2") & Section40.Decided & Section40.NoticeMayBeWithheld);

    /// <summary>Before the order, or within seven days beginning with the day of the order.</summary>
    public static Condition ApplicationWasInTime => Schedule["(2)"].Says(
        "the application was made before the order, or within seven days of which the day of the order is the first",
        Applies & TheDeprivation.SiacApplicationDate.IsOnOrBefore(TheDeprivation.OrderDate.Plus(Period.FromDays(6))));
}
