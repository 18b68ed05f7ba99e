namespace DueCourse.Law.SupremeCourtRules2024;

using DueCourse.Law.Clock;

/// <summary>How time is calculated in the Supreme Court.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2024/949/article/6</remarks>
public static class Rule6
{
    /// <summary>Working days of rule 3(2): those of England and Wales.</summary>
    public static WorkingDays WorkingDays { get; } = new("cal.uksc", Whose.OfEnglandAndWales, "England and Wales");

    /// <summary>By midnight where the act is done; if the Registry is shut on the last day, it is in time on the next day it is open.</summary>
    /// <param name="count">How to count.</param>
    /// <param name="began">What starts the time, as the working begins.</param>
    public static InDays Within(Count count, string began) => new(
        began, count, WorkingDays, AtTheEnd.InTimeOnTheNextDayTheOfficeIsOpen("rule 6(4)"), CutOff.Midnight("rule 6(4), local time where it is done"));
}
