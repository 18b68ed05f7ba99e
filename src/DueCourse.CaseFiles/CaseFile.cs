namespace DueCourse.CaseFiles;

/// <summary>A case file that was read whole and found sound.</summary>
public sealed class CaseFile
{
    /// <summary>What the file asserts, and the judgements it records.</summary>
    public required CaseRecord Record { get; init; }

    /// <summary>The title for a reader; empty when the file gives none.</summary>
    public string Title => Record.Title;

    /// <summary>The file itself says of which day it speaks; otherwise the caller said so.</summary>
    public required bool AsAtWasGiven { get; init; }

    /// <summary>What the file says that an assessment must show; read here, compared elsewhere.</summary>
    public IReadOnlyList<Expectation> Expect { get; init; } = [];

    /// <summary>The reported decision from which the case was made, if it was.</summary>
    public ReportedDecision? Decision { get; init; }
}

/// <summary>A published judicial decision from which a case file was made.</summary>
/// <param name="Citation">The neutral citation, or another by which it can be found.</param>
/// <param name="Court">The court or tribunal.</param>
/// <param name="Paragraph">The paragraph or paragraphs relied on.</param>
/// <param name="Url">Where it is published.</param>
/// <param name="Read">The day on which it was read.</param>
/// <param name="Note">Anything to add.</param>
public sealed record ReportedDecision(
    string Citation, string? Court, string? Paragraph, string? Url, LocalDate? Read, string? Note);

/// <summary>Either a case file or what is wrong with it; never a part of one.</summary>
public sealed class CaseFileResult
{
    private CaseFileResult(CaseFile? file, IReadOnlyList<CaseFileError> errors) => (File, Errors) = (file, errors);

    /// <summary>The file; null when there are errors.</summary>
    public CaseFile? File { get; }

    /// <summary>What is wrong, in the file's order; empty when there is a file.</summary>
    public IReadOnlyList<CaseFileError> Errors { get; }

    /// <summary>Is there a file?</summary>
    [MemberNotNullWhen(true, nameof(File))]
    public bool IsRead => File is not null;

    /// <summary>One error found before the reader was reached, for example that there is no such file.</summary>
    public static CaseFileResult Refused(CaseFileError error) => new(null, [error]);

    internal static CaseFileResult Of(CaseFile file) => new(file, []);

    internal static CaseFileResult Of(Faults faults) => new(null, faults.InOrder());
}
