namespace DueCourse.Law.Guidance;

/// <summary>This project's rule while an appeal against loss of citizenship can still succeed.</summary>
/// <remarks>
/// Since 27 October 2025 the order keeps its effect during the appeal (British Nationality Act 1981, s. 40A(2B)), so the
/// law by itself does not stop removal; the appeal can still give citizenship back.
/// </remarks>
public static class DeprivationAppeals
{
    /// <summary>No removal before the loss of citizenship is final.</summary>
    public static Policy RemovalWaitsForFinality => new(
        "DueCourse, no removal before loss of citizenship is final",
        "https://www.legislation.gov.uk/ukpga/1981/61/section/40A",
        "rule of this project, 23 November 2026",
        "An appeal against deprivation of citizenship is in time, is pending, or is decided but not finally",
        !TheDeprivation.Ground.Is("none")
        & BritishNationalityAct1981.Section40A.AppealIsOpen);
}
