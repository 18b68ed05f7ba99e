namespace DueCourse.Casework.Audiences;

using System.Globalization;
using System.Text;

/// <summary>The words by which an audience can find a case: those of what it sees, folded, each once, in order.</summary>
public static class SearchKeys
{
    /// <summary>The words.</summary>
    public static IReadOnlyList<string> Of(SeenCase seen) =>
        [.. seen.Case.Statements.All.Select(s => s.Said.Value).OfType<TextValue>().Select(v => v.Text).Append(seen.Case.Standing.Title)
            .SelectMany(Fold).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Fold(string text)
    {
        var letters = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
                letters.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        return letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
