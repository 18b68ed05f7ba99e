namespace DueCourse.Store.Tests.Archives;

using System.Globalization;
using DueCourse.Store.Archives;
using DueCourse.Store.Logs;
using DueCourse.Store.Tests.Conformance;
using DueCourse.Store.Tests.Throwaway;

/// <summary>What is held is counted for the whole program, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(FlatMemoryTests), DisableParallelization = true)]
[Collection(nameof(FlatMemoryTests))]
public sealed class FlatMemoryTests : IDisposable
{
    private const int EntriesOfACase = 50, Few = 800, Many = 2_000;

    // What one more entry may add to what is held: not even its hash would go into so little.
    private const int BytesAnEntry = 14;

    private readonly Folder folder = new();
    private readonly SigningKey key = SigningKey.Make();

    public void Dispose()
    {
        folder.Dispose();
        key.Dispose();
    }

    [Fact]
    public async Task What_is_held_while_a_store_is_checked_or_carried_out_does_not_grow_with_it()
    {
        await using var small = await Filled("small", Few);
        await using var large = await Filled("large", Many);

        var held = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (name, work) in new (string, Func<ILedger, string, Task>)[]
        {
            ("checked", (ledger, _) => LogTests.Sound(ledger)),
            ("carried out", (ledger, to) => new Backup(ledger, null, key, () => Given.Start).Write(folder.At("backup of " + to))),
            ("held on purpose", HeldOnPurpose),
        })
        {
            // Once for what is made at the first use of anything.
            if (name != "carried out") await Most(() => work(small, "small"));
            held[name] = await Most(() => work(large, "large")) - await Most(() => work(small, "small"));
        }

        var allowed = (Many - Few) * EntriesOfACase * BytesAnEntry;
        var said = string.Join(", ", held.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Key}: {h.Value} bytes more")));
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        Assert.True(held["checked"] < allowed && held["carried out"] < allowed, said);
        // Without this it might be that nothing that is held is seen.
        Assert.True(held["held on purpose"] > 10 * allowed, said);
    }

    // The most that is in use at one time, over what was before.
    private static async Task<long> Most(Func<Task> work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (most, running) = (0L, Task.Run(work));
        while (!running.IsCompleted)
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            await Task.WhenAny(running, Task.Delay(20, TestContext.Current.CancellationToken));
        }

        await running;
        return most;
    }

    private static async Task HeldOnPurpose(ILedger ledger, string name)
    {
        var all = new List<StoredCase>();
        await foreach (var one in ledger.Cases(stop: TestContext.Current.CancellationToken)) all.Add(one);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        GC.KeepAlive(all);
    }

    private async Task<ILedger> Filled(string name, int cases)
    {
        var ledger = await Ledgers.Open("sqlite:" + folder.At(name + ".sqlite"), TestContext.Current.CancellationToken);
        var says = new byte[250];
        "{\"filled\":\""u8.CopyTo(says);
        says.AsSpan(11, 237).Fill((byte)'x');
        "\"}"u8.CopyTo(says.AsSpan(248));
        for (var c = 0; c < cases; c++)
        {
            var id = Given.Case($"{name} {c}");
            var entries = Enumerable.Range(0, EntriesOfACase).Select(i => ((Compartment)(i % 4), says)).ToArray();
            await ledger.Append(new(id, 0, Given.Sealed(id, new Dictionary<Compartment, ChainHead>(), Given.Start, entries)), TestContext.Current.CancellationToken);
        }

        await LogFollower.Made(ledger.Logs, stop: TestContext.Current.CancellationToken);
        await LogTests.Follow(ledger, new(ledger, key, () => Given.Start), cases * EntriesOfACase);
        return ledger;
    }
}
