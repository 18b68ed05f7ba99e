namespace DueCourse.Casework.Access;

/// <summary>A command with its own rule of who may do it, in place of the right to write in what it touches. It is decided on the whole case.</summary>
public interface IOwnAccess
{
    /// <summary>The refusal; null when it may be done.</summary>
    Refusal? Forbidden(LiveCase c, Instant now);
}

/// <summary>Asks the table, the assignments and the grants what somebody may do in a case. Always asked of the whole case.</summary>
public static class AccessCheck
{
    /// <summary>What an actor may do in a compartment at an instant.</summary>
    public static Right Rights(this LiveCase c, Actor who, Compartment compartment, Instant now)
    {
        if (c.Access.HasConflict(who.Id)) return Right.None;
        var row = AccessTable.Of(who.Role);
        var may = row.In(compartment);
        if (may.HasFlag(Right.MustNotKnow)) return Right.MustNotKnow;

        if (Sealing.Keeps(c, who.Role)) return Right.None;

        // Nobody inspects a case that they worked.
        if (who.Role == ActorRole.Auditor && c.Access.Assignments.Any(a => a.Who.Id == who.Id)) return Right.None;
        var has = row.Everywhere || c.Access.IsAssigned(who) ? may
            : row.MayAsk && may != Right.None ? Right.Ask : Right.None;
        return c.Access.Grants.Any(g => g.Entry.Compartment == compartment && AccessBook.Same(g.Given.To, who) && g.IsLive(now)) ? has | Right.Read : has;
    }

    /// <summary>The compartments whose every entry an actor may read at an instant.</summary>
    public static IReadOnlySet<Compartment> Readable(this LiveCase c, Actor who, Instant now) =>
        Compartments.All.Where(compartment => c.Rights(who, compartment, now).HasFlag(Right.Read)).ToHashSet();

    /// <summary>Whether an actor may give out cases and access, and confirm, in this case.</summary>
    public static bool HasAuthority(this LiveCase c, Actor who) =>
        !c.Access.HasConflict(who.Id) && (AccessTable.Of(who.Role).HasAuthority || c.Access.IsAssigned(who));

    /// <summary>The refusal of a command that its actor may not give; null when they may.</summary>
    internal static Refusal? Forbidden(this LiveCase c, Command command, Instant now)
    {
        if (c.History.Count == 0)
            return command is not (OpenCase or Statements.ImportCase) ? Statements.Checks.Opened(c)
                : command.By.Role is ActorRole.Caseworker or ActorRole.SeniorOfficer or ActorRole.System ? null : Refused(command.By);
        if (Sealing.Keeps(c, command.By.Role) && !Sealing.LetsThrough(command)) return Refused(command.By);
        if (command is IOwnAccess own) return own.Forbidden(c, now);
        return command.Touches.All(compartment => c.Rights(command.By, compartment, now).HasFlag(Right.Write)) ? null : Refused(command.By);
    }

    /// <summary>
    /// The case on which an actor's command is decided: what they may read, so that neither a refusal nor an answer tells of the rest.
    /// </summary>
    internal static LiveCase AsDecidedBy(this LiveCase c, Command command, Instant now)
    {
        if (command is IOwnAccess) return c;
        var readable = c.Readable(command.By, now);
        return Compartments.All.All(compartment => c.Count(compartment) == 0 || readable.Contains(compartment)) ? c
            : LiveCase.PartOf(c, r => readable.Contains(r.Id.Compartment));
    }

    /// <summary>
    /// One refusal for every reason: it does not say which compartment stood in the way, nor whether somebody else has the case.
    /// </summary>
    internal static Refusal Refused(Actor who) => new("access.refused",
        $"{who.Name} may not do this in this case in the role of {AccessPage.Name(who.Role)}.",
        "What is not allowed by a role in the case, or by access that was granted, is refused.",
        "Ask for the case or for access, with the reason; docs/access.md says which role may do what.");

    /// <summary>
    /// Whether somebody may take a role without knowing what it must not know: whoever has been able to read a compartment that
    /// the role must not know, in whatever role, cannot; nor can they go the other way. And nobody changes sides.
    /// </summary>
    internal static bool IsWalledOff(this LiveCase c, Actor who)
    {
        var row = AccessTable.Of(who.Role);
        var could = c.Access.Assignments.Where(a => a.Who.Id == who.Id).Select(a => AccessTable.Of(a.Who.Role)).ToList();
        if (could.Exists(r => SideOf(r.Role) != SideOf(who.Role))) return true;
        var granted = c.Access.Grants.Where(g => g.Given.To.Id == who.Id).Select(g => g.Entry.Compartment).ToHashSet();
        return Compartments.All.Any(compartment =>
            (row.In(compartment) == Right.MustNotKnow && (granted.Contains(compartment) || could.Exists(r => r.In(compartment).HasFlag(Right.Read))))
            || (row.In(compartment).HasFlag(Right.Read) && could.Exists(r => r.In(compartment) == Right.MustNotKnow)));
    }

    private static int SideOf(ActorRole role) => role switch
    {
        ActorRole.ThePerson or ActorRole.Representative => 1,
        ActorRole.DestinationAuthority => 2,
        ActorRole.Auditor => 3,
        _ => 0,
    };
}
