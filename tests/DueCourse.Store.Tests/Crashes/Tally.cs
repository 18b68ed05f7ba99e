namespace DueCourse.Store.Tests.Crashes;

/// <summary>What nodes tried and what was acknowledged to them, held against what a store holds.</summary>
internal sealed class Tally
{
    // Command, by case; and the entry that was acknowledged, if one was.
    private readonly Dictionary<(string Case, string Command), string?> _commands = [];

    /// <summary>How many commands were acknowledged.</summary>
    public int Acknowledged => _commands.Values.Count(e => e is not null);

    /// <summary>Commands of which nobody knows what became of them, as a node takes them.</summary>
    public IReadOnlyList<string> Pending => [.. _commands.Where(c => c.Value is null).Select(c => $"{c.Key.Case} {c.Key.Command}")];

    /// <summary>How many faults of the store nodes told, by code.</summary>
    public SortedDictionary<string, int> Faults { get; } = new(StringComparer.Ordinal);

    /// <summary>Cases whose lists did not show what had just been recorded.</summary>
    public int Stale { get; private set; }

    /// <summary>Takes what a node said.</summary>
    public void Take(IEnumerable<string> said)
    {
        foreach (var words in said.Select(line => line.Split(' ')))
        {
            if (words is ["try", var of, var tried]) _commands.TryAdd((of, tried), null);
            else if (words is ["done", var @in, var done, var entry]) _commands[(@in, done)] = entry;
            else if (words is ["fault", var code]) Faults[code] = Faults.GetValueOrDefault(code) + 1;
            else if (words is ["stale", _]) Stale++;
        }
    }

    /// <summary>What is wrong, in words; empty where each acknowledged command is there, none twice, none that nobody tried, and every chain is whole.</summary>
    /// <param name="ledger">The store.</param>
    /// <param name="only">The cases to look at; null: all, and what followers are given too.</param>
    public async Task<IReadOnlyList<string>> Wrong(ILedger ledger, IReadOnlyCollection<CaseId>? only = null)
    {
        var wrong = new List<string>();
        var found = new Dictionary<(string Case, string Command), (string Entry, HashSet<Type> Events)>();
        var entries = 0;
        await foreach (var stored in only is null ? ledger.Cases() : Some(ledger, only))
        {
            entries += stored.Entries.Count;
            if (stored.Version != stored.Entries.Count) wrong.Add($"case {stored.Id} is at version {stored.Version} with {stored.Entries.Count} entries");
            wrong.AddRange(Given.Faults(stored).Select(f => $"case {stored.Id}: {f.Entry} {f.Code}"));
            foreach (var recorded in stored.Entries.Select(Payload.Read))
            {
                // A command records several events, each of another kind.
                var by = (stored.Id.ToString(), recorded.Command);
                if (!found.TryGetValue(by, out var before)) found.Add(by, (recorded.Id.ToString(), [recorded.Event.GetType()]));
                else if (!before.Events.Add(recorded.Event.GetType())) wrong.Add($"{recorded.Command} is there twice");
            }
        }

        var looked = only?.Select(id => id.ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var (command, entry) in _commands)
        {
            if (entry is null || looked?.Contains(command.Case) == false) continue;
            var at = found.TryGetValue(command, out var there) ? there.Entry : "not there";
            if (at != entry) wrong.Add($"{command.Command} was acknowledged as {entry} and is {at}");
        }

        wrong.AddRange(found.Keys.Where(f => f.Command != "open" && !f.Command.StartsWith("timer ", StringComparison.Ordinal) && !_commands.ContainsKey(f)).Select(f => $"nobody tried {f.Command}"));
        if (only is not null) return wrong;

        // A transaction of a node that was killed may end only now.
        var followed = (await Given.Changes(ledger, Position.Start, entries)).Count;
        if (followed < entries) wrong.Add($"followers were given {followed} of {entries} entries");
        return wrong;
    }

    private static async IAsyncEnumerable<StoredCase> Some(ILedger ledger, IEnumerable<CaseId> only)
    {
        foreach (var id in only) yield return await ledger.Read(id);
    }
}
