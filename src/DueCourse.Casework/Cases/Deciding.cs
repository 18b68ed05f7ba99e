namespace DueCourse.Casework.Cases;

using DueCourse.Casework.Access;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks;

/// <summary>What the actor had before them is no longer the whole: somebody recorded more.</summary>
/// <param name="Since">What was recorded since, in the compartments that the actor named.</param>
public sealed record OutOfDate(IReadOnlyList<Recorded> Since) : Decision;

/// <summary>The command was done before: its id is on file.</summary>
/// <param name="Then">What it recorded.</param>
public sealed record DoneBefore(IReadOnlyList<Recorded> Then) : Decision;

/// <summary>The one door through which a command comes to a case.</summary>
public static class Deciding
{
    /// <summary>
    /// Decides a command: once per id of its actor's, only where the actor may (decision 0019), never on something out of date,
    /// and then by the command's own rule on what the actor may read. What cannot be undone becomes a proposal. Pure: the same
    /// case, command and moment give the same decision.
    /// </summary>
    /// <param name="c">The whole case.</param>
    /// <param name="command">The command.</param>
    /// <param name="now">When.</param>
    public static Decision Decide(this LiveCase c, Command command, Instant now)
    {
        if (Words.Refused(command.Id, "command's id", 100) is { } nameless) return nameless;
        if (c.HasDone(command.Id) && c.History.Where(r => r.Command == command.Id && AccessBook.Same(r.By!, command.By)).ToList() is { Count: > 0 } then)
            return new DoneBefore(then);
        if (c.Retention.HasErased(c.Id, command))
            return new Refusal("command.erased", "This was done before, and what it recorded was erased since.", "Done again it would bring back what was erased.", "If it is to be recorded anew, send it as a new command.");
        if (c.Forbidden(command, now) is { } forbidden) return forbidden;
        var readable = c.Readable(command.By, now);
        var since = command.BasedOn is not { } seen ? []
            // That somebody looked changes nothing on which another could decide.
            : c.History.Where(r => readable.Contains(r.Id.Compartment) && seen.TryGetValue(r.Id.Compartment, out var number) && r.Id.Number > number
                && !Looks.IsLook(r.Event)).ToList();
        if (since.Count > 0) return new OutOfDate(since);
        return command.Decide(c.AsDecidedBy(command, now), now) is var decided && decided is Events events
            ? OutOfSight(events) ?? (Decision)CaseTimers.WithTimers(WhatFollows.From(TwoPersons.Guard(command, events, now), command, c, now), c)
            : decided;
    }

    // Whatever the command: it rests on what the actor named, never on what is there.
    private static Refusal? OutOfSight(Events events)
    {
        foreach (var (compartment, happened) in events.All.SelectMany(e => Nested(e.Event).Select(happened => (e.In, happened))))
            foreach (var named in RestsOn.Names(happened))
                if (Words.OutOfSight(compartment, named) is { } refused) return refused;
        return null;
    }

    private static IEnumerable<CaseEvent> Nested(CaseEvent happened) =>
        happened is ActProposed proposed ? proposed.What.SelectMany(Nested).Prepend(happened) : [happened];

    /// <summary>Seals what a decision records onto the heads of a case's chains.</summary>
    /// <param name="heads">The heads, by compartment; one that is not there is an empty chain.</param>
    /// <param name="events">What happened.</param>
    /// <param name="of">The case.</param>
    /// <param name="command">The command that it answers.</param>
    /// <param name="now">When.</param>
    /// <param name="salts">Where salts come from.</param>
    public static IReadOnlyList<Entry> Seal(
        this Events events, CaseId of, IReadOnlyDictionary<Compartment, ChainHead> heads, Command command, Instant now, ISalts salts)
    {
        var current = new Dictionary<Compartment, ChainHead>(heads);
        var sealedEntries = new List<Entry>(events.All.Count);
        foreach (var e in events.All)
        {
            var compartment = e.In;
            var head = current.GetValueOrDefault(compartment) ?? ChainHead.Empty(of, compartment);
            var entry = Entry.Seal(head, Payload.Write(e.Event, e.As ?? command.By, command.Id), now, salts);
            current[compartment] = head.Then(entry);
            sealedEntries.Add(entry);
        }

        return sealedEntries;
    }
}
