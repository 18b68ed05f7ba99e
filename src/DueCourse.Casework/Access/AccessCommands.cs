namespace DueCourse.Casework.Access;

/// <summary>Gives somebody a role in a case.</summary>
/// <param name="Who">Who, and in what role.</param>
/// <param name="Because">Why.</param>
public sealed record AssignToCase(Actor Who, string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [AccessTable.Of(Who.Role).Home];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        AccessTable.Of(Who.Role).AssignedBy.Contains(By.Role) && c.HasAuthority(By) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Who.Id == By.Id)
            return new Refusal("access.to-oneself", "Nobody gives a case to themselves.", "A second person has to see why it is needed.", "Ask somebody with authority to assign it.");
        if (!c.Access.HasConflict(Who.Id) && c.Access.IsAssigned(Who)) return Decision.Nothing;
        if (c.Access.HasConflict(Who.Id) || c.IsWalledOff(Who))
            return new Refusal("access.walled-off", $"{Who.Name} cannot have that role in this case.",
                "They have, or had, a role, access or an interest here that keeps them apart from it.", "Give the role to somebody who was not concerned with the case before.");
        return Words.Refused(Who.Id, "sign-in name", 200) ?? Words.Refused(Who.Name, "name", 200) ?? Words.Refused(Because, "reason", 2000)
            ?? Decision.Record(AccessTable.Of(Who.Role).Home, new AssignedToCase(Who, Because));
    }
}

/// <summary>Ends somebody's role in a case: by whoever may give it, or by themselves.</summary>
/// <param name="Who">Who, and in what role.</param>
/// <param name="Because">Why.</param>
public sealed record EndAssignment(Actor Who, string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [AccessTable.Of(Who.Role).Home];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        AccessBook.Same(Who, By) || (AccessTable.Of(Who.Role).AssignedBy.Contains(By.Role) && c.HasAuthority(By)) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => !c.Access.IsAssigned(Who) ? Decision.Nothing
        : Words.Refused(Because, "reason", 2000) ?? Decision.Record(AccessTable.Of(Who.Role).Home, new AssignmentEnded(Who, Because));
}

/// <summary>Asks to read a compartment.</summary>
/// <param name="To">The compartment.</param>
/// <param name="Reason">What it is needed for.</param>
/// <param name="Until">Until when.</param>
public sealed record RequestAccess(Compartment To, string Reason, Instant Until) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [To];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        (c.Rights(By, To, now) & (Right.Ask | Right.Read)) != Right.None && AccessTable.Of(By.Role).MayAsk ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.Rights(By, To, now) is var has && has.HasFlag(Right.Read) && !has.HasFlag(Right.Ask)) return Decision.Nothing;
        if (c.IsWalledOff(By))
            return new Refusal("access.walled-off", "You cannot be given access to this.", "You have, or had, a role in this case that is kept apart from it.", "Ask somebody who may read it to act.");
        if (c.Access.Requests.Any(r => r.Entry.Compartment == To && r.State == RequestState.Waiting && AccessBook.Same(r.By, By)))
            return new Refusal("access.asked-already", "You asked for this already, and nobody has answered yet.", "A second request would wait beside the first.", "Wait for the answer.");
        return GrantAccess.Period(Until, now) ?? Words.Refused(Reason, "reason", 2000) ?? Decision.Record(To, new AccessRequested(Reason, Until));
    }
}

/// <summary>Grants access that somebody asked for. Into some compartments two people let somebody in: see <see cref="IIrreversible"/>.</summary>
/// <param name="Request">The request.</param>
/// <param name="ExpiresAt">When it ends: not after the moment asked for.</param>
/// <param name="Because">Why.</param>
public sealed record GrantAccess(EntryId Request, Instant ExpiresAt, string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Request.Compartment];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => MayAnswer(c, By, Request.Compartment) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.Access.Requests.FirstOrDefault(r => r.Entry == Request) is not { } asked) return Words.NoSuch("request", Request);
        return Refused(c, Request, asked.By, ExpiresAt, By, now) ?? Words.Refused(Because, "reason", 2000)
            ?? Decision.Record(Request.Compartment, new AccessGranted(Request, asked.By, ExpiresAt, Because));
    }

    internal static bool MayAnswer(LiveCase c, Actor who, Compartment compartment) => AccessTable.MayGrant(compartment).Contains(who.Role) && c.HasAuthority(who);

    internal static Refusal? Refused(LiveCase c, EntryId request, Actor to, Instant expiresAt, Actor by, Instant now)
    {
        if (c.Access.Requests.FirstOrDefault(r => r.Entry == request) is not { } asked) return Words.NoSuch("request", request);
        if (asked.State != RequestState.Waiting)
            return new("access.answered", "The request was answered already.", "A request is answered once.", "Let them ask again.");
        if (asked.By.Id == by.Id)
            return new("access.to-oneself", "Nobody lets themselves in.", "A second person has to see why it is needed.", "Leave the answer to somebody else with authority.");
        if (c.Access.HasConflict(to.Id) || c.IsWalledOff(to))
            return new("access.walled-off", $"{to.Name} cannot be given access to this.", "They have, or had, a role or an interest in this case that keeps them apart from it.", "Refuse the request.");
        return expiresAt > asked.Asked.Until
            ? new("access.too-long", "That is longer than was asked for.", "The reason given covers no more than was asked for.", "Give a moment not after the one asked for.")
            : Period(expiresAt, now);
    }

    internal static Refusal? Period(Instant until, Instant now) => until <= now
        ? new("access.past", "The access would have ended before it began.", "Nobody could use it.", "Give a later moment.")
        : until - now > AccessTable.LongestGrant
            ? new("access.too-long", $"Access is given for at most {AccessTable.LongestGrant.Days} days at a time.", "A need that lasts longer is looked at again.", "Give an earlier moment, and ask again if it is still needed.")
            : null;
}

/// <summary>Refuses access that somebody asked for.</summary>
/// <param name="Request">The request.</param>
/// <param name="Because">Why.</param>
public sealed record RefuseAccess(EntryId Request, string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Request.Compartment];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => GrantAccess.MayAnswer(c, By, Request.Compartment) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Access.Requests.FirstOrDefault(r => r.Entry == Request) switch
    {
        null => Words.NoSuch("request", Request),
        { State: not RequestState.Waiting } => new Refusal("access.answered", "The request was answered already.", "A request is answered once.", "Withdraw the access, if it was granted."),
        _ => Words.Refused(Because, "reason", 2000) ?? Decision.Record(Request.Compartment, new AccessRefused(Request, Because)),
    };
}

/// <summary>Takes access back before it ends.</summary>
/// <param name="Grant">The entry that granted it.</param>
/// <param name="Because">Why.</param>
public sealed record WithdrawAccess(EntryId Grant, string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Grant.Compartment];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        GrantAccess.MayAnswer(c, By, Grant.Compartment) || c.Access.Grants.Any(g => g.Entry == Grant && AccessBook.Same(g.Given.To, By)) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Access.Grants.FirstOrDefault(g => g.Entry == Grant) switch
    {
        null => Words.NoSuch("grant", Grant),
        var grant when !grant.IsLive(now) => Decision.Nothing,
        _ => Words.Refused(Because, "reason", 2000) ?? Decision.Record(Grant.Compartment, new AccessWithdrawn(Grant, Because)),
    };
}

/// <summary>Declares that the actor has an interest in the case. Everybody may, at any time, and it takes effect at once.</summary>
/// <param name="What">What the interest is.</param>
public sealed record DeclareConflict(string What) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [AccessTable.Of(By.Role).Home];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role is ActorRole.ThePerson or ActorRole.DestinationAuthority or ActorRole.System ? AccessCheck.Refused(By) : null;

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Access.HasConflict(By.Id) ? Decision.Nothing
        : Words.Refused(What, "account of the interest", 2000) ?? Decision.Record(AccessTable.Of(By.Role).Home, new ConflictDeclared(What));
}

/// <summary>Finds that a declared interest does not stand in the way.</summary>
/// <param name="Conflict">The declaration.</param>
/// <param name="Because">Why.</param>
public sealed record SetConflictAside(EntryId Conflict, string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Conflict.Compartment];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role == ActorRole.SeniorOfficer && c.HasAuthority(By) && c.Access.ConflictOf(Conflict) != By.Id ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Access.ConflictOf(Conflict) is null ? Words.NoSuch("declared interest", Conflict)
        : Words.Refused(Because, "reason", 2000) ?? Decision.Record(Conflict.Compartment, new ConflictSetAside(Conflict, Because));
}
