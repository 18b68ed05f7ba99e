using System.Diagnostics;
using System.Globalization;

namespace DueCourse.Benchmarks.Bulk;

/// <summary>
/// Times taken round by round, each way in turn, so that what disturbs the machine disturbs all of them. A quick way is run
/// over and over until it has taken as long as a slow one: an interruption then takes the same share of both.
/// </summary>
/// <param name="rounds">How many rounds count.</param>
/// <param name="ofProcessor">The processor's time, which on a busy machine is steadier, and not the clock's.</param>
internal sealed class Figures(int rounds, bool ofProcessor)
{
    private const int WarmUp = 3;
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(60);

    private readonly List<(string Name, int Cases, Action Run, List<double> Nanoseconds, bool IsYardstick)> ways = [];

    /// <summary>Adds a way to be measured.</summary>
    public void Add(string name, int cases, Action run) => ways.Add((name, cases, run, [], false));

    /// <summary>Adds a way that others are measured against; of several, in each round the quickest.</summary>
    public void AddYardstick(string name, int cases, Action run) => ways.Add((name, cases, run, [], true));

    /// <summary>Measures, and prints the medians with the spread of the middle eight tenths.</summary>
    public void Print(string title)
    {
        for (var round = -WarmUp; round < rounds; round++)
        {
            foreach (var way in ways)
            {
                var (began, usage, runs) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, 0);
                do
                {
                    way.Run();
                    runs++;
                }
                while (Stopwatch.GetElapsedTime(began) < Least);
                var took = ofProcessor ? Environment.CpuUsage.TotalTime - usage : Stopwatch.GetElapsedTime(began);
                if (round >= 0) way.Nanoseconds.Add(took.TotalNanoseconds / runs / way.Cases);
            }
        }

        double[] yardstick = [.. Enumerable.Range(0, rounds).Select(r => ways.Where(w => w.IsYardstick).Min(w => w.Nanoseconds[r]))];
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine(Line("", "million cases/s", "ns a case", "times the yardstick", "(middle 80 in 100)"));
        foreach (var (name, _, _, took, _) in ways)
        {
            double[] ratios = [.. took.Select((t, i) => yardstick[i] / t).Order()];
            var median = Median(took);
            Console.WriteLine(Line(name, Round(1000 / median), Round(median), Round(Median(ratios)), $"({Round(ratios[ratios.Length / 10])} to {Round(ratios[ratios.Length - 1 - (ratios.Length / 10)])})"));
        }
    }

    private static double Median(IEnumerable<double> of)
    {
        double[] ordered = [.. of.Order()];
        return ordered[ordered.Length / 2];
    }

    private static string Line(string name, string a, string b, string c, string d) => $"  {name,-62}{a,16}{b,12}{c,21}  {d}";

    private static string Round(double n) => n.ToString(n >= 100 ? "0" : n >= 10 ? "0.0" : n >= 1 ? "0.00" : "0.00000", CultureInfo.InvariantCulture);
}
