using DueCourse.CaseFiles;
using DueCourse.Commands;
using DueCourse.Web;
using NodaTime;

namespace DueCourse.Files;

/// <summary>Reads a folder of case files for the pages to show.</summary>
internal static class CaseShelf
{
    private const string Flagship = "kamal-verrin";

    /// <summary>
    /// The folder of scenarios: below the current folder, or beside the program; null when there is none.
    /// </summary>
    public static string? DefaultFolder() =>
        new[] { "scenarios", Path.Combine(AppContext.BaseDirectory, "scenarios") }.FirstOrDefault(Directory.Exists);

    /// <summary>The cases of a folder and what was wrong with those that could not be read.</summary>
    public static (Shelf Shelf, IReadOnlyList<CaseFileError> Errors) Read(string folder, LocalDate today)
    {
        var cases = new List<ShelfCase>();
        var errors = new List<CaseFileError>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var result = Given.Read(path, today);
            if (result.IsRead) cases.Add(Entry(result.File));
            else errors.AddRange(result.Errors);
        }

        return (new([.. cases.OrderBy(c => Rank(c.Group))]), errors);
    }

    private static ShelfCase Entry(CaseFile file) => new(
        file.Record,
        file.Title.Length > 0 ? file.Title : file.Record.Name,
        Group(file),
        file.Decision is { } d ? d.Citation + (d.Paragraph is { } p ? $", {p}" : "") : null,
        [.. file.Expect.Select(e => (e.At.Date, e.Known)).Distinct().OrderBy(e => e.Date)]);

    private static string Group(CaseFile file) =>
        file.Record.Name.StartsWith(Flagship, StringComparison.Ordinal) ? "The flagship case"
        : file.Decision is null ? "Fictional cases"
        : "Made from reported decisions";

    private static int Rank(string group) => group switch { "The flagship case" => 0, "Fictional cases" => 1, _ => 2 };
}
