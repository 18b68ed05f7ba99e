namespace DueCourse.Law.CivilProcedureRules1998;

using DueCourse.Law.Clock;

/// <summary>How time is calculated in the civil courts of England and Wales.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/1998/3132/rule/2.8</remarks>
public static class Rule2Point8
{
    /// <summary>Days on which court offices in England and Wales are open, but for the further day on which they shut at Christmas.</summary>
    public static WorkingDays OfficeDays { get; } = new("cal.cpr", Whose.OfEnglandAndWales, "England and Wales");

    /// <summary>Business days of the part of the United Kingdom in which service is to take place (rule 6.2).</summary>
    public static WorkingDays BusinessDays { get; } = new("cal.cpr", Whose.OfThePlace, "the place of service", "business day");

    /// <summary>
    /// An act at the court office within so many days: if the office is shut on the last day, it is in time on the next day
    /// on which it is open (paragraph (5)).
    /// </summary>
    /// <param name="count">How to count.</param>
    /// <param name="began">What starts the time, as the working begins.</param>
    // Interpretation: the office shuts on one further day each Christmas, by yearly notice, and the rule was not read in
    // text. So the safe day does not lean on it: it is the last day on which the office is certainly open.
    public static InDays Within(Count count, string began) => new(
        began, count, OfficeDays,
        AtTheEnd.TheOfficeMustBeOpen("Done on the next day on which the office is open, it is in time (CPR 2.8(5)); the safe day does not lean on that."),
        CutOff.WhileTheOfficeIsOpen);
}
