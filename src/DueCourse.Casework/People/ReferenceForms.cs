namespace DueCourse.Casework.People;

using System.Text;
using DueCourse.Casework.Evidence;

/// <summary>
/// A reference number as it is searched for: letters and digits alone, in small letters, so that <c>A1234567/2</c>,
/// <c>a 123 4567-2</c> and full-width digits meet. What is kept is never changed.
/// </summary>
public static class ReferenceForms
{
    /// <summary>The number as searched; empty where it holds no letter and no digit.</summary>
    public static string Key(UntrustedText number) => Key(number.AsGiven);

    /// <summary>The same, with letters and digits that are misread for each other made one: O and 0, I, L and 1, S and 5, B and 8, Z and 2.</summary>
    public static string Misread(UntrustedText number) => Misread(Key(number));

    /// <summary>What a search for a number asks: as typed, or as it may be misread.</summary>
    public static SearchQuery Query(string typed, bool misread)
    {
        var key = Key(typed);
        return new(key.Length == 0 ? [] : [[misread ? "m" + Misread(key) : "r" + key]]);
    }

    internal static IEnumerable<string> Keys(UntrustedText number) => Key(number) is { Length: > 0 } key ? ["r" + key, "m" + Misread(key)] : [];

    private static string Key(string number)
    {
        var key = new StringBuilder(number.Length);
        foreach (var rune in NameForms.Whole(number).Normalize(NormalizationForm.FormKC).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) key.Append(NameForms.Ascii(rune.ToString()));
        return NameForms.LettersAndDigits(key.ToString());
    }

    private static string Misread(string key) =>
        string.Create(key.Length, key, (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                to[i] = from[i] switch { 'o' => '0', 'i' or 'l' => '1', 's' => '5', 'b' => '8', 'z' => '2', var c => c };
        });
}
