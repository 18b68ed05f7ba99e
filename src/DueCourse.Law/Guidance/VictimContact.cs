namespace DueCourse.Law.Guidance;

/// <summary>The Victims' Code, as far as it bears on the timing of a departure.</summary>
/// <remarks>It delays a departure only; it never blocks a release from custody or a court's order.</remarks>
public static class VictimContact
{
    /// <summary>A victim who asked to be told is told first, or the telling is dated.</summary>
    public static Policy TellFirst => new(
        "Code of Practice for Victims of Crime in England and Wales, right 11",
        "https://www.gov.uk/government/publications/the-code-of-practice-for-victims-of-crime",
        "2021 Code, page refreshed 10 June 2024",
        "A victim asked to be told, and the telling is neither done nor dated",
        TheDeparture.ThereIsAVictimToTell & !TheDeparture.VictimNoticeIsDoneOrDated);
}
