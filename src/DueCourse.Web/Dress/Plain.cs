using System.Globalization;
using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Law.Drafting;
using NodaTime;

namespace DueCourse.Web.Dress;

/// <summary>Moments, roles and answers as a reader sees them.</summary>
public static class Plain
{
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>A moment as clocks in London show it: "4 May 2026, 22:05".</summary>
    public static string Words(Instant at)
    {
        var there = at.InZone(Uk).LocalDateTime;
        return $"{there.Date.Words()}, {there.Hour:00}:{there.Minute:00}";
    }

    /// <summary>The day of a moment in the United Kingdom.</summary>
    public static LocalDate Day(Instant at) => at.InZone(Uk).Date;

    /// <summary>Roles in words: "caseworker or senior officer".</summary>
    public static string Roles(IReadOnlyList<ActorRole> roles)
    {
        var names = roles.Select(AccessPage.Name).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} or {names[^1]}";
    }

    /// <summary>An answer in words: what is not known is said to be.</summary>
    public static string Word(Answer answer) => answer == Answer.Unknown ? "not known" : answer.Word();

    /// <summary>The first letter as a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"1 case", "2 cases".</summary>
    public static string Count(int n, string one, string many) => $"{n} {(n == 1 ? one : many)}";

    /// <summary>A size: "512 bytes", "34 kB", "12.5 MB".</summary>
    public static string Size(long bytes) => bytes < 1000 ? string.Create(CultureInfo.InvariantCulture, $"{bytes} {(bytes == 1 ? "byte" : "bytes")}")
        : bytes < 1_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} kB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.#} MB");
}
