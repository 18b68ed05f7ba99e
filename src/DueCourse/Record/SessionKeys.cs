using System.Runtime.Versioning;
using Microsoft.AspNetCore.DataProtection;

namespace DueCourse.Record;

/// <summary>The keys under which sessions and forms are sealed: kept, so that a restart signs nobody out, and shared by nodes that share the folder.</summary>
internal static class SessionKeys
{
    /// <summary>Keeps them in a folder below the data folder, for its owner alone.</summary>
    public static Action<WebApplicationBuilder> KeptIn(string data) => builder =>
    {
        var folder = new DirectoryInfo(Environment.GetEnvironmentVariable("DUECOURSE_SESSION_KEYS") is { Length: > 0 } set ? set : Path.Combine(data, "session-keys"));
        folder.Create();
        if (!OperatingSystem.IsWindows()) ForItsOwner(folder);
        builder.Services.AddDataProtection().SetApplicationName("DueCourse").PersistKeysToFileSystem(folder);
        // They lie unsealed in a folder that its owner alone can read, which the program says once here instead of at every start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
    };

    [UnsupportedOSPlatform("windows")]
    private static void ForItsOwner(DirectoryInfo folder) => folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
}
