namespace DueCourse.Casework.Tracks;

using DueCourse.Casework.Statements;

/// <summary>
/// Statements that a step makes to the law, on a file that may hold the same already: an imported case is caught up by recording
/// what happened, and what it says twice would be two of one thing.
/// </summary>
internal static class Stating
{
    /// <summary>
    /// States an answer, unless the file says the same. What the file said otherwise of the same question gives way to it: from its
    /// day where the answer may change in time, and altogether where it may not.
    /// </summary>
    /// <param name="happening">What is being recorded.</param>
    /// <param name="c">The whole case.</param>
    /// <param name="in">The compartment.</param>
    /// <param name="subject">The subject; null: the person.</param>
    /// <param name="fact">The question.</param>
    /// <param name="value">The answer.</param>
    /// <param name="from">The first day it holds for; null for what does not change in time.</param>
    /// <param name="source">The record, in words.</param>
    /// <param name="by">Whose record it is.</param>
    /// <param name="document">The document on file that shows it; null: none.</param>
    public static void Say(
        this Happening happening, LiveCase c, Compartment @in, EntryId? subject, FactDefinition fact, FactValue value, LocalDate? from, string source, string by, EntryId? document = null)
    {
        var said = c.Statements.All.Where(s => s.Ended is null && s.Id.Compartment == @in && s.Said.Subject == subject && s.Said.Fact == fact.Name
            && s.Said.Side is (Side.File or Side.OfficialRecord)).ToList();
        if (said.Exists(s => s.Said.Value.Equals(value) && (!fact.ChangesOverTime || (s.Said.To is null && HeldBy(s.Said.From, from))))) return;
        var gives = said.FindLast(s => !fact.ChangesOverTime || (s.Said.To is null && s.Said.From is { } since && from is { } day && since == DateRange.On(day)));
        if (gives is null) happening.State(@in, subject, fact, value, from, source, by, document);
        else happening.Add(@in, new FactAsserted(subject, fact.Name, value, from is { } on ? DateRange.On(on) : null, null, source, document, by, Side.OfficialRecord, gives.Id));
    }

    /// <summary>The subject that the file holds with an answer; null where there is none.</summary>
    public static EntryId? OnFile(LiveCase c, SubjectKind kind, params (FactDefinition Fact, FactValue Value)[] answers)
    {
        foreach (var subject in c.Statements.Subjects.Values.Where(s => s.Kind == kind))
            if (answers.All(a => c.Statements.All.Any(s => s.Ended is null && s.Said.Subject == subject.Id && s.Said.Fact == a.Fact.Name && s.Said.Value.Equals(a.Value))))
                return subject.Id;
        return null;
    }

    private static bool HeldBy(DateRange? since, LocalDate? day) => since is not { } from || (day is { } on && from.Latest <= on);
}
