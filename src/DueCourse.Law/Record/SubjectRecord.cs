namespace DueCourse.Law.Record;

/// <summary>One subject of a case (the person, a conviction, a child) with what is asserted about it.</summary>
/// <param name="kind">Its kind.</param>
/// <param name="number">Which of its list, from 1.</param>
/// <param name="parent">What it belongs to; null for the person.</param>
public sealed class SubjectRecord(SubjectKind kind, int number, SubjectRecord? parent)
{
    private static readonly Dictionary<SubjectKind, SubjectList> NoLists = [];
    private static readonly object PassedOver = new();

    // As many as a full file gives of the person's.
    private const int ListsOfAPerson = 20;

    // By the number of the question: null, that it was passed over, the one assertion, or several. Most facts are stated once.
    private readonly FactDefinition[] questions = kind.Questions;
    private readonly object?[] stated = new object?[kind.Questions.Length];
    private List<FactDefinition>? order;
    private Dictionary<FactDefinition, List<Assertion>>? others;
    private Dictionary<SubjectKind, SubjectList>? lists;

    /// <summary>Its kind.</summary>
    public SubjectKind Kind { get; } = kind;

    /// <summary>Its id within the case: <c>convictions.1</c>, <c>convictions.1.sentences.2</c>.</summary>
    public string Id => field ??= Parent is null ? "person" : string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{(Parent.Parent is null ? "" : Parent.Id + ".")}{Kind.ListName}.{number}");

    /// <summary>What it belongs to.</summary>
    public SubjectRecord? Parent { get; } = parent;

    /// <summary>When the subject itself was put on the file; null: from the beginning.</summary>
    public Instant? RecordedAt { get; init; }

    /// <summary>The facts for which the record was read; null: for all.</summary>
    public FactsAsked? ReadFor { get; internal set; } = parent?.ReadFor;

    /// <summary>The facts about which anything is asserted.</summary>
    /// <exception cref="InvalidOperationException">Some were passed over, so the caller would miss them.</exception>
    public IEnumerable<FactDefinition> Facts =>
        ReadFor is null ? order ?? [] : throw new InvalidOperationException("the record was read for some facts, and does not list them all");

    /// <summary>The lists the file gives, even if empty.</summary>
    public IReadOnlyDictionary<SubjectKind, SubjectList> Lists => Begun;

    /// <summary>The same, to be gone through without a step aside.</summary>
    internal Dictionary<SubjectKind, SubjectList> Begun => lists ?? NoLists;

    /// <summary>What is asserted about one fact.</summary>
    public IReadOnlyList<Assertion> Of(FactDefinition fact)
    {
        if (!HasPlace(fact)) return others is not null && others.TryGetValue(fact, out var list) ? list : [];
        ref var place = ref stated[fact.Number];
        if (place is Assertion only) place = new[] { only };
        else if (ReferenceEquals(place, PassedOver)) ReadFor!.Miss(fact);
        return place as IReadOnlyList<Assertion> ?? [];
    }

    /// <summary>Adds an assertion.</summary>
    /// <exception cref="ArgumentException">The fact is asked of another kind of subject: a fault in the caller.</exception>
    public void Assert(FactDefinition fact, Assertion assertion)
    {
        if (fact.Kind != Kind) throw new ArgumentException($"{fact} is not asked of {Kind}", nameof(fact));
        if (!HasPlace(fact))
        {
            others ??= [];
            if (!others.TryGetValue(fact, out var list)) others[fact] = list = [];
            if (list.Count == 0) (order ??= []).Add(fact);
            list.Add(assertion);
            return;
        }

        ref var place = ref stated[fact.Number];
        if (place is null)
        {
            if (ReadFor is null) (order ??= []).Add(fact);
            place = assertion;
            return;
        }

        if (place is not List<Assertion> several) place = several = [.. Of(fact)];
        several.Add(assertion);
    }

    /// <summary>Whether the file asserts anything about a fact, also where it was passed over.</summary>
    public bool Says(FactDefinition fact) => HasPlace(fact) ? stated[fact.Number] is not null : Of(fact).Count > 0;

    /// <summary>Notes that something is asserted about a fact for which the record is not read.</summary>
    /// <exception cref="InvalidOperationException">It is read for all facts, or the fact is not asked of it: a fault in the caller.</exception>
    public void PassOver(FactDefinition fact)
    {
        if (ReadFor is null || !HasPlace(fact)) throw new InvalidOperationException($"{fact} cannot be passed over");
        stated[fact.Number] = PassedOver;
    }

    /// <summary>Whether anything is asserted about a fact, and where it is only one thing, that.</summary>
    internal bool IsStated(FactDefinition fact, out Assertion? only)
    {
        only = null;
        if (!HasPlace(fact)) return Of(fact).Count > 0;
        switch (stated[fact.Number])
        {
            case null: return false;
            case Assertion one: only = one; break;
            case Assertion[] { Length: 1 } one: only = one[0]; break;
            case var place when ReferenceEquals(place, PassedOver): ReadFor!.Miss(fact); break;
        }

        return true;
    }

    // A question that is not in the catalogue has none.
    private bool HasPlace(FactDefinition fact) => (uint)fact.Number < (uint)questions.Length && ReferenceEquals(questions[fact.Number], fact);

    /// <summary>The list of a kind below this one, begun if it was not.</summary>
    public SubjectList List(SubjectKind kind) => Begun.TryGetValue(kind, out var list) ? list : Begin(kind)!;

    /// <summary>Begins the list of a kind below this one; null where it was begun before.</summary>
    public SubjectList? Begin(SubjectKind kind)
    {
        if (kind.Parent != Kind) throw new ArgumentException($"{kind} is not a list of {Kind}", nameof(kind));
        lists ??= new(Parent is null ? ListsOfAPerson : 2);
        var list = new SubjectList(this, kind);
        return lists.TryAdd(kind, list) ? list : null;
    }

    /// <summary>What a fact of this subject is called in output: <c>convictions.1.dateOfConviction</c>.</summary>
    public string NameOf(FactDefinition fact) => Parent is null ? fact.Name : $"{Id}.{fact.Name}";

    /// <summary>Itself and everything below it, in file order.</summary>
    public IEnumerable<SubjectRecord> SelfAndAllBelow()
    {
        yield return this;
        foreach (var list in Lists.Values)
            foreach (var item in list.Items)
                foreach (var below in item.SelfAndAllBelow())
                    yield return below;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>The subjects of one kind that a file lists, and whether it says that these are all.</summary>
public sealed class SubjectList(SubjectRecord owner, SubjectKind kind)
{
    private readonly List<SubjectRecord> items = [];

    /// <summary>The kind.</summary>
    public SubjectKind Kind { get; } = kind;

    /// <summary>The subjects, in file order.</summary>
    public IReadOnlyList<SubjectRecord> Items => items;

    /// <summary>
    /// The file says that the list is complete. Unless it does, "none" is Unknown: absence of a record is not "no".
    /// </summary>
    public bool IsComplete { get; set; }

    /// <summary>The completeness statement's name in output: <c>convictions.complete</c>.</summary>
    public string CompleteName => owner.Parent is null ? $"{Kind.ListName}.complete" : $"{owner.Id}.{Kind.ListName}.complete";

    /// <summary>Adds a subject.</summary>
    public SubjectRecord Add(Instant? recordedAt = null)
    {
        var item = new SubjectRecord(Kind, items.Count + 1, owner) { RecordedAt = recordedAt };
        items.Add(item);
        return item;
    }
}
