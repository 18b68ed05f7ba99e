namespace DueCourse.Law.Record;

/// <summary>What a what-if supposes: facts, judgements, rulings, lists declared complete. Never stored.</summary>
internal sealed class Suppositions
{
    private readonly Dictionary<(string Subject, FactDefinition Fact), FactValue> facts = [];
    private readonly HashSet<string> complete = [];
    private readonly Dictionary<(string Id, string? About), bool> judgements = [];
    private readonly Dictionary<string, bool> rulings = [];
    private readonly HashSet<object> sources = [];

    private Suppositions()
    {
    }

    /// <summary>None.</summary>
    public static Suppositions None { get; } = new();

    /// <summary>What an answer must turn on for these to change it.</summary>
    public IReadOnlySet<object> Sources => sources;

    /// <summary>Nothing is supposed.</summary>
    public bool IsEmpty => sources.Count == 0;

    /// <summary>These, and a fact, on which some judgements may have relied.</summary>
    public Suppositions And(SubjectRecord subject, FactDefinition fact, FactValue value, IEnumerable<string> judgementsRelyingOnIt)
    {
        var more = Copy(TurnsOn.SourcesOf(fact).Concat(judgementsRelyingOnIt));
        more.facts[(subject.Id, fact)] = value;
        return more;
    }

    /// <summary>These, and a list said to be complete.</summary>
    public Suppositions AndComplete(string completeName)
    {
        var listName = completeName.Split('.')[^2];
        var more = Copy(FactCatalogue.Kinds.Where(k => k.ListName == listName));
        more.complete.Add(completeName);
        return more;
    }

    /// <summary>These, and a judgement.</summary>
    public Suppositions And(string judgementId, string? about, bool met)
    {
        var more = Copy([judgementId]);
        more.judgements[(judgementId, about)] = met;
        return more;
    }

    /// <summary>These, and a ruling on a doubt.</summary>
    public Suppositions AndRuling(string doubtId, bool forThePerson)
    {
        var more = Copy([doubtId]);
        more.rulings[doubtId] = forThePerson;
        return more;
    }

    /// <summary>The value supposed of a fact; null when none is.</summary>
    public FactValue? Fact(SubjectRecord subject, FactDefinition fact) => facts.GetValueOrDefault((subject.Id, fact));

    /// <summary>Is the list supposed complete?</summary>
    public bool IsComplete(string completeName) => complete.Contains(completeName);

    /// <summary>The answer supposed of a judgement; null when none is.</summary>
    public bool? Judgement(string id, string? about) => judgements.TryGetValue((id, about), out var met) ? met : null;

    /// <summary>The ruling supposed on a doubt; null when none is.</summary>
    public bool? Ruling(string doubtId) => rulings.TryGetValue(doubtId, out var way) ? way : null;

    private Suppositions Copy(IEnumerable<object> also)
    {
        var copy = new Suppositions();
        foreach (var (key, value) in facts) copy.facts[key] = value;
        copy.complete.UnionWith(complete);
        foreach (var (key, value) in judgements) copy.judgements[key] = value;
        foreach (var (key, value) in rulings) copy.rulings[key] = value;
        copy.sources.UnionWith(sources);
        copy.sources.UnionWith(also);
        return copy;
    }
}
