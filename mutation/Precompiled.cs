using System.Diagnostics;

namespace DueCourse.Mutation;

/// <summary>
/// Compiles the test programs to machine code beforehand, where the SDK's own compiler for that was restored (a publish
/// of the program restores it): each of some hundreds of runs then starts in half the time. Without it nothing else changes.
/// </summary>
internal static class Precompiled
{
    /// <summary>Compiles what is slow to start, in a folder that holds a test program.</summary>
    public static void InPlace(string folder)
    {
        var packages = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages", "microsoft.netcore.app.crossgen2.linux-x64");
        var compiler = Directory.Exists(packages)
            ? Directory.EnumerateDirectories(packages).Select(v => Path.Combine(v, "tools", "crossgen2")).Where(File.Exists).OrderDescending(StringComparer.Ordinal).FirstOrDefault()
            : null;
        if (compiler is null) return;

        var platform = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        foreach (var program in Directory.EnumerateFiles(folder, "*.dll").Where(IsSlowToStart).ToList())
        {
            var start = new ProcessStartInfo(compiler) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            string[] arguments = [program, "-o", program + ".compiled", "-r", Path.Combine(platform, "*.dll"), "-r", Path.Combine(folder, "*.dll"), "--targetos", "linux", "--targetarch", "x64", "-O"];
            foreach (var argument in arguments) start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            errors.GetAwaiter().GetResult();
            if (process.ExitCode != 0) File.Delete(program + ".compiled");
        }

        foreach (var compiled in Directory.EnumerateFiles(folder, "*.dll.compiled").ToList())
            File.Move(compiled, Path.ChangeExtension(compiled, null), overwrite: true);
    }

    private static bool IsSlowToStart(string program)
    {
        string[] starts = ["DueCourse", "Scenarios", "NodaTime", "YamlDotNet", "xunit.v3", "Microsoft.Testing.Platform."];
        return starts.Any(s => Path.GetFileName(program).StartsWith(s, StringComparison.Ordinal));
    }
}
