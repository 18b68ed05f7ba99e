using System.Diagnostics;
using System.Globalization;

namespace DueCourse.Mutation;

/// <summary>
/// A process that tries mutants one after another with warm tests. It is asked over its input and answers over its output;
/// one that falls silent or ends is replaced.
/// </summary>
internal sealed class Worker(string folder, string killers, bool onlyFirst, TimeSpan patience) : IAsyncDisposable
{
    private Process? process;

    /// <summary>The worker's side: answers until nothing more is asked.</summary>
    public static void Serve(string folder, string killersFile, bool onlyFirst)
    {
        var filters = Killers.Read(killersFile).Where(k => k.Project == "DueCourse.Law.Tests").SelectMany(k => k.Filters)
            .Where(f => f.StartsWith("--filter-not-", StringComparison.Ordinal)).Select(f => WarmTests.Pattern(f.Split('=', 2)[1]));
        var tests = WarmTests.Load(folder, filters);
        var output = Console.Out;
        Console.SetOut(TextWriter.Null);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready\t{tests.Count}"));
        if (Environment.GetEnvironmentVariable("MUTATION_NAMES") is { } names) File.WriteAllLines(names, tests.Names);
        while (Console.In.ReadLine() is { } line)
        {
            var (number, first) = (line.Split('\t')[0], line.Split('\t')[1]);
            var isFirst = first.Length == 0 ? _ => false : WarmTests.Pattern(first);
            var by = tests.NoticedBy(int.Parse(number, CultureInfo.InvariantCulture), isFirst, onlyFirst);
            output.WriteLine($"{number}\t{by}");
            output.Flush();
        }
    }

    /// <summary>How many tests it asks.</summary>
    public int Tests { get; private set; }

    /// <summary>Tries one mutant.</summary>
    public async Task<Verdict> Of(Mutation mutation, string first)
    {
        if (process is null or { HasExited: true }) await Start();
        await process!.StandardInput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{mutation.Number}\t{first}"));
        await process.StandardInput.FlushAsync();
        try
        {
            var answer = await process.StandardOutput.ReadLineAsync().WaitAsync(patience);
            if (answer is null) return new(Fate.Crashed, "the test process ended");
            var by = answer.Split('\t')[1];
            return by.Length == 0 ? new(Fate.Survived, "") : new(Fate.Killed, by);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            return new(Fate.Hung, $"no end after {patience.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null) return;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task Start()
    {
        process?.Dispose();
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        string[] arguments = [typeof(Worker).Assembly.Location, "serve", folder, killers, onlyFirst ? "first" : "all"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        var ready = await process.StandardOutput.ReadLineAsync();
        if (ready?.Split('\t') is not ["ready", var count]) throw new InvalidOperationException("The worker did not start; what it said stands above.");
        Tests = int.Parse(count, CultureInfo.InvariantCulture);
        Console.WriteLine($"{count} tests are asked in this process.");
    }
}
