namespace DueCourse.Law.Impact;

using DueCourse.Law.Circuits;

/// <summary>
/// A question that the statute book puts to every case: a rule, something that follows from one, a gate, or how a route
/// stands. Its answer is one word.
/// </summary>
/// <param name="Id">As output names it.</param>
/// <param name="Asks">In a sentence.</param>
/// <param name="Conditions">The numbers of the conditions that it rests on, among the book's.</param>
/// <param name="Word">The word, from the answers of the conditions.</param>
internal sealed record Question(string Id, string Asks, IReadOnlyList<int> Conditions, Func<Func<Condition<Person>, Answer>, string> Word);

/// <summary>All the questions of the statute book.</summary>
internal static class Questions
{
    /// <summary>Each, in the order of an assessment.</summary>
    public static IReadOnlyList<Question> Of(StatuteBook book) =>
    [
        .. book.Rules.SelectMany(r => r.Consequences.Select(c => One(c.Id, c.Says, c.Condition)).Prepend(One(r.Id, r.Question, r.Condition))),
        .. book.Routes.SelectMany(r => r.Parts.Select(p => One(r, p.Id, p.Name, answer => r.PartStands(p, answer))).Prepend(One(r, r.Id, r.Name, answer => r.Stands(answer)))),
        .. book.Gates.Select(g => new Question(g.Id, g.Name, [BookCircuit.NumberOf(g.ShutWhen.Node)], answer => answer(g.ShutWhen) switch { Answer.Yes => "shut", Answer.No => "open", _ => "unknown" })),
    ];

    private static Question One(string id, string asks, Condition<Person> condition) =>
        new(id, asks, [BookCircuit.NumberOf(condition.Node)], answer => answer(condition).Word());

    // A part is no more open than the whole, so it rests on all that the whole rests on.
    private static Question One(Route route, string id, string name, Func<Func<Condition<Person>, Answer>, RouteStatus> stands) =>
        new(id, name, [.. ConditionsOf(route).Select(c => BookCircuit.NumberOf(c.Node))], answer => stands(answer).Word());

    private static IEnumerable<Condition<Person>> ConditionsOf(Route route) =>
    [
        route.Applies, .. route.Requires.Select(r => r.Condition), .. route.Blocks.Select(b => b.Condition), .. route.Parts.SelectMany(ConditionsOf),
    ];
}
