using System.Text.Json;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Acts;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Record;

/// <summary>Answers that somebody has not sent yet, in sealed files.</summary>
/// <param name="folder">Where they lie.</param>
/// <param name="keys">What seals them.</param>
internal sealed class DraftsOnDisk(DirectoryInfo folder, IDataProtectionProvider keys) : IDrafts
{
    // Far more than anybody has open, and a bound on what one can fill.
    private const int MostOfOne = 200;

    private readonly SealedFolder _files = new(folder, keys.CreateProtector("DueCourse.Drafts"), "draft", MostOfOne);

    /// <summary>Keeps them in a folder below the data folder.</summary>
    public static Action<WebApplicationBuilder> KeptIn(string data) => builder =>
        builder.Services.AddSingleton<IDrafts>(site => new DraftsOnDisk(new(Path.Combine(data, "drafts")), site.GetRequiredService<IDataProtectionProvider>()));

    /// <inheritdoc/>
    public Task Keep(string person, Draft draft, CancellationToken stop)
    {
        _files.ForgetKeptBy(draft.KeptAt - IDrafts.Longest);
        return _files.Keep(person, About(draft.Case, draft.Act), JsonSerializer.SerializeToUtf8Bytes(
            new Written(draft.Case.ToString(), draft.Act, draft.Form, draft.Seen, InstantPattern.ExtendedIso.Format(draft.KeptAt), draft.Answers)), stop);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Draft>> Of(string person, Instant now, CancellationToken stop)
    {
        var drafts = (await _files.Of(person, stop)).Select(Read).OfType<Draft>().ToLookup(d => d.KeptAt + IDrafts.Longest > now);
        foreach (var old in drafts[false]) _files.Forget(person, About(old.Case, old.Act));
        return [.. drafts[true].OrderByDescending(d => d.KeptAt)];
    }

    /// <inheritdoc/>
    public Task Forget(string person, CaseId about, string act, CancellationToken stop)
    {
        _files.Forget(person, About(about, act));
        return Task.CompletedTask;
    }

    private static Draft? Read(byte[] bytes)
    {
        var w = JsonSerializer.Deserialize<Written>(bytes);
        return w is not null && CaseId.TryParse(w.Case, out var id) && InstantPattern.ExtendedIso.Parse(w.KeptAt) is { Success: true } at
            ? new(id, w.Act, w.Form, w.Seen, at.Value, w.Answers) : null;
    }

    private static string About(CaseId about, string act) => $"{about} {act}";

    private sealed record Written(string Case, string Act, string Form, string Seen, string KeptAt, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers);
}
