namespace DueCourse.Law.Clock;

/// <summary>Whose bank holidays a definition of working day takes.</summary>
public enum Whose
{
    /// <summary>Those of the part where the person is, or the notice is served.</summary>
    OfThePlace,

    /// <summary>Those of England and Wales, always.</summary>
    OfEnglandAndWales,

    /// <summary>Those of Scotland, always.</summary>
    OfScotland,

    /// <summary>Those of Northern Ireland, always.</summary>
    OfNorthernIreland,

    /// <summary>The rule does not say.</summary>
    NotSaid,
}

/// <summary>
/// A legal definition of working day: not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday, and in some rules
/// not 27 to 31 December. Good Friday is on the list of bank holidays of each part.
/// </summary>
/// <param name="id">The dossiers' id: <c>cal.ftt</c>.</param>
/// <param name="whose">Whose bank holidays.</param>
/// <param name="place">What the place is, in words: "where the Tribunal sits".</param>
/// <param name="name">What the rule calls such a day: "working day" or "business day".</param>
/// <param name="leavesOutChristmasWeek">27 to 31 December are left out.</param>
public sealed class WorkingDays(string id, Whose whose, string place, string name = "working day", bool leavesOutChristmasWeek = false)
{
    // For each day of the list, the parts in which it is a working day.
    private readonly byte[] working = Marked(leavesOutChristmasWeek);

    /// <summary>The dossiers' id.</summary>
    public string Id { get; } = id;

    /// <summary>Whose bank holidays count.</summary>
    public Whose Whose { get; } = whose;

    /// <summary>What the place is, in words.</summary>
    public string Place { get; } = place;

    /// <summary>What the rule calls such a day.</summary>
    public string Name { get; } = name;

    /// <summary>27 to 31 December are not working days.</summary>
    public bool LeavesOutChristmasWeek { get; } = leavesOutChristmasWeek;

    /// <summary>Saturday or Sunday.</summary>
    public static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>Is the day, which is on the list, a working day in every one of these parts?</summary>
    public bool InAll(LocalDate day, Divisions parts) => (working[BankHolidays.Index(day)] & (byte)parts) == (byte)parts;

    /// <summary>Can the day be a working day in all of these parts? Off the list any weekday can, but one the rule itself leaves out.</summary>
    public bool CanBe(LocalDate day, Divisions parts) => BankHolidays.IsKnown(day) ? InAll(day, parts) : !IsLeftOut(day, LeavesOutChristmasWeek);

    /// <summary>The day itself, or the first working day after it; null past the calendar.</summary>
    public LocalDate? OnOrAfter(LocalDate day, Divisions parts)
    {
        if (!BankHolidays.IsKnown(day)) return null;
        for (var i = BankHolidays.Index(day); i < working.Length; i++)
            if ((working[i] & (byte)parts) == (byte)parts) return BankHolidays.KnownFrom.PlusDays(i);
        return null;
    }

    /// <summary>The working day so many working days after a day that is not itself counted; null past the calendar.</summary>
    public LocalDate? After(LocalDate day, int count, Divisions parts)
    {
        if (!BankHolidays.IsKnown(day)) return null;
        for (var i = BankHolidays.Index(day) + 1; i < working.Length; i++)
            if ((working[i] & (byte)parts) == (byte)parts && --count <= 0) return BankHolidays.KnownFrom.PlusDays(i);
        return null;
    }

    /// <summary>The working day so many working days before a day that is not itself counted; null before the calendar.</summary>
    public LocalDate? Before(LocalDate day, int count, Divisions parts)
    {
        if (!BankHolidays.IsKnown(day)) return null;
        for (var i = BankHolidays.Index(day) - 1; i >= 0; i--)
            if ((working[i] & (byte)parts) == (byte)parts && --count <= 0) return BankHolidays.KnownFrom.PlusDays(i);
        return null;
    }

    /// <summary>The day itself, or the last day before it, that is a working day and on which offices are certainly open.</summary>
    public LocalDate? CertainlyOnOrBefore(LocalDate day, Divisions parts)
    {
        if (!BankHolidays.IsKnown(day)) return null;
        for (var i = BankHolidays.Index(day); i >= 0; i--)
            if ((working[i] & (byte)parts) == (byte)parts && BankHolidays.KnownFrom.PlusDays(i) is var open && !BankHolidays.OfficesMayBeShut(open)) return open;
        return null;
    }

    /// <summary>The day itself, or the first day after it, that is a working day and on which offices are certainly open.</summary>
    public LocalDate? CertainlyOnOrAfter(LocalDate day, Divisions parts)
    {
        if (!BankHolidays.IsKnown(day)) return null;
        for (var i = BankHolidays.Index(day); i < working.Length; i++)
            if ((working[i] & (byte)parts) == (byte)parts && BankHolidays.KnownFrom.PlusDays(i) is var open && !BankHolidays.OfficesMayBeShut(open)) return open;
        return null;
    }

    private static byte[] Marked(bool leavesOutChristmasWeek)
    {
        var marked = new byte[BankHolidays.Index(BankHolidays.KnownTo) + 1];
        for (var i = 0; i < marked.Length; i++)
        {
            var day = BankHolidays.KnownFrom.PlusDays(i);
            if (!IsLeftOut(day, leavesOutChristmasWeek)) marked[i] = (byte)(Divisions.All & ~BankHolidays.Where(day));
        }

        return marked;
    }

    private static bool IsLeftOut(LocalDate day, bool leavesOutChristmasWeek) =>
        IsWeekend(day) || (day.Month == 12 && (day.Day == 25 || (leavesOutChristmasWeek && day.Day >= 27)));
}
