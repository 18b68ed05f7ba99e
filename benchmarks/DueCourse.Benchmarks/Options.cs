using System.Globalization;

namespace DueCourse.Benchmarks;

/// <summary>What is asked for on the command line.</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="Rounds">How many rounds are measured.</param>
/// <param name="Checked">How many cases are compared with the interpreter, under each reading.</param>
/// <param name="Block">How many cases a block has.</param>
internal sealed record Options(int Cases, int Rounds, int Checked, int Block, bool RowsOnly = false)
{
    public static Options Of(string[] arguments) => new(
        Number(arguments, "--cases", 1_000_000), Number(arguments, "--rounds", 21), Number(arguments, "--check", 3_000), Number(arguments, "--block", 4096), arguments.Contains("--rows"));

    private static int Number(string[] arguments, string name, int usual)
    {
        var at = Array.IndexOf(arguments, name);
        return at < 0 || at + 1 >= arguments.Length ? usual : int.Parse(arguments[at + 1], CultureInfo.InvariantCulture);
    }
}
