using System.Text.Json;

namespace Architecture.Tests;

/// <summary>
/// A lock file keeps whatever was restored the first time, also when the version asked for was not to be had
/// and the next one was taken. Nothing says so afterwards, so these tests do.
/// </summary>
public sealed class PackageVersions
{
    public static TheoryData<string> EveryProject =>
        [.. new[] { "src", "tests" }.SelectMany(folder => Repository.Files(folder, "*.csproj")).Select(Repository.Name)];

    [Theory]
    [MemberData(nameof(EveryProject))]
    public void The_version_resolved_is_a_version_asked_for(string project)
    {
        var lockFile = Repository.At(Path.GetDirectoryName(project)!, "packages.lock.json");
        Assert.True(File.Exists(lockFile), $"{project} has no lock file beside it. Build once, and commit the file.");

        Assert.Empty(Substituted(File.ReadAllText(lockFile)));
    }

    [Fact]
    public void A_substituted_version_is_found()
    {
        const string Lock =
            """
            {"version": 2, "dependencies": {"net10.0": {
              "Asked": {"type": "Direct", "requested": "[1.0.0, )", "resolved": "1.0.0", "dependencies": {"Behind": "2.1.0", "Older": "1.0.0"}},
              "Moved": {"type": "Direct", "requested": "[1.0.0, )", "resolved": "1.2.0", "dependencies": {"Older": "[1.5.0, 2.0.0)"}},
              "Behind": {"type": "Transitive", "resolved": "2.3.0"},
              "Older": {"type": "Transitive", "resolved": "1.5.0"}}}}
            """;

        Assert.Equal(["Moved: asked for 1.0.0, got 1.2.0", "Behind: asked for 2.1.0, got 2.3.0"], Substituted(Lock));
    }

    private static List<string> Substituted(string lockFile)
    {
        var found = new List<string>();
        using var document = JsonDocument.Parse(lockFile);
        foreach (var framework in document.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            var packages = framework.Value.EnumerateObject().ToList();
            var askedForByOthers = packages
                .Where(package => package.Value.TryGetProperty("dependencies", out _))
                .SelectMany(package => package.Value.GetProperty("dependencies").EnumerateObject())
                .ToLookup(package => package.Name, package => Lowest(package.Value.GetString()!), StringComparer.OrdinalIgnoreCase);

            foreach (var package in packages.Where(package => package.Value.TryGetProperty("resolved", out _)))
            {
                var resolved = package.Value.GetProperty("resolved").GetString()!;
                string[] asked = package.Value.TryGetProperty("requested", out var requested)
                    ? [Lowest(requested.GetString()!)]
                    : [.. askedForByOthers[package.Name].Distinct()];

                // A package that two others ask for is raised to the higher wish, which is still somebody's.
                if (!asked.Any(version => SameVersion(version, resolved)))
                {
                    found.Add($"{package.Name}: asked for {string.Join(" or ", asked)}, got {resolved}");
                }
            }
        }

        return found;
    }

    private static string Lowest(string range) => range.Trim('[', ']', '(', ')', ' ').Split(',')[0].Trim();

    private static bool SameVersion(string one, string other) =>
        string.Equals(WithoutTrailingZeros(one), WithoutTrailingZeros(other), StringComparison.OrdinalIgnoreCase);

    private static string WithoutTrailingZeros(string version)
    {
        while (version.EndsWith(".0", StringComparison.Ordinal))
        {
            version = version[..^2];
        }

        return version;
    }
}
