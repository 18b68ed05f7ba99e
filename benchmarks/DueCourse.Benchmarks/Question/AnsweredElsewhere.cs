using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;

namespace DueCourse.Benchmarks.Question;

/// <summary>
/// Takes out of a condition tree the parts that are questions of their own, and puts in the place of each one question of
/// fact: what was answered there.
/// </summary>
internal sealed class AnsweredElsewhere(IReadOnlyDictionary<Node, FactDefinition> facts)
{
    private readonly Dictionary<Node, Node> made = new(ReferenceEqualityComparer.Instance);

    /// <summary>A question of fact for what is answered elsewhere.</summary>
    public static YesNoFact<Person> Fact(string name, string question) =>
        Ask<Person>.YesNo(name, "is answered yes there", "is answered no there", question, "The answer of its own rules", Role.Caseworker);

    /// <summary>The same tree, with those parts answered.</summary>
    public Node In(Node node)
    {
        if (made.TryGetValue(node, out var before)) return before;
        return made[node] = facts.TryGetValue(node, out var fact) ? new FactIsYes(fact) : node switch
        {
            All all => new All([.. all.Children.Select(In)]),
            Any any => new Any([.. any.Children.Select(In)]),
            Not not => new Not(In(not.Child)),
            Quantified q => new Quantified(q.Quantifier, q.Kind, In(q.Condition)),
            AsAt asAt => new AsAt(asAt.Day, In(asAt.Condition)),
            Doubted d => new Doubted(d.Id, d.Doubt, In(d.ForThePerson), In(d.ForTheState)),
            NotEncoded n => new NotEncoded(n.Id, n.Part, In(n.Matters), In(n.Otherwise)),
            Provided p => new Provided(p.Citation, [.. p.Versions.Select(v => v.Text is null ? v : v with { Text = In(v.Text) })]),
            _ => node,
        };
    }
}
