namespace DueCourse.Casework.Access;

using DueCourse.Casework.Audiences;
using DueCourse.Casework.Timers;

/// <summary>
/// Marks an event that cannot be undone. A command that would record one does not: its events are kept as a proposal, and happen
/// when a second person with authority confirms. There is one door (<see cref="Deciding"/>), so no command can go round it.
/// </summary>
public interface IIrreversible
{
    /// <summary>Whether two people are needed, in this compartment.</summary>
    bool NeedsTwoPersons(Compartment @in) => true;

    /// <summary>Who may be the second.</summary>
    bool MayConfirm(ActorRole role, Compartment @in) => role == ActorRole.SeniorOfficer;

    /// <summary>The refusal, where it would no longer be right when the second person confirms; null when it still is.</summary>
    Refusal? StillRight(LiveCase c, Compartment @in, Actor confirming, Instant now);
}

/// <summary>The first of two people wants something done that cannot be undone.</summary>
/// <param name="What">What would happen, all together.</param>
/// <param name="LapsesAt">When the proposal lapses if nobody confirms it.</param>
[Act("act-proposed")]
public sealed record ActProposed(IReadOnlyList<CaseEvent> What, Instant LapsesAt) : CaseEvent, ITimed
{
    /// <inheritdoc/>
    public (TimerKind Kind, Instant DueAt) Timer() => (TimerKind.ProposalLapses, LapsesAt);
}

/// <summary>The second person agreed, and it was done; what was done stands beside this.</summary>
/// <param name="Proposal">The proposal.</param>
[Act("act-confirmed")]
public sealed record ActConfirmed(EntryId Proposal) : CaseEvent;

/// <summary>It will not be done.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Because">Why.</param>
[Act("act-rejected")]
public sealed record ActRejected(EntryId Proposal, string Because) : CaseEvent;

/// <summary>Nobody confirmed in time.</summary>
/// <param name="Proposal">The proposal.</param>
[Act("proposal-lapsed")]
public sealed record ProposalLapsed(EntryId Proposal) : CaseEvent;

/// <summary>A proposal, and what became of it.</summary>
/// <param name="Entry">The proposal's entry.</param>
/// <param name="By">Who proposed.</param>
/// <param name="Act">What, and until when.</param>
/// <param name="IsOpen">Nobody confirmed or rejected it, and no notice says that it lapsed.</param>
public sealed record Proposal(EntryId Entry, Actor By, ActProposed Act, bool IsOpen);

/// <summary>What waits for a second person.</summary>
public sealed class Proposals : CasePart
{
    private readonly List<Proposal> all = [];

    /// <summary>All, in the order in which they were made.</summary>
    public IReadOnlyList<Proposal> All => all;

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is ActProposed proposed) all.Add(new(entry.Id, entry.By!, proposed, true));
        var closed = entry.Event switch
        {
            ActConfirmed e => e.Proposal,
            ActRejected e => e.Proposal,
            ProposalLapsed e => e.Proposal,
            _ => (EntryId?)null,
        };
        for (var i = 0; i < all.Count && closed is not null; i++)
            if (all[i].Entry == closed) all[i] = all[i] with { IsOpen = false };
    }
}

/// <summary>The rule of two people.</summary>
public static class TwoPersons
{
    /// <summary>How long a proposal waits. Ours; no law sets it.</summary>
    public static Duration Waits { get; } = Duration.FromDays(7);

    /// <summary>What a command would record, or the proposal of it where it cannot be undone.</summary>
    /// <exception cref="InvalidOperationException">A command would do what cannot be undone in several compartments at once: a proposal in one would tell of the others.</exception>
    internal static Events Guard(Command command, Events decided, Instant now)
    {
        if (command is ConfirmAct || !decided.All.Any(e => e.Event is IIrreversible act && act.NeedsTwoPersons(e.In))) return decided;
        var @in = decided.All[0].In;
        return decided.All.All(e => e.In == @in)
            ? new([new(@in, new ActProposed([.. decided.All.Select(e => e.Event)], Envelope.ToTheMicrosecond(now + Waits)))])
            : throw new InvalidOperationException($"{command.GetType().Name} would do what cannot be undone in several compartments at once");
    }
}

/// <summary>The second person agrees: what was proposed is done now.</summary>
/// <param name="Proposal">The proposal.</param>
public sealed record ConfirmAct(EntryId Proposal) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Proposal.Compartment];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) => AnswerToProposal.Forbidden(c, Proposal, By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (AnswerToProposal.Closed(c, Proposal, now) is { } closed) return closed;
        var proposal = c.Proposals.All.Single(p => p.Entry == Proposal);
        if (proposal.By.Id == By.Id)
            return new Refusal("two-persons.same", "You proposed this yourself.", "What cannot be undone is seen by two people.", "Leave it to somebody else with authority.");
        var @in = Proposal.Compartment;
        foreach (var happening in proposal.Act.What)
            if (happening is IIrreversible act && act.StillRight(c, @in, By, now) is { } refused) return refused;
        return new Events([new(@in, new ActConfirmed(Proposal)), .. proposal.Act.What.Select(e => new ToRecord(@in, e) { As = Releases.NameOf(e) })]);
    }
}

/// <summary>Somebody with authority, or whoever proposed it, does not want it done.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Because">Why.</param>
public sealed record RejectAct(EntryId Proposal, string Because) : Command, IOwnAccess
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Proposal.Compartment];

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        c.Proposals.All.Any(p => p.Entry == Proposal && p.By.Id == By.Id) ? null : AnswerToProposal.Forbidden(c, Proposal, By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => AnswerToProposal.Closed(c, Proposal, now)
        ?? Words.Refused(Because, "reason", 2000) ?? Decision.Record(Proposal.Compartment, new ActRejected(Proposal, Because));
}

/// <summary>What both answers to a proposal ask first.</summary>
internal static class AnswerToProposal
{
    // Somebody without authority is not told whether there is such a proposal.
    public static Refusal? Forbidden(LiveCase c, EntryId id, Actor by) =>
        c.HasAuthority(by) && c.Proposals.All.FirstOrDefault(p => p.Entry == id) is { } proposal
            && proposal.Act.What.OfType<IIrreversible>().All(act => act.MayConfirm(by.Role, id.Compartment)) ? null : AccessCheck.Refused(by);

    public static Refusal? Closed(LiveCase c, EntryId id, Instant now) => c.Proposals.All.FirstOrDefault(p => p.Entry == id) switch
    {
        null => Words.NoSuch("proposal", id),
        { IsOpen: false } => new("two-persons.closed", "The proposal was answered already, or has lapsed.", "It is done once or not at all.", "Propose it again, if it is still wanted."),
        { Act.LapsesAt: var lapses } when now >= lapses => new("two-persons.lapsed", "The proposal has lapsed.", "A second person had to agree within seven days.", "Propose it again, if it is still wanted."),
        _ => null,
    };
}
