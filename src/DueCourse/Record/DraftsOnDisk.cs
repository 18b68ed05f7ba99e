using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Acts;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Record;

/// <summary>
/// Answers that somebody has not sent yet, in files that only this program can read: each under the hash of whose it is and what it
/// is about, sealed with the keys of the sessions. Nodes that share keys and folder share drafts.
/// </summary>
/// <param name="folder">Where they lie.</param>
/// <param name="keys">What seals them.</param>
internal sealed class DraftsOnDisk(DirectoryInfo folder, IDataProtectionProvider keys) : IDrafts
{
    // Far more than anybody has open, and a bound on what one can fill.
    private const int MostOfOne = 200, LongestDraft = 1 << 20;

    private readonly IDataProtector _seal = keys.CreateProtector("DueCourse.Drafts");

    /// <summary>Keeps them in a folder below the data folder.</summary>
    public static Action<WebApplicationBuilder> KeptIn(string data) => builder =>
        builder.Services.AddSingleton<IDrafts>(site => new DraftsOnDisk(new(Path.Combine(data, "drafts")), site.GetRequiredService<IDataProtectionProvider>()));

    /// <inheritdoc/>
    public async Task Keep(string person, Draft draft, CancellationToken stop)
    {
        folder.Create();
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new Written(draft.Case.ToString(), draft.Act, draft.Form, draft.Seen, InstantPattern.ExtendedIso.Format(draft.KeptAt), draft.Answers));
        if (bytes.Length > LongestDraft) throw new InvalidOperationException($"a draft may have {LongestDraft} bytes");
        var name = Name(person, draft.Case, draft.Act);
        if (!File.Exists(name) && folder.GetFiles(Whose(person) + "-*").Length >= MostOfOne) throw new InvalidOperationException($"one person may keep {MostOfOne} drafts");
        ForgetOld(draft.KeptAt);
        // Whole or not at all: what is half written is never read.
        var beside = name + ".new";
        await File.WriteAllBytesAsync(beside, _seal.Protect(bytes), stop);
        File.Move(beside, name, overwrite: true);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Draft>> Of(string person, Instant now, CancellationToken stop)
    {
        if (!Directory.Exists(folder.FullName)) return [];
        var drafts = new List<Draft>();
        foreach (var file in folder.GetFiles(Whose(person) + "-*.draft"))
            if (await Read(file.FullName, stop) is not { } draft || draft.KeptAt + IDrafts.Longest <= now) file.Delete();
            else drafts.Add(draft);
        return [.. drafts.OrderByDescending(d => d.KeptAt)];
    }

    /// <inheritdoc/>
    public Task Forget(string person, CaseId about, string act, CancellationToken stop)
    {
        if (Directory.Exists(folder.FullName)) File.Delete(Name(person, about, act));
        return Task.CompletedTask;
    }

    // All that were kept too long, whoever has them.
    private void ForgetOld(Instant now)
    {
        foreach (var file in folder.GetFiles("*.draft"))
            if (Instant.FromDateTimeUtc(file.LastWriteTimeUtc) + IDrafts.Longest <= now) file.Delete();
    }

    // What a changed key no longer opens is as good as forgotten.
    private async Task<Draft?> Read(string name, CancellationToken stop)
    {
        try
        {
            var w = JsonSerializer.Deserialize<Written>(_seal.Unprotect(await File.ReadAllBytesAsync(name, stop)));
            return w is not null && CaseId.TryParse(w.Case, out var id) && InstantPattern.ExtendedIso.Parse(w.KeptAt) is { Success: true } at
                ? new(id, w.Act, w.Form, w.Seen, at.Value, w.Answers) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private string Name(string person, CaseId about, string act) => Path.Combine(folder.FullName, $"{Whose(person)}-{Hash($"{about} {act}")}.draft");

    private static string Whose(string person) => Hash($"person {person}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];

    private sealed record Written(string Case, string Act, string Form, string Seen, string KeptAt, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers);
}
