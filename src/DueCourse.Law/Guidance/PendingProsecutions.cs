namespace DueCourse.Law.Guidance;

/// <summary>Home Office guidance on cases that involve a pending prosecution.</summary>
/// <remarks>The definition was read; when police or prosecutors must consent was not, so removal waits for a release in writing.</remarks>
public static class PendingProsecutions
{
    /// <summary>Removal waits while criminal proceedings are pending, unless released in writing.</summary>
    public static Policy RemovalWaits => new(
        "Cases involving pending prosecution",
        "https://www.gov.uk/government/publications/cases-involving-pending-prosecution-caseworker-guidance",
        "version 2.0, 12 March 2024, revised 22 November 2024",
        "Criminal proceedings are pending, and police, prosecutor or court have not agreed in writing that removal may go on",
        ThePerson.AnyProceedings(
            TheProceedings.ArePending & !(Condition<Proceedings>)TheProceedings.ReleaseIsAgreed));
}
