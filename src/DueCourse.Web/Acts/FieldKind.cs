namespace DueCourse.Web.Acts;

/// <summary>What kind of answer a question takes.</summary>
public enum FieldKind
{
    /// <summary>Words: ours, or somebody else's.</summary>
    Text,

    /// <summary>Several texts, one a line.</summary>
    Lines,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A day, or the days between which it lies.</summary>
    Days,

    /// <summary>A moment.</summary>
    Moment,

    /// <summary>A number without a fraction.</summary>
    Number,

    /// <summary>A time of a day, in minutes from midnight.</summary>
    Minute,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One word of a closed list.</summary>
    Choice,

    /// <summary>Several words of a closed list.</summary>
    Choices,

    /// <summary>An entry of the case.</summary>
    Entry,

    /// <summary>Several entries of the case.</summary>
    Entries,

    /// <summary>A length of sentence.</summary>
    Term,

    /// <summary>The answer to a question of fact.</summary>
    Value,

    /// <summary>Another case, by its id.</summary>
    Case,

    /// <summary>The hash of a document's content.</summary>
    Digest,

    /// <summary>Several questions that belong together.</summary>
    Record,

    /// <summary>The same questions several times.</summary>
    Records,
}
