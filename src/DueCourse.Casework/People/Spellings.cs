namespace DueCourse.Casework.People;

using System.Text;

/// <summary>
/// The usual other spellings of a word in Latin letters, made one. Every rule is here because officials write one name both ways
/// when they take it from another script or alphabet; each brings together some names that are not one, and a person looks.
/// </summary>
internal static class Spellings
{
    // In turn, longest first. Cyrillic: shch, zh, kh, ts, ks, yo. Arabic, Persian, Urdu: kh, gh, dh, th, q, ou, oo, ee, dj.
    // German and the north: ae, oe, ue for what loses its dots elsewhere; sch, tsch. Polish: sz, cz, rz. Greek: ph, rh.
    private static readonly (string From, string To)[] Rules =
    [
        ("shch", "sh"), ("tsch", "ch"), ("dsch", "j"), ("sch", "sh"), ("cz", "ch"), ("sz", "sh"), ("rz", "zh"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"),
        ("ph", "f"), ("rh", "r"), ("zh", "z"), ("tz", "ts"), ("dj", "j"), ("dz", "j"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("w", "v"),
        ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("yo", "e"), ("y", "i"),
    ];

    // Whole words whose spellings differ by more than a rule: each row is one name.
    private static readonly string[][] SameName =
    [
        ["muhammad", "mohammad", "mohammed", "muhammed", "mohamed", "mohamad", "muhamad", "muhamed", "mahomed", "mohd", "md", "mehmed", "magomed"],
        ["ahmad", "ahmed", "akhmed", "akhmad", "ahmet"],
        ["hussain", "hussein", "husain", "husayn", "hossein", "hossain", "khuseyn", "khusein", "huseyin"],
        ["yusuf", "yousef", "youssef", "yousuf", "yusef", "yosef", "jusuf"],
        ["ibrahim", "ebrahim", "ibragim", "brahim"],
        ["omar", "umar", "omer", "umer", "umr"],
        ["osman", "usman", "uthman", "othman", "ousmane"],
        ["abdul", "abdel", "abdal", "abdoul", "abd"],
        ["ali", "aly", "alli"],
        ["said", "saeed", "sayed", "saeid", "saiid"],
        ["aleksandr", "alexander", "aleksander", "alexandr", "oleksandr"],
        ["dmitri", "dmitry", "dmitriy", "dmitrii", "dimitri", "dmytro"],
        ["sergey", "sergei", "serguei", "serhiy"],
        ["georgios", "giorgos", "yorgos", "georgos"],
    ];

    private static readonly Dictionary<string, string> NameOf =
        SameName.SelectMany(row => row.Select(form => (form, row[0]))).ToDictionary(p => p.form, p => p.Item2, StringComparer.Ordinal);

    /// <summary>The forms in which a word meets its other spellings.</summary>
    public static IEnumerable<string> Of(string letters)
    {
        var word = NameOf.GetValueOrDefault(letters, letters);
        var one = Once(word);
        yield return one;
        // J is written for the sound of y in half of Europe.
        if (word.Contains('j', StringComparison.Ordinal) && Once(word.Replace('j', 'y')) is var other && other != one) yield return other;
    }

    /// <summary>What is left of a word without its vowels. Arabic script writes w and long u alike, so both are kept.</summary>
    public static IEnumerable<string> Consonants(string letters, bool isWithoutVowels)
    {
        if (!isWithoutVowels) return Of(letters).Select(Bare).Where(b => b.Length > 0).Distinct();
        return new[] { letters, letters.Replace("w", "", StringComparison.Ordinal) }.Select(Once).Select(Bare).Where(b => b.Length > 0).Distinct();
    }

    private static string Once(string word)
    {
        if (word.Length > 4 && (word.EndsWith("off", StringComparison.Ordinal) || word.EndsWith("eff", StringComparison.Ordinal))) word = word[..^2] + "v";
        var to = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var (from, put) = Array.Find(Rules, r => string.CompareOrdinal(word, i, r.From, 0, r.From.Length) == 0);
            // C is s before e, i and y, and k before anything else but h.
            var next = i + 1 < word.Length ? word[i + 1] : ' ';
            put ??= word[i] != 'c' || next == 'h' ? word[i].ToString() : next is 'e' or 'i' or 'y' ? "s" : "k";
            foreach (var c in put)
                if (to.Length == 0 || to[^1] != c) to.Append(c);
            i += from?.Length ?? 1;
        }

        return to.ToString();
    }

    // Hushed and plain s are one here, and an h at the end is not heard.
    private static string Bare(string spelling)
    {
        var to = new StringBuilder(spelling.Length);
        for (var i = 0; i < spelling.Length; i++)
        {
            var c = spelling[i];
            if (c is 'a' or 'e' or 'i' or 'o' or 'u' || (c == 'h' && (i == spelling.Length - 1 || (i > 0 && spelling[i - 1] is 's' or 'c')))) continue;
            if (to.Length == 0 || to[^1] != c) to.Append(c);
        }

        return to.ToString();
    }
}
