namespace DueCourse.Casework.Cases;

/// <summary>What telling an entry to one reader needs: the case as they have it, and what they may be told the number of.</summary>
/// <param name="Case">The case as the reader has it.</param>
/// <param name="IsNumbered">Whether the reader sees a compartment entry by entry; in others a number would tell of the rest.</param>
public sealed record Telling(LiveCase Case, Func<Compartment, bool> IsNumbered)
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>An entry by its number, where the reader has it.</summary>
    public string The(string what, EntryId id) => IsNumbered(id.Compartment) && Case.Find(id) is not null ? $"the {what} {id}" : $"{(what[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a")} {what}";

    /// <summary>The same at the beginning of a sentence.</summary>
    public string Beginning(string what, EntryId id) => Capital(The(what, id));

    /// <summary>Several entries, those that the reader has by their numbers.</summary>
    public string Several(IReadOnlyList<EntryId> ids)
    {
        var named = ids.Where(id => IsNumbered(id.Compartment) && Case.Find(id) is not null).Select(id => id.ToString()).ToList();
        return named.Count < ids.Count || named.Count == 0 ? "entries of this compartment" : named.Count == 1 ? $"the entry {named[0]}" : $"the entries {string.Join(", ", named)}";
    }

    /// <summary>A moment, as clocks in London showed it.</summary>
    public static string Moment(Instant at)
    {
        var there = at.InZone(London).LocalDateTime;
        return $"{there.Date.Words()}, {there.Hour:00}:{there.Minute:00}";
    }

    /// <summary>The end of a sentence: a reason that somebody gave, in their words, or only the full stop.</summary>
    public static string Because(string? because) => because is null ? "." : ": " + Ended(because);

    /// <summary>Words with a full stop after them, where they have no end of their own.</summary>
    public static string Ended(string words) => words.TrimEnd() is var said && said.Length > 0 && said[^1] is '.' or '!' or '?' ? said : said + ".";

    /// <summary>A word of the record in plain letters: <c>MoreLikelyThanNot</c> becomes "more likely than not".</summary>
    public static string Plain(Enum word) =>
        string.Concat(word.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>With a capital at the beginning.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
