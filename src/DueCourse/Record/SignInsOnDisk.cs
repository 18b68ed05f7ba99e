using System.Security.Cryptography;
using System.Text.Json;
using DueCourse.Web.SignIn;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Record;

/// <summary>
/// Who signed in and out, in files that only this program can read: one for each day and start of the program, to which lines are
/// added and nothing else. Nodes that share the folder show one another's lines. Whoever may write to the folder could change them:
/// they are not chained as cases are.
/// </summary>
/// <param name="folder">Where they lie.</param>
internal sealed class SignInsOnDisk(DirectoryInfo folder) : ISignInBook, IDisposable
{
    // Whoever is not let in needs no name to try again: what they can fill has an end. The log has every try.
    private const long MostOfTries = 4 << 20;

    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    private readonly string start = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
    private readonly SemaphoreSlim one = new(1);
    private LocalDate swept = LocalDate.MinIsoValue;

    /// <summary>Keeps them in a folder below the data folder.</summary>
    public static Action<WebApplicationBuilder> KeptIn(string data) => builder => builder.Services.AddSingleton<ISignInBook>(_ => new SignInsOnDisk(new(Path.Combine(data, "sign-ins"))));

    /// <inheritdoc/>
    public async Task Write(SignInLine line, CancellationToken stop)
    {
        var day = line.At.InZone(Uk).Date;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new Written(InstantPattern.ExtendedIso.Format(line.At), line.What.ToString(), line.Who, line.Role, line.From, line.Why?.ToString()));
        await one.WaitAsync(stop);
        try
        {
            folder.Create();
            if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Sweep(day);
            await using var file = new FileStream(Path.Combine(folder.FullName, $"{Day(day)}-{start}{(line.What == SignInOutcome.NotIn ? Tries : Sessions)}"), FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            if (line.What == SignInOutcome.NotIn && file.Length >= MostOfTries) return;
            file.Write([.. bytes, (byte)'\n']);
            // A try in vain is not worth the wait of whoever comes in after it.
            file.Flush(flushToDisk: line.What != SignInOutcome.NotIn);
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<(IReadOnlyList<SignInLine> Lines, int Unreadable)> Of(LocalDate day, CancellationToken stop)
    {
        var (lines, unreadable) = (new List<SignInLine>(), 0);
        if (!Directory.Exists(folder.FullName)) return (lines, 0);
        foreach (var file in folder.GetFiles(Day(day) + "-*").Where(f => f.Extension is Sessions or Tries))
        {
            // Others may be writing to it.
            using var text = new StreamReader(new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            while (await text.ReadLineAsync(stop) is { } written)
                if (Read(written) is { } line) lines.Add(line);
                else unreadable++;
        }

        lines.Reverse();
        return ([.. lines.OrderByDescending(l => l.At)], unreadable);
    }

    public void Dispose() => one.Dispose();

    private const string Sessions = ".sessions", Tries = ".tries";

    private void Sweep(LocalDate today)
    {
        if (swept == today) return;
        swept = today;
        var first = Day(today.PlusDays(-(int)ISignInBook.Longest.TotalDays));
        foreach (var file in folder.GetFiles("????-??-??-*"))
            if (string.CompareOrdinal(file.Name, first) < 0) file.Delete();
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static SignInLine? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Written>(text) is { Who: not null, Role: not null, From: not null } w && InstantPattern.ExtendedIso.Parse(w.At ?? "") is { Success: true } at
                && Enum.TryParse<SignInOutcome>(w.What, out var what) && (w.Why is null || Enum.TryParse<NotLetIn>(w.Why, out _))
                ? new(at.Value, what, w.Who, w.Role, w.From, w.Why is null ? null : Enum.Parse<NotLetIn>(w.Why)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Written(string? At, string? What, string? Who, string? Role, string? From, string? Why);
}
