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
    private const int EntriesOfACase = 50, Few = 200, Many = 1_000;

    // What one more entry may add to what is held: not even half its hash would go into so little.
    private const int BytesAnEntry = 14;

    private readonly Folder folder = new();
    private readonly SigningKey key = SigningKey.Make();
    private int looks;

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

        const int allowed = (Many - Few) * EntriesOfACase * BytesAnEntry;
        var more = new Dictionary<string, long>(StringComparer.Ordinal)
        {
            ["checked"] = await More((ledger, _) => LogTests.Sound(ledger), allowed),
            ["carried out"] = await More((ledger, to) => new Backup(ledger, null, key, () => Given.Start).Write(folder.At("backup " + to)), allowed),
            ["held on purpose"] = await More(HeldOnPurpose, allowed),
        };

        var said = string.Join(", ", more.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Key}: {h.Value} bytes more")));
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        Assert.True(more["checked"] < allowed && more["carried out"] < allowed, said);
        // Without this it might be that what is held is not seen: a hash of each entry is, which is little.
        Assert.True(more["held on purpose"] > allowed, said);

        // How much more is in use for the larger store. What a store makes grow is there each time; what
        // buffers and the rest of the program happen to hold comes and goes, and only ever adds to it. So
        // the least that was in use for each of the two counts, of two times at least and of five at most.
        async Task<long> More(Func<ILedger, string, Task> work, long enough)
        {
            var (few, many) = (long.MaxValue, long.MaxValue);
            for (var round = 1; round <= 2 || (round <= 5 && many - few >= enough); round++)
            {
                few = Math.Min(few, await InUse(() => work(small, string.Create(CultureInfo.InvariantCulture, $"small {round}"))));
                many = Math.Min(many, await InUse(() => work(large, string.Create(CultureInfo.InvariantCulture, $"large {round}"))));
            }

            return many - few;
        }
    }

    // What was in use at nine of ten looks at most: what grows all along has come to nine tenths of itself
    // by then, and a buffer that was there for a moment is not taken for it.
    private async Task<long> InUse(Func<Task> work)
    {
        looks = 0;
        var (inUse, running) = (new List<long>(1_000), Task.Run(work));
        while (!running.IsCompleted)
        {
            GC.Collect();
            inUse.Add(GC.GetTotalMemory(forceFullCollection: false));
            Volatile.Write(ref looks, inUse.Count);
            await Task.WhenAny(running, Task.Delay(20, TestContext.Current.CancellationToken));
        }

        await running;
        inUse.Sort();
        return inUse[inUse.Count * 9 / 10];
    }

    // For as many looks again as were taken while it was read, so that it does not turn on how quick the machine is.
    private async Task HeldOnPurpose(ILedger ledger, string name)
    {
        var hashes = new List<Digest>();
        await foreach (var one in ledger.Cases(stop: TestContext.Current.CancellationToken)) hashes.AddRange(one.Entries.Select(e => e.Hash));
        var enough = 2 * (Volatile.Read(ref looks) + 1);
        while (Volatile.Read(ref looks) < enough) await Task.Delay(5, TestContext.Current.CancellationToken);
        GC.KeepAlive(hashes);
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
