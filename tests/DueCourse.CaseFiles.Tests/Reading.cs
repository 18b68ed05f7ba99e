global using DueCourse.Law.Drafting;
global using DueCourse.Law.Facts;
global using DueCourse.Law.Record;
global using NodaTime;
using System.Text;

namespace DueCourse.CaseFiles.Tests;

/// <summary>Reads texts as case files, and finds the repository's own files.</summary>
internal static class Reading
{
    /// <summary>The day taken where a file gives none.</summary>
    public static readonly LocalDate Today = new(2026, 11, 23);

    public static CaseFileResult Of(string text) => CaseFileReader.Read(Encoding.UTF8.GetBytes(text), "case.yaml", Today);

    /// <summary>The file, which must be sound. A text without a head gets one.</summary>
    public static CaseFile File(string text)
    {
        var result = Of(WithHead(text));
        Assert.True(result.IsRead, string.Join('\n', result.Errors));
        return result.File;
    }

    public static CaseRecord Record(string text) => File(text).Record;

    /// <summary>The errors of a text, in which line 3 is the first of the text given.</summary>
    public static IReadOnlyList<CaseFileError> Errors(string text)
    {
        var result = Of(WithHead(text));
        Assert.Null(result.File);
        return result.Errors;
    }

    /// <summary>The only error.</summary>
    public static CaseFileError Error(string text) => Assert.Single(Errors(text));

    public static string WithHead(string text) =>
        text.StartsWith("schema", StringComparison.Ordinal) || text.StartsWith('{') ? text : "schema: \"1\"\ncase: test\n" + text;

    public static string Repository { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("These tests read the repository's files: run them inside it.");
    }
}
