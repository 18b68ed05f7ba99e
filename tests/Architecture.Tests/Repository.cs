using System.Xml.Linq;

namespace Architecture.Tests;

/// <summary>The repository as files: what the rules are checked against.</summary>
internal static class Repository
{
    /// <summary>The walls, inside first. A new project takes its place here, with what it may name.</summary>
    public static readonly IReadOnlyList<Wall> Walls =
    [
        new("DueCourse.Law", Projects: [], Packages: ["NodaTime"]),
        new("DueCourse.CaseFiles", Projects: ["DueCourse.Law"], Packages: ["NodaTime", "Ical.Net", "YamlDotNet", "JsonSchema.Net"]),
        new("DueCourse.Synthetic", Projects: ["DueCourse.Law"], Packages: ["NodaTime"]),
        new("DueCourse.Proofs", Projects: ["DueCourse.Law"], Packages: ["NodaTime"]),
        new("DueCourse.Pdf", Projects: [], Packages: ["NodaTime"]),
        new("DueCourse.Casework", Projects: ["DueCourse.Law", "DueCourse.Pdf"], Packages: ["NodaTime", "AnyAscii"]),
        new("DueCourse.Store", Projects: ["DueCourse.Law", "DueCourse.Casework"], Packages: ["NodaTime", "Microsoft.Data.Sqlite", "SQLitePCLRaw", "Npgsql"]),
        new("DueCourse.Web", Projects: ["DueCourse.Law", "DueCourse.CaseFiles", "DueCourse.Casework"],
            Packages: ["Microsoft.AspNetCore.Authentication.JwtBearer", "Microsoft.AspNetCore.Authentication.OpenIdConnect", "Microsoft.AspNetCore.OpenApi", "Microsoft.OpenApi", "Microsoft.IdentityModel", "Microsoft.IdentityModel.Protocols.OpenIdConnect", "NodaTime", "OpenTelemetry", "OpenTelemetry.Exporter.OpenTelemetryProtocol", "OpenTelemetry.Extensions.Hosting", "OpenTelemetry.Instrumentation.AspNetCore", "OpenTelemetry.Instrumentation.Runtime"]),
        new("DueCourse",
            Projects: ["DueCourse.Law", "DueCourse.CaseFiles", "DueCourse.Synthetic", "DueCourse.Pdf", "DueCourse.Casework", "DueCourse.Store", "DueCourse.Web"],
            Packages: ["PdfPig", "UglyToad.PdfPig", "Microsoft.OpenApi", "Spectre.Console", "System.CommandLine", "YamlDotNet"],
            Assembly: "duecourse"),
    ];

    public static string Root { get; } = FindRoot();

    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    public static string Name(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Source files under a folder, without what a build leaves there.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !IsBuildOutput(file))
            .Order(StringComparer.Ordinal);

    public static IReadOnlyList<string> References(string projectFile, string kind) =>
        [.. XDocument.Load(projectFile).Descendants(kind).Select(element => (string)element.Attribute("Include")!)];

    private static bool IsBuildOutput(string file) =>
        Name(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "TestResults");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException(
            "No folder above the tests holds DueCourse.slnx. These tests read the sources: run them inside the repository.");
    }
}

/// <summary>One project under src, and all that it may name.</summary>
internal sealed record Wall(
    string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages, string? Assembly = null)
{
    public string ProjectFile => Repository.At("src", Name, Name + ".csproj");

    public string AssemblyFile => Path.Combine(AppContext.BaseDirectory, (Assembly ?? Name) + ".dll");
}
