using System.Globalization;
using DueCourse.Casework.Tracks;
using DueCourse.Web.Registry;
using NodaTime;

namespace DueCourse.Web.Dress;

/// <summary>The courses of a case side by side on one line of time: for a drawing, and for the table behind it.</summary>
/// <param name="First">The first day drawn.</param>
/// <param name="Last">The last.</param>
/// <param name="Today">The day that is shown.</param>
/// <param name="All">The courses that have begun, in the order in which they did.</param>
public sealed record CourseLines(LocalDate First, LocalDate Last, LocalDate Today, IReadOnlyList<CourseLine> All)
{
    private const int Left = 250, Right = 940, Top = 40, Row = 34;

    /// <summary>How wide the drawing is.</summary>
    public const int Width = 960;

    /// <summary>How high.</summary>
    public int Height => Top + (All.Count * Row) + 10;

    /// <summary>Of a case as it is shown.</summary>
    public static CourseLines Of(OpenFile file)
    {
        var over = WhereItStands.Over(file.Case);
        var next = WhereItStands.In(file.Case, over).Where(c => !c.IsAtItsStart).ToLookup(c => (c.Name, c.About));
        var courses = over.GroupBy(c => c.Key)
            .Select(of => new CourseLine(of.First().Name, of.Last().About, [.. of.OrderBy(c => c.On)], next[(of.First().Name, of.Last().About)].FirstOrDefault()?.Next ?? []))
            .OrderBy(c => c.Steps[0].On).ToList();
        if (courses.Count == 0) return new(file.AsAt, file.AsAt, file.AsAt, []);
        var days = courses.SelectMany(c => c.Steps).Select(s => s.On).Append(file.AsAt).ToList();
        return new(days.Min(), days.Max(), file.AsAt, courses);
    }

    /// <summary>Where a day stands in the drawing.</summary>
    public string X(LocalDate day)
    {
        var span = Math.Max(1, Period.DaysBetween(First, Last));
        return (Left + ((Right - Left) * (double)Period.DaysBetween(First, day) / span)).ToString("0.#", CultureInfo.InvariantCulture);
    }

    /// <summary>Where the line of a course stands.</summary>
    public static int Y(int course) => Top + (course * Row) + (Row / 2);

    /// <summary>What stands at a mark: the year, or month and year.</summary>
    public static string Mark(LocalDate day) =>
        day.Month == 1 ? day.Year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{day.Month:00}/{day.Year % 100:00}");

    /// <summary>The first days of years or months that are marked, at most twelve.</summary>
    public IEnumerable<LocalDate> Marks()
    {
        var months = Math.Max(1, Period.Between(First, Last, PeriodUnits.Months).Months);
        var step = new[] { 1, 2, 3, 6, 12, 24, 60, 120 }.First(s => months / s <= 10 || s == 120);
        var from = new LocalDate(First.Year, step >= 12 ? 1 : First.Month, 1);
        for (var day = from; day <= Last; day = day.PlusMonths(step))
            if (day >= First) yield return day;
    }
}

/// <summary>One course.</summary>
/// <param name="Name">Its track.</param>
/// <param name="About">Which of several; empty: the only one.</param>
/// <param name="Steps">The states it came into, with their days.</param>
/// <param name="Next">What can be done next.</param>
public sealed record CourseLine(string Name, string About, IReadOnlyList<CourseChange> Steps, IReadOnlyList<NextStep> Next)
{
    /// <summary>Its name with what tells it apart.</summary>
    public string Called => About.Length > 0 ? $"{Name} ({About})" : Name;

    /// <summary>The same, as long as the drawing has room for.</summary>
    public string Short => Called.Length > Longest ? $"{Called[..(Longest - 1)]}…" : Called;

    private const int Longest = 34;
}
