namespace DueCourse.Casework.Statements;

/// <summary>A subject was put on the file: a conviction, a child, an appeal.</summary>
/// <param name="Kind">The kind, by the name of its list in a case file: <c>convictions</c>.</param>
/// <param name="Under">The entry that added what it belongs to; null: the person.</param>
[Act("subject-added")]
public sealed record SubjectAdded(string Kind, EntryId? Under) : CaseEvent;

/// <summary>Somebody said that the file lists all subjects of a kind, or that it no longer does.</summary>
/// <param name="Kind">The kind, by the name of its list.</param>
/// <param name="Under">The entry that added what the list belongs to; null: the person.</param>
/// <param name="IsComplete">That it does.</param>
[Act("list-declared")]
public sealed record ListDeclared(string Kind, EntryId? Under, bool IsComplete) : CaseEvent;

/// <summary>Somebody stated a fact. That is not yet a fact.</summary>
/// <param name="Subject">The entry that added the subject; null: the person.</param>
/// <param name="Fact">The question, by its name in a case file.</param>
/// <param name="Value">What is said.</param>
/// <param name="From">The first day it holds for; null: not said.</param>
/// <param name="To">The first day it no longer holds for; null: not said.</param>
/// <param name="Source">The document or record it comes from, in words; null: none is named.</param>
/// <param name="Document">The entry by which that document was received; null: it is not on file.</param>
/// <param name="AssertedBy">Who says so; null: the file itself.</param>
/// <param name="Side">Whose side that is.</param>
/// <param name="Supersedes">The statement in whose place this one comes; null: none.</param>
/// <param name="Identity">
/// The identity of which it is known, where it is known of somebody who may or may not be the person; null: of the person.
/// </param>
[Act("fact-asserted")]
public sealed record FactAsserted(
    EntryId? Subject, string Fact, FactValue Value, DateRange? From, DateRange? To, string? Source, EntryId? Document,
    string? AssertedBy, Side Side, EntryId? Supersedes, EntryId? Identity = null) : CaseEvent;

/// <summary>Somebody checked a statement against its source.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="How">What was checked, against what.</param>
[Act("fact-verified")]
public sealed record FactVerified(EntryId Statement, string How) : CaseEvent;

/// <summary>Somebody disputes a statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="DisputedBy">Who.</param>
/// <param name="Side">Whose side that is.</param>
/// <param name="Because">Why; null: not said.</param>
[Act("fact-disputed")]
public sealed record FactDisputed(EntryId Statement, string DisputedBy, Side Side, string? Because) : CaseEvent;

/// <summary>Whoever made a statement takes it back. It stays on file for the time in which it stood.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Because">Why.</param>
[Act("fact-withdrawn")]
public sealed record FactWithdrawn(EntryId Statement, string Because) : CaseEvent;

/// <summary>An entry was wrong when it was recorded. It stays on file, with this beside it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Because">What was wrong, and how that is known.</param>
[Act("entry-corrected")]
public sealed record EntryCorrected(EntryId Entry, string Because) : CaseEvent
{
    /// <summary>
    /// That the entry is a step, or was recorded beside one: the course is told again without it, and what it took the place of stands
    /// again. Null: it is a statement, paper or decision by itself, or this was not said.
    /// </summary>
    public bool? Undoes { get; init; }
}
