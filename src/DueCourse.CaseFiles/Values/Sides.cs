namespace DueCourse.CaseFiles.Values;

/// <summary>The words by which a case file says who asserts or disputes something, and whose side that is.</summary>
internal static class Sides
{
    /// <summary>The words, in the order in which messages list them.</summary>
    public static IReadOnlyList<(string Word, Side Side)> All { get; } =
    [
        ("person", Side.Person), ("representative", Side.Person), ("family", Side.Person),
        ("home-office", Side.State), ("state", Side.State), ("police", Side.State), ("prosecution", Side.State),
        ("court", Side.OfficialRecord), ("tribunal", Side.OfficialRecord), ("prison", Side.OfficialRecord),
        ("registry", Side.OfficialRecord), ("destination", Side.OfficialRecord), ("expert", Side.OfficialRecord),
        ("competent-authority", Side.OfficialRecord),
        ("press", Side.ThirdParty), ("third-party", Side.ThirdParty),
    ];

    /// <summary>The words alone.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. All.Select(s => s.Word)];

    /// <summary>Whose side a word names.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out Side side, out ValueFault fault)
    {
        foreach (var known in All)
        {
            if (!word.SequenceEqual(known.Word)) continue;
            (side, fault) = (known.Side, default);
            return true;
        }

        side = default;
        fault = new("assertion.unknown-side", "Whose statement it is decides in which reading of the file it counts.",
            $"Write {Sentence.Or(Words)}, and a name or a document under 'source'.");
        return false;
    }
}
