namespace DueCourse.Law.Clock;

/// <summary>What a rule does with a last day on which the act cannot be done.</summary>
public abstract record AtTheEnd
{
    /// <summary>The earliest defensible last day; null past the calendar.</summary>
    public abstract LocalDate? Safe(LocalDate last, WorkingDays calendar, Divisions parts);

    /// <summary>The latest defensible last day; null past the calendar.</summary>
    public abstract LocalDate? Gate(LocalDate last, WorkingDays calendar, Divisions parts);

    /// <summary>The sentence that leads from the last day as counted to the days given; empty when nothing moved.</summary>
    public abstract string Sentence(LocalDate last, LocalDate safe, LocalDate gate, WorkingDays calendar, string where);

    /// <summary>In time on the next working day.</summary>
    /// <param name="rule">The rule that says so.</param>
    /// <param name="unless">What can displace it: ", unless the Tribunal directs otherwise".</param>
    public static AtTheEnd InTimeOnTheNextWorkingDay(string rule, string unless = "") => new RollsOn(rule, unless);

    /// <summary>
    /// In time on the next day on which the office is open. It may be shut on days that are working days by the definition:
    /// the safe day does not count on that, and what waits for the limit does.
    /// </summary>
    /// <param name="rule">The rule that says so.</param>
    public static AtTheEnd InTimeOnTheNextDayTheOfficeIsOpen(string rule) => new RollsToAnOpenOffice(rule);

    /// <summary>The last day does not move.</summary>
    /// <param name="why">The sentence, said when it is not a working day; empty: nothing is said.</param>
    public static AtTheEnd DoesNotMove(string why = "") => new Stays(why);

    /// <summary>
    /// The office must be open: the safe day is the last on which it certainly is, and what waits for the limit waits for
    /// the next on which it certainly is.
    /// </summary>
    /// <param name="why">The rule or reasoning, as a sentence.</param>
    public static AtTheEnd TheOfficeMustBeOpen(string why) => new OpenOffice(why, MovesOn: true);

    /// <summary>Absolute, and the office must be open: the safe day is the last on which it certainly is, and nothing moves on.</summary>
    public static AtTheEnd AbsoluteAndTheOfficeMustBeOpen(string why) => new OpenOffice(why, MovesOn: false);

    private sealed record RollsOn(string Rule, string Unless) : AtTheEnd
    {
        public override LocalDate? Safe(LocalDate last, WorkingDays calendar, Divisions parts) => calendar.OnOrAfter(last, parts);

        public override LocalDate? Gate(LocalDate last, WorkingDays calendar, Divisions parts) => calendar.OnOrAfter(last, parts);

        public override string Sentence(LocalDate last, LocalDate safe, LocalDate gate, WorkingDays calendar, string where) =>
            safe == last ? "" : $"{last.DayAndDate()} is not a {calendar.Name} {where}, so {safe.DayAndDate()}, the next that is, is still in time ({Rule}){Unless}.";
    }

    private sealed record RollsToAnOpenOffice(string Rule) : AtTheEnd
    {
        public override LocalDate? Safe(LocalDate last, WorkingDays calendar, Divisions parts) => calendar.OnOrAfter(last, parts);

        public override LocalDate? Gate(LocalDate last, WorkingDays calendar, Divisions parts) => calendar.CertainlyOnOrAfter(last, parts);

        public override string Sentence(LocalDate last, LocalDate safe, LocalDate gate, WorkingDays calendar, string where)
        {
            var moved = safe == last ? "" : $"{last.DayAndDate()} is not a {calendar.Name} {where}, so {safe.DayAndDate()}, the next that is, is still in time ({Rule}).";
            var shut = gate == safe ? "" : $"The office may be shut on {safe.DayAndDate()}; if it is, the next day on which it is open, {gate.DayAndDate()}, is still in time ({Rule}).";
            return $"{moved} {shut}".Trim();
        }
    }

    private sealed record Stays(string Why) : AtTheEnd
    {
        public override LocalDate? Safe(LocalDate last, WorkingDays calendar, Divisions parts) => last;

        public override LocalDate? Gate(LocalDate last, WorkingDays calendar, Divisions parts) => last;

        public override string Sentence(LocalDate last, LocalDate safe, LocalDate gate, WorkingDays calendar, string where) =>
            BankHolidays.IsKnown(last) && calendar.InAll(last, Divisions.All) ? "" : Why;
    }

    private sealed record OpenOffice(string Why, bool MovesOn) : AtTheEnd
    {
        public override LocalDate? Safe(LocalDate last, WorkingDays calendar, Divisions parts) => calendar.CertainlyOnOrBefore(last, parts);

        public override LocalDate? Gate(LocalDate last, WorkingDays calendar, Divisions parts) =>
            MovesOn ? calendar.CertainlyOnOrAfter(last, parts) : last;

        public override string Sentence(LocalDate last, LocalDate safe, LocalDate gate, WorkingDays calendar, string where) =>
            safe == last ? ""
            : $"The office is shut, or may be, on {last.DayAndDate()}, so the safe day is {safe.DayAndDate()}{(gate == last ? "" : $"; what waits for the limit waits for the next day on which it is certainly open, {gate.DayAndDate()}")}. {Why}";
    }
}
