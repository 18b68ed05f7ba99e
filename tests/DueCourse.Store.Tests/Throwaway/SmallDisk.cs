namespace DueCourse.Store.Tests.Throwaway;

using System.Diagnostics;
using System.Globalization;

/// <summary>
/// A disk of a few megabytes in memory. Only the process to which it is given, and those that this one starts, see it; it is gone
/// with them. Whoever is not root makes it in a user namespace, where the system lets them.
/// </summary>
/// <param name="path">The folder in whose place it stands.</param>
/// <param name="megabytes">How large it is.</param>
public sealed class SmallDisk(string path, int megabytes)
{
    /// <summary>Why a test that needs one is skipped.</summary>
    public const string NotHere = "no small disk can be made here, because the system permits neither mount nor user namespaces";

    private static readonly Lazy<bool> CanBeMade = new(() =>
    {
        using var folder = new Folder();
        string[] command = new SmallDisk(folder.Path, 1).SeenBy("true");
        using var tried = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { UseShellExecute = false, RedirectStandardError = true })!;
        tried.StandardError.ReadToEnd();
        tried.WaitForExit();
        return tried.ExitCode == 0;
    });

    /// <summary>Whether one can be made.</summary>
    public static bool IsPossible => CanBeMade.Value;

    /// <summary>Where it is, for whoever sees it.</summary>
    public string Path => path;

    /// <summary>A command that sees it.</summary>
    public string[] SeenBy(params string[] command) =>
    [
        "unshare", .. Environment.IsPrivilegedProcess ? Array.Empty<string>() : ["--map-current-user", "--keep-caps"], "--mount", "sh", "-c",
        string.Create(CultureInfo.InvariantCulture, $"mount -t tmpfs -o size={megabytes}m,mode=777 tmpfs \"$0\" && exec \"$@\""), path, .. command,
    ];
}
