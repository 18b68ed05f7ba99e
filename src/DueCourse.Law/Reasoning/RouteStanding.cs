namespace DueCourse.Law.Drafting;

/// <summary>How open a route is.</summary>
public enum RouteStatus
{
    /// <summary>It does not come into question.</summary>
    NotApplicable,

    /// <summary>Something blocks it, or something it needs is known to be absent.</summary>
    Blocked,

    /// <summary>Something that decides it is not known.</summary>
    Unknown,

    /// <summary>Everything it needs is established and nothing blocks it. That is not yet a decision to use it.</summary>
    Open,
}

/// <summary>How a route stands on the facts, and why.</summary>
/// <param name="Route">The route.</param>
/// <param name="Status">How open it is.</param>
/// <param name="Applies">Whether it comes into question.</param>
/// <param name="Requires">What it needs, each with its finding.</param>
/// <param name="Blocks">What could block it, each with its finding.</param>
/// <param name="Parts">Its parts.</param>
public sealed record RouteStanding(
    Route Route, RouteStatus Status, Finding Applies,
    IReadOnlyList<(Requirement Requirement, Finding Finding)> Requires,
    IReadOnlyList<(Blocker Blocker, Finding Finding)> Blocks,
    IReadOnlyList<RouteStanding> Parts)
{
    /// <summary>What blocks it, in sentences.</summary>
    public IReadOnlyList<string> BlockedBy => Status == RouteStatus.NotApplicable ? [] :
    [
        .. Blocks.Where(b => b.Finding.Answer == Answer.Yes).Select(b => b.Blocker.Says),
        .. Requires.Where(r => r.Finding.Answer == Answer.No).Select(r => "Needed, and not so: " + r.Requirement.Says),
    ];

    /// <summary>What would unblock it, or establish what is not known, in sentences.</summary>
    public IReadOnlyList<string> WouldUnblock => Status == RouteStatus.NotApplicable ? [] :
    [
        .. Blocks.Where(b => b.Finding.Answer == Answer.Yes).Select(b => b.Blocker.Unblocks)
            .Concat(Requires.Where(r => r.Finding.Answer != Answer.Yes).Select(r => r.Requirement.Establish))
            .Concat(Blocks.Where(b => b.Finding.Answer == Answer.Unknown).Select(b => "Establish whether this is so: " + b.Blocker.Says))
            .Where(s => s.Length > 0).Distinct(),
    ];
}

/// <summary>Reads a route on the facts.</summary>
public static class RouteReading
{
    /// <summary>How the route stands. No part is more open than what the whole route asks for.</summary>
    public static RouteStanding Stands(this Route route, Situation s)
    {
        var applies = route.Applies.Read(s);
        var requires = route.Requires.Select(r => (r, r.Condition.Read(s))).ToList();
        var blocks = route.Blocks.Select(b => (b, b.Condition.Read(s))).ToList();
        var own = Status(applies.Answer, [.. requires.Select(r => r.Item2.Answer), .. blocks.Select(b => b.Item2.Answer.Not())]);
        var parts = route.Parts.Select(p => p.Stands(s)).Select(p => p with { Status = Within(own, p.Status) }).ToList();
        return new(route, Whole(own, parts.ConvertAll(p => p.Status)), applies, requires, blocks, parts);
    }

    /// <summary>How the route stands, from the answers of its conditions alone.</summary>
    public static RouteStatus Stands(this Route route, Func<Condition<Person>, Answer> answer) =>
        Whole(Own(route, answer), [.. route.Parts.Select(p => route.PartStands(p, answer))]);

    /// <summary>How a part of the route stands, from the answers of the conditions alone.</summary>
    public static RouteStatus PartStands(this Route route, Route part, Func<Condition<Person>, Answer> answer) =>
        Within(Own(route, answer), part.Stands(answer));

    private static RouteStatus Own(Route route, Func<Condition<Person>, Answer> answer) =>
        Status(answer(route.Applies), [.. route.Requires.Select(r => answer(r.Condition)), .. route.Blocks.Select(b => answer(b.Condition).Not())]);

    private static RouteStatus Within(RouteStatus own, RouteStatus part) => (RouteStatus)Math.Min((int)own, (int)part);

    private static RouteStatus Whole(RouteStatus own, IReadOnlyList<RouteStatus> parts) =>
        parts.Count == 0 || own != RouteStatus.Open ? own : parts.Max();

    // A route that is known not to apply is not "blocked"; one that may apply and is known to be stopped is.
    private static RouteStatus Status(Answer applies, IReadOnlyList<Answer> conditions) =>
        applies == Answer.No ? RouteStatus.NotApplicable
        : conditions.Contains(Answer.No) ? RouteStatus.Blocked
        : applies == Answer.Unknown || conditions.Contains(Answer.Unknown) ? RouteStatus.Unknown
        : RouteStatus.Open;
}
