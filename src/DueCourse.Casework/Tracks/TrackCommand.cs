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
    public sealed override Decision Decide(LiveCase c, Instant now) => Missing(c) ?? Table.Refuses(StateIn(c), this, c, now) ?? Record(c, now);

    /// <summary>The refusal where what the step is about is not there: one claim of several, one set of proceedings; null when it is.</summary>
    /// <param name="c">The whole case.</param>
    private protected virtual Refusal? Missing(LiveCase c) => null;

    /// <summary>What is recorded, where the table lets it.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="now">The moment of the step.</param>
    private protected abstract Decision Record(LiveCase c, Instant now);

    /// <summary>The day of an instant in the United Kingdom.</summary>
    private protected static LocalDate DayOf(Instant now) => now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;

    /// <summary>The refusal of a day that has not come, or that lies before the step that this one follows.</summary>
    /// <param name="on">The day of the step.</param>
    /// <param name="after">The day of the step before; null: there is none.</param>
    /// <param name="now">The moment at which it is recorded.</param>
    private protected static Refusal? OutOfOrder(LocalDate on, LocalDate? after, Instant now) =>
        on > DayOf(now) ? new("step.not-yet", $"{on.Words()} has not come.", "A step is recorded when it has been taken.", "Record it on that day, or look at the day again.")
        : after is { } before && on < before ? new("step.before", $"{on.Words()} lies before {before.Words()}, the day of the step that this one follows.", "A course whose steps stand in the wrong order misleads whoever reads how long it took.", "Look at both days again; correct the earlier entry if that one is wrong.")
        : null;
}
