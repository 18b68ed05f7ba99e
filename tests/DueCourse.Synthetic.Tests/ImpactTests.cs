using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Impact;

namespace DueCourse.Synthetic.Tests;

/// <summary>Impact asks no more of a case than its answers turn on; it must say what asking everything says.</summary>
public sealed class ImpactTests
{
    [Theory]
    [InlineData("2026-03-21", "2026-03-22", 1500, 1024)]
    [InlineData("2020-12-31", "2021-01-01", 600, 1024)]
    [InlineData("2012-01-01", "2026-11-01", 150, 1)]
    [InlineData("2026-11-01", "2008-07-31", 80, 1)]
    public void What_is_asked_on_demand_says_what_asking_everything_says(string from, string to, int cases, int mostOfAKind)
    {
        var (first, second) = (Day(from), Day(to));
        var quick = Comparison.Between(StatuteBook.Current, first, second);
        var full = new ImpactInFull(first, second);
        // A circuit of the laws of every provision that changed in many years is slow to make; one for short lists is enough.
        var room = Shape.Of(mostOfAKind);
        var changed = 0;
        var compared = 0;
        foreach (var record in Given.Cases(11, Likeness.Realistic, Gaps.Many).From(0, cases).Concat(Given.Cases(12, Likeness.Even).From(0, cases / 10)))
        {
            if (!room.Holds(Shape.For(record))) continue;
            compared++;
            var (says, expected) = (quick.Of(record), full.Of(record));
            Assert.Equal(expected.Select(Written), says.Select(Written));
            if (expected.Count > 0) changed++;
        }

        Assert.InRange(changed, Math.Max(1, compared / 20), compared);
    }

    private static string Written(AnswerChange change) => $"{change.Question}: {change.Before}, {change.After}, because {string.Join("; ", change.Because.Select(p => p.Citation))}";

    private static LocalDateTime Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value.AtMidnight();
}
