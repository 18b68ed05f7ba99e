namespace DueCourse.Law.Drafting;

/// <summary>
/// Makes equal nodes one node. Provisions are members that build their tree afresh each time they are read, so the same
/// limb stands in many rules; after interning it is one object, read once in an assessment.
/// </summary>
internal sealed class Interning : IEqualityComparer<Node>
{
    private readonly Dictionary<Node, Node> ones;
    private readonly Dictionary<Node, Node> made = new(ReferenceEqualityComparer.Instance);

    public Interning() => ones = new(this);

    /// <summary>The one condition equal to this.</summary>
    public Condition<Person> One(Condition<Person> condition) => new(One(condition.Node));

    /// <summary>The one node equal to this. Its children are made one first, so that equality need not look below them.</summary>
    public Node One(Node node)
    {
        // The same object may stand in many trees; it is looked through once.
        if (made.TryGetValue(node, out var before)) return before;
        var rebuilt = node switch
        {
            All all => new All(Each(all.Children)),
            Any any => new Any(Each(any.Children)),
            Not not => new Not(One(not.Child)),
            Quantified q => new Quantified(q.Quantifier, q.Kind, One(q.Condition)),
            AsAt asAt => new AsAt(asAt.Day, One(asAt.Condition)),
            Doubted d => new Doubted(d.Id, d.Doubt, One(d.ForThePerson), One(d.ForTheState)),
            NotEncoded n => new NotEncoded(n.Id, n.Part, One(n.Matters), One(n.Otherwise)),
            Provided p => new Provided(p.Citation, [.. p.Versions.Select(v => v.Text is null ? v : v with { Text = One(v.Text) })]),
            _ => node,
        };
        if (!ones.TryGetValue(rebuilt, out var one)) ones.Add(rebuilt, one = rebuilt);
        made[node] = made[one] = one;
        return one;
    }

    /// <inheritdoc/>
    public bool Equals(Node? x, Node? y) => x is not null && y is not null && x.GetType() == y.GetType() && SameChildren(x, y) && (x, y) switch
    {
        (FactIsYes a, FactIsYes b) => a.Fact == b.Fact && Same(a.On, b.On),
        (FactIsOneOf a, FactIsOneOf b) => a.Fact == b.Fact && a.Values.SequenceEqual(b.Values) && Same(a.On, b.On),
        (FactIsTheSameAs a, FactIsTheSameAs b) => a.Fact == b.Fact && a.Other == b.Other,
        (FactIsRecorded a, FactIsRecorded b) => a.Fact == b.Fact,
        (TermReaches a, TermReaches b) => a.Fact == b.Fact && a.Threshold == b.Threshold,
        (NumberIsAtLeast a, NumberIsAtLeast b) => a.Fact == b.Fact && a.Threshold == b.Threshold,
        (DatesInOrder a, DatesInOrder b) => a.Order == b.Order && Same(a.Left, b.Left) && Same(a.Right, b.Right),
        (MeasureReaches a, MeasureReaches b) => a.Measure.Id == b.Measure.Id && a.Threshold == b.Threshold,
        (Quantified a, Quantified b) => a.Quantifier == b.Quantifier && a.Kind == b.Kind,
        (AsAt a, AsAt b) => Same(a.Day, b.Day),
        (JudgementIsMet a, JudgementIsMet b) => a.Judgement == b.Judgement && a.Of == b.Of && a.NotMetUntilAnswered == b.NotMetUntilAnswered,
        (Doubted a, Doubted b) => a.Id == b.Id && a.Doubt == b.Doubt,
        (NotEncoded a, NotEncoded b) => a.Id == b.Id && a.Part == b.Part,
        (Always a, Always b) => a.Yes == b.Yes,
        (Provided a, Provided b) => a.Citation == b.Citation && a.Versions.SequenceEqual(b.Versions),
        (All, All) or (Any, Any) or (Not, Not) => true,
        _ => throw new ArgumentOutOfRangeException(nameof(x), x.GetType().Name, "a node that cannot be compared"),
    };

    /// <inheritdoc/>
    public int GetHashCode(Node node)
    {
        var hash = default(HashCode);
        hash.Add(node.GetType());
        foreach (var child in node.Children) hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(child));
        switch (node)
        {
            case FactIsYes f: hash.Add(f.Fact); break;
            case FactIsOneOf f: hash.Add(f.Fact); hash.Add(f.Values[0], StringComparer.Ordinal); break;
            case FactIsTheSameAs f: hash.Add(f.Fact); hash.Add(f.Other); break;
            case FactIsRecorded f: hash.Add(f.Fact); break;
            case TermReaches t: hash.Add(t.Fact); hash.Add(t.Threshold); break;
            case NumberIsAtLeast n: hash.Add(n.Fact); hash.Add(n.Threshold); break;
            case DatesInOrder d: hash.Add(d.Left.Facts.Concat(d.Right.Facts).FirstOrDefault()); hash.Add(d.Order); break;
            case MeasureReaches m: hash.Add(m.Measure.Id, StringComparer.Ordinal); break;
            case Quantified q: hash.Add(q.Kind.ListName, StringComparer.Ordinal); break;
            case JudgementIsMet j: hash.Add(j.Judgement.Id, StringComparer.Ordinal); break;
            case Doubted d: hash.Add(d.Id, StringComparer.Ordinal); break;
            case NotEncoded n: hash.Add(n.Id, StringComparer.Ordinal); break;
            case Provided p: hash.Add(p.Citation.Text, StringComparer.Ordinal); hash.Add(p.Versions.Count); break;
        }

        return hash.ToHashCode();
    }

    private static bool SameChildren(Node x, Node y)
    {
        if (x.Children.Count != y.Children.Count) return false;
        for (var i = 0; i < x.Children.Count; i++)
            if (!ReferenceEquals(x.Children[i], y.Children[i])) return false;
        return true;
    }

    private static bool Same(DateExpression? x, DateExpression? y) => (x, y) switch
    {
        (null, null) or (DayOfAssessment, DayOfAssessment) => true,
        (FactDate a, FactDate b) => a.Fact == b.Fact,
        (FixedDay a, FixedDay b) => a.Day == b.Day,
        (FixedMoment a, FixedMoment b) => a.Moment == b.Moment,
        (DateMoved a, DateMoved b) => a.By.Equals(b.By) && Same(a.From, b.From),
        _ => false,
    };

    private Node[] Each(IReadOnlyList<Node> nodes)
    {
        var each = new Node[nodes.Count];
        for (var i = 0; i < each.Length; i++) each[i] = One(nodes[i]);
        return each;
    }
}
