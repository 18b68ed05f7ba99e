namespace DueCourse.Law.Drafting;

using System.Globalization;
using System.Text;

/// <summary>
/// Makes equal nodes one node. Provisions are members that build their tree afresh each time they are read, so the same
/// limb stands in many rules; after interning it is one object, read once in an assessment.
/// </summary>
internal sealed class Interning
{
    private readonly Dictionary<string, Node> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, int> numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many different nodes there are.</summary>
    public int Count => byKey.Count;

    /// <summary>The one condition equal to this.</summary>
    public Condition<Person> One(Condition<Person> condition) => new(One(condition.Node));

    /// <summary>The one node equal to this.</summary>
    public Node One(Node node)
    {
        if (numbers.ContainsKey(node)) return node;
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
        var key = Key(rebuilt);
        if (byKey.TryGetValue(key, out var one)) return one;
        byKey[key] = rebuilt;
        numbers[rebuilt] = numbers.Count;
        return rebuilt;
    }

    private Node[] Each(IReadOnlyList<Node> nodes) => [.. nodes.Select(One)];

    private string Key(Node node)
    {
        var key = new StringBuilder(node.GetType().Name);
        foreach (var child in node.Children) key.Append(CultureInfo.InvariantCulture, $" #{numbers[child]}");
        return node switch
        {
            FactIsYes f => key.Append(CultureInfo.InvariantCulture, $" {f.Fact.Id} {Key(f.On)}").ToString(),
            FactIsOneOf f => key.Append(CultureInfo.InvariantCulture, $" {f.Fact.Id} {string.Join('|', f.Values)} {Key(f.On)}").ToString(),
            FactIsRecorded f => key.Append(CultureInfo.InvariantCulture, $" {f.Fact.Id}").ToString(),
            TermReaches t => key.Append(CultureInfo.InvariantCulture, $" {t.Fact.Id} {t.Threshold}").ToString(),
            NumberIsAtLeast n => key.Append(CultureInfo.InvariantCulture, $" {n.Fact.Id} {n.Threshold}").ToString(),
            DatesInOrder d => key.Append(CultureInfo.InvariantCulture, $" {Key(d.Left)} {d.Order} {Key(d.Right)}").ToString(),
            MeasureReaches m => key.Append(CultureInfo.InvariantCulture, $" {m.Measure.Id} {m.Threshold}").ToString(),
            Quantified q => key.Append(CultureInfo.InvariantCulture, $" {q.Quantifier} {q.Kind.ListName} of {q.Kind.Parent?.ListName}").ToString(),
            AsAt a => key.Append(CultureInfo.InvariantCulture, $" {Key(a.Day)}").ToString(),
            JudgementIsMet j => key.Append(CultureInfo.InvariantCulture, $" {j.Judgement.Id} {j.Of.ListName} {j.NotMetUntilAnswered}").ToString(),
            Doubted d => key.Append(CultureInfo.InvariantCulture, $" {d.Id}").ToString(),
            NotEncoded n => key.Append(CultureInfo.InvariantCulture, $" {n.Id}").ToString(),
            Always a => key.Append(CultureInfo.InvariantCulture, $" {a.Yes}").ToString(),
            Provided p => p.Versions.Aggregate(key.Append(CultureInfo.InvariantCulture, $" {p.Citation.Text}"), (k, v) =>
                k.Append(CultureInfo.InvariantCulture, $" [{v.From.Words()} {v.Status} {(v.Text is null ? -1 : numbers[v.Text])} {v.Says}]")).ToString(),
            _ => key.ToString(),
        };
    }

    private static string Key(DateExpression? expression) => expression switch
    {
        null => "-",
        FactDate f => f.Fact.Id,
        DateMoved m => $"({Key(m.From)} + {m.By})",
        _ => $"{expression.GetType().Name} {expression.Words()}",
    };
}
