namespace DueCourse.Casework.Audiences;

using DueCourse.Casework.Access;

/// <summary>A letter that a representative keeps.</summary>
/// <param name="At">When it was recorded.</param>
/// <param name="Way">Which way.</param>
/// <param name="Text">What it says.</param>
public sealed record LetterLine(Instant At, Way Way, string Text);

/// <summary>
/// A case as somebody sees it who no longer represents the person: their own correspondence, up to the end of their time on
/// record, and nothing that was recorded later.
/// </summary>
public sealed record ForTheFormerRepresentative
{
    /// <summary>Of the person's side of the file.</summary>
    /// <param name="seen">The case as a representative sees it.</param>
    /// <param name="who">Who represented.</param>
    public ForTheFormerRepresentative(SeenCase seen, Actor who)
    {
        var c = seen.For(ActorRole.Representative);
        var times = c.Access.Assignments.Where(a => AccessBook.Same(a.Who, who)).ToList();
        Letters = [.. c.Told.Of<LetterExchanged>()
            .Where(l => l.What.With == who.Id && times.Exists(t => t.From <= l.At && (t.Until is null || l.At <= t.Until)))
            .Select(l => new LetterLine(l.At, l.What.Way, l.What.Text))];
        Until = times.Count == 0 || times.Exists(t => t.Until is null) ? null : times.Max(t => t.Until);
    }

    /// <summary>The compartments in which letters of somebody's stand, as the person's side sees them; where there is none, the open one, in which it stands that they acted.</summary>
    /// <param name="whole">The whole case.</param>
    /// <param name="who">Who represented.</param>
    public static IReadOnlyList<Compartment> StandIn(LiveCase whole, Actor who)
    {
        var all = SeenCase.As(whole, ActorRole.Representative).Case.Told.Of<LetterExchanged>().Where(l => l.What.With == who.Id).Select(l => l.Id.Compartment).Distinct().Order().ToList();
        return all.Count > 0 ? all : [Compartment.Open];
    }

    /// <summary>
    /// Somebody's letters, where they acted in a case and no longer do; null for everybody else, also for whoever declared an interest.
    /// </summary>
    /// <param name="whole">The whole case.</param>
    /// <param name="who">Who asks.</param>
    public static ForTheFormerRepresentative? Of(LiveCase whole, Actor who) =>
        who.Role != ActorRole.Representative || whole.Access.HasConflict(who.Id) || whole.Access.IsAssigned(who) ? null
        : new ForTheFormerRepresentative(SeenCase.As(whole, ActorRole.Representative), who) is { Until: not null } theirs ? theirs : null;

    /// <summary>Their letters.</summary>
    public IReadOnlyList<LetterLine> Letters { get; }

    /// <summary>When they ceased to act; null: they still do, or never did.</summary>
    public Instant? Until { get; }
}

/// <summary>What passes to a new representative, and what does not.</summary>
/// <param name="Matter">All that the new one may see, whenever it was recorded.</param>
/// <param name="NotHandedOver">What does not pass, in words that are the same in every case.</param>
public sealed record Handover(IReadOnlyList<MatterLine> Matter, IReadOnlyList<string> NotHandedOver)
{
    /// <summary>The handover of a case.</summary>
    /// <param name="seen">The case as a representative sees it.</param>
    public static Handover Of(SeenCase seen) => new(new ForTheRepresentative(seen).Matter,
    [
        "What the former representative and the person said to each other: it is the person's, and was never on this file.",
        "What the state has not disclosed.",
    ]);
}

/// <summary>Puts another representative on record in one step: the old one ceases to act, the new one begins.</summary>
/// <param name="From">Who ceases to act.</param>
/// <param name="To">Who begins.</param>
/// <param name="Because">On what instruction.</param>
public sealed record ChangeRepresentative(Actor From, Actor To, string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Open];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => new AssignToCase(To, Because) { By = By, Id = Id }.Forbidden(c, now);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (From.Role != ActorRole.Representative || To.Role != ActorRole.Representative || !c.Access.IsAssigned(From))
            return new Refusal("representative.not-on-record", $"{From.Name} is not the representative on record.", "Only somebody who acts can cease to act.", "Assign the new representative, or look at who is on record.");
        var begins = new AssignToCase(To, Because) { By = By, Id = Id }.Decide(c, now);
        return begins is Events events ? new Events([new(Compartment.Open, new AssignmentEnded(From, Because)), .. events.All]) : begins;
    }
}
