namespace DueCourse.CaseFiles.Values;

/// <summary>Finds what was probably meant by a misspelt word.</summary>
public static class Nearest
{
    /// <summary>The nearest of some words, if one is near enough to be a misspelling.</summary>
    public static string? To(string text, IEnumerable<string> words)
    {
        if (text.Length > 60) return null;
        var (nearest, fewest) = ((string?)null, int.MaxValue);
        foreach (var word in words)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase)) return word;
            var most = Math.Max(1, Math.Min(text.Length, word.Length) / 3);
            if (Math.Abs(word.Length - text.Length) > most) continue;
            var steps = Steps(text, word);
            if (steps <= most && steps < fewest) (nearest, fewest) = (word, steps);
        }

        return nearest;
    }

    // Letters added, left out, replaced or swapped with their neighbour.
    private static int Steps(string one, string other)
    {
        var (before, last, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }
}

/// <summary>Joins words as a sentence does.</summary>
internal static class Sentence
{
    /// <summary>one, two or three.</summary>
    public static string Or(IReadOnlyList<string> words) =>
        words.Count <= 1 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";
}
