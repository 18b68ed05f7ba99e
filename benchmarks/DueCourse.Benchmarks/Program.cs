using BenchmarkDotNet.Running;
using DueCourse.Benchmarks.Agreement;
using DueCourse.Benchmarks.Bulk;
using DueCourse.Benchmarks.Clock;
using DueCourse.Benchmarks.Commands;
using DueCourse.Benchmarks.Ledger;
using DueCourse.Benchmarks.Pages;
using DueCourse.Benchmarks.Store;
using DueCourse.Benchmarks.Web;

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
            case "agree": return AgreementRun.Run(Options.Of(arguments));
            case "verify": return VerifyRun.Run(Options.Of(arguments));
            case "clock": return DeadlineRun.Run(Options.Of(arguments));
            case "store": return StoreRun.Run(Options.Of(arguments)).GetAwaiter().GetResult();
            case "pages": return PagesRun.Run(Options.Of(arguments), arguments).GetAwaiter().GetResult();
            case "web": return WebRun.Run(Options.Of(arguments), arguments).GetAwaiter().GetResult();
            case "web-served": return ServedHere.Run(arguments[2], Options.Of(arguments).Cases).GetAwaiter().GetResult();
            case "command": return CommandRun.Run(Options.Of(arguments)).GetAwaiter().GetResult();
            case "small":
                // In this process: a project generated for each benchmark would be built by the rules of this repository.
                string[] given = arguments.Length > 1 ? arguments[1..] : ["--filter", "*"];
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. given, "--inProcess"]);
                return 0;
            default:
                Console.Error.WriteLine("Say what to measure: bulk, book, agree, clock, verify, store, pages, web, command or small.");
                return 2;
        }
    }
}
