namespace DueCourse.Law.Exact;

using DueCourse.Law.Circuits;

/// <summary>What an open condition turns on, exactly: what is missing and can still change its answer.</summary>
/// <param name="Answer">The one answer that every completion of the file gives; unknown where they differ.</param>
/// <param name="Missing">What can still change the answer; what no longer can is left out.</param>
/// <param name="SettleAlone">The ids of those that have a value which settles the answer whatever else is so.</param>
/// <param name="IsExact">
/// False where the diagram was given up for its size; then what is missing is Kleene's list, which may hold too much. What settles
/// the answer alone is looked for in another way then (<see cref="SettledAlone"/>), which hardly ever misses any.
/// </param>
public sealed record TurningOn(Answer Answer, IReadOnlyList<Missing> Missing, IReadOnlySet<string> SettleAlone, bool IsExact)
{
    /// <summary>Kleene's logic leaves it open, and yet nothing that is missing can change it.</summary>
    public bool IsDecided => Answer != Answer.Unknown;
}

/// <summary>Kleene first, exact on demand: takes from what is missing what can no longer change the answer.</summary>
public static class Turning
{
    /// <summary>The most nodes of a diagram within an assessment, which asks every open question of the book.</summary>
    public const int LimitInAnAssessment = 4_000;

    /// <summary>What an open condition turns on.</summary>
    /// <param name="finding">The finding of the condition in the situation; an answer that is known turns on nothing.</param>
    /// <param name="s">The situation.</param>
    /// <param name="limit">The most nodes of the decision diagram.</param>
    public static TurningOn TurnsOnExactly(this Finding finding, Situation s, int limit = Restriction.UsualLimit) =>
        TurnOnExactly([finding], s, limit)[0];

    /// <summary>What each of several conditions turns on; they are looked at together, which costs less than one after another.</summary>
    public static IReadOnlyList<TurningOn> TurnOnExactly(this IReadOnlyList<Finding> findings, Situation s, int limit = LimitInAnAssessment) =>
        findings.TurnOnExactly([.. findings.Select(f => f.AllMissing())], s, limit);

    /// <summary>The same, where it was worked out already what Kleene's logic takes to be missing.</summary>
    internal static IReadOnlyList<TurningOn> TurnOnExactly(this IReadOnlyList<Finding> findings, IReadOnlyList<IReadOnlyList<Missing>> kleenes, Situation s, int limit = LimitInAnAssessment)
    {
        var turning = new TurningOn[findings.Count];
        var open = Enumerable.Range(0, findings.Count).Where(i => findings[i].Answer == Answer.Unknown).ToList();
        for (var i = 0; i < turning.Length; i++) turning[i] = new(findings[i].Answer, [], new HashSet<string>(), true);
        if (open.Count == 0) return turning;

        // What the book itself asks has a circuit that is kept; anything else gets one for this once.
        var ofTheBook = open.TrueForAll(i => BookCircuit.IsAsked(findings[i].Node)) ? BookCircuit.For(s.Facts.Record, s.Moment) : null;
        var circuit = ofTheBook?.Circuit ?? Grounding.Of(open.Select(i => findings[i].Node), s.Moment, Shape.For(s.Facts.Record), gapsApart: true);
        var outputs = open.ConvertAll(i => circuit.Outputs[ofTheBook is null ? open.IndexOf(i) : BookCircuit.NumberOf(findings[i].Node)]);
        var topics = ofTheBook?.TopicsAt(s.Moment) ?? Topics.Of(circuit, s.Moment);
        var answers = new Answer[circuit.Count];
        if (ofTheBook is null) circuit.Answers(s).CopyTo(answers, 0);
        else ofTheBook.Atoms(s).CopyTo(answers, 0);
        topics.OpenUp(answers);
        circuit.Run(answers);
        var restriction = new Restriction(circuit, topics, limit);
        var settled = new Lazy<SettledAlone>(() => new());
        var lacking = new LackingIn(circuit, topics, answers, s);
        for (var i = 0; i < open.Count; i++)
        {
            var exact = restriction.Of(outputs[i], answers);
            turning[open[i]] = exact.IsExact ? Told(exact, kleenes[open[i]], lacking) : Told(settled.Value.Of(new(circuit, outputs[i], topics), answers), kleenes[open[i]], lacking);
        }

        return turning;
    }

    /// <summary>What can be said without a diagram: everything that is missing in Kleene's logic, and what of it settles the answer alone.</summary>
    internal static TurningOn Told(SettledAnswer settled, IReadOnlyList<Missing> kleene, LackingIn lacking)
    {
        if (settled.Answer != Answer.Unknown) return new(settled.Answer, [], new HashSet<string>(), true);
        var alone = settled.Open.Where(live => live.SettlesAlone).SelectMany(live => lacking.Of(live.Topic));
        return new(Answer.Unknown, kleene, alone.ToHashSet(StringComparer.Ordinal), false);
    }

    /// <summary>What a diagram that was not given up says, told in what a file can be asked for.</summary>
    internal static TurningOn Told(ExactAnswer exact, IReadOnlyList<Missing> kleene, LackingIn lacking)
    {
        if (exact.Answer != Answer.Unknown) return new(exact.Answer, [], new HashSet<string>(), true);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var alone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var live in exact.Turning)
        {
            var lacks = lacking.Of(live.Topic);
            ids.UnionWith(lacks);
            if (live.SettlesAlone) alone.UnionWith(lacks);
        }

        // Kleene's list holds all that matters: what is not on it is asked for by what stands on it.
        IReadOnlyList<Missing> kept = [.. kleene.Where(m => ids.Contains(m.Id))];
        return kept.Count > 0 ? new(Answer.Unknown, kept, alone, true) : new(Answer.Unknown, kleene, alone, false);
    }
}
