namespace DueCourse.Casework.Audiences;

using DueCourse.Casework.Access;
using DueCourse.Casework.Timers;

/// <summary>A statement as shown to those who work the case.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Subject">What it is about; null: the person.</param>
/// <param name="Fact">The question.</param>
/// <param name="Value">What is said.</param>
/// <param name="Side">Whose side says so.</param>
/// <param name="Stands">Whether it still stands.</param>
public sealed record StatementLine(EntryId Id, EntryId? Subject, string Fact, string Value, Side Side, bool Stands);

/// <summary>An entry as shown to those who work the case.</summary>
/// <param name="Id">The entry; null in a compartment of which only a part is seen, where a number would tell of the rest.</param>
/// <param name="In">The compartment.</param>
/// <param name="At">When.</param>
/// <param name="By">Who; null when it was erased.</param>
/// <param name="Act">What happened, by its word; null when it was erased.</param>
public sealed record HistoryLine(EntryId? Id, Compartment In, Instant At, string? By, string? Act);

/// <summary>What those who work a case for the state see alike: what their compartments hold.</summary>
public abstract record StaffView
{
    /// <summary>Made of what was recorded in the audience's compartments.</summary>
    protected StaffView(SeenCase seen, ActorRole audience)
    {
        var c = seen.For(audience);
        Case = c.Id;
        Title = c.Standing.Title;
        Statements = [.. c.Statements.All.Select(s => new StatementLine(s.Id, s.Said.Subject, s.Said.Fact, s.Said.Value.Words(), s.Said.Side, s.Ended is null))];
        Judgements = [.. c.Judgements.All.Select(j => $"{j.Made.Judgement} {j.Made.Answer} {j.Made.MadeBy}")];
        History = [.. c.History.Select(r => new HistoryLine(seen.Whole.Contains(r.Id.Compartment) ? r.Id : null, r.Id.Compartment, r.At, r.By?.Name, r.Event is Erased ? null : Acts.Of(r.Event).Word))];
        Counts = seen.Whole.Order().ToDictionary(compartment => compartment.Name(), c.Count, StringComparer.Ordinal);
        Waiting = [.. c.Timers.Pending];
    }

    /// <summary>Which case.</summary>
    public CaseId Case { get; }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>The statements.</summary>
    public IReadOnlyList<StatementLine> Statements { get; }

    /// <summary>The judgements.</summary>
    public IReadOnlyList<string> Judgements { get; }

    /// <summary>What was recorded.</summary>
    public IReadOnlyList<HistoryLine> History { get; }

    /// <summary>How many entries each compartment has that this audience reads.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>The timers that wait.</summary>
    public IReadOnlyList<PendingTimer> Waiting { get; }
}

/// <summary>A case as its caseworker sees it.</summary>
public sealed record ForTheCaseworker : StaffView
{
    /// <summary>Of a caseworker's entries.</summary>
    public ForTheCaseworker(SeenCase seen) : base(seen, ActorRole.Caseworker) => Messages = MessageLine.Of(seen.Case);

    /// <summary>The talks with the other state, to be read only.</summary>
    public IReadOnlyList<MessageLine> Messages { get; }
}

/// <summary>A case as the senior officer who decides sees it.</summary>
public sealed record ForTheSeniorOfficer : StaffView
{
    /// <summary>Of a senior officer's entries.</summary>
    public ForTheSeniorOfficer(SeenCase seen) : base(seen, ActorRole.SeniorOfficer)
    {
        Messages = MessageLine.Of(seen.Case);
        Requests = [.. seen.Case.Access.Requests.Where(r => r.State == RequestState.Waiting)];
        Proposals = [.. seen.Case.Proposals.All.Where(p => p.IsOpen).Select(p => p.Entry)];
    }

    /// <summary>The talks with the other state.</summary>
    public IReadOnlyList<MessageLine> Messages { get; }

    /// <summary>Requests for access that wait, in the compartments that they read.</summary>
    public IReadOnlyList<AccessRequest> Requests { get; }

    /// <summary>Proposals that wait for a second person.</summary>
    public IReadOnlyList<EntryId> Proposals { get; }
}

/// <summary>A case as the state's legal adviser sees it.</summary>
public sealed record ForTheLegalAdviser : StaffView
{
    /// <summary>Of a legal adviser's entries.</summary>
    public ForTheLegalAdviser(SeenCase seen) : base(seen, ActorRole.LegalAdviser) => Messages = MessageLine.Of(seen.Case);

    /// <summary>The talks with the other state.</summary>
    public IReadOnlyList<MessageLine> Messages { get; }
}

/// <summary>A case as whoever speaks to the other state sees it: the file that both sides read, and the talks.</summary>
public sealed record ForTheReturnsLiaison : StaffView
{
    /// <summary>Of a returns liaison officer's entries.</summary>
    public ForTheReturnsLiaison(SeenCase seen) : base(seen, ActorRole.ReturnsLiaisonOfficer) => Messages = MessageLine.Of(seen.Case);

    /// <summary>The talks.</summary>
    public IReadOnlyList<MessageLine> Messages { get; }
}

/// <summary>Somebody's role in a case, as shown.</summary>
/// <param name="Who">Who, and in what role.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">When it ended; null: it lasts.</param>
public sealed record AssignmentLine(Actor Who, Instant From, Instant? Until);

/// <summary>Access that was granted, as shown.</summary>
/// <param name="To">To whom.</param>
/// <param name="In">To which compartment.</param>
/// <param name="From">Since when.</param>
/// <param name="ExpiresAt">When it ends.</param>
/// <param name="WithdrawnAt">When it was taken back; null: it was not.</param>
public sealed record GrantLine(Actor To, Compartment In, Instant From, Instant ExpiresAt, Instant? WithdrawnAt);

/// <summary>A case as an auditor sees it: what was recorded, who had access and who looked.</summary>
public sealed record ForTheAuditor : StaffView
{
    /// <summary>Of an auditor's entries.</summary>
    public ForTheAuditor(SeenCase seen) : base(seen, ActorRole.Auditor)
    {
        WhoLooked = seen.WhoLooked();
        Assignments = [.. seen.Case.Access.Assignments.Select(a => new AssignmentLine(a.Who, a.From, a.Until))];
        Grants = [.. seen.Case.Access.Grants.Select(g => new GrantLine(g.Given.To, g.Entry.Compartment, g.From, g.Given.ExpiresAt, g.WithdrawnAt))];
    }

    /// <summary>Who looked, by name.</summary>
    public IReadOnlyList<WhoLookedLine> WhoLooked { get; }

    /// <summary>Who had which role.</summary>
    public IReadOnlyList<AssignmentLine> Assignments { get; }

    /// <summary>Who was given access.</summary>
    public IReadOnlyList<GrantLine> Grants { get; }
}
