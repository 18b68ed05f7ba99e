using DueCourse.Casework.Ledger;
using NodaTime;

namespace DueCourse.Web.Uploads;

/// <summary>A file that somebody put in, and that no entry need hold yet. What stands here was found in its bytes, and is nobody's to say.</summary>
/// <param name="Id">Its id, for an address: chance, so that it tells nothing.</param>
/// <param name="For">The case for which it was put in; null: none was named.</param>
/// <param name="Content">The SHA-256 hash of its bytes.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="MediaType">What its bytes show it to be.</param>
/// <param name="Name">What its sender called it: text, and never a path; null: nothing that is kept.</param>
/// <param name="At">When it was put in.</param>
/// <param name="IsOnFile">Whether an entry holds it by now.</param>
public sealed record Upload(string Id, CaseId? For, Digest Content, long Length, string MediaType, string? Name, Instant At, bool IsOnFile = false);

/// <summary>
/// Who put which files in, for as long as they can be recorded. It is asked whenever a document is recorded: whoever names the
/// hash of a file must have brought its bytes, or a hash alone would open a document of any case.
/// </summary>
public interface IUploads
{
    /// <summary>How long a file can be recorded after it was put in: well within the hour after which one without an entry is erased.</summary>
    static Duration Longest { get; } = Duration.FromMinutes(50);

    /// <summary>Notes one, or notes it anew.</summary>
    Task Keep(string person, Upload upload, CancellationToken stop);

    /// <summary>Those that somebody put in and can still record, the latest first.</summary>
    Task<IReadOnlyList<Upload>> Of(string person, Instant now, CancellationToken stop);
}

/// <summary>Notes nothing: where the program has no folder for it. Then no file can be put in, and pages say so.</summary>
public sealed class NoUploads : IUploads
{
    /// <inheritdoc/>
    public Task Keep(string person, Upload upload, CancellationToken stop) => throw new InvalidOperationException("nothing notes here who put a file in, and yet one was taken");

    /// <inheritdoc/>
    public Task<IReadOnlyList<Upload>> Of(string person, Instant now, CancellationToken stop) => Task.FromResult<IReadOnlyList<Upload>>([]);
}
