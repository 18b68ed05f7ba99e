using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Web.Acts;
using DueCourse.Web.Registry;

namespace DueCourse.Web.Uploads;

/// <summary>Asks of every document that is recorded by a page or over the interface whether whoever records it brought its bytes, and whether they are what is said of them.</summary>
internal static class BroughtIt
{
    /// <summary>The refusal; null: they did.</summary>
    /// <param name="command">The command.</param>
    /// <param name="uploads">Who put which files in.</param>
    /// <param name="file">The case as they see it; null: they see nothing of it.</param>
    /// <param name="registry">Where the time is.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<Refusal?> Refused(ReceiveDocument command, IUploads uploads, OpenFile? file, IRegistry registry, CancellationToken stop)
    {
        var said = command.Said;
        var theirs = (await uploads.Of(Draft.WhoseIs(command.By), registry.Now, stop)).Where(u => u.Content == said.Content).ToList();
        if (theirs.Exists(u => u.Length == said.Length && u.MediaType == said.MediaType)) return null;
        // The same command again, late: the case decides that it is done, and says what it recorded then.
        if (file is not null && file.Case.Evidence.Documents.Values.Any(d => d.Received == said)) return null;
        return theirs.Count == 0
            ? new("document.not-put-in", "You have not put in a file of this hash within the last 50 minutes.", "A hash alone must not open a document of another case, and a file that nothing holds is erased after an hour.", "Put the file in, and record it then.")
            : new("document.not-as-put-in", $"The file of this hash has {theirs[0].Length} bytes and is of the kind {theirs[0].MediaType}; the entry says something else.", "What a document is, its bytes say, and not its sender.", "Say what the answer to putting it in said.");
    }

    /// <summary>Notes that an entry holds the file by now, so that it counts no longer among those that wait for one.</summary>
    public static async Task IsOnFile(ReceiveDocument command, IUploads uploads, IRegistry registry, CancellationToken stop)
    {
        var person = Draft.WhoseIs(command.By);
        foreach (var upload in (await uploads.Of(person, registry.Now, stop)).Where(u => u.Content == command.Said.Content && !u.IsOnFile))
            await uploads.Keep(person, upload with { IsOnFile = true }, stop);
    }
}
