namespace DueCourse.Law.Tests.Corpus;

using System.Globalization;
using System.Text;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.TribunalProcedureRules2014;
using NodaTime;

/// <summary>
/// Writes docs/fourteen-days.md: the 14 days of rule 19(2) for every sending day of four years, beside two other ways of
/// counting that are in use.
/// </summary>
internal static class FourteenDaysPage
{
    private static readonly LocalDate First = new(2024, 1, 1);
    private static readonly LocalDate Last = new(2027, 12, 31);

    /// <summary>The days of the ordinary kind: weekdays that are no bank holiday in England and Wales.</summary>
    private static readonly WorkingDays Ordinary = new("ordinary", Whose.OfEnglandAndWales, "England and Wales");

    private sealed record Day(LocalDate Sent, LocalDate Fourteenth, FallsOn Ours, LocalDate Plain, LocalDate RolledAndOneMore)
    {
        public int Earlier => Period.DaysBetween(Plain, Ours.SafeBy);

        public int Later => Period.DaysBetween(Ours.SafeBy, RolledAndOneMore);
    }

    private sealed record Kind(string Name, string Says, Func<Day, bool> Is);

    // In this order; the first that fits takes the day.
    private static readonly Kind[] Kinds =
    [
        new("27 to 31 December",
            "The rule leaves these days out of its working days by name, so a period that ends on one of them runs into January. Plain counting loses up to a week; rolling on by bank holidays alone stops in December, and with its added day is sometimes still too early.",
            d => d.Fourteenth is { Month: 12, Day: >= 27 }),
        new("a bank holiday in England and Wales on a weekday",
            "The act is in time on the next working day (rule 11(2)). Plain counting ends on the holiday, when nobody is there.",
            d => !WorkingDays.IsWeekend(d.Fourteenth) && BankHolidays.Falls(d.Fourteenth, UkDivision.EnglandAndWales)),
        new("a Saturday or Sunday",
            "The act is in time on the next working day (rule 11(2)), which is Monday or, after a holiday, later.",
            d => WorkingDays.IsWeekend(d.Fourteenth)),
        new("a bank holiday in Scotland or Northern Ireland only",
            "With the Tribunal's seat in England or Wales the period ends that day. Since the rules do not say whose bank holidays count, what waits for the limit waits for the next day that is a working day everywhere.",
            d => BankHolidays.Where(d.Fourteenth) != Divisions.None),
        new("a working day everywhere",
            "All agree on the day, but for the day added in the second way, which no rule gives: a person who relies on it is late.",
            _ => true),
    ];

    public static string Write()
    {
        var days = Days().ToList();
        var page = new StringBuilder("# Fourteen days, counted three ways\n\n")
            .Append("Generated; do not edit. Regenerate with `UPDATE_DOCS=1 ./test Law --filter-class '*GeneratedPagesTests'`.\n\n")
            .Append("A person in the United Kingdom has 14 days from the sending of the decision to get a notice of appeal to the First-tier Tribunal ")
            .Append("([rule 19(2)](https://www.legislation.gov.uk/uksi/2014/2604/article/19); working days in rule 1(4), the end of time in rule 11). ")
            .Append(CultureInfo.InvariantCulture, $"Here every sending day from {First.Words()} to {Last.Words()}, {days.Count} of them, is counted for a seat in England or Wales in three ways:\n\n")
            .Append("- **ours**, from the rules: the safe last day, and the latest that can be defended;\n")
            .Append("- **plain**: the day of sending and 14 days, whatever day that is. A holiday is never rolled forward;\n")
            .Append("- **rolled and one more**: 14 days, rolled forward over weekends and bank holidays of England and Wales, and one working day added as an allowance. No rule gives the allowance.\n\n")
            .Append(CultureInfo.InvariantCulture, $"Plain counting differs from the rules on {days.Count(d => d.Earlier != 0)} of {days.Count} days and is then always too early, by up to {days.Max(d => d.Earlier)} days. ")
            .Append(CultureInfo.InvariantCulture, $"The second way differs on {days.Count(d => d.Later != 0)}: it is too late on {days.Count(d => d.Later > 0)}, by up to {days.Max(d => d.Later)} days, and too early on {days.Count(d => d.Later < 0)}. ")
            .Append(CultureInfo.InvariantCulture, $"On {days.Count(d => d.Ours.GateAfter != d.Ours.SafeBy)} days the two dates of ours are apart, because the rules do not say whose bank holidays count.\n\n")
            .Append("| The 14th day is | sending days | plain is too early by | rolled and one more is later by | latest defensible day is later by | for example |\n|---|---|---|---|---|---|\n");
        foreach (var (kind, of) in ByKind(days))
        {
            var example = of.MaxBy(d => d.Earlier)!;
            page.Append(CultureInfo.InvariantCulture, $"| {kind.Name} | {of.Count} | {Range(of.Select(d => d.Earlier))} | {Range(of.Select(d => d.Later))} | {Range(of.Select(d => Period.DaysBetween(d.Ours.SafeBy, d.Ours.GateAfter)))} ")
                .Append(CultureInfo.InvariantCulture, $"| sent {example.Sent.Words()}: ours {example.Ours.SafeBy.Words()}{(example.Ours.GateAfter == example.Ours.SafeBy ? "" : $" (latest {example.Ours.GateAfter.Words()})")}; plain {example.Plain.Words()}; rolled and one more {example.RolledAndOneMore.Words()} |\n");
        }

        page.Append("\n## Why\n\n");
        foreach (var (kind, of) in ByKind(days)) page.Append(CultureInfo.InvariantCulture, $"- **{Capital(kind.Name)}.** {kind.Says}\n");
        return page.ToString();
    }

    private static IEnumerable<Day> Days()
    {
        for (var sent = First; sent <= Last; sent = sent.PlusDays(1))
        {
            var fourteenth = sent.PlusDays(14);
            var rolled = Ordinary.OnOrAfter(fourteenth, Divisions.EnglandAndWales)!.Value;
            yield return new(sent, fourteenth, Rule19.FromInsideTheUnitedKingdom.From(sent, UkDivision.EnglandAndWales).Falls(), fourteenth,
                Ordinary.After(rolled, 1, Divisions.EnglandAndWales)!.Value);
        }
    }

    private static IEnumerable<(Kind Kind, List<Day> Days)> ByKind(List<Day> days) =>
        Kinds.Select(kind => (kind, days.Where(d => Kinds.First(k => k.Is(d)) == kind).ToList())).Where(k => k.Item2.Count > 0);

    private static string Range(IEnumerable<int> numbers)
    {
        var all = numbers.ToList();
        var (least, most) = (all.Min(), all.Max());
        return least == most ? Count(least) : string.Create(CultureInfo.InvariantCulture, $"{least} to {Count(most)}");
    }

    private static string Count(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} day{(days is 1 or -1 ? "" : "s")}");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
