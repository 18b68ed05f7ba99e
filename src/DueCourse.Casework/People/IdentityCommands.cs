namespace DueCourse.Casework.People;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.Statements;

/// <summary>Puts an identity on the file.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Said">Which.</param>
public sealed record RecordIdentity(Compartment In, IdentityRecorded Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Checks.Opened(c) ?? Words.Refused(Said.As, "description of the identity", 200) ?? Named.From(c, In, Said.Source, Said.Document)
        ?? Decision.Record(In, Said);
}

/// <summary>Puts a form of a name on the file, beside the others.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Said">The name.</param>
public sealed record AddName(Compartment In, NameRecorded Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Named.Of(c, In, Said.Identity) ?? Named.Text(Said.AsWritten, "name", 400)
        ?? (Said.InLatinLetters is { } latin ? Named.Text(latin, "name in Latin letters", 400) : null)
        ?? (Said.TransliteratedBy is { } by ? Words.Refused(by, "name of whoever wrote it in Latin letters", 200) : null)
        ?? Named.From(c, In, Said.Source, Said.Document) ?? Decision.Record(In, Said);
}

/// <summary>Puts a reference number on the file.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Said">The number.</param>
public sealed record AddReference(Compartment In, ReferenceRecorded Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Named.Of(c, In, Said.Identity) ?? Named.Text(Said.AsWritten, "reference number", 100) ?? Named.From(c, In, Said.Source, Said.Document)
        ?? (ReferenceForms.Key(Said.AsWritten).Length > 0 ? null
            : new Refusal("identity.reference", "The reference number holds no letter and no digit.", "Nobody could find the file by it.", "Write it as the source has it."))
        ?? Decision.Record(In, Said);
}

/// <summary>Puts a day of birth on the file, beside the others.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Said">The day.</param>
public sealed record RecordBirthDate(Compartment In, BirthDateRecorded Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Named.Of(c, In, Said.Identity) is { } refused) return refused;
        if (Said.Day.Earliest > now.InUtc().Date.PlusDays(1))
            return new Refusal("identity.birth-future", $"The day of birth is {Said.Day.Words()}, which has not come.", "Nobody was born then.", "Look at the source again; where it counts by another calendar, give the day in ours and the source's own words beside it.");
        return (Said.AsWritten is { } written ? Named.Text(written, "day of birth as written", 100) : null)
            ?? Named.From(c, In, Said.Source, Said.Document) ?? Decision.Record(In, Said);
    }
}

/// <summary>Puts a nationality on the file, beside the others.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Said">The nationality.</param>
public sealed record RecordNationality(Compartment In, NationalityRecorded Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Named.Of(c, In, Said.Identity) ?? Named.Country(Said.Country) ?? Named.From(c, In, Said.Source, Said.Document) ?? Decision.Record(In, Said);
}

/// <summary>Puts something else on the file that a source says of an identity.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Said">What.</param>
public sealed record RecordParticular(Compartment In, ParticularRecorded Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Named.Of(c, In, Said.Identity) ?? Named.Text(Said.AsWritten, "text", 1000) ?? Named.From(c, In, Said.Source, Said.Document)
        ?? Decision.Record(In, Said);
}

/// <summary>Disputes what is recorded of an identity.</summary>
/// <param name="Said">What, by whom, and why.</param>
public sealed record DisputeParticular(ParticularDisputed Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Said.Entry.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Checks.Opened(c) is { } refused) return refused;
        if (c.Find(Said.Entry)?.Event is not (NameRecorded or ReferenceRecorded or BirthDateRecorded or NationalityRecorded or ParticularRecorded))
            return Words.NoSuch("name, number, day of birth or nationality", Said.Entry);
        return Words.Refused(Said.DisputedBy, "name of whoever disputes it", 200)
            ?? (Said.Because is null ? null : Words.Refused(Said.Because, "reason", 4000))
            ?? Decision.Record(Said.Entry.Compartment, Said);
    }
}

/// <summary>Refusals that the commands about people and evidence share.</summary>
internal static class Named
{
    /// <summary>The identity must be there, and where the new entry's readers can see it.</summary>
    public static Refusal? Of(LiveCase c, Compartment @in, EntryId identity) =>
        Checks.Opened(c) ?? Words.OutOfSight(@in, identity)
        ?? (c.People.Identities.GetValueOrDefault(identity) is not { } found ? Words.NoSuch("identity", identity)
            : found.FoundWrong is { } wrong
                ? new Refusal("identity.found-wrong", $"The identity {identity} was found wrong: {wrong}.", "What is recorded of it would hang on nothing.", "Record the identity again as its source has it, and name that one.")
                : null);

    public static Refusal? From(LiveCase c, Compartment @in, string source, EntryId? document) =>
        Words.Refused(source, "source", 500) ?? (document is { } id ? Document(c, @in, id) : null);

    public static Refusal? Document(LiveCase c, Compartment @in, EntryId id) =>
        Words.OutOfSight(@in, id) ?? (c.Evidence.Documents.ContainsKey(id) ? null : Words.NoSuch("document", id));

    public static Refusal? Text(UntrustedText text, string name, int most) => Words.Refused(text.AsGiven, name, most);

    public static Refusal? Country(string code) => Law.Facts.Countries.Exists(code) ? null
        : new("identity.country", $"\"{code}\" is no country's code of three letters.", "A nationality is of a state that the law knows.", "docs/case-files.md names the codes; where none fits, record what the source says as a particular.");
}
