using DueCourse.Law;
using DueCourse.Law.Impact;

namespace DueCourse.Synthetic.Tests;

/// <summary>Impact asks no more of a case than its answers turn on; it must say what asking everything says.</summary>
public sealed class ImpactTests
{
    [Theory]
    [InlineData("2026-03-21", "2026-03-22", 3000)]
    [InlineData("2020-12-31", "2021-01-01", 1000)]
    [InlineData("2012-01-01", "2026-11-01", 300)]
    [InlineData("2026-11-01", "2008-07-31", 150)]
    public void What_is_asked_on_demand_says_what_asking_everything_says(string from, string to, int cases)
    {
        var (first, second) = (Day(from), Day(to));
        var quick = Comparison.Between(StatuteBook.Current, first, second);
        var full = new ImpactInFull(first, second);
        var changed = 0;
        foreach (var record in Given.Cases(11, Likeness.Realistic, Gaps.Many).From(0, cases).Concat(Given.Cases(12, Likeness.Even).From(0, cases / 10)))
        {
            var (says, expected) = (quick.Of(record), full.Of(record));
            Assert.Equal(expected.Select(Written), says.Select(Written));
            if (expected.Count > 0) changed++;
        }

        Assert.InRange(changed, cases / 20, cases * 2);
    }

    private static string Written(AnswerChange change) => $"{change.Question}: {change.Before}, {change.After}, because {string.Join("; ", change.Because.Select(p => p.Citation))}";

    private static LocalDateTime Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value.AtMidnight();
}
