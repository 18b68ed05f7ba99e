namespace DueCourse.Law.Guidance;

using DueCourse.Law.Clock;
using DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>Notice before removal under a deportation order.</summary>
/// <remarks>
/// Sections 10A to 10E bind administrative removal only. Access to a court must be real for deportation too
/// (FB (Afghanistan) [2020] EWCA Civ 1338), and how long the guidance of today gives was not read; so this project asks
/// for what the Act asks of administrative removal. It is policy, and has a type that cannot stand in for law.
/// </remarks>
public static class NoticeBeforeDeportation
{
    private static readonly Provision Project = Provision
        .Guidance("A rule of this project: notice before removal under a deportation order, like that of section 10A", "https://www.gov.uk/government/publications/returns-preparation")
        .InForce(from: 20.November(2023), by: "section 10A of the Immigration and Asylum Act 1999, whose period it takes")
        .Sure(Confidence.Medium, "the periods in present guidance were not read");

    /// <summary>The same five working days as in section 10A, as a rule of this project.</summary>
    public static TimeLimit FiveWorkingDays => Project[""].TimeLimit(
        "ho.removal.three-notices", TimeLimitKind.StateWaitsUntil,
        "By a rule of this project nobody is removed under a deportation order until five working days have ended, beginning with the day after notice was given",
        new InDays("The notice was given", WorkingDaysOfNotice.Asked.WorkingDaysAfter(), WorkingDaysOfNotice.WorkingDays, AtTheEnd.DoesNotMove(), CutOff.EndOfDay).FollowedBy(
            "Removal is only on the one day that the notice states; no notice opens a window of days."),
        RunningTime.Of<Person>("removal under a deportation order, after notice", TheRemovalNotice.IntentionGivenOn.HasCome & !TheDeparture.RemovalIsUnderSection10,
            TheRemovalNotice.IntentionGivenOn, ThePerson.Place));

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
            & Section10A.FiveWorkingDaysAreGiven
            & TheRemovalNotice.DestinationIsAsNoticed
            & TheSafeguards.LegalAdviceWasOffered));
}
