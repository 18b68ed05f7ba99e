using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;

namespace DueCourse.Record;

/// <summary>
/// What somebody keeps for themselves, in files that only this program can read: each under the hash of whose it is and what it is
/// about, sealed with the keys of the sessions. Nodes that share keys and folder share them.
/// </summary>
/// <param name="folder">Where they lie.</param>
/// <param name="seal">What seals them.</param>
/// <param name="ending">How their names end: <c>draft</c>.</param>
/// <param name="mostOfOne">How many one person may keep.</param>
internal sealed class SealedFolder(DirectoryInfo folder, IDataProtector seal, string ending, int mostOfOne)
{
    private const int Longest = 1 << 20;

    /// <summary>Keeps something in the place of what was there.</summary>
    /// <exception cref="InvalidOperationException">It is too long, or one too many: a page should have said so.</exception>
    public async Task Keep(string person, string about, byte[] bytes, CancellationToken stop)
    {
        folder.Create();
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (bytes.Length > Longest) throw new InvalidOperationException($"a {ending} may have {Longest} bytes");
        var name = Name(person, about);
        if (!File.Exists(name) && Files(person).Length >= mostOfOne) throw new InvalidOperationException($"one person may keep {mostOfOne} times a {ending}");
        // Whole or not at all: what is half written is never read.
        var beside = name + ".new";
        await File.WriteAllBytesAsync(beside, seal.Protect(bytes), stop);
        File.Move(beside, name, overwrite: true);
    }

    /// <summary>What somebody keeps; what a changed key no longer opens is as good as forgotten, and is deleted.</summary>
    public async Task<IReadOnlyList<byte[]>> Of(string person, CancellationToken stop)
    {
        var all = new List<byte[]>();
        if (!Directory.Exists(folder.FullName)) return all;
        foreach (var file in Files(person))
            if (await Open(file.FullName, stop) is { } bytes) all.Add(bytes);
            else file.Delete();
        return all;
    }

    /// <summary>Forgets something.</summary>
    public void Forget(string person, string about)
    {
        if (Directory.Exists(folder.FullName)) File.Delete(Name(person, about));
    }

    /// <summary>Forgets all that was kept by a moment, whoever has it.</summary>
    public void ForgetKeptBy(Instant moment)
    {
        if (!Directory.Exists(folder.FullName)) return;
        foreach (var file in folder.GetFiles($"*.{ending}"))
            if (Instant.FromDateTimeUtc(file.LastWriteTimeUtc) <= moment) file.Delete();
    }

    private async Task<byte[]?> Open(string name, CancellationToken stop)
    {
        try
        {
            return seal.Unprotect(await File.ReadAllBytesAsync(name, stop));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private FileInfo[] Files(string person) => folder.GetFiles($"{Whose(person)}-*.{ending}");

    private string Name(string person, string about) => Path.Combine(folder.FullName, $"{Whose(person)}-{Hash(about)}.{ending}");

    private static string Whose(string person) => Hash($"person {person}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
