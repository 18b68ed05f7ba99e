namespace DueCourse.Law.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Clock;
using DueCourse.Law.Record;

/// <summary>
/// The computation of section 10A(7) and (10): how many working days a notice period holds, from the day after a notice was
/// given to the last day of the period.
/// </summary>
/// <remarks>
/// The calendar is that of the part of the United Kingdom where the person is when given the notice; where that is not on
/// file all three are counted, and the bounds keep them apart. A day past the calendar held may or may not be a bank holiday.
/// </remarks>
/// <param name="notice">Which notice the days are counted from, as the id and the sentence name it.</param>
/// <param name="given">The day on which that notice was given.</param>
public sealed class WorkingDaysOfNotice(string notice, DateFact<Person> given) : Measure
{
    /// <summary>Subsection (7): what the period must hold.</summary>
    public const int Asked = 5;

    /// <summary>
    /// Working days of subsection (10): not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday. Unlike rule 11 of
    /// the Tribunal's rules it says nothing of 27 to 31 December.
    /// </summary>
    public static WorkingDays WorkingDays { get; } = new("cal.10A", Whose.OfThePlace, "where the person is when given the notice");

    /// <inheritdoc/>
    public override string Id => "iaa1999.s10A.working-days." + notice.Replace(' ', '-');

    /// <inheritdoc/>
    public override string Noun => $"length of the notice period after the notice of {notice}";

    /// <inheritdoc/>
    public override string Unit => "working days";

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Reads { get; } =
        [given.Definition, TheRemovalNotice.PeriodEnds.Definition, ThePerson.Place.Definition];

    /// <inheritdoc/>
    public override IReadOnlyList<SubjectKind> ReadsLists => [];

    /// <inheritdoc/>
    public override Measured Of(Situation situation)
    {
        var missing = new List<Missing>();
        var first = Day(situation, given, missing);
        var last = Day(situation, TheRemovalNotice.PeriodEnds, missing);
        if (first is not { } from || last is not { } to) return new(0, int.MaxValue, [], missing);

        var division = Division(situation, from);
        IReadOnlyList<UkDivision> divisions = division is { } known ? [known] : UkDivisions.Each;
        var least = divisions.Min(d => Count(from.Latest, to.Earliest, d));
        var most = divisions.Max(d => CountAtMost(from.Earliest, to.Latest, d));
        if (least < most && division is null) missing.Add(Missing.Of(situation.Facts.Person, ThePerson.Place.Definition));
        if (least < most && !(BankHolidays.IsKnown(from.Earliest) && BankHolidays.IsKnown(to.Latest)))
            missing.Add(BankHolidays.NotHeld(to.Latest));
        return new(least, most == Asked ? int.MaxValue : most,
            [$"The notice of {notice} was given on {from.Words()}, which is not counted, and the period ends on {to.Words()}, counted {Where(division)}."], missing);
    }

    // Days on which a bank holiday can be neither shown nor excluded do not count.
    private static int Count(LocalDate given, LocalDate last, UkDivision division)
    {
        var count = 0;
        for (var day = LocalDate.Max(given, BankHolidays.KnownFrom.PlusDays(-1)); count < Asked && day < last && day < BankHolidays.KnownTo;)
        {
            day = day.PlusDays(1);
            if (WorkingDays.InAll(day, division.Alone())) count++;
        }

        return count;
    }

    // Here they count, unless they fall on a weekend or on Christmas Day.
    private static int CountAtMost(LocalDate given, LocalDate last, UkDivision division)
    {
        var count = 0;
        for (var day = given; count < Asked && day < last;)
        {
            day = day.PlusDays(1);
            if (WorkingDays.CanBe(day, division.Alone())) count++;
        }

        return count;
    }

    private static DateRange? Day(Situation situation, DateFact<Person> fact, List<Missing> missing)
    {
        var (range, lacking) = situation.DayOf(fact.Expression);
        missing.AddRange(lacking);
        return range;
    }

    private static UkDivision? Division(Situation situation, DateRange given) =>
        !given.IsExact || situation.Facts.Find(situation.Facts.Person, ThePerson.Place.Definition, given.Earliest).Value is not WordValue { Word: var word } ? null
        : UkDivisions.Named(word);

    private static string Where(UkDivision? division) =>
        division is { } known ? $"with the calendar of {known.Words()}" : "on each of the three calendars (where the person was that day is not on file)";
}
