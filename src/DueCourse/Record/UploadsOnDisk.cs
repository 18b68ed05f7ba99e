using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Uploads;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Record;

/// <summary>
/// Who put which files in, in files that only this program can read: each under the hash of whose it is and its id, sealed with the
/// keys of the sessions. Nodes that share keys and folder share them. The bytes themselves lie where documents do.
/// </summary>
/// <param name="folder">Where they lie.</param>
/// <param name="keys">What seals them.</param>
internal sealed class UploadsOnDisk(DirectoryInfo folder, IDataProtectionProvider keys) : IUploads
{
    private const string Ending = ".upload";

    private readonly IDataProtector _seal = keys.CreateProtector("DueCourse.Uploads");

    /// <summary>Keeps them in a folder below the data folder.</summary>
    public static Action<WebApplicationBuilder> KeptIn(string data) => builder =>
        builder.Services.AddSingleton<IUploads>(site => new UploadsOnDisk(new(Path.Combine(data, "uploads")), site.GetRequiredService<IDataProtectionProvider>()));

    /// <summary>Forgets all whose time is over, and what a crash left half written, whoever's it is: nothing of a document stays here when its entry is erased.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="now">The moment.</param>
    public static void ForgetOld(string data, Instant now)
    {
        var folder = new DirectoryInfo(Path.Combine(data, "uploads"));
        if (!folder.Exists) return;
        foreach (var file in folder.GetFiles())
            if (Instant.FromDateTimeUtc(file.LastWriteTimeUtc) + IUploads.Longest <= now) file.Delete();
    }

    /// <inheritdoc/>
    public async Task Keep(string person, Upload upload, CancellationToken stop)
    {
        folder.Create();
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new Written(upload.Id, upload.For?.ToString(), upload.Content.ToString(), upload.Length, upload.MediaType, upload.Name, InstantPattern.ExtendedIso.Format(upload.At), upload.IsOnFile));
        var name = Path.Combine(folder.FullName, $"{Hash($"person {person}")}-{Hash(upload.Id)}");
        // Whole or not at all: what is half written is never read.
        var beside = name + ".new";
        await File.WriteAllBytesAsync(beside, _seal.Protect(bytes), stop);
        File.Move(beside, name + Ending, overwrite: true);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Upload>> Of(string person, Instant now, CancellationToken stop)
    {
        if (!Directory.Exists(folder.FullName)) return [];
        var uploads = new List<Upload>();
        foreach (var file in folder.GetFiles($"{Hash($"person {person}")}-*{Ending}"))
            if (await Read(file.FullName, stop) is { } upload && upload.At + IUploads.Longest > now) uploads.Add(upload);
            else file.Delete();
        return [.. uploads.OrderByDescending(u => u.At)];
    }

    // What a changed key no longer opens is as good as gone: the file is put in again.
    private async Task<Upload?> Read(string name, CancellationToken stop)
    {
        try
        {
            var w = JsonSerializer.Deserialize<Written>(_seal.Unprotect(await File.ReadAllBytesAsync(name, stop)));
            return w is not null && Digest.TryParse(w.Content, out var content) && InstantPattern.ExtendedIso.Parse(w.At) is { Success: true } at
                ? new(w.Id, w.For is { } text && CaseId.TryParse(text, out var id) ? id : null, content, w.Length, w.MediaType, w.Name, at.Value, w.IsOnFile) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
        catch (FileNotFoundException)
        {
            // Another request found that its time was over.
            return null;
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];

    private sealed record Written(string Id, string? For, string Content, long Length, string MediaType, string? Name, string At, bool IsOnFile);
}
