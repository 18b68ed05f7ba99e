namespace DueCourse.Law.Guidance;

/// <summary>Notice before removal under a deportation order.</summary>
/// <remarks>
/// Sections 10A to 10E bind administrative removal only. Access to a court must be real for deportation too
/// (FB (Afghanistan) [2020] EWCA Civ 1338), and how long the guidance of today gives was not read; so this project asks
/// for what the Act asks of administrative removal. It is policy, and has a type that cannot stand in for law.
/// </remarks>
public static class NoticeBeforeDeportation
{
    /// <summary>ho.removal.three-notices.</summary>
    public static Policy NoRemovalWithoutNotice { get; } = new(
        "Home Office guidance on judicial reviews and injunctions, and a rule of this project",
        "https://www.gov.uk/government/publications/returns-preparation",
        "the periods in present guidance were not read; five working days are a rule of this project (ho.removal.three-notices)",
        "No removal under a deportation order before notice of removal and of the day and destination was given, legal advice was offered, and the notice period of at least five working days has ended; always on the one day stated, never in an open window.",
        !TheDeparture.RemovalIsUnderSection10
        & !(TheRemovalNotice.IntentionGivenOn.HasCome
            & TheRemovalNotice.DepartureDetailsGivenOn.HasCome
            & TheRemovalNotice.StatedDepartureDate.IsOnOrBefore(TheDeparture.PlannedOn)
            & TheRemovalNotice.StatedDepartureDate.IsOnOrAfter(TheDeparture.PlannedOn)
            & TheRemovalNotice.PeriodEnds.IsBefore(TheDeparture.PlannedOn)
            & ImmigrationAndAsylumAct1999.Section10A.FiveWorkingDaysAreGiven
            & TheRemovalNotice.DestinationIsAsNoticed
            & TheSafeguards.LegalAdviceWasOffered));
}
