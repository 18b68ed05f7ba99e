namespace DueCourse.Casework.Cases;

/// <summary>Refusals that many commands share, about words and about what is not there.</summary>
internal static class Words
{
    /// <summary>The refusal of a text that is empty or too long; null when it will do.</summary>
    public static Refusal? Refused(string? text, string name, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new("text.empty", $"The {name} is empty.", "What is recorded is read by others, and cannot be asked about later.", $"Give the {name}.");
        if (text.Length > most)
            return new("text.too-long", $"The {name} has {text.Length} characters; at most {most} are recorded.", "A longer text is a document.", "Shorten it, or store the text as a document and name that.");
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not '\n')
                return new("text.control", $"The {name} holds a control character (U+{(int)text[i]:X4}).", "It cannot be seen, and could make a text look like another.", "Write it again without that character.");
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return new("text.broken", $"The {name} holds half a character.", "It cannot be stored as it is.", "Write it again.");
            i++;
        }

        return null;
    }

    /// <summary>The refusal of a length of sentence that is none, and that could not be read back from the record; null when it will do.</summary>
    public static Refusal? Refused(Term? term) => term is not { } given || (given is { WholeMonths: >= 0, Days: >= 0 } && (!given.IsIndeterminate || given == Term.Indeterminate)) ? null
        : new("term.none", given.IsIndeterminate ? "A sentence without a fixed end has no length." : "The length of the sentence is less than nothing.",
            "Days and months are held against the thresholds of the law as they stand here.", "Give the months and the days that the court pronounced, or say that there is no fixed end.");

    /// <summary>The refusal for an entry that the case does not hold, or not for this reader.</summary>
    public static Refusal NoSuch(string what, EntryId id) =>
        new("entry.none", $"The case holds no {what} {id}.", "What is recorded about an entry must name one that is there.", "Look at the case again, and name the entry as it is listed there.");

    /// <summary>
    /// The refusal of a reference from one compartment into another whose readers are not its own: that something is there would
    /// show. It is given whether or not there is such an entry. What is open may be named everywhere.
    /// </summary>
    public static Refusal? OutOfSight(Compartment @in, EntryId named) => named.Compartment == @in || named.Compartment == Compartment.Open ? null
        : new("entry.out-of-sight", $"An entry in \"{@in.Name()}\" cannot name one in \"{named.Compartment.Name()}\".",
            "Its readers would learn that something stands there.", "Record it in the compartment of what it names.");
}
