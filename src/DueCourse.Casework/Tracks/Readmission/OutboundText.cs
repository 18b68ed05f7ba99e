namespace DueCourse.Casework.Tracks.Readmission;

/// <summary>
/// Holds the words of a message against a list of what must never cross. It is a net with holes: somebody who sees the whole case
/// reads each message as well, before it is cleared. It knows nothing of the case, so its answer tells nothing of it.
/// </summary>
internal static class OutboundText
{
    // Beginnings of words, in English. "Has not claimed asylum" discloses as much as the contrary.
    private static readonly string[] Never =
    [
        "asylum", "refugee", "refoule", "persecut", "protection claim", "humanitarian protection", "further submission", "fresh claim", "human rights",
        "article 3", "tribunal", "appeal", "judicial review", "injunction", "trafficking", "modern slavery", "nrm", "tortur", "medico-legal", "psychiatr", "suicid",
        "religio", "convert", "politic", "sexual", "gender identity", "homosexual", "lesbian", "transgender", "victim", "informant", "intelligence", "legal advice",
        "age dispute", "voluntary return", "application registration card",
    ];

    /// <summary>The refusal; null where nothing was found.</summary>
    public static Refusal? Refused(string? text)
    {
        if (Words.Refused(text, "message", 20_000) is { } unfit) return unfit;
        var plain = string.Join(' ', text!.ToLowerInvariant().Split([' ', '\n', '-', '‑', '–'], StringSplitOptions.RemoveEmptyEntries));
        return Array.Find(Never, word => Begins(plain, word.Replace('-', ' '))) is { } found
            ? new("message.words", $"The message says \"{found}\".", "Words of this kind never go to another state, whatever they say: that something is not so discloses as much as that it is.", "Write it without them.") { Citation = "Immigration and Asylum Act 1999, s. 13(3)" }
            : null;
    }

    private static bool Begins(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        return false;
    }
}
