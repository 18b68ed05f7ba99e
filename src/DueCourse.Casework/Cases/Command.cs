namespace DueCourse.Casework.Cases;

/// <summary>
/// Something that somebody wants done in a case, in the imperative. Deciding is pure: the same case, command and moment give the
/// same events or the same refusal.
/// </summary>
public abstract record Command
{
    /// <summary>Who wants it.</summary>
    public required Actor By { get; init; }

    /// <summary>The command's own id. The same id again is the same command: it is done once.</summary>
    public required string Id { get; init; }

    /// <summary>The entry numbers that the actor had before them, by compartment; null where they did not look at a version.</summary>
    public IReadOnlyDictionary<Compartment, int>? BasedOn { get; init; }

    /// <summary>The compartments that it touches: whoever does it must be allowed each.</summary>
    public abstract IEnumerable<Compartment> Touches { get; }

    /// <summary>What comes of it.</summary>
    /// <param name="c">The case.</param>
    /// <param name="now">When.</param>
    public abstract Decision Decide(LiveCase c, Instant now);
}

/// <summary>What comes of a command: events, or a refusal.</summary>
public abstract record Decision
{
    /// <summary>One event.</summary>
    public static Decision Record(Compartment @in, CaseEvent happened) => new Events([new(@in, happened)]);

    /// <summary>Nothing happened that was not so already.</summary>
    public static Decision Nothing { get; } = new Events([]);
}

/// <summary>What happened. Recorded all together or not at all.</summary>
public sealed record Events(IReadOnlyList<ToRecord> All) : Decision;

/// <summary>
/// Why it was not done. Reads the same on a page, over HTTP and on the command line.
/// </summary>
/// <param name="Code">A stable code.</param>
/// <param name="What">What happened, as a sentence.</param>
/// <param name="Why">Why it matters, as a sentence.</param>
/// <param name="WhatToDo">What to do, as a sentence.</param>
public sealed record Refusal(string Code, string What, string Why, string WhatToDo) : Decision
{
    /// <summary>The provision or rule that it rests on, where there is one.</summary>
    public string? Citation { get; init; }

    /// <summary>Several refusals have several reasons; the first is the one that leads.</summary>
    public string Words() => $"{What} {Why} {WhatToDo}";
}
