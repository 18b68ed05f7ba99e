namespace DueCourse.Casework.Notices.Service;

using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>Something about the service of a notice, recorded where the notice stands by somebody who works the case.</summary>
/// <param name="About">The notice, or a sending of it.</param>
public abstract record ServiceCommand(EntryId About) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Compartment> Touches => [About.Compartment];

    /// <inheritdoc/>
    public virtual Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role is ActorRole.Caseworker or ActorRole.SeniorOfficer && c.Access.IsAssigned(By) && !c.Access.HasConflict(By.Id) && c.Rights(By, About.Compartment, now).HasFlag(Right.Write)
            ? null : AccessCheck.Refused(By);

    private protected static LocalDate DayOf(Instant now) => now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;

    private protected static Refusal? Proof(LiveCase c, EntryId about, EntryId? document) =>
        document is not { } named ? null
        : Words.OutOfSight(about.Compartment, named) ?? (c.Find(named) is { Event: DocumentReceived } ? null : Words.NoSuch("document", named));

    // Withdrawn and said anew, or withdrawn alone: what was said of the day of service no longer stands.
    private protected static void Withdraw(LiveCase c, Happening happening, IEnumerable<EntryId> states, string because)
    {
        foreach (var state in states)
            if (c.Statements.Find(state) is { Ended: null }) happening.Add(state.Compartment, new FactWithdrawn(state, because));
    }

    private protected static IReadOnlyList<EntryId> StateServed(LiveCase c, Happening happening, CaseNotice notice, EntryId subject, LocalDate sentOn, DateRange day)
    {
        var served = new Served(c, happening, notice, sentOn, day);
        served.StateDay(subject, TheNotice.ServedOn.Definition);
        NoticeForms.Of(notice.Issued.Kind).States(served);
        return served.States;
    }
}
