using DueCourse.Law;
using DueCourse.Law.Drafting;

namespace DueCourse.Commands;

/// <summary>Finds provisions by the way people cite them.</summary>
internal static class CitationSearch
{
    private static readonly (string Short, string Long)[] Abbreviations =
    [
        ("UKBA", "UK Borders Act 2007"), ("IA71", "Immigration Act 1971"), ("IA1971", "Immigration Act 1971"),
        ("NIAA", "Nationality, Immigration and Asylum Act 2002"), ("IAA", "Immigration and Asylum Act 1999"),
        ("BNA", "British Nationality Act 1981"), ("NABA", "Nationality and Borders Act 2022"), ("HRA", "Human Rights Act 1998"),
        ("CJA", "Criminal Justice Act 2003"), ("CAA", "Criminal Appeal Act 1968"), ("BCIA", "Borders, Citizenship and Immigration Act 2009"),
        ("ECHR", "European Convention on Human Rights"), ("SA2026", "Sentencing Act 2026"),
    ];

    /// <summary>The provisions that answer to what was asked; the whole Act when no number is given.</summary>
    public static IReadOnlyList<Provision> Find(StatuteBook book, string asked)
    {
        if (book.Find(asked) is { } rule) return [rule.Citation.Source];
        var words = asked.Replace(",", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var (brief, full) in Abbreviations)
            if (words.Count > 0 && string.Equals(words[0], brief, StringComparison.OrdinalIgnoreCase))
                words = [.. full.Replace(",", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries), .. words.Skip(1)];
        words = [.. words.Where(w => w is not ("s" or "s." or "section" or "art" or "art." or "r" or "r." or "reg" or "reg."))];
        var exact = book.Provisions().Where(p => Words(p).EndsWithAll(words)).ToList();
        return exact.Count > 0 ? exact : [.. book.Provisions().Where(p => words.TrueForAll(w => p.Citation.Contains(w, StringComparison.OrdinalIgnoreCase)))];
    }

    private static List<string> Words(Provision provision) =>
        [.. provision.Citation.Replace(",", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w is not ("s." or "art." or "r." or "reg."))];

    private static bool EndsWithAll(this List<string> words, List<string> asked) =>
        words.Count == asked.Count && words.Zip(asked).All(w => string.Equals(w.First, w.Second, StringComparison.OrdinalIgnoreCase));
}
