namespace DueCourse.CaseFiles;

/// <summary>One thing wrong with a case file. Any one of them, and nothing of the file is read.</summary>
/// <param name="File">The file's name, as the caller gave it.</param>
/// <param name="Line">The line, from 1; 0 where the fault is in the file as a whole.</param>
/// <param name="Column">The column, from 1; 0 where the fault is in the file as a whole.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Do">What to do.</param>
/// <param name="Code">A stable code, for other software.</param>
public sealed record CaseFileError(
    string File, int Line, int Column, string Found, string Why, string Do, string Code)
{
    /// <summary>As a terminal shows it: the place, then what was found, why it matters and what to do.</summary>
    public string Words() => Line == 0
        ? $"{Shown(File)}: {Found} {Why} {Do}"
        : string.Create(CultureInfo.InvariantCulture, $"{Shown(File)}:{Line}:{Column}: {Found} {Why} {Do}");

    /// <inheritdoc/>
    public override string ToString() => Words();

    // A file's name may hold what a terminal obeys.
    private static string Shown(string name) => name.Any(char.IsControl) ? string.Concat(name.Select(c => char.IsControl(c) ? '?' : c)) : name;
}
