namespace DueCourse.Casework.Tracks;

/// <summary>What a step of a track states to the law, all from one record.</summary>
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
    public void Say(Compartment @in, EntryId? subject, FactDefinition fact, FactValue value, LocalDate? from) =>
        Happening.State(@in, subject, fact, value, from, source, by);
}
