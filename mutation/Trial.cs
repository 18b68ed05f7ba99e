using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DueCourse.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    /// <summary>No test noticed.</summary>
    Survived,

    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>The test program ended without a verdict: the statute book could not be built, or the stack overflowed.</summary>
    Crashed,

    /// <summary>The test program did not end in time.</summary>
    Hung,
}

/// <summary>The verdict on one mutant.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="By">The first test that failed, or how the program ended.</param>
internal sealed record Verdict(Fate Fate, string By);

/// <summary>Runs the killers against one mutant at a time.</summary>
internal sealed partial class Trial(string root, IReadOnlyList<Killer> killers, TimeSpan patience)
{
    private readonly string tests = Path.Combine(root, "tests", "DueCourse.Law.Tests");

    /// <summary>Where the test programs stand beside the mutated statute book.</summary>
    public static string PlaceOf(string root, string project) => Path.Combine(root, "artifacts", "mutation", project);

    /// <summary>Asks the killers in order, until one notices.</summary>
    public async Task<Verdict> Of(Mutation mutation)
    {
        foreach (var killer in killers)
        {
            IEnumerable<string> filters = killer.Filters;
            if (killer.OfTheSameName)
            {
                if (Killers.ClassOf(mutation.File, tests) is not { } ofTheSameName) continue;
                filters = [ofTheSameName];
            }

            var verdict = await Run(killer.Project, filters, mutation.Number);
            if (verdict.Fate != Fate.Survived) return verdict;
        }

        return new(Fate.Survived, "");
    }

    /// <summary>Without a mutant every killer must pass, or nothing is measured.</summary>
    public async Task<Verdict> OfTheLawAsItIs()
    {
        foreach (var killer in killers.Where(k => !k.OfTheSameName))
            if (await Run(killer.Project, killer.Filters, 0) is { Fate: not Fate.Survived } verdict)
                return verdict;
        return new(Fate.Survived, "");
    }

    private async Task<Verdict> Run(string project, IEnumerable<string> filters, int number)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = root };
        string[] arguments = [Path.Combine(PlaceOf(root, project), project + ".dll"), .. filters.SelectMany(f => f.Split('=', 2)),
            "--stop-on-fail", "on", "--progress", "off", "--ansi", "off", "--results-directory", Path.Combine(PlaceOf(root, project), "results")];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["MUTANT"] = number.ToString(CultureInfo.InvariantCulture);
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var waited = new CancellationTokenSource(patience);
        try
        {
            await process.WaitForExitAsync(waited.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new(Fate.Hung, $"{project}: no end after {patience.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s");
        }

        var said = await output + await errors;
        return process.ExitCode switch
        {
            0 => new(Fate.Survived, ""),
            2 when Failed().Match(said) is { Success: true } failed => new(Fate.Killed, failed.Groups["test"].Value.Replace("DueCourse.Law.Tests.", "", StringComparison.Ordinal)),
            8 => throw new InvalidOperationException($"{string.Join(' ', arguments)} ran no test: the filter names none."),
            var code => new(Fate.Crashed, string.Create(CultureInfo.InvariantCulture, $"{project} ended with exit code {code}")),
        };
    }

    [GeneratedRegex(@"^failed (?<test>[^\s(]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Failed();
}
