namespace DueCourse.Casework.Reopening;

using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Tracks.Transfer;

/// <summary>A removal was found to have been without a ground. The case is open, whatever its outcome was.</summary>
/// <param name="Missing">What was missing, in words that both sides may read.</param>
/// <param name="ToDo">What is done to put it right.</param>
[Act("wrongful-removal-found")]
public sealed record WrongfulRemovalFound(string Missing, string ToDo) : CaseEvent;

/// <summary>Who outside can be told of a wrongful removal. The words are stored: never change one.</summary>
public enum ExternalBody
{
    /// <summary>The court or tribunal whose order or proceedings it touched.</summary>
    CourtOrTribunal,

    /// <summary>Whoever represents the person.</summary>
    Representative,

    /// <summary>The Independent Chief Inspector of Borders and Immigration.</summary>
    ChiefInspector,

    /// <summary>The Parliamentary and Health Service Ombudsman.</summary>
    Ombudsman,

    /// <summary>The Equality and Human Rights Commission.</summary>
    EqualityAndHumanRightsCommission,

    /// <summary>The European Court of Human Rights.</summary>
    StrasbourgCourt,
}

/// <summary>Somebody outside was told of a wrongful removal.</summary>
/// <param name="Removal">The finding.</param>
/// <param name="Body">Who.</param>
/// <param name="On">The day.</param>
/// <param name="Document">The entry by which what was sent, and that it arrived, is on file.</param>
[Act("externally-notified")]
public sealed record ExternallyNotified(EntryId Removal, ExternalBody Body, LocalDate On, EntryId Document) : CaseEvent;

/// <summary>The matter of a wrongful removal was closed.</summary>
/// <param name="Removal">The finding.</param>
/// <param name="How">How it was put right, or why it could not be.</param>
[Act("wrongful-removal-closed")]
public sealed record WrongfulRemovalClosed(EntryId Removal, string How) : CaseEvent;

/// <summary>A step in the matter of a removal without a ground.</summary>
public abstract record WrongfulRemovalCommand : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Open];

    /// <summary>The roles that may.</summary>
    protected abstract IReadOnlyList<ActorRole> Roles { get; }

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        Roles.Contains(By.Role) && c.Access.IsAssigned(By) && !c.Access.HasConflict(By.Id) ? null : AccessCheck.Refused(By);

    private protected static Refusal None { get; } = new("removal.none-found", "No wrongful removal was found in this case, or it is closed.", "Nothing would be told, or closed.", "Record the finding first.");
}

/// <summary>Finds that a removal was without a ground. An outcome that stood is reversed, so that the case is open.</summary>
/// <param name="Missing">What was missing, in words that both sides may read.</param>
/// <param name="ToDo">What is done to put it right: whether and how the person is brought back.</param>
public sealed record FindWrongfulRemoval(string Missing, string ToDo) : WrongfulRemovalCommand
{
    /// <inheritdoc/>
    protected override IReadOnlyList<ActorRole> Roles => [ActorRole.Caseworker, ActorRole.SeniorOfficer, ActorRole.LegalAdviser];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if ((Words.Refused(Missing, "account of what was missing", 4000) ?? Words.Refused(ToDo, "account of what is done", 4000)) is { } empty) return empty;
        if (!c.History.Any(r => r.Event is DepartureHappened) && c.Retention.Outcome?.Reached.Outcome != CaseOutcome.Removed)
            return new Refusal("removal.none", "Nobody was removed in this case.", "A removal that did not happen was not wrongful.", "Look at the case again.");
        if (c.WrongfulRemovals is { Last: not null, IsClosed: false }) return Decision.Nothing;
        var happening = new Happening(c);
        WrongfulRemovals.Find(c, happening, Missing, ToDo);
        return happening.Events;
    }
}

/// <summary>Records that somebody outside was told.</summary>
/// <param name="Body">Who.</param>
/// <param name="On">The day.</param>
/// <param name="Document">The open entry by which what was sent, and that it arrived, is on file.</param>
public sealed record RecordExternalNotification(ExternalBody Body, LocalDate On, EntryId Document) : WrongfulRemovalCommand
{
    /// <inheritdoc/>
    protected override IReadOnlyList<ActorRole> Roles => [ActorRole.Caseworker, ActorRole.SeniorOfficer];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.WrongfulRemovals is not { Last: { } last, IsClosed: false }) return None;
        if (On > DisposalRules.DayOf(now)) return new Refusal("step.future", $"It is dated {On.Words()}, which has not come.", "Nobody was told yet.", "Record it when they were.");
        return Document.Compartment != Compartment.Open || c.Find(Document) is not { Event: DocumentReceived } ? Words.NoSuch("open document", Document)
            : Decision.Record(Compartment.Open, new ExternallyNotified(last.Id, Body, On, Document));
    }
}

/// <summary>Closes the matter, once somebody outside who is not the person's own side was told.</summary>
/// <param name="How">How it was put right, or why it could not be.</param>
public sealed record CloseWrongfulRemoval(string How) : WrongfulRemovalCommand
{
    /// <inheritdoc/>
    protected override IReadOnlyList<ActorRole> Roles => [ActorRole.SeniorOfficer];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.WrongfulRemovals is not { Last: { } last, IsClosed: false }) return None;
        if (!c.WrongfulRemovals.SomebodyOutsideWasTold) return WrongfulRemovals.NobodyTold;
        return Words.Refused(How, "account of how it was put right", 20_000) ?? Decision.Record(Compartment.Open, new WrongfulRemovalClosed(last.Id, How));
    }
}
