namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Leave that continues while an application made in time, or an appeal from it, is undecided.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1971/77/section/3C</remarks>
public static class Section3C
{
    private static readonly Provision Section = Provision
        .Section("3C", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 2.October(2000), by: "Immigration and Asylum Act 1999, s. 3; S.I. 2000/2444")
        .TextRead(asAt: 25.April(2024))
        .Sure(Confidence.Medium, "read as inserted, as substituted on 1 April 2003 and, in subsections (1) to (3), as on 25 April 2024; the days of the changes between were not read");

    /// <summary>
    /// Leave continues. Who decides it dates it: it begins when leave would have ended, and it ends when the application is
    /// decided or withdrawn and no appeal from here or review is open, and when the person leaves the United Kingdom.
    /// </summary>
    /// <remarks>
    /// Interpretation: an application made in time and later treated as invalid carries leave only to the day on which it
    /// became invalid, not to the later day of rejection (Afzal [2023] UKSC 46, read in the court's press summary). So the
    /// file gives the fact with its first and last day; a value without dates speaks only from the file's own day.
    /// </remarks>
    public static Condition LeaveContinues => Section["(1)-(3)"].Says(
        "limited leave continues, because an application made before it ended is undecided, or an appeal from here or a review of the decision can be brought or is pending",
        TheLeave.ContinuesByStatute);
}
