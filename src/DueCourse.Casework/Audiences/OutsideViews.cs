namespace DueCourse.Casework.Audiences;

using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;

/// <summary>A message to or from the authority of another state.</summary>
/// <param name="At">When.</param>
/// <param name="Way">Which way.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Text">What it says.</param>
public sealed record MessageLine(Instant At, Way Way, string Kind, string Text)
{
    internal static IReadOnlyList<MessageLine> Of(LiveCase c) =>
        [.. c.Told.Of<MessageExchanged>().Select(m => new MessageLine(m.At, m.What.Way, m.What.Kind, m.What.Text))
            .Concat(c.Told.Of<RequestRecalled>().Select(r => new MessageLine(r.At, Way.Sent, "recall", RequestRecalled.Text)))
            .OrderBy(m => m.At)];
}

/// <summary>
/// A case as the authority of another state sees it: messages. The type has no place for a fact, a name or a reason of ours.
/// </summary>
public sealed record ForTheDestination
{
    /// <summary>Of the messages.</summary>
    public ForTheDestination(SeenCase seen) => Messages = MessageLine.Of(seen.For(ActorRole.DestinationAuthority));

    /// <summary>The messages, in order.</summary>
    public IReadOnlyList<MessageLine> Messages { get; }
}

/// <summary>What a victim prefers, and what they were told.</summary>
/// <param name="Victim">Which victim, by a reference that says nothing of them.</param>
/// <param name="Channel">How they want to be told.</param>
/// <param name="WantsToBeTold">Whether they do.</param>
/// <param name="Told">What they were told, and when.</param>
public sealed record VictimLine(string Victim, string Channel, bool WantsToBeTold, IReadOnlyList<(Instant At, ToldOutcome Outcome)> Told);

/// <summary>A case as victim liaison sees it: contact preferences, and outcomes that may be told or were. There is no case in it.</summary>
public sealed record ForTheVictim
{
    /// <summary>Of the victims' compartment.</summary>
    public ForTheVictim(SeenCase seen)
    {
        var c = seen.For(ActorRole.VictimLiaisonOfficer);
        Victims = [.. c.Told.Of<ContactPreferenceRecorded>().GroupBy(p => p.What.Victim, StringComparer.Ordinal).Select(of => of.Last().What).Select(p => new VictimLine(
            p.Victim, p.Channel, p.WantsToBeTold,
            [.. c.Told.Of<VictimTold>().Where(t => t.What.Victim == p.Victim).Select(t => (t.At, t.What.Outcome))]))];
        MayBeTold = c.Told.Of<OutcomeForVictimLiaison>().Select(o => (ToldOutcome?)o.What.Outcome).LastOrDefault();
    }

    /// <summary>The victims.</summary>
    public IReadOnlyList<VictimLine> Victims { get; }

    /// <summary>The outcome that may be told; null: none was released.</summary>
    public ToldOutcome? MayBeTold { get; }
}

/// <summary>A case as a press officer sees it: outcomes that were released to be said in public.</summary>
public sealed record ForThePress
{
    /// <summary>Of the outcomes for the press.</summary>
    public ForThePress(SeenCase seen) =>
        Outcomes = [.. seen.For(ActorRole.PressOfficer).Told.Of<OutcomeForThePress>().Select(o => (DisposalRules.Words(o.What.Outcome), o.What.On))];

    /// <summary>The outcomes, in order, each with its day or days.</summary>
    public IReadOnlyList<(string Outcome, DateRange On)> Outcomes { get; }
}

/// <summary>Something on the person's side of the file.</summary>
/// <param name="At">When it was recorded.</param>
/// <param name="In">In which compartment.</param>
/// <param name="Says">What it says.</param>
public sealed record MatterLine(Instant At, Compartment In, string Says);

/// <summary>A case as the person, or whoever represents them, sees it: what both sides read, their own claim and health, and what was disclosed.</summary>
public abstract record PersonsSide
{
    /// <summary>Of the person's side.</summary>
    protected PersonsSide(SeenCase seen, ActorRole audience)
    {
        var c = seen.For(audience);
        Title = c.Standing.Title;
        Matter = [.. c.History.Select(r => (r, Says: Says(r))).Where(m => m.Says is not null).Select(m => new MatterLine(m.r.At, m.r.Id.Compartment, m.Says!))];
        WhoLooked = seen.WhoLooked();
    }

    /// <summary>What the case is called.</summary>
    public string Title { get; }

    /// <summary>What is on file.</summary>
    public IReadOnlyList<MatterLine> Matter { get; }

    /// <summary>Who looked, by role.</summary>
    public IReadOnlyList<WhoLookedLine> WhoLooked { get; }

    private static string? Says(Recorded r) => r.Event switch
    {
        FactAsserted said => $"{said.Fact}: {said.Value.Words()}",
        MatterDisclosed disclosed => $"disclosed: {disclosed.Fact}: {disclosed.Value.Words()}{(disclosed.Source is null ? "" : $" ({disclosed.Source})")}",
        LetterExchanged letter => $"letter {(letter.Way == Way.Sent ? "to" : "from")} {letter.With}: {letter.Text}",
        FactVerified or FactDisputed or FactWithdrawn or EntryCorrected or JudgementRecorded or OutcomeReached or ErasureOrdered => Acts.Of(r.Event).Word,
        Erased => "erased",
        _ => null,
    };
}

/// <summary>A case as the person sees it.</summary>
public sealed record ForThePerson : PersonsSide
{
    /// <summary>Of their entries.</summary>
    public ForThePerson(SeenCase seen) : base(seen, ActorRole.ThePerson) { }
}

/// <summary>A case as the representative on record sees it.</summary>
public sealed record ForTheRepresentative : PersonsSide
{
    /// <summary>Of their entries.</summary>
    public ForTheRepresentative(SeenCase seen) : base(seen, ActorRole.Representative) { }
}
