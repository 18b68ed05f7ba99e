namespace DueCourse.Casework.Access;

/// <summary>Somebody's role in a case, from when until when.</summary>
/// <param name="Entry">The entry that gave it.</param>
/// <param name="Who">Who, and in what role.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">When it ended; null: it lasts.</param>
public sealed record Assignment(EntryId Entry, Actor Who, Instant From, Instant? Until);

/// <summary>What became of a request for access.</summary>
public enum RequestState
{
    /// <summary>Nobody answered yet.</summary>
    Waiting,

    /// <summary>Granted.</summary>
    Granted,

    /// <summary>Refused.</summary>
    Refused,
}

/// <summary>A request for access.</summary>
/// <param name="Entry">The request.</param>
/// <param name="By">Who asks.</param>
/// <param name="At">When.</param>
/// <param name="Asked">For what reason, until when.</param>
/// <param name="State">What became of it.</param>
public sealed record AccessRequest(EntryId Entry, Actor By, Instant At, AccessRequested Asked, RequestState State);

/// <summary>Access that was granted.</summary>
/// <param name="Entry">The grant.</param>
/// <param name="Given">To whom, until when.</param>
/// <param name="From">Since when.</param>
/// <param name="WithdrawnAt">When it was taken back; null: it was not.</param>
public sealed record Grant(EntryId Entry, AccessGranted Given, Instant From, Instant? WithdrawnAt)
{
    /// <summary>Whether it lets somebody in at an instant: not before it was given, not at the instant of its end.</summary>
    public bool IsLive(Instant now) => now < Given.ExpiresAt && WithdrawnAt is null;
}

/// <summary>Who has the case, who asked for access and who was given it.</summary>
/// <remarks>Whether somebody may do a thing is asked of the whole case. Built from a part of it, the book knows only that part.</remarks>
public sealed class AccessBook : CasePart
{
    private readonly List<Assignment> assignments = [];
    private readonly List<AccessRequest> requests = [];
    private readonly List<Grant> grants = [];
    private readonly List<(EntryId Entry, string Who, bool Stands)> conflicts = [];

    /// <summary>All roles that anybody has or had, in the order in which they were given.</summary>
    public IReadOnlyList<Assignment> Assignments => assignments;

    /// <summary>All requests, in the order in which they were made.</summary>
    public IReadOnlyList<AccessRequest> Requests => requests;

    /// <summary>All grants, in the order in which they were made.</summary>
    public IReadOnlyList<Grant> Grants => grants;

    /// <summary>Whether somebody has a role in the case.</summary>
    public bool IsAssigned(Actor who) => assignments.Exists(a => a.Until is null && Same(a.Who, who));

    /// <summary>Whether somebody declared an interest that still stands in the way.</summary>
    public bool HasConflict(string person) => conflicts.Exists(c => c.Stands && c.Who == person);

    /// <summary>Who declared an interest by an entry; null where no such declaration stands.</summary>
    public string? ConflictOf(EntryId entry) => conflicts.Where(c => c.Stands && c.Entry == entry).Select(c => c.Who).FirstOrDefault();

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case CaseOpened opened:
                foreach (var who in new[] { entry.By! }.Concat(opened.Team ?? []).Where(w => !AccessTable.Of(w.Role).Everywhere))
                    assignments.Add(new(entry.Id, who, entry.At, null));
                break;
            case AssignedToCase assigned:
                assignments.Add(new(entry.Id, assigned.Who, entry.At, null));
                break;
            case Work.CoverArranged cover when !IsAssigned(cover.By):
                assignments.Add(new(entry.Id, cover.By, entry.At, null));
                break;
            case Work.CoverEnded over:
                for (var i = 0; i < assignments.Count; i++)
                    if (assignments[i].Until is null && assignments[i].Entry == over.Cover) assignments[i] = assignments[i] with { Until = entry.At };
                break;
            case AssignmentEnded ended:
                for (var i = 0; i < assignments.Count; i++)
                    if (assignments[i].Until is null && Same(assignments[i].Who, ended.Who)) assignments[i] = assignments[i] with { Until = entry.At };
                break;
            case AccessRequested asked:
                requests.Add(new(entry.Id, entry.By!, entry.At, asked, RequestState.Waiting));
                break;
            case AccessGranted granted:
                grants.Add(new(entry.Id, granted, entry.At, null));
                Answered(granted.Request, RequestState.Granted);
                break;
            case AccessRefused refused:
                Answered(refused.Request, RequestState.Refused);
                break;
            case AccessWithdrawn withdrawn:
                for (var i = 0; i < grants.Count; i++)
                    if (grants[i].Entry == withdrawn.Grant) grants[i] = grants[i] with { WithdrawnAt = entry.At };
                break;
            case ConflictDeclared:
                conflicts.Add((entry.Id, entry.By!.Id, true));
                break;
            case ConflictSetAside aside:
                for (var i = 0; i < conflicts.Count; i++)
                    if (conflicts[i].Entry == aside.Conflict) conflicts[i] = conflicts[i] with { Stands = false };
                break;
        }
    }

    // The sign-in's name and the role are what counts; how a name is shown may change.
    internal static bool Same(Actor one, Actor other) => one.Id == other.Id && one.Role == other.Role;

    private void Answered(EntryId request, RequestState state)
    {
        for (var i = 0; i < requests.Count; i++)
            if (requests[i].Entry == request) requests[i] = requests[i] with { State = state };
    }
}
