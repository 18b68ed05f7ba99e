namespace DueCourse.Casework.Tracks;

/// <summary>One way in which a track may go from a state to another. The table of a track's transitions is what its commands ask.</summary>
/// <param name="From">The type of the state that it leaves.</param>
/// <param name="To">The type of the state that it reaches.</param>
/// <param name="By">The type of the command that makes it.</param>
/// <param name="Actors">The roles that may.</param>
/// <param name="Authority">On what authority, with the provision where there is one.</param>
/// <param name="Guards">What must hold, each with its own refusal.</param>
/// <param name="Clock">What time has to do with it, in words; empty: nothing.</param>
public sealed record Transition(
    Type From, Type To, Type By, IReadOnlyList<ActorRole> Actors, string Authority, IReadOnlyList<Guard> Guards, string Clock);

/// <summary>Something that must hold before a step.</summary>
/// <param name="Name">Its name, in a few words.</param>
/// <param name="Refuses">The refusal; null when it holds. Asked of the whole case, at the moment of the step.</param>
public sealed record Guard(string Name, Func<LiveCase, Instant, Refusal?> Refuses);

/// <summary>A track: what it is called, the state in which it starts, and how it may go on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name for a reader.</param>
/// <param name="Start">The type of the state in which it starts.</param>
/// <param name="Transitions">How it may go on.</param>
public sealed record TrackTable(string Id, string Name, Type Start, IReadOnlyList<Transition> Transitions)
{
    /// <summary>Every state, the first first.</summary>
    public IReadOnlyList<Type> States => [.. Transitions.SelectMany(t => new[] { t.From, t.To }).Prepend(Start).Distinct()];

    /// <summary>The refusal of a command in a state; null when the table lets it.</summary>
    /// <param name="state">The state.</param>
    /// <param name="command">The command.</param>
    /// <param name="c">The whole case.</param>
    /// <param name="now">The moment of the step.</param>
    public Refusal? Refuses(object state, Command command, LiveCase c, Instant now)
    {
        var ways = Transitions.Where(t => t.By == command.GetType() && t.From.IsInstanceOfType(state)).ToList();
        if (ways.Count == 0)
        {
            var possible = Transitions.Where(t => t.From.IsInstanceOfType(state)).Select(t => InWords(t.By)).Distinct().ToList();
            return new($"track.{Id}.impossible", $"{Name}: this cannot be done while it is \"{InWords(state.GetType())}\".",
                "A step out of order would rest on one that was not taken.",
                possible.Count == 0 ? "Nothing more can be done here." : $"What can be done now: {string.Join("; ", possible)}.");
        }

        if (!ways.Exists(t => t.Actors.Contains(command.By.Role)))
            return new($"track.{Id}.actor", $"{Name}: this step is not for the role of {Access.AccessPage.Name(command.By.Role)}.",
                "Each step has an actor, who answers for it.", $"It is for: {string.Join(", ", ways.SelectMany(t => t.Actors).Distinct().Select(Access.AccessPage.Name))}.")
            { Citation = ways[0].Authority };
        return ways.SelectMany(t => t.Guards).Select(g => g.Refuses(c, now)).FirstOrDefault(r => r is not null);
    }

    /// <summary>The words of a type's name: <c>NoticeServed</c> is "notice served".</summary>
    public static string InWords(Type type) =>
        string.Concat(type.Name.Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));
}
