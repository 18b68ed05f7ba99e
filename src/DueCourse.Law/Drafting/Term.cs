namespace DueCourse.Law.Drafting;

/// <summary>
/// A length of sentence as the court pronounced it: months (a year is twelve) and days, which are never converted
/// into each other. A life or other indeterminate sentence has no end and is written <see cref="Indeterminate"/>.
/// </summary>
/// <remarks>
/// UK Borders Act 2007, s. 38; Interpretation Act 1978, Sch. 1 ("month" is a calendar month). A term pronounced in
/// days alone that is long enough to span the months asked for is a question for a court, so its answer is Unknown.
/// </remarks>
public readonly record struct Term(int WholeMonths, int Days, bool IsIndeterminate = false)
{
    /// <summary>No fixed end: life, imprisonment for public protection, detention without limit of time.</summary>
    public static Term Indeterminate { get; } = new(0, 0, IsIndeterminate: true);

    /// <summary>Pronounced in months, or in years of twelve months.</summary>
    public static Term OfMonths(int months) => new(months, 0);

    /// <summary>Pronounced in days.</summary>
    public static Term OfDays(int days) => new(0, days);

    /// <summary>Does this term reach <paramref name="threshold"/>, which is given in whole months?</summary>
    public Answer Reaches(Term threshold)
    {
        if (IsIndeterminate) return Answer.Yes;
        if (WholeMonths > threshold.WholeMonths) return Answer.Yes;
        if (WholeMonths == threshold.WholeMonths)
            return Days >= threshold.Days ? Answer.Yes : Answer.No;
        var shortBy = threshold.WholeMonths - WholeMonths;
        return Days < FewestDaysThatCouldSpan(shortBy) ? Answer.No : Answer.Unknown;
    }

    /// <summary>As the pages print it: 14 years, 11 months and 30 days.</summary>
    public string Words()
    {
        if (IsIndeterminate) return "an indeterminate term";
        var parts = new List<string>(3);
        if (WholeMonths >= 24 && WholeMonths % 12 == 0) parts.Add($"{WholeMonths / 12} years");
        else if (WholeMonths > 24) parts.Add($"{WholeMonths / 12} years {Count(WholeMonths % 12, "month")}");
        else if (WholeMonths > 0) parts.Add(Count(WholeMonths, "month"));
        if (Days > 0) parts.Add(Count(Days, "day"));
        return parts.Count == 0 ? "no term" : string.Join(" and ", parts);
    }

    private static string Count(int n, string unit) => n == 1 ? $"1 {unit}" : $"{n} {unit}s";

    // One month short: 30 days never make a month, 31 might. More: the shortest run of that many calendar months.
    private static int FewestDaysThatCouldSpan(int months)
    {
        ReadOnlySpan<int> shortest = [0, 31, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
        return 365 * (months / 12) + shortest[months % 12];
    }
}

/// <summary>A term known exactly, or only as "at least" or as lying between two terms.</summary>
public readonly record struct TermRange(Term Least, Term? Most)
{
    /// <summary>Known exactly.</summary>
    public static TermRange Exactly(Term term) => new(term, term);

    /// <summary>Known only as at least this much.</summary>
    public static TermRange AtLeast(Term term) => new(term, null);

    /// <summary>Does the term reach the threshold? Unknown where that turns on the part not known.</summary>
    public Answer Reaches(Term threshold)
    {
        if (Least.Reaches(threshold) == Answer.Yes) return Answer.Yes;
        if (Most is { } most && most.Reaches(threshold) == Answer.No) return Answer.No;
        return Answer.Unknown;
    }

    /// <summary>As the pages print it.</summary>
    public string Words() =>
        Most is not { } most ? $"at least {Least.Words()}"
        : most == Least ? Least.Words()
        : $"between {Least.Words()} and {most.Words()}";
}
