using BenchmarkDotNet.Running;
using DueCourse.Benchmarks.Bulk;

namespace DueCourse.Benchmarks;

/// <summary>What <c>./bench</c> runs.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        switch (arguments is [var first, ..] ? first : "")
        {
            case "bulk": return BulkRun.Run(Options.Of(arguments));
            case "book": return BookRun.Run(Options.Of(arguments));
            case "small":
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments[1..] is { Length: > 0 } given ? given : ["--filter", "*"]);
                return 0;
            default:
                Console.Error.WriteLine("Say what to measure: bulk, book or small.");
                return 2;
        }
    }
}
