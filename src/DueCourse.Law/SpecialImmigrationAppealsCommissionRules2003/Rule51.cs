namespace DueCourse.Law.SpecialImmigrationAppealsCommissionRules2003;

using DueCourse.Law.Clock;

/// <summary>How time is calculated in the Commission.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2003/1034/article/51</remarks>
public static class Rule51
{
    /// <summary>Business days: not 27 to 31 December either. The rules name no territory for "bank holiday".</summary>
    public static WorkingDays BusinessDays { get; } = new("cal.siac", Whose.NotSaid, "the seat of the Commission", "business day", leavesOutChristmasWeek: true);

    /// <summary>
    /// The first day is not counted; periods of ten days or less count business days only; an act due on another day is in
    /// time on the next business day.
    /// </summary>
    /// <param name="days">How many days the rule gives.</param>
    /// <param name="began">What starts the time, as the working begins.</param>
    public static InDays Within(int days, string began) => new(
        began, days <= 10 ? days.WorkingDaysAfter() : days.DaysAfter(), BusinessDays,
        AtTheEnd.InTimeOnTheNextWorkingDay("rule 51"),
        new CutOff(null, "24:00 Europe/London", "It counts as filed when it is received (rule 49(6)); the rules give no hour."));
}
