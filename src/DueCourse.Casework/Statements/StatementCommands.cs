namespace DueCourse.Casework.Statements;

using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Courts;
using DueCourse.Law.Facts;

/// <summary>Puts a subject on the file. One that is a claim or further submissions stops a departure, whoever puts it there and however.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Kind">The kind, by the name of its list.</param>
/// <param name="Under">What it belongs to; null: the person.</param>
public sealed record AddSubject(Compartment In, string Kind, EntryId? Under) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Checks.Opened(c) ?? Checks.List(c, In, Kind, Under) ?? Added(c, now);

    private Decision Added(LiveCase c, Instant now)
    {
        var happening = new Happening(c);
        var subject = happening.Add(In, new SubjectAdded(Kind, Under));
        if (Kinds.Find(Kind) is { } kind && (kind == ProtectionClaim.Kind || kind == FurtherSubmissions.Kind || kind == HumanRightsClaim.Kind))
            Stays.StopAtOnce.Add(happening, c, subject, Tracks.Transfer.StopReason.NotSaid, alsoIfNothingIsBooked: false, now);
        return happening.Events;
    }
}

/// <summary>Says that the file lists all subjects of a kind, or that it no longer does.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Kind">The kind, by the name of its list.</param>
/// <param name="Under">What the list belongs to; null: the person.</param>
/// <param name="IsComplete">That it does.</param>
public sealed record DeclareList(Compartment In, string Kind, EntryId? Under, bool IsComplete) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Checks.Opened(c) ?? Checks.List(c, In, Kind, Under)
        ?? (IsComplete && AppealListing.IsAboutAppeals(new ListDeclared(Kind, Under, IsComplete)) ? AppealListing.Refuses(c) : null)
        ?? (c.Statements.IsComplete(Under, Kind) == IsComplete ? Decision.Nothing : Decision.Record(In, new ListDeclared(Kind, Under, IsComplete)));
}

/// <summary>States a fact.</summary>
/// <param name="In">The compartment.</param>
/// <param name="Said">What is said.</param>
public sealed record AssertFact(Compartment In, FactAsserted Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => Checks.Opened(c) ?? Checks.Statement(c, Said, In) ?? Decision.Record(In, Said);
}

/// <summary>Says that a statement was checked.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="How">What was checked, against what.</param>
public sealed record VerifyFact(EntryId Statement, string How) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Statement.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Checks.Standing(c, Statement) is { } refused) return refused;
        var said = c.Statements.Find(Statement)!;
        if (said.By.Id == By.Id && said.Said.Side is not (Side.File or Side.OfficialRecord))
            return new Refusal("fact.verified-by-author", "You recorded this statement yourself.",
                "A side's statement is verified by somebody other than whoever put it on file.", "Ask a colleague to check it against its source.");
        return Words.Refused(How, "account of what was checked", 2000) ?? Decision.Record(Statement.Compartment, new FactVerified(Statement, How));
    }
}

/// <summary>Disputes a statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="DisputedBy">Who.</param>
/// <param name="Side">Whose side that is.</param>
/// <param name="Because">Why; null: not said.</param>
public sealed record DisputeFact(EntryId Statement, string DisputedBy, Side Side, string? Because) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Statement.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Checks.Standing(c, Statement) ?? Words.Refused(DisputedBy, "name of whoever disputes it", 200)
        ?? (Because is null ? null : Words.Refused(Because, "reason", 4000))
        ?? Decision.Record(Statement.Compartment, new FactDisputed(Statement, DisputedBy, Side, Because));
}

/// <summary>Takes a statement back.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Because">Why.</param>
public sealed record WithdrawFact(EntryId Statement, string Because) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Statement.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Checks.Standing(c, Statement) ?? HeldByCourts.In(c).RefusesToEnd(Statement) ?? Words.Refused(Because, "reason", 4000)
        ?? Decision.Record(Statement.Compartment, new FactWithdrawn(Statement, Because));
}

/// <summary>Says that an entry was wrong when it was recorded, and why.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Because">What was wrong, and how that is known.</param>
public sealed record CorrectEntry(EntryId Entry, string Because) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Entry.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Checks.Opened(c) is { } refused) return refused;
        if (c.Find(Entry) is not { } found) return Words.NoSuch("entry", Entry);
        if (found.Event is Erased) return new Refusal("entry.erased", $"What {Entry} said was erased.", "There is nothing left to correct.", "Record what is right as a new entry.");
        if (c.History.Any(r => r.Event is EntryCorrected earlier && earlier.Entry == Entry)) return Decision.Nothing;
        return found.Event is CaseOpened
            ? new Refusal("entry.not-correctable", "The opening of a case cannot be taken back.", "Everything else in the case rests on it.", "Close the case, and say why.")
            : HeldByCourts.In(c).RefusesToEnd(Entry) ?? Words.Refused(Because, "account of what was wrong", 4000)
                ?? (StepsUndone.IsAStep(found.Event) ? StepsUndone.Undo(c, found, By, Because) : Decision.Record(Entry.Compartment, new EntryCorrected(Entry, Because)));
    }
}

/// <summary>Refusals that the commands about statements share.</summary>
internal static class Checks
{
    public static Refusal? Opened(LiveCase c) => c.IsOpened ? null
        : new("case.not-open", "There is no such case.", "Nothing can be recorded in a case that was not opened.", "Open the case first.");

    public static Refusal? List(LiveCase c, Compartment @in, string kind, EntryId? under)
    {
        if (under is { } named && Words.OutOfSight(@in, named) is { } unseen) return unseen;
        if (Kinds.Find(kind) is not { } found)
            return new("subject.kind", $"There is no list called \"{kind}\".", "The law asks nothing about it, so it would be lost.", "docs/case-files.md names the lists that there are.");
        var above = under is { } id ? c.Statements.Subjects.GetValueOrDefault(id) : null;
        if (under is { } missing && above is null) return Words.NoSuch("subject", missing);
        return (above?.Kind ?? Person.Kind) == found.Parent ? null
            : new("subject.place", $"A {found.Singular} cannot stand there.", $"It belongs to {(found.Parent!.Parent is null ? "the person" : "a " + found.Parent.Singular)}.", "Name what it belongs to.");
    }

    public static Refusal? Statement(LiveCase c, FactAsserted said, Compartment @in)
    {
        foreach (var named in new[] { said.Subject, said.Document, said.Identity })
            if (named is { } other && Words.OutOfSight(@in, other) is { } unseen) return unseen;
        if (said.Identity is { } identity && !c.People.Identities.ContainsKey(identity)) return Words.NoSuch("identity", identity);
        var subject = said.Subject is { } id ? c.Statements.Subjects.GetValueOrDefault(id) : null;
        if (said.Subject is { } missing && subject is null) return Words.NoSuch("subject", missing);
        var kind = subject?.Kind ?? Person.Kind;
        if (FactCatalogue.Find(kind, said.Fact) is not { } fact)
            return new("fact.none", $"No question called \"{said.Fact}\" is asked of a {kind.Singular}.", "The law asks nothing about it, so it would be lost.", "docs/case-files.md names the questions that there are.");
        if (!Fits(fact, said.Value))
            return new("fact.value", $"\"{said.Value.Words()}\" is no answer to the question: {fact.Question}", "An answer of another kind could not be read.", $"Give {Wanted(fact)}.");
        if (said.Value is TermValue { Range: var term } && (Words.Refused(term.Least) ?? Words.Refused(term.Most)) is { } none) return none;
        if (Tracks.Criminal.SentenceOfTheCourt.Refused(c, said) is { } unproved) return unproved;
        if (HeldByCourts.In(c).Refuses(said) is { } held) return held;
        if (said is { From: { } from, To: { } to } && to.Latest < from.Earliest)
            return new("fact.period", "The period ends before it begins.", "Nothing could hold in it.", "Look at both days again.");
        if (said.Side is not Side.File && string.IsNullOrWhiteSpace(said.AssertedBy))
            return new("fact.nobody", "The statement does not say whose it is.", "A statement of a side counts as that side's, so somebody must have made it.", "Name who says so.");
        foreach (var (text, name, most) in new[] { (said.Source, "source", 500), (said.AssertedBy, "name of whoever says so", 200), ((said.Value as TextValue)?.Text, "text", 4000) })
            if (text is not null && Words.Refused(text, name, most) is { } refused) return refused;
        if (said.Document is { } document && c.Find(document) is null) return Words.NoSuch("document", document);
        if (said.Supersedes is not { } old) return null;
        if (Standing(c, old) is { } gone) return gone;
        return old.Compartment == @in && c.Statements.Find(old)!.Said is var before && before.Subject == said.Subject && before.Fact == said.Fact ? null
            : new("fact.supersedes", $"{old} answers another question, or stands in another compartment.", "A statement can take the place only of one about the same.", "Withdraw that one by itself, and say why.");
    }

    public static Refusal? Standing(LiveCase c, EntryId id) =>
        Opened(c) ?? c.Statements.Find(id) switch
        {
            null => Words.NoSuch("statement", id),
            { Ended: { } ended } => new("fact.ended", $"The statement {id} no longer stands: {ended.Because}.", "What no longer stands counts for nothing today.", "Look at what stands in its place."),
            _ => null,
        };

    private static bool Fits(FactDefinition fact, FactValue value) => (fact.Type, value) switch
    {
        (_, NotKnownValue) => true,
        (FactType.YesNo, YesNoValue) or (FactType.Date, DayValue) or (FactType.Term, TermValue) or (FactType.Text, TextValue) => true,
        (FactType.Number, NumberValue { Least: var least, Most: var most }) => least <= most,
        (FactType.Choice, WordValue { Word: var word }) => fact.Options.Contains(word),
        (FactType.Country, WordValue { Word: var code }) => Countries.Exists(code),
        _ => false,
    };

    private static string Wanted(FactDefinition fact) => fact.Type switch
    {
        FactType.YesNo => "yes or no",
        FactType.Date => "a day, or the days between which it lies",
        FactType.Term => "a length of sentence",
        FactType.Choice => "one of: " + string.Join(", ", fact.Options),
        FactType.Number => "a whole number",
        FactType.Country => "a country's code of three letters",
        _ => "a text",
    };
}
