namespace DueCourse.Casework.Tracks;

using DueCourse.Casework.Statements;

/// <summary>
/// What a step of a track states to the law. A statement about the same that began on the same day or later, or that cannot change
/// in time, gives way to the new one; an earlier one ends where the new one begins.
/// </summary>
/// <param name="c">The whole case.</param>
/// <param name="source">The record, in words.</param>
/// <param name="by">Whose record it is.</param>
internal sealed class TrackFacts(LiveCase c, string source, string by)
{
    /// <summary>What is recorded, put together.</summary>
    public Happening Happening { get; } = new(c);

    /// <summary>States something.</summary>
    /// <param name="in">The compartment.</param>
    /// <param name="subject">The subject; null: the person.</param>
    /// <param name="fact">The question.</param>
    /// <param name="value">What is said.</param>
    /// <param name="from">The first day it holds for; null: not said.</param>
    public void Say(Compartment @in, EntryId? subject, FactDefinition fact, FactValue value, LocalDate? from)
    {
        var old = c.Statements.All.LastOrDefault(s => s.Id.Compartment == @in && s.Ended is null && s.Said.Subject == subject && s.Said.Fact == fact.Name && s.Said.To is null
            && (!fact.ChangesOverTime || from is null || (s.Said.From is { } since && since.Latest >= from)));
        if (old is null) Happening.State(@in, subject, fact, value, from, source, by);
        else Happening.Add(@in, new FactAsserted(subject, fact.Name, value, from is { } day ? DateRange.On(day) : null, null, source, null, by, Side.OfficialRecord, old.Id));
    }
}
