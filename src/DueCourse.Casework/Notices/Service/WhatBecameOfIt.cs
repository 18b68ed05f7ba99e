namespace DueCourse.Casework.Notices.Service;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Statements;

/// <summary>Records that a notice which was sent is shown to have arrived. Where the rules presumed another day, this one counts.</summary>
/// <param name="About">The sending.</param>
/// <param name="On">The day on which it arrived.</param>
/// <param name="Proves">What shows it.</param>
/// <param name="Document">The entry by which the proof was received; null: it is not on file.</param>
public sealed record RecordReceipt(EntryId About, LocalDate On, string Proves, EntryId? Document) : ServiceCommand(About)
{
    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.Notices.FindSending(About) is not { } found) return Words.NoSuch("sending of a notice", About);
        if ((Words.Refused(Proves, "proof of receipt", 2000) ?? Proof(c, About, Document)) is { } refused) return refused;
        if (On < found.Sending.What.How.On || On > DayOf(now))
            return new Refusal("service.receipt-day", $"It went out on {found.Sending.What.How.On.Words()}, and is said to have arrived on {On.Words()}.", "It arrives after it went out, and is recorded when it has arrived.", "Look at the day again.");
        if (found.Sending.Returned is not null)
            return new Refusal("service.returned", "It came back undelivered.", "What came back did not arrive in that way.", "If it was sent again, record that.");
        if (found.Sending.Day == DateRange.On(On)) return Decision.Nothing;
        var happening = new Happening(c);
        Withdraw(c, happening, found.Sending.States, $"it is shown to have arrived on {On.Words()}");
        var states = found.Sending.IsDefective ? [] : StateServed(c, happening, found.Notice, found.Sending.What.Subject!.Value, found.Sending.What.How.On, DateRange.On(On));
        var received = happening.Add(About.Compartment, new NoticeReceived(About, On, Proves, Document, states));
        if (About.Compartment != Compartment.Open) happening.Add(About.Compartment, new ReleaseMade(Releases.InPlace, received));
        return happening.Events;
    }
}

/// <summary>Records that a notice came back, or could not be delivered. What was said to follow from its service no longer stands.</summary>
/// <param name="About">The sending.</param>
/// <param name="On">The day on which that was known.</param>
/// <param name="Because">What came back, or why it could not be delivered.</param>
public sealed record RecordNoticeReturned(EntryId About, LocalDate On, string Because) : ServiceCommand(About)
{
    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.Notices.FindSending(About) is not { } found) return Words.NoSuch("sending of a notice", About);
        if (Words.Refused(Because, "account of what came back", 2000) is { } empty) return empty;
        if (On < found.Sending.What.How.On || On > DayOf(now))
            return new Refusal("service.return-day", $"It went out on {found.Sending.What.How.On.Words()}, and is said to have come back on {On.Words()}.", "It comes back after it went out, and is recorded when it has come back.", "Look at the day again.");
        if (found.Sending.Returned is not null) return Decision.Nothing;
        if (found.Sending.What.How.Method is ServiceMethod.Hand or ServiceMethod.Collected)
            return new Refusal("service.handed", "It was handed over or collected, and cannot come back undelivered.", "If that is wrong, it never was handed over.", "Correct the entry, and say what was wrong.");
        var happening = new Happening(c);
        Withdraw(c, happening, found.Sending.States, "it came back undelivered");
        happening.Add(About.Compartment, new NoticeReturned(About, On, Because));
        return happening.Events;
    }
}

/// <summary>
/// Disputes the service of a notice. The person and whoever represents them can themselves. What is said to follow from the service
/// is disputed with it, so that it is established for nobody until somebody has looked into it.
/// </summary>
/// <param name="About">The sending.</param>
/// <param name="SaidBy">Who says so.</param>
/// <param name="Because">What they say.</param>
/// <param name="SaysReceivedOn">On which day they say that it came; null: never, or they do not say.</param>
public sealed record DisputeServing(EntryId About, string SaidBy, UntrustedText Because, LocalDate? SaysReceivedOn) : ServiceCommand(About)
{
    /// <inheritdoc/>
    public override Refusal? Forbidden(LiveCase c, Instant now) => By.Role is ActorRole.ThePerson or ActorRole.Representative
        ? c.Access.IsAssigned(By) ? null : AccessCheck.Refused(By)
        : base.Forbidden(c, now);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.Notices.FindSending(About) is not { } found) return Words.NoSuch("sending of a notice", About);
        if ((Words.Refused(SaidBy, "name of whoever disputes it", 200) ?? Words.Refused(Because.AsGiven, "account of what is disputed", 4000)) is { } empty) return empty;
        if (SaysReceivedOn > DayOf(now))
            return new Refusal("service.future", "The day on which it is said to have come lies in the future.", "It cannot have come then.", "Look at the day again.");
        var happening = new Happening(c);
        foreach (var state in found.Sending.States)
            if (c.Statements.Find(state) is { Ended: null }) happening.Add(state.Compartment, new FactDisputed(state, SaidBy, Side.Person, Because.AsGiven));
        happening.Add(About.Compartment, new ServiceDisputed(About, SaidBy, Because, SaysReceivedOn));
        return happening.Events;
    }
}
