using System.Globalization;
using System.Text;

namespace DueCourse.Mutation;

/// <summary>The table of verdicts, and what they come to.</summary>
internal static class Report
{
    public const string Heading = "fate\tfile\tline\tmember\toperator\tchange\tby";

    public static string Line(Mutation m, Verdict v) =>
        string.Join('\t', v.Fate, m.File, m.Line.ToString(CultureInfo.InvariantCulture), m.Member, m.Operator, m.Change, v.By);

    /// <summary>By operator and in all, with the interval in which the true share lies 19 times in 20 (Wilson).</summary>
    public static string Summary(IReadOnlyList<(Mutation Mutation, Verdict Verdict)> verdicts)
    {
        var page = new StringBuilder();
        foreach (var of in verdicts.GroupBy(v => v.Mutation.Operator).OrderBy(g => g.Key, StringComparer.Ordinal))
            page.Append(Share(of.Key, [.. of.Select(v => v.Verdict.Fate)])).Append('\n');
        return page.Append(Share("all", [.. verdicts.Select(v => v.Verdict.Fate)])).Append('\n').ToString();
    }

    private static string Share(string name, IReadOnlyList<Fate> fates)
    {
        var survived = fates.Count(f => f == Fate.Survived);
        var (low, high) = Wilson(fates.Count - survived, fates.Count);
        return string.Create(CultureInfo.InvariantCulture,
            $"{name,-18} {fates.Count,5} tried {fates.Count - survived,5} noticed {survived,4} not  {100.0 * (fates.Count - survived) / fates.Count,6:F1} % ({low:F1} to {high:F1})  crashed {fates.Count(f => f == Fate.Crashed)}, hung {fates.Count(f => f == Fate.Hung)}");
    }

    private static (double Low, double High) Wilson(int noticed, int tried)
    {
        const double Z = 1.96;
        var p = (double)noticed / tried;
        var centre = p + (Z * Z / (2 * tried));
        var spread = Z * Math.Sqrt((p * (1 - p) / tried) + (Z * Z / (4.0 * tried * tried)));
        var over = 1 + (Z * Z / tried);
        return (100 * (centre - spread) / over, 100 * (centre + spread) / over);
    }
}
