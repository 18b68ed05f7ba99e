using System.Security.Cryptography;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Record;

/// <summary>
/// Lines by day, in files that only this program can read: one for each day, kind of line and start of the program, to which lines are
/// added and nothing else. Nodes that share the folder show one another's lines. Whoever may write to the folder could change them:
/// they are not chained as cases are.
/// </summary>
/// <param name="folder">Where they lie.</param>
/// <param name="longest">How long they are kept.</param>
/// <param name="endings">The ends of the files' names, by kind of line.</param>
internal sealed class DayFiles(DirectoryInfo folder, Duration longest, params string[] endings) : IDisposable
{
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    private readonly string start = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
    private readonly SemaphoreSlim one = new(1);
    private LocalDate swept = LocalDate.MinIsoValue;

    /// <summary>Adds a line to those of its day in the United Kingdom.</summary>
    /// <param name="at">When.</param>
    /// <param name="ending">Its kind, by the end of the file's name.</param>
    /// <param name="line">The line, without its end.</param>
    /// <param name="toDisk">Whether it is on disk when this returns.</param>
    /// <param name="most">Nothing is added to a file of this many bytes or more; null: there is no limit.</param>
    /// <param name="stop">To stop waiting for others.</param>
    public async Task Write(Instant at, string ending, byte[] line, bool toDisk, long? most, CancellationToken stop)
    {
        var day = at.InZone(Uk).Date;
        await one.WaitAsync(stop);
        try
        {
            folder.Create();
            if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Sweep(day);
            await using var file = new FileStream(Path.Combine(folder.FullName, $"{Day(day)}-{start}{ending}"), FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            if (most is { } limit && file.Length >= limit) return;
            file.Write([.. line, (byte)'\n']);
            file.Flush(flushToDisk: toDisk);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>The lines of a day in the United Kingdom, those of each file in the order in which they were written.</summary>
    public async Task<IReadOnlyList<string>> Of(LocalDate day, CancellationToken stop)
    {
        var lines = new List<string>();
        if (!Directory.Exists(folder.FullName)) return lines;
        foreach (var file in folder.GetFiles(Day(day) + "-*").Where(f => endings.Contains(f.Extension, StringComparer.Ordinal)))
        {
            // Others may be writing to it.
            using var text = new StreamReader(new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            while (await text.ReadLineAsync(stop) is { } written) lines.Add(written);
        }

        return lines;
    }

    public void Dispose() => one.Dispose();

    private void Sweep(LocalDate today)
    {
        if (swept == today) return;
        swept = today;
        var first = Day(today.PlusDays(-(int)longest.TotalDays));
        foreach (var file in folder.GetFiles("????-??-??-*"))
            if (string.CompareOrdinal(file.Name, first) < 0) file.Delete();
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
