using System.Text.Json;
using DueCourse.Web.SignIn;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Record;

/// <summary>Who signed in and out, by day.</summary>
/// <param name="folder">Where it lies.</param>
internal sealed class SignInsOnDisk(DirectoryInfo folder) : ISignInBook, IDisposable
{
    // Whoever is not let in needs no name to try again: what they can fill has an end. The log has every try.
    private const long MostOfTries = 4 << 20;

    private const string Sessions = ".sessions", Tries = ".tries";

    private readonly DayFiles files = new(folder, ISignInBook.Longest, Sessions, Tries);

    /// <summary>Keeps them in a folder below the data folder.</summary>
    public static Action<WebApplicationBuilder> KeptIn(string data) => builder => builder.Services.AddSingleton<ISignInBook>(_ => new SignInsOnDisk(new(Path.Combine(data, "sign-ins"))));

    /// <inheritdoc/>
    public Task Write(SignInLine line, CancellationToken stop)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new Written(InstantPattern.ExtendedIso.Format(line.At), line.What.ToString(), line.Who, line.Role, line.From, line.Why?.ToString()));
        // A try in vain is not worth the wait of whoever comes in after it.
        return line.What == SignInOutcome.NotIn ? files.Write(line.At, Tries, bytes, toDisk: false, MostOfTries, stop) : files.Write(line.At, Sessions, bytes, toDisk: true, most: null, stop);
    }

    /// <inheritdoc/>
    public async Task<(IReadOnlyList<SignInLine> Lines, int Unreadable)> Of(LocalDate day, CancellationToken stop)
    {
        var read = (await files.Of(day, stop)).Select(Read).Reverse().ToList();
        return ([.. read.OfType<SignInLine>().OrderByDescending(l => l.At)], read.Count(l => l is null));
    }

    public void Dispose() => files.Dispose();

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
