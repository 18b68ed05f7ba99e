namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>How time is calculated in the First-tier Tribunal.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/11</remarks>
public static class Rule11
{
    /// <summary>
    /// Working days of rule 1(4): not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday, nor 27 to 31 December.
    /// </summary>
    // Interpretation: rule 1(4) names no territory for "bank holiday" and no authority does. The safe day uses the
    // holidays of the part where the Tribunal sits (the earliest of the three, if that is not known), and what waits for
    // the limit waits for the union of all three.
    public static WorkingDays WorkingDays { get; } = new("cal.ftt", Whose.NotSaid, "the seat of the Tribunal", leavesOutChristmasWeek: true);

    /// <summary>
    /// An act must be done by midnight at the end of the last day; if that is not a working day, it is in time on the next.
    /// </summary>
    /// <param name="count">How to count.</param>
    /// <param name="began">What starts the time, as the working begins.</param>
    public static InDays Within(Count count, string began) => new(
        began, count, WorkingDays,
        AtTheEnd.InTimeOnTheNextWorkingDay("rule 11(2)", ", unless the Tribunal directs otherwise"),
        CutOff.Midnight("rule 11(1)"));
}
