namespace DueCourse.Casework.Work;

using DueCourse.Casework.Access;

/// <summary>
/// Hands a case over from one person to another in the same role, with the tasks that the first was given. All at once: nobody has a
/// task in a case that is no longer theirs. Whoever orders it needs authority in the case, and learns nothing of what stands in it.
/// </summary>
/// <param name="From">Who has it.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Because">Why.</param>
public sealed record HandOver(Actor From, Actor To, string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [AccessTable.Of(To.Role).Home];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        AccessTable.Of(To.Role).AssignedBy.Contains(By.Role) && c.HasAuthority(By) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (From.Role != To.Role || From.Id == To.Id)
            return new Refusal("hand-over.role", "A case is handed over between two people in the same role.", "Somebody in another role may see other things, and decide others.", "Name somebody in the same role.");
        if (!c.Access.IsAssigned(From)) return Decision.Nothing;
        if (c.Access.HasConflict(To.Id))
            return new Refusal("access.walled-off", $"{To.Name} cannot have this case.", "They have an interest in it, and could do nothing with it.", "Name somebody else.");
        var gives = c.Access.IsAssigned(To) ? Decision.Nothing : new AssignToCase(To, Because) { By = By, Id = Id }.Decide(c, now);
        if (gives is not Events given) return gives;
        var ends = new EndAssignment(From, Because) { By = By, Id = Id }.Decide(c, now);
        return ends is not Events ended ? ends : new Events([.. given.All, .. Tasks(c, now), .. ended.All]);
    }

    // Only what their role may read: a task elsewhere was theirs by a grant of their own, which is not handed on.
    private IEnumerable<ToRecord> Tasks(LiveCase c, Instant now) => TaskRules.In(c, Compartments.All)
        .Where(t => t.AssignedTo is { } has && AccessBook.Same(has, From) && AccessTable.Of(To.Role).In(t.Reason.Compartment).HasFlag(Right.Read))
        .Select(t => new ToRecord(t.Reason.Compartment, new TaskAssigned(t.Key, To)));
}
