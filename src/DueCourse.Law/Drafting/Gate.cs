namespace DueCourse.Law.Drafting;

/// <summary>Who can open a gate that is shut.</summary>
public enum GateClass
{
    /// <summary>Nobody: it opens only when the facts change.</summary>
    Abs,

    /// <summary>Nobody but on a named statutory exception, recorded with evidence.</summary>
    Stat,

    /// <summary>A named senior officer, with reasons and legal sign-off.</summary>
    Pol,
}

/// <summary>
/// A gate before departure. It is shut when its condition is met, open when it is known not to be, and unknown otherwise;
/// a step that needs it is refused unless it is open.
/// </summary>
/// <param name="Id">G1 to G22.</param>
/// <param name="Name">What it guards, in a few words.</param>
/// <param name="Class">Who can open it.</param>
/// <param name="ShutWhen">The condition under which it is shut.</param>
/// <param name="Owner">Who looks after it.</param>
/// <param name="Citation">The provision or policy behind it.</param>
public sealed record Gate(string Id, string Name, GateClass Class, Condition<Person> ShutWhen, Role Owner, string Citation)
{
    /// <summary>For a statutory gate, the exceptions on which it opens; each also stands in the condition.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];

    /// <summary>An absolute gate.</summary>
    public static Gate Absolute(string id, string name, Condition<Person> shutWhen, Role owner, string citation) =>
        new(id, name, GateClass.Abs, shutWhen, owner, citation);

    /// <summary>A statutory gate.</summary>
    public static Gate Statutory(string id, string name, Condition<Person> shutWhen, Role owner, string citation, params string[] exceptions) =>
        new(id, name, GateClass.Stat, shutWhen, owner, citation) { Exceptions = exceptions };

    /// <summary>A policy gate. Only policy can build one, and policy can build nothing else.</summary>
    public static Gate OfPolicy(string id, string name, Policy shutBy, Role owner) =>
        new(id, name, GateClass.Pol, new Condition<Person>(shutBy.Asks), owner, $"{shutBy.Title}, {shutBy.Version}");
}
