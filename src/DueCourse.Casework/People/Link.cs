namespace DueCourse.Casework.People;

/// <summary>How a link stands.</summary>
public enum LinkState
{
    /// <summary>It was made on evidence in conflict, and no second person has agreed.</summary>
    AwaitsASecondReader,

    /// <summary>It stands.</summary>
    Stands,

    /// <summary>Somebody contests it.</summary>
    Contested,

    /// <summary>It was cut, or a second reader did not agree.</summary>
    Cut,
}

/// <summary>A link between two identities, with all that became of it.</summary>
/// <param name="Id">The entry that made it.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Made">What was linked, and why.</param>
public sealed record Link(EntryId Id, Instant At, Actor By, IdentitiesLinked Made)
{
    /// <summary>What became of it, in order: reviews, contests, settlements, cuts.</summary>
    public IReadOnlyList<Recorded> Since { get; init; } = [];

    /// <summary>The entries among these, and perhaps its own, that were found wrong; each with the reason.</summary>
    public IReadOnlyDictionary<EntryId, string> FoundWrong { get; init; } = new Dictionary<EntryId, string>();

    /// <summary>The contests that are not settled.</summary>
    public IEnumerable<(EntryId Id, LinkContested Contest)> OpenContests
    {
        get
        {
            var settled = Counting.Select(r => r.Event).OfType<ContestSettled>().Select(s => s.Contest).ToHashSet();
            return Counting.Where(r => r.Event is LinkContested && !settled.Contains(r.Id)).Select(r => (r.Id, (LinkContested)r.Event));
        }
    }

    /// <summary>How it stands, and why, as the end of a sentence.</summary>
    public (LinkState State, string Because) State
    {
        get
        {
            if (FoundWrong.TryGetValue(Id, out var wrong)) return (LinkState.Cut, $"the link {Id} was found wrong: {wrong}");
            foreach (var entry in Counting)
                switch (entry.Event)
                {
                    case IdentitiesUnlinked cut: return (LinkState.Cut, $"the link {Id} was cut: {cut.Because}");
                    case ContestSettled { LinkStands: false } settled: return (LinkState.Cut, $"the link {Id} was cut when a contest was settled: {settled.Because}");
                    case LinkReviewed { Agrees: false } no: return (LinkState.Cut, $"a second reader did not agree with the link {Id}: {no.Because}");
                }

            if (Made.Conflicts.Count > 0 && !Counting.Any(r => r.Event is LinkReviewed { Agrees: true }))
                return (LinkState.AwaitsASecondReader, $"the link {Id} rests on evidence in conflict and awaits a second reader");
            return OpenContests.FirstOrDefault() is { Contest: { } contest }
                ? (LinkState.Contested, $"the link {Id} is contested by {contest.ContestedBy}: {contest.Because}")
                : (LinkState.Stands, "");
        }
    }

    private IEnumerable<Recorded> Counting => Since.Where(r => !FoundWrong.ContainsKey(r.Id));
}

/// <summary>How an identity is tied to the person whose case it is.</summary>
public enum Tie
{
    /// <summary>By links that stand.</summary>
    Firm,

    /// <summary>Only through a link that is contested.</summary>
    Contested,

    /// <summary>By none.</summary>
    None,
}

/// <summary>How an identity is tied to the person from an instant on.</summary>
/// <param name="From">The instant.</param>
/// <param name="Tie">How.</param>
/// <param name="Because">Why it is not firm, as the end of a sentence; empty where it is.</param>
/// <param name="ContestedBy">The sides that contest.</param>
public sealed record Tied(Instant From, Tie Tie, string Because, IReadOnlyList<Side> ContestedBy);
