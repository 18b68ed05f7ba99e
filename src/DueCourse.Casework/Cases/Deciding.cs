namespace DueCourse.Casework.Cases;

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
    /// Decides a command: once per id, never on something out of date, and then by the command's own rule. Pure: the same
    /// case, command and moment give the same decision.
    /// </summary>
    public static Decision Decide(this LiveCase c, Command command, Instant now)
    {
        if (Words.Refused(command.Id, "command's id", 100) is { } nameless) return nameless;
        if (c.HasDone(command.Id)) return new DoneBefore([.. c.History.Where(r => r.Command == command.Id)]);
        var since = command.BasedOn is not { } seen ? []
            : c.History.Where(r => seen.TryGetValue(r.Id.Compartment, out var number) && r.Id.Number > number).ToList();
        return since.Count > 0 ? new OutOfDate(since) : command.Decide(c, now);
    }

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
        foreach (var (compartment, happened) in events.All)
        {
            var head = current.GetValueOrDefault(compartment) ?? ChainHead.Empty(of, compartment);
            var entry = Entry.Seal(head, Payload.Write(happened, command.By, command.Id), now, salts);
            current[compartment] = head.Then(entry);
            sealedEntries.Add(entry);
        }

        return sealedEntries;
    }
}
