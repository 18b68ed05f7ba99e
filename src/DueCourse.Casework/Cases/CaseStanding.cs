namespace DueCourse.Casework.Cases;

/// <summary>A case was opened.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="AsAt">The day of which its first statements speak, in the United Kingdom's calendar.</param>
/// <param name="Origin">What it was made from, where it was made from something; null: it was not.</param>
[Act("case-opened")]
public sealed record CaseOpened(string Title, LocalDate AsAt, string? Origin = null) : CaseEvent
{
    /// <summary>Who has the case from its opening beside whoever opened it; null: nobody.</summary>
    public IReadOnlyList<Actor>? Team { get; init; }
}

/// <summary>Whether a case is open, and what it is called.</summary>
public sealed class CaseStanding : CasePart
{
    /// <summary>The title; empty while it is not opened.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The day of which its first statements speak; null while it is not opened.</summary>
    public LocalDate? AsAt { get; private set; }

    /// <summary>What it was made from; null: nothing.</summary>
    public string? Origin { get; private set; }

    /// <summary>When it was opened.</summary>
    public Instant? OpenedAt { get; private set; }

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        if (entry.Event is CaseOpened opened) (Title, AsAt, Origin, OpenedAt) = (opened.Title, opened.AsAt, opened.Origin, entry.At);
    }
}

/// <summary>Opens a case.</summary>
/// <param name="Title">What it is called: never empty, at most 200 characters.</param>
/// <param name="AsAt">The day of which its first statements speak.</param>
public sealed record OpenCase(string Title, LocalDate AsAt) : Command
{
    /// <summary>Caseworkers and senior officers who have the case from its opening, beside whoever opens it.</summary>
    public IReadOnlyList<Actor> Team { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Open];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.Standing.AsAt is not null)
            return new Refusal("case.already-open", "The case is open already.", "A case is opened once; everything later is recorded in it.", "Record what happened in the case, or open another.");
        return Unfit(Team) ?? Words.Refused(Title, "title", 200)
            ?? Decision.Record(Compartment.Open, new CaseOpened(Title.Trim(), AsAt) { Team = Team.Count == 0 ? null : Team });
    }

    /// <summary>The refusal of a team that holds somebody who is given a case afterwards; null: it will do.</summary>
    internal static Refusal? Unfit(IReadOnlyList<Actor> team) => team.All(who => who.Role is ActorRole.Caseworker or ActorRole.SeniorOfficer) ? null
        : new Refusal("case.team", "Only caseworkers and senior officers have a case from its opening.", "Both sides can read who they are.", "Give others the case afterwards.");
}
