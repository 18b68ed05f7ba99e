using System.Security.Cryptography;
using System.Text;
using DueCourse.Web.SignIn;
using NodaTime;

namespace DueCourse.Record;

/// <summary>Sessions that were ended, an empty file each under the hash of its id. Nodes that share the folder share them.</summary>
/// <param name="folder">Where they lie.</param>
internal sealed class EndedSessionsOnDisk(DirectoryInfo folder) : IEndedSessions
{
    /// <summary>Keeps them in a folder below the data folder.</summary>
    public static Action<WebApplicationBuilder> KeptIn(string data) => builder =>
        builder.Services.AddSingleton<IEndedSessions>(_ => new EndedSessionsOnDisk(new(Path.Combine(data, "sessions-ended"))));

    /// <inheritdoc/>
    public Task End(string session, Duration longest, CancellationToken stop)
    {
        folder.Create();
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        using (var file = new FileStream(Name(session), FileMode.Create, FileAccess.Write)) file.Flush(flushToDisk: true);
        // By the time of the disk itself, to which the new file was just written; a day more than is needed.
        var now = File.GetLastWriteTimeUtc(Name(session));
        foreach (var old in folder.GetFiles())
            if (old.LastWriteTimeUtc + longest.ToTimeSpan() + TimeSpan.FromDays(1) < now) old.Delete();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public bool IsEnded(string session) => File.Exists(Name(session));

    private string Name(string session) => Path.Combine(folder.FullName, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(session))));
}
