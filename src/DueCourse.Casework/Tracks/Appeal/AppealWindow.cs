namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Casework.Statements;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>Until when either side may go on, read from the law's own ladder of appeal on what is on file.</summary>
/// <param name="LastDay">The last day, at the earliest and at the latest; null: nothing runs, or it cannot be fixed.</param>
/// <param name="IsOver">Nothing more can be asked for already.</param>
/// <param name="Because">Why it cannot be fixed, in sentences.</param>
internal sealed record AppealWindow(DateRange? LastDay, bool IsOver, IReadOnlyList<string> Because)
{
    /// <summary>Before it is worked out.</summary>
    public static AppealWindow NotWorkedOut { get; } = new(null, false, []);

    /// <summary>The window of an appeal that runs from a day.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="appeal">The appeal.</param>
    /// <param name="from">The day from which it runs. It is read as of that day, so that what is asked and answered later takes nothing from it.</param>
    public static AppealWindow Of(LiveCase c, EntryId appeal, LocalDate from) => Situation(c, appeal, from) is not { } s ? NotWorkedOut
        : ExhaustionLadder.RightsAreExhausted.Follows!(s) switch
        {
            // The ladder names the day on which rights are exhausted: the day after the last day.
            FallsOn falls when falls.GateAfter <= from => new(null, true, falls.Working),
            FallsOn falls => new(new DateRange(LocalDate.Max(from, falls.SafeBy.PlusDays(-1)), falls.GateAfter.PlusDays(-1)), false, falls.Working),
            CannotYetBeFixed open => new(null, false, open.Working),
            var none => new(null, false, ((DoesNotApply)none).Working),
        };

    /// <summary>The case as the law reads it on a day, bound to one appeal; null where the appeal is not on the file.</summary>
    public static Situation? Situation(LiveCase c, EntryId appeal, LocalDate on)
    {
        var record = c.ToRecord(out var places);
        return places.GetValueOrDefault(appeal) is { } bound
            ? Law.Drafting.Situation.Of(record.Read(Reading.Established), on.AtMidnight()) with { Bound = bound } : null;
    }
}
