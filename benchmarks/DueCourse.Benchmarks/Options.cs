using System.Globalization;

namespace DueCourse.Benchmarks;

/// <summary>What is asked for on the command line.</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="Rounds">How many rounds are measured.</param>
/// <param name="Checked">How many cases are compared with the interpreter, under each reading.</param>
/// <param name="Block">How many cases a block has.</param>
/// <param name="RowsOnly">Only what is measured against code written by hand.</param>
/// <param name="From">The number of the first case.</param>
/// <param name="Minutes">After so many minutes no further block of cases is begun; 0: all are.</param>
/// <param name="DiagramEach">One case in so many is answered by decision diagrams too.</param>
/// <param name="SolverEach">One case in so many is answered by the solver too, for some of the conditions in turn.</param>
/// <param name="RehydrateOnly">Of the store, only a case that is read to a live case.</param>
internal sealed record Options(int Cases, int Rounds, int Checked, int Block, bool RowsOnly = false, int From = 0, int Minutes = 0, int DiagramEach = 64, int SolverEach = 64, bool RehydrateOnly = false)
{
    public static Options Of(string[] arguments) => new(
        Number(arguments, "--cases", 1_000_000), Number(arguments, "--rounds", 21), Number(arguments, "--check", 3_000), Number(arguments, "--block", 4096), arguments.Contains("--rows"),
        Number(arguments, "--from", 0), Number(arguments, "--minutes", 0), Number(arguments, "--diagram-each", 64), Number(arguments, "--solver-each", 64),
        arguments.Contains("--rehydrate"));

    private static int Number(string[] arguments, string name, int usual)
    {
        var at = Array.IndexOf(arguments, name);
        return at < 0 || at + 1 >= arguments.Length ? usual : int.Parse(arguments[at + 1], CultureInfo.InvariantCulture);
    }
}
