namespace DueCourse.Law.Drafting;

/// <summary>
/// One of the parallel courses of a case, with states of its own: criminal proceedings, an appeal, talks with another
/// state. It is data: an ordered list of states, each with the condition under which it was reached.
/// </summary>
/// <param name="Id">A stable id: <c>criminal</c>.</param>
/// <param name="Name">What it follows.</param>
/// <param name="Each">The kind of subject that has a state of its own; the person when the case has one.</param>
/// <param name="States">The states, the later superseding the earlier.</param>
public sealed record Track(string Id, string Name, SubjectKind Each, IReadOnlyList<TrackState> States)
{
    /// <summary>The state shown when no state is known to have been reached.</summary>
    public const string NothingKnown = "UNKNOWN";
}

/// <summary>One state of a track. It is reached only when its condition is known to be met.</summary>
/// <param name="Id">Its id: <c>CHARGED</c>.</param>
/// <param name="Says">What it means, in a sentence.</param>
/// <param name="Among">The kind of subject its condition is asked of.</param>
/// <param name="Reached">The condition.</param>
/// <param name="Since">The day it was reached: the latest of these that is known.</param>
public sealed record TrackState(
    string Id, string Says, SubjectKind Among, Node Reached, IReadOnlyList<DateExpression> Since)
{
    /// <summary>Facts whose own first day also counts: a status on file "from" a day.</summary>
    public IReadOnlyList<FactDefinition> SinceFacts { get; init; } = [];

    /// <summary>Nothing more is to come on this track.</summary>
    public bool IsAnEnd { get; init; }

    /// <summary>One side's assertion is enough: it must be looked into at once.</summary>
    public bool EvenIfOnlyAsserted { get; init; }

    /// <summary>Earlier states that supersede this one again when they were reached on a later day.</summary>
    public IReadOnlyList<string> OvertakenBy { get; init; } = [];

    /// <summary>Nothing more is to come.</summary>
    public TrackState End => this with { IsAnEnd = true };

    /// <summary>Superseded again by these when they come later.</summary>
    public TrackState UntilOvertakenBy(params string[] states) => this with { OvertakenBy = states };

    /// <summary>Also since the day from which a status is on file.</summary>
    public TrackState AndSince<TSubject>(ChoiceFact<TSubject> fact) where TSubject : ISubject => this with { SinceFacts = [.. SinceFacts, fact.Definition] };

    /// <summary>Also since the day from which an answer is on file.</summary>
    public TrackState AndSince<TSubject>(YesNoFact<TSubject> fact) where TSubject : ISubject => this with { SinceFacts = [.. SinceFacts, fact.Definition] };

    /// <summary>Reached on a day that the file holds.</summary>
    public static TrackState On<TSubject>(string id, string says, Day<TSubject> day) where TSubject : ISubject =>
        new(id, says, SubjectKind.Of<TSubject>(), day.HasCome.Node, [day.Expression]);

    /// <summary>Reached when a condition is met.</summary>
    public static TrackState When<TSubject>(string id, string says, Condition<TSubject> condition, params Day<TSubject>[] since) where TSubject : ISubject =>
        new(id, says, SubjectKind.Of<TSubject>(), condition.Node, [.. since.Select(d => d.Expression)]);
}
