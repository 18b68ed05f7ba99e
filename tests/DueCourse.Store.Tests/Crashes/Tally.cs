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

    /// <summary>Takes what a node said.</summary>
    public void Take(IEnumerable<string> said)
    {
        foreach (var words in said.Select(line => line.Split(' ')))
        {
            if (words is ["try", var of, var tried]) _commands.TryAdd((of, tried), null);
            else if (words is ["done", var @in, var done, var entry]) _commands[(@in, done)] = entry;
        }
    }

    /// <summary>What is wrong, in words; empty where each acknowledged command is there, none twice, none that nobody tried, and every chain is whole.</summary>
    public async Task<IReadOnlyList<string>> Wrong(ILedger ledger)
    {
        var wrong = new List<string>();
        var found = new Dictionary<(string, string), string>();
        var entries = 0;
        await foreach (var stored in ledger.Cases())
        {
            entries += stored.Entries.Count;
            if (stored.Version != stored.Entries.Count) wrong.Add($"case {stored.Id} is at version {stored.Version} with {stored.Entries.Count} entries");
            wrong.AddRange(Given.Faults(stored).Select(f => $"case {stored.Id}: {f.Entry} {f.Code}"));
            foreach (var recorded in stored.Entries.Select(Payload.Read))
                if (!found.TryAdd((stored.Id.ToString(), recorded.Command), recorded.Id.ToString())) wrong.Add($"{recorded.Command} is there twice");
        }

        foreach (var ((of, command), entry) in _commands)
            if (entry is not null && found.GetValueOrDefault((of, command)) != entry) wrong.Add($"{command} was acknowledged as {entry} and is {found.GetValueOrDefault((of, command)) ?? "not there"}");
        wrong.AddRange(found.Keys.Where(f => f.Item2 != "open" && !_commands.ContainsKey(f)).Select(f => $"nobody tried {f.Item2}"));

        // A transaction of a node that was killed may end only now.
        var followed = (await Given.Changes(ledger, Position.Start, entries)).Count;
        if (followed < entries) wrong.Add($"followers were given {followed} of {entries} entries");
        return wrong;
    }
}
