using System.Text.Json;
using DueCourse.Web.Lists;
using Microsoft.AspNetCore.DataProtection;

namespace DueCourse.Record;

/// <summary>The lists that somebody asks for often, in sealed files.</summary>
/// <param name="folder">Where they lie.</param>
/// <param name="keys">What seals them.</param>
internal sealed class SavedViewsOnDisk(DirectoryInfo folder, IDataProtectionProvider keys) : ISavedViews
{
    private readonly SealedFolder _files = new(folder, keys.CreateProtector("DueCourse.SavedViews"), "view", SavedView.MostOfOne);

    /// <summary>Keeps them in a folder below the data folder.</summary>
    public static Action<WebApplicationBuilder> KeptIn(string data) => builder =>
        builder.Services.AddSingleton<ISavedViews>(site => new SavedViewsOnDisk(new(Path.Combine(data, "views")), site.GetRequiredService<IDataProtectionProvider>()));

    /// <inheritdoc/>
    public Task Keep(string person, SavedView view, CancellationToken stop) => _files.Keep(person, view.Name, JsonSerializer.SerializeToUtf8Bytes(view), stop);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SavedView>> Of(string person, CancellationToken stop) =>
        [.. (await _files.Of(person, stop)).Select(bytes => JsonSerializer.Deserialize<SavedView>(bytes)!).OrderBy(v => v.Name, StringComparer.OrdinalIgnoreCase)];

    /// <inheritdoc/>
    public Task Forget(string person, string name, CancellationToken stop)
    {
        _files.Forget(person, name);
        return Task.CompletedTask;
    }
}
