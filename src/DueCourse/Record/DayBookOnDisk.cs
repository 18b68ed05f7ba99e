using System.Text.Json;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Record;

/// <summary>What was done beside the cases, by day.</summary>
/// <param name="folder">Where it lies.</param>
internal sealed class DayBookOnDisk(DirectoryInfo folder) : IDayBook, IDisposable
{
    // Whoever is signed in can try in vain as often as the limits on requests let them: what they can fill has an end.
    private const long MostRefused = 32 << 20;

    private const string Lists = ".lists", Refused = ".refused";

    private readonly DayFiles files = new(folder, IDayBook.Longest, Lists, Refused);

    /// <summary>Keeps it in a folder below the data folder.</summary>
    public static Action<WebApplicationBuilder> KeptIn(string data) => builder => builder.Services.AddSingleton<IDayBook>(_ => new DayBookOnDisk(new(Path.Combine(data, "day-book"))));

    /// <inheritdoc/>
    public Task Write(DayBookLine line, CancellationToken stop)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new Written(InstantPattern.ExtendedIso.Format(line.At), line.What.ToString(), line.Who, line.Role, line.Case?.ToString(), line.Says));
        return line.What == BesideTheCases.WasRefused ? files.Write(line.At, Refused, bytes, toDisk: false, MostRefused, stop)
            : files.Write(line.At, Lists, bytes, toDisk: line.What != BesideTheCases.Listed, most: null, stop);
    }

    /// <inheritdoc/>
    public async Task<(IReadOnlyList<DayBookLine> Lines, int Unreadable)> Of(LocalDate day, CancellationToken stop)
    {
        var read = (await files.Of(day, stop)).Select(Read).Reverse().ToList();
        return ([.. read.OfType<DayBookLine>().OrderByDescending(l => l.At)], read.Count(l => l is null));
    }

    public void Dispose() => files.Dispose();

    private static DayBookLine? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Written>(text) is { Who: not null, Role: not null, Says: not null } w && InstantPattern.ExtendedIso.Parse(w.At ?? "") is { Success: true } at
                && Enum.TryParse<BesideTheCases>(w.What, out var what) && (w.Case is null || CaseId.TryParse(w.Case, out _))
                ? new(at.Value, what, w.Who, w.Role, CaseId.TryParse(w.Case ?? "", out var id) ? id : null, w.Says) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Written(string? At, string? What, string? Who, string? Role, string? Case, string? Says);
}
