namespace DueCourse.Law.Drafting;

/// <summary>Something that must be established for a route.</summary>
/// <param name="Says">In a sentence.</param>
/// <param name="Condition">When it is established.</param>
/// <param name="Establish">What would establish it.</param>
public sealed record Requirement(string Says, Condition<Person> Condition, string Establish);

/// <summary>Something that blocks a route.</summary>
/// <param name="Says">In a sentence, with its provision.</param>
/// <param name="Condition">When it blocks.</param>
/// <param name="Unblocks">What would unblock it.</param>
public sealed record Blocker(string Says, Condition<Person> Condition, string Unblocks);

/// <summary>One lawful way in which a case can go, from automatic deportation to no action.</summary>
/// <param name="Id">R1 to R15.</param>
/// <param name="Name">Its name.</param>
/// <param name="Applies">When it comes into question at all.</param>
/// <param name="Requires">What must be established.</param>
/// <param name="Blocks">What blocks it.</param>
public sealed record Route(
    string Id, string Name, Condition<Person> Applies, IReadOnlyList<Requirement> Requires, IReadOnlyList<Blocker> Blocks)
{
    /// <summary>Parts that each have a status of their own; the route is as open as its most open part.</summary>
    public IReadOnlyList<Route> Parts { get; init; } = [];

    /// <summary>It comes into question, all that it requires is established, and nothing blocks it or one of its parts is open.</summary>
    public Condition<Person> IsOpen
    {
        get
        {
            var own = new All([Applies.Node, .. Requires.Select(r => r.Condition.Node), .. Blocks.Select(b => (!b.Condition).Node)]);
            return new(Parts.Count == 0 ? own : new All([own, new Any([.. Parts.Select(p => p.IsOpen.Node)])]));
        }
    }
}
