namespace DueCourse.Casework.Work;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.People;
using DueCourse.Casework.Statements;

/// <summary>Which entries of a case no longer say what they said: withdrawn, disputed, corrected, quashed, not found genuine, or recorded of an identity that no link ties to the person any longer.</summary>
internal static class WhatChanged
{
    /// <summary>Each, with the moment of the last change, and what it was.</summary>
    public static Dictionary<EntryId, (Instant At, string Why)> In(LiveCase c)
    {
        var changed = new Dictionary<EntryId, (Instant, string)>();
        foreach (var statement in c.Statements.All)
        {
            if (statement.Ended is { } ended) Note(statement.Id, ended.At, $"{statement.Id} no longer stands: {ended.Because}.");
            if (statement.Disputes.Count > 0) Note(statement.Id, statement.Disputes[^1].At, $"{statement.Id} is disputed by {statement.Disputes[^1].Disputed.DisputedBy}.");
            // What a later statement says of a subject that takes away what it was.
            if (InQuestion.IsQuashing(statement)) Note(statement.Said.Subject!.Value, statement.At, "The conviction was quashed.");
        }

        foreach (var entry in c.History)
            if (entry.Event is EntryCorrected corrected) Note(corrected.Entry, entry.At, $"{corrected.Entry} was wrong: {corrected.Because}");
            else if (entry.Event is GenuinenessChecked { Result: not Genuineness.Genuine } check) Note(check.Document, entry.At, "The document was not found genuine.");
        // What is recorded of an identity is established of the person only while links that stand tie it to them.
        foreach (var identity in c.People.Identities.Keys)
            if (c.People.TieOf(identity) is { Tie: not Tie.Firm } tie) Note(identity, tie.From, $"What it rests on is not established of the person: {tie.Because}");
        foreach (var (fallen, at, why) in c.Criminal.Fallen()) Note(fallen, at, why);
        return changed;

        void Note(EntryId id, Instant at, string why)
        {
            if (!changed.TryGetValue(id, out var before) || before.Item1 <= at) changed[id] = (at, why);
        }
    }
}
