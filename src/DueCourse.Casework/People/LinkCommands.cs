namespace DueCourse.Casework.People;

using DueCourse.Casework.Statements;

/// <summary>
/// Links an identity to the person, to another identity, or to one in another case. Where the file shows a conflict in the
/// evidence, the link waits for a second reader.
/// </summary>
/// <param name="In">The compartment.</param>
/// <param name="Made">What is linked, and why. Conflicts that the file shows are added to those named.</param>
public sealed record LinkIdentities(Compartment In, IdentitiesLinked Made) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if ((Linked.ByNobody(By) ?? Named.Of(c, In, Made.Identity)) is { } refused) return refused;
        if (Made.InCase == c.Id)
            return new Refusal("link.same-case", "The other case is this one.", "A link to another case is kept on this side alone; within a case both identities can be looked at.", "Name the identity without a case.");
        if (Made is { InCase: not null, To: { } there } && Words.OutOfSight(In, there) is { } elsewhere) return elsewhere;
        if (Made is { InCase: null, To: { } to })
        {
            if (to == Made.Identity)
                return new Refusal("link.itself", "The identity would be linked to itself.", "That says nothing.", "Name the other identity.");
            if (Named.Of(c, In, to) is { } other) return other;
        }

        if (Words.Refused(Made.Because, "reason", 4000) is { } reasonless) return reasonless;
        if (Made.Evidence.Count == 0)
            return new Refusal("link.no-evidence", "The link names no evidence.", "Whoever contests it, or reads it in ten years, must be able to see what it rests on.", "Name the entries that it rests on.");
        foreach (var item in Made.Evidence)
            if ((Words.OutOfSight(In, item) ?? (c.Find(item) is null ? Words.NoSuch("entry", item) : null)) is { } missing) return missing;
        // Only links in the same compartment: another one's must not show, not even by a refusal.
        if (c.People.Links.Values.FirstOrDefault(l => l.Id.Compartment == In && l.State.State != LinkState.Cut
                && l.Made.InCase == Made.InCase && Ends(l.Made).SetEquals(Ends(Made))) is { } already)
            return new Refusal("link.already", $"The link {already.Id} joins the two already.", "Two links for one thing would have to be contested twice.", "Read that one; contest or cut it if it is wrong.");
        return Decision.Record(In, Made with { Conflicts = [.. Made.Conflicts.Union(ConflictsShown.By(c, In, Made)).Order()] });
    }

    private static HashSet<EntryId?> Ends(IdentitiesLinked made) => [made.Identity, made.To];
}

/// <summary>Reads a link as the second person, where the evidence is in conflict.</summary>
/// <param name="Link">The link.</param>
/// <param name="Agrees">Whether they would make it too.</param>
/// <param name="Because">Why.</param>
public sealed record ReviewLink(EntryId Link, bool Agrees, string Because) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Link.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if ((Linked.ByNobody(By) ?? Linked.Standing(c, Link)) is { } refused) return refused;
        var link = c.People.Links[Link];
        if (link.State.State != LinkState.AwaitsASecondReader)
            return new Refusal("link.not-awaiting", $"The link {Link} awaits no second reader.", "Either its evidence is not in conflict, or somebody has read it.", "Contest the link if you think it wrong.");
        return link.By.Id == By.Id
            ? new Refusal("link.own-review", "You made this link yourself.", "A link on evidence in conflict is read by somebody else.", "Ask a colleague to read it.") { Citation = "docs/decisions/0017" }
            : Words.Refused(Because, "reason", 4000) ?? Decision.Record(Link.Compartment, new LinkReviewed(Link, Agrees, Because));
    }
}

/// <summary>Contests a link: what hangs on it is not established until that is settled.</summary>
/// <param name="Said">Which, by whom, and why.</param>
public sealed record ContestLink(LinkContested Said) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Said.Link.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Linked.Standing(c, Said.Link) ?? Words.Refused(Said.ContestedBy, "name of whoever contests it", 200)
        ?? Words.Refused(Said.Because, "reason", 4000) ?? Decision.Record(Said.Link.Compartment, Said);
}

/// <summary>Settles a contest. Neither whoever recorded it nor whoever made the link may.</summary>
/// <param name="Contest">The contest.</param>
/// <param name="LinkStands">Whether the link stands; otherwise it is cut.</param>
/// <param name="Because">Why.</param>
public sealed record SettleContest(EntryId Contest, bool LinkStands, string Because) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Contest.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if ((Linked.ByNobody(By) ?? Checks.Opened(c)) is { } refused) return refused;
        if (c.People.LinkOf(Contest) is not { } link) return Words.NoSuch("contest", Contest);
        if (Linked.Standing(c, link.Id) is { } gone) return gone;
        if (link.OpenContests.All(o => o.Id != Contest))
            return new Refusal("link.settled", $"The contest {Contest} is settled.", "It is settled once.", "If there is something new, contest the link again.");
        return By.Id == link.By.Id || By.Id == c.Find(Contest)!.By?.Id
            ? new Refusal("link.own-contest", "You made the link, or recorded the contest.", "A contest is settled by somebody who is neither.", "Ask a colleague to settle it.") { Citation = "docs/decisions/0017" }
            : Words.Refused(Because, "reason", 4000) ?? Decision.Record(Contest.Compartment, new ContestSettled(Contest, LinkStands, Because));
    }
}

/// <summary>Cuts a link. Nothing that was recorded of either identity is changed.</summary>
/// <param name="Link">The link.</param>
/// <param name="Because">Why.</param>
public sealed record UnlinkIdentities(EntryId Link, string Because) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Link.Compartment];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) =>
        Linked.Standing(c, Link) ?? Words.Refused(Because, "reason", 4000)
        ?? Decision.Record(Link.Compartment, new IdentitiesUnlinked(Link, Because));
}

/// <summary>Refusals that the commands about links share.</summary>
internal static class Linked
{
    public static Refusal? ByNobody(Actor by) => by.Role is not ActorRole.System ? null
        : new("link.no-person", "Nobody has looked at this.", "Who is who is decided by a person, who can be asked why.", "Let a caseworker look at the candidates.") { Citation = "docs/decisions/0017" };

    public static Refusal? Standing(LiveCase c, EntryId id)
    {
        var link = c.People.Links.GetValueOrDefault(id);
        return Checks.Opened(c) ?? (link is null ? Words.NoSuch("link", id)
            : link.State is (LinkState.Cut, var because)
                ? new Refusal("link.cut", $"The link is cut already: {because}.", "What is cut joins nothing.", "Link the identities again if there is reason to.")
                : null);
    }
}
