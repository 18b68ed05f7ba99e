namespace DueCourse.CaseFiles.Values;

using System.Text.RegularExpressions;

/// <summary>
/// Lengths of sentence as a case file writes them: 14 years, 2 years 6 months, 364 days, 10 weeks, at least 12 months,
/// 12 months..18 months, life, indeterminate and unknown. Weeks are seven days; months and days are never converted.
/// </summary>
internal static partial class TermText
{
    /// <summary>The forms, as a message lists them.</summary>
    public const string Forms = "Write it as the court pronounced it: 14 years, 18 months, 2 years 6 months, 364 days, 10 weeks, at least 12 months, 12 months..18 months, life, indeterminate or unknown.";

    private const int MostMonths = 100 * 12;
    private const int MostDays = 40_000;
    private const int MostCharacters = 200;

    /// <summary>Reads a term, known wholly or in part.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out TermRange range, out ValueFault fault)
    {
        fault = default;
        range = TermRange.Exactly(Term.Indeterminate);
        if (text is "life" or "indeterminate") return true;
        const string AtLeast = "at least ";
        if (text.StartsWith(AtLeast))
        {
            if (!TryReadTerm(text[AtLeast.Length..].ToString(), out var least, out fault)) return false;
            range = TermRange.AtLeast(least);
            return true;
        }

        var dots = text.IndexOf("..");
        if (dots < 0)
        {
            if (!TryReadTerm(text.ToString(), out var exactly, out fault)) return false;
            range = TermRange.Exactly(exactly);
            return true;
        }

        if (!TryReadTerm(text[..dots].ToString(), out var from, out fault) || !TryReadTerm(text[(dots + 2)..].ToString(), out var to, out fault)) return false;
        range = new(from, to);
        if (to.Reaches(from) != Answer.No) return true;
        fault = new("term.range-reversed", "The first term of the range is longer than the last, so no term is in it.", "Write the shorter term first.");
        return false;
    }

    /// <summary>As a case file writes it.</summary>
    public static string Write(TermRange range) =>
        range.Most is not { } most ? $"at least {Write(range.Least)}"
        : most == range.Least ? Write(most)
        : $"{Write(range.Least)}..{Write(most)}";

    private static string Write(Term term)
    {
        if (term.IsIndeterminate) return "indeterminate";
        var (years, months) = term.WholeMonths % 12 == 0 ? (term.WholeMonths / 12, 0) : (0, term.WholeMonths);
        return string.Join(' ', new[] { Count(years, "year"), Count(months, "month"), Count(term.Days, "day") }.Where(part => part.Length > 0));
    }

    private static string Count(int n, string unit) =>
        n == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{n} {unit}{(n == 1 ? "" : "s")}");

    private static bool TryReadTerm(string text, out Term term, out ValueFault fault)
    {
        term = default;
        fault = default;
        // No length needs as many characters; beyond them the search for its parts would be slow.
        if (text.Length > MostCharacters) return Fails(Unreadable, out fault);
        if (StatesTwice().IsMatch(text)) return Fails(TwiceStated, out fault);
        if (Part().IsMatch(text) && text.Contains('-', StringComparison.Ordinal))
            return Fails(new("term.negative", "No sentence has a negative length.", Forms), out fault);
        if (!Whole().IsMatch(text)) return Fails(Unreadable, out fault);
        int? years = null, months = null, weeks = null, days = null;
        foreach (Match part in Part().Matches(text))
        {
            if (!int.TryParse(part.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n)) n = int.MaxValue;
            if (n > MostDays) return Fails(Absurd, out fault);
            ref var unit = ref years;
            switch (part.Groups["unit"].Value)
            {
                case "month": unit = ref months; break;
                case "week": unit = ref weeks; break;
                case "day": unit = ref days; break;
            }

            if (unit is not null) return Fails(TwiceStated, out fault);
            unit = n;
        }

        var wholeMonths = (years ?? 0) * 12 + (months ?? 0);
        var allDays = (weeks ?? 0) * 7 + (days ?? 0);
        // "12 months 365 days" and "12 months 52 weeks" say the same length again.
        if (wholeMonths > 0 && weeks is not null) return Fails(TwiceStated, out fault);
        if (wholeMonths > 1 && allDays >= 28 * wholeMonths && allDays <= 31 * wholeMonths) return Fails(TwiceStated, out fault);
        if (wholeMonths > MostMonths || allDays > MostDays || (wholeMonths == 0 && allDays == 0)) return Fails(Absurd, out fault);
        term = new(wholeMonths, allDays);
        return true;
    }

    private static ValueFault Unreadable { get; } = new(
        "term.format", "The length decides which law applies, so it must be certain what was pronounced.", Forms);

    private static ValueFault TwiceStated { get; } = new(
        "term.stated-twice",
        "The length is stated in two units. A month has no fixed number of days, so the two need not be the same, and which of them the court pronounced decides which law applies.",
        "Write only what the court pronounced, in the unit it used.");

    private static ValueFault Absurd { get; } = new(
        "term.absurd", "A sentence is longer than nothing and shorter than a hundred years, or it is for life.", "Check the number and the unit; for a sentence without an end write life or indeterminate.");

    private static bool Fails(ValueFault because, out ValueFault fault)
    {
        fault = because;
        return false;
    }

    [GeneratedRegex(@"\bor\b|\bi\.e\.|\(|/|=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StatesTwice();

    [GeneratedRegex(@"-?(?<n>[0-9]+) ?(?<unit>year|month|week|day)s?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^ *[0-9]+ ?(year|month|week|day)s?((, | and | )[0-9]+ ?(year|month|week|day)s?)* *$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
