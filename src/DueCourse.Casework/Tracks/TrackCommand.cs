namespace DueCourse.Casework.Tracks;

using DueCourse.Casework.Access;

/// <summary>
/// A step of a track. It is decided on the whole case, because what its actor may not see can stand in its way all the same. The
/// track's table is asked first; what it lets through is recorded.
/// </summary>
public abstract record TrackCommand : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <summary>The compartment in which the step is recorded.</summary>
    protected virtual Compartment In => Compartment.Open;

    /// <summary>The table of the track.</summary>
    protected abstract TrackTable Table { get; }

    /// <summary>Where the track stands in a case.</summary>
    /// <param name="c">The whole case.</param>
    protected abstract object StateIn(LiveCase c);

    /// <inheritdoc/>
    public virtual Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role == ActorRole.System || (c.Access.IsAssigned(By) && !c.Access.HasConflict(By.Id) && c.Rights(By, In, now).HasFlag(Right.Read))
            ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public sealed override Decision Decide(LiveCase c, Instant now) => Table.Refuses(StateIn(c), this, c, now) ?? Record(c, now);

    /// <summary>What is recorded, where the table lets it.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="now">The moment of the step.</param>
    private protected abstract Decision Record(LiveCase c, Instant now);

    /// <summary>The day of an instant in the United Kingdom.</summary>
    private protected static LocalDate DayOf(Instant now) => now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
}
