namespace DueCourse.CaseFiles;

using DueCourse.CaseFiles.Text;

/// <summary>What was found wrong so far: all of it, up to a number that a person can work through.</summary>
internal sealed class Faults(string fileName, int onlyLine = 0)
{
    /// <summary>After so many the rest is not looked for.</summary>
    public const int Most = 50;

    private readonly List<CaseFileError> _found = [];

    /// <summary>The file's name.</summary>
    public string FileName { get; } = fileName;

    /// <summary>The line of a place: where the text is one line of a file, always that one.</summary>
    public int LineOf(Place at) => onlyLine == 0 ? at.Line : onlyLine;

    /// <summary>Was anything found?</summary>
    public bool Any => _found.Count > 0;

    /// <summary>Looking for more is of no use.</summary>
    public bool IsFull => _found.Count >= Most;

    /// <summary>Adds one.</summary>
    public void Add(Place at, string code, string found, string why, string @do)
    {
        if (!IsFull) _found.Add(new(FileName, LineOf(at), onlyLine == 0 ? at.Column : Math.Max(1, at.Column), found, why, @do, code));
    }

    /// <summary>Adds one about a value.</summary>
    public void Add(Place at, string name, string text, ValueFault fault) =>
        Add(at, fault.Code, $"'{name}' is {Quoted(text)}.", fault.Why, fault.Do);

    /// <summary>In the file's order; when there may be more, the last one says so.</summary>
    public IReadOnlyList<CaseFileError> InOrder()
    {
        IEnumerable<CaseFileError> ordered = _found.OrderBy(e => e.Line).ThenBy(e => e.Column);
        return IsFull
            ? [.. ordered.Take(Most - 1), new(FileName, onlyLine, onlyLine == 0 ? 0 : 1, $"There are {Most} faults or more, and the rest were not looked for.", "So many usually have one cause.", "Put these right, and read the file again.", "file.too-many-faults")]
            : [.. ordered];
    }

    /// <summary>A text as a message quotes it: short, and on one line.</summary>
    public static string Quoted(string text)
    {
        const int Longest = 60;
        var shown = new System.Text.StringBuilder(Longest + 6).Append('\'');
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length > Longest) return shown.Append(" ...'").ToString();
            shown.Append(FileText.IsRefused(rune) || System.Text.Rune.IsControl(rune) || rune == System.Text.Rune.ReplacementChar ? " " : rune.ToString());
        }

        return shown.Append('\'').ToString();
    }
}
