namespace DueCourse.Casework.People;

using System.Text;
using AnyAscii;
using DueCourse.Casework.Evidence;

/// <summary>How near a name must come to be found.</summary>
public enum Closeness
{
    /// <summary>The same letters, but for accents, case, order and script.</summary>
    Letters,

    /// <summary>Also the usual other spellings: kh and h, -off and -ov, Muhammad and Mohamed.</summary>
    Spelling,

    /// <summary>Also the same consonants: what Arabic script leaves of a name.</summary>
    Consonants,
}

/// <summary>
/// A name as it is searched for: keys that names share when they may be one name in two spellings. They find candidates; whether
/// two are one is for a person to say. What is kept is never changed, and no key depends on where anybody comes from.
/// </summary>
public static class NameForms
{
    /// <summary>Which edition of the keys this is. Whoever stored keys of another makes them anew.</summary>
    public const int Edition = 1;

    private const int MostWords = 24;

    // Small words that are part of a name in one paper and left out in the next. They are kept, and not insisted on.
    private static readonly HashSet<string> Particles =
    [
        "al", "el", "ul", "as", "ar", "abu", "bin", "ben", "ibn", "bint", "bte", "binti", "ould", "van", "von", "der", "den", "ter", "de", "del", "della", "di", "da", "do", "dos", "das", "du",
        "la", "le", "las", "los", "y", "e", "i", "zu", "af", "av", "ap", "mc", "st", "o",
    ];

    /// <summary>The keys of a name, in no order.</summary>
    public static IReadOnlySet<string> Keys(UntrustedText name)
    {
        var words = Words(name.AsGiven);
        var keys = new HashSet<string>();
        for (var from = 0; from < words.Count; from++)
        {
            AddKeys(keys, words[from]);
            // Two or three that stand together may be written as one: Abd Allah, Xi Jin Ping, Jean-Pierre.
            if (from + 1 < words.Count) AddKeys(keys, words[from].And(words[from + 1]));
            if (from + 2 < words.Count) AddKeys(keys, words[from].And(words[from + 1]).And(words[from + 2]));
        }

        return keys;
    }

    /// <summary>What a search for a name asks. Every word typed must be found, small words excepted; their order does not matter.</summary>
    public static SearchQuery Query(string typed, Closeness closeness)
    {
        var words = Words(typed);
        var needed = words.Where(w => !Particles.Contains(w.Letters)).ToList() is { Count: > 0 } some ? some : words;
        var groups = new List<IReadOnlyList<string>>();
        foreach (var word in needed)
        {
            var group = new SortedSet<string>(StringComparer.Ordinal);
            group.UnionWith(Of(word, closeness));
            for (var i = 0; i < words.Count; i++)
            {
                if (!ReferenceEquals(words[i], word)) continue;
                if (i > 0) group.UnionWith(Of(words[i - 1].And(word), closeness));
                if (i + 1 < words.Count) group.UnionWith(Of(word.And(words[i + 1]), closeness));
                if (i > 0 && i + 1 < words.Count) group.UnionWith(Of(words[i - 1].And(word).And(words[i + 1]), closeness));
            }

            if (group.Count > 0) groups.Add([.. group]);
        }

        return new(groups);
    }

    /// <summary>A text with what is no whole character replaced, so that it can be normalised.</summary>
    internal static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.ToString());
        return whole.ToString();
    }

    internal static string Ascii(string text) => text.Transliterate();

    internal static string LettersAndDigits(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsAsciiLetterOrDigit(c)) kept.Append(char.ToLowerInvariant(c));
        return kept.ToString();
    }

    private static void AddKeys(HashSet<string> keys, Word word) => keys.UnionWith(Of(word, Closeness.Consonants));

    // A wider search asks for what a nearer one asks for too.
    private static IEnumerable<string> Of(Word word, Closeness closeness)
    {
        if (word.Letters.Length == 0) yield break;
        yield return "n" + word.Letters;
        if (closeness == Closeness.Letters) yield break;
        foreach (var spelling in Spellings.Of(word.Letters)) yield return "v" + spelling;
        if (closeness == Closeness.Spelling) yield break;
        foreach (var consonants in Spellings.Consonants(word.Letters, word.IsWithoutVowels)) yield return "c" + consonants;
    }

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        var word = new StringBuilder();
        foreach (var rune in Whole(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (IsLeftOut(rune)) continue;
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
                word.Append(rune.ToString());
            else Add(words, word);
        }

        Add(words, word);
        return words;
    }

    private static void Add(List<Word> words, StringBuilder word)
    {
        var text = word.ToString();
        word.Clear();
        if (text.Length == 0 || words.Count >= MostWords) return;
        if (IsArabic(text[0]))
        {
            // The article, which Latin letters write as a word of its own or leave out.
            if (text.Length > 4 && text.StartsWith("ال", StringComparison.Ordinal))
            {
                words.Add(new("al", false));
                text = text[2..];
            }

            // The feminine ending is not spoken. Each letter is one sound, so z and h that meet are no zh: a vowel parts them,
            // and goes with all vowels where consonants are compared.
            words.Add(new(string.Join('a', text.TrimEnd('ة').EnumerateRunes().Select(r => LettersAndDigits(Ascii(r.ToString()))).Where(l => l.Length > 0)), true));
            return;
        }

        // Chinese characters come out as one syllable each, with a capital. Greek writes u with two letters.
        var latin = Ascii(text.Replace("ου", "ou", StringComparison.OrdinalIgnoreCase).Replace("ού", "ou", StringComparison.OrdinalIgnoreCase));
        if (!IsHan(text[0])) words.Add(new(LettersAndDigits(latin), false));
        else
            for (var from = 0; from < latin.Length;)
            {
                var to = from + 1;
                while (to < latin.Length && !char.IsAsciiLetterUpper(latin[to])) to++;
                words.Add(new(LettersAndDigits(latin[from..to]), false));
                from = to;
            }
    }

    // Apostrophes join what they stand between; vowel points, the stretching stroke and unseen marks come and go.
    private static bool IsLeftOut(Rune rune) => rune.Value is '\'' or '`' or 0x00B4 or 0x2018 or 0x2019 or 0x02BC or 0x02BB or 0x02BE or 0x02BF or 0x0640
            or (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x0591 and <= 0x05C7)
        || (Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format && rune.Value != 0x200C);

    private static bool IsArabic(char c) => c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F');

    private static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');

    private sealed record Word(string Letters, bool IsWithoutVowels)
    {
        public Word And(Word next) => new(Letters + next.Letters, IsWithoutVowels || next.IsWithoutVowels);
    }
}
