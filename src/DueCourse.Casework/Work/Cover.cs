namespace DueCourse.Casework.Work;

using DueCourse.Casework.Access;
using DueCourse.Casework.Timers;

/// <summary>Somebody covers for a colleague who is absent. They have the case for that time, and the absent colleague's tasks are theirs to do.</summary>
/// <param name="Absent">Who is absent, and in what role.</param>
/// <param name="By">Who covers, in the same role.</param>
/// <param name="Until">When the cover ends.</param>
[Act("cover-arranged")]
public sealed record CoverArranged(Actor Absent, Actor By, Instant Until) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.CoverEnds, Until);
}

/// <summary>A cover has ended, and with it the access that it gave.</summary>
/// <param name="Cover">The entry that arranged it.</param>
[Act("cover-ended")]
public sealed record CoverEnded(EntryId Cover) : CaseEvent;

/// <summary>Who covers for whom.</summary>
public sealed class CaseCover : CasePart
{
    private readonly List<(EntryId Id, CoverArranged Arranged)> standing = [];

    /// <summary>The covers that stand.</summary>
    public IReadOnlyList<(EntryId Id, CoverArranged Arranged)> Standing => standing;

    /// <summary>Who does now what somebody was given to do; null: they do it themselves.</summary>
    public Actor? For(Actor? who) => who is null ? null : standing.Where(c => AccessBook.Same(c.Arranged.Absent, who)).Select(c => c.Arranged.By).LastOrDefault();

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is CoverArranged arranged) standing.Add((entry.Id, arranged));
        if (entry.Event is CoverEnded ended) standing.RemoveAll(c => c.Id == ended.Cover);
    }
}

/// <summary>Arranges cover during an absence. It ends by itself.</summary>
/// <param name="Absent">Who is absent.</param>
/// <param name="Cover">Who covers, in the same role.</param>
/// <param name="Until">When it ends.</param>
public sealed record ArrangeCover(Actor Absent, Actor Cover, Instant Until) : Command, IOwnAccess
{
    /// <summary>The longest cover. Ours; after it a case is given anew.</summary>
    public static Duration Longest { get; } = Duration.FromDays(60);

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Working];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        AccessTable.Of(Cover.Role).AssignedBy.Contains(By.Role) && c.HasAuthority(By) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Absent.Role != Cover.Role || Cover.Role is not (ActorRole.Caseworker or ActorRole.SeniorOfficer))
            return new Refusal("cover.role", "Cover is between two caseworkers, or two senior officers.", "Somebody in another role may see other things, and decide others.", "Name somebody in the role of whoever is absent.");
        if (Cover.Id == By.Id)
            return new Refusal("access.to-oneself", "Nobody gives a case to themselves.", "A second person has to see why it is needed.", "Ask somebody with authority to arrange it.");
        if (Absent.Id == Cover.Id || !c.Access.IsAssigned(Absent))
            return new Refusal("cover.absent", $"{Absent.Name} does not have this case.", "There is nothing to cover.", "Name somebody who has it.");
        if (Until <= now || Until > now + Longest)
            return new Refusal("cover.how-long", $"Cover runs from now, for at most {Longest.Days} days.", "A longer absence is no cover: the case needs somebody.", "Give an earlier end, or give the case to somebody else.");
        if (c.Access.HasConflict(Cover.Id) || c.IsWalledOff(Cover))
            return new Refusal("access.walled-off", $"{Cover.Name} cannot have that role in this case.", "They have, or had, a role or an interest here from which that role is kept apart.", "Name somebody who was not concerned with the case before.");
        if (c.Cover.For(Absent) is { } covers)
            return AccessBook.Same(covers, Cover) ? Decision.Nothing : new Refusal("cover.already", $"{covers.Name} covers already.", "Of two each would leave it to the other.", "End that cover first.");
        return Words.Refused(Cover.Id, "sign-in name", 200) ?? Words.Refused(Cover.Name, "name", 200)
            ?? Decision.Record(Compartment.Working, new CoverArranged(Absent, Cover, Envelope.ToTheMicrosecond(Until)));
    }
}

/// <summary>Ends a cover before its time.</summary>
/// <param name="Cover">The entry that arranged it.</param>
public sealed record EndCover(EntryId Cover) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Working];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => c.Cover.Standing.FirstOrDefault(s => s.Id == Cover).Arranged is { } arranged
        ? AccessBook.Same(arranged.By, By) || AccessBook.Same(arranged.Absent, By) || (AccessTable.Of(arranged.By.Role).AssignedBy.Contains(By.Role) && c.HasAuthority(By)) ? null : AccessCheck.Refused(By)
        : c.HasAuthority(By) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => c.Cover.Standing.Any(s => s.Id == Cover)
        ? Decision.Record(Compartment.Working, new CoverEnded(Cover)) : Words.NoSuch("cover that stands", Cover);
}
