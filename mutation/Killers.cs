namespace DueCourse.Mutation;

/// <summary>One group of tests that may notice a mutant.</summary>
/// <param name="Project">The test project.</param>
/// <param name="OfTheSameName">Only the test class named after the mutated file.</param>
/// <param name="Filters">What is given to the test program.</param>
internal sealed record Killer(string Project, bool OfTheSameName, IReadOnlyList<string> Filters);

/// <summary>The tests that are asked, in order, read from <c>mutation/killers.txt</c>.</summary>
internal static class Killers
{
    public static IReadOnlyList<Killer> Read(string file) =>
        [.. File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Select(Of)];

    /// <summary>The filter for the class named after a file; null where there is none.</summary>
    public static string? ClassOf(string file, string tests)
    {
        var name = Path.ChangeExtension(file, null);
        if (File.Exists(Path.Combine(tests, name + "Tests.cs"))) return "--filter-class=DueCourse.Law.Tests." + name.Replace('/', '.') + "Tests";
        var folder = Path.GetDirectoryName(file)!.Replace('\\', '/');
        return folder.Length > 0 && Directory.Exists(Path.Combine(tests, folder)) ? "--filter-namespace=DueCourse.Law.Tests." + folder.Replace('/', '.') : null;
    }

    /// <summary>The same, as a pattern of full names of classes.</summary>
    public static string PatternOf(string file, string tests) => ClassOf(file, tests)?.Split('=', 2) switch
    {
        ["--filter-class", var name] => name,
        ["--filter-namespace", var name] => name + ".*",
        _ => "",
    };

    private static Killer Of(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(words[0], words.Skip(1).FirstOrDefault() == "same-name", [.. words.Skip(1).Where(w => w != "same-name")]);
    }
}
