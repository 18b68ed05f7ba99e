namespace DueCourse.Store.Tests.Archives;

using System.Globalization;
using DueCourse.Store.Archives;
using DueCourse.Store.Logs;
using DueCourse.Store.Tests.Conformance;

/// <summary>
/// How much more is in use while a large store is worked on than while a small one is. It is counted for a whole program, so it is done
/// in one of its own, in which nothing else runs and no other test has left anything.
/// </summary>
internal static class WhatIsHeld
{
    /// <summary>The argument that makes the test program measure it.</summary>
    public const string Word = "--measure-what-is-held";

    /// <summary>How many cases the small store has and how many the large, and how many entries each case has.</summary>
    public const int Few = 200, Many = 1_000, EntriesOfACase = 50;

    private static volatile int _looks;

    /// <summary>Measures, and writes a line for each work: its name, a colon, how many bytes more.</summary>
    /// <param name="folder">Where the stores and backups go.</param>
    public static async Task<int> Run(string folder)
    {
        using var key = SigningKey.Make();
        await using var small = await Filled(Path.Combine(folder, "small.sqlite"), Few, key);
        await using var large = await Filled(Path.Combine(folder, "large.sqlite"), Many, key);
        var copies = 0;
        await Tell("checked", 6, ledger => LogTests.Sound(ledger));
        await Tell("carried out", 2, ledger => new Backup(ledger, null, key, () => Given.Start).Write(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"backup {++copies}"))));
        await Tell("held on purpose", 6, HashesHeld);
        return 0;

        // What a store makes grow is there each time; what buffers happen to hold comes and goes, and only ever adds to it. So the
        // least that was in use for each of the two counts. What is over quickly has few looks, and is done more often.
        async Task Tell(string name, int times, Func<ILedger, Task> work)
        {
            var (few, many) = (long.MaxValue, long.MaxValue);
            for (var round = 0; round < times; round++)
            {
                few = Math.Min(few, await InUse(() => work(small)));
                many = Math.Min(many, await InUse(() => work(large)));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {many - few}"));
        }
    }

    // What was in use at eight of ten looks at most: what grows all along has come to eight tenths of itself by then, and a buffer that
    // was there for a moment is not taken for it.
    private static async Task<long> InUse(Func<Task> work)
    {
        _looks = 0;
        var (inUse, running) = (new List<long>(1_000), Task.Run(work));
        while (!running.IsCompleted)
        {
            inUse.Add(GC.GetTotalMemory(forceFullCollection: true));
            _looks = inUse.Count;
            await Task.WhenAny(running, Task.Delay(2));
        }

        await running;
        inUse.Sort();
        return inUse[inUse.Count * 8 / 10];
    }

    // A hash of each entry, for as many looks again as were taken while they were read: on a slow machine too.
    private static async Task HashesHeld(ILedger ledger)
    {
        var hashes = new List<Digest>();
        await foreach (var one in ledger.Cases()) hashes.AddRange(one.Entries.Select(e => e.Hash));
        for (var enough = 2 * (_looks + 1); _looks < enough; await Task.Delay(5)) { }
        GC.KeepAlive(hashes);
    }

    private static async Task<ILedger> Filled(string file, int cases, SigningKey key)
    {
        var ledger = await Ledgers.Open("sqlite:" + file);
        var says = new byte[250];
        "{\"filled\":\""u8.CopyTo(says);
        says.AsSpan(11, 237).Fill((byte)'x');
        "\"}"u8.CopyTo(says.AsSpan(248));
        for (var c = 0; c < cases; c++)
        {
            var id = Given.Case(string.Create(CultureInfo.InvariantCulture, $"{cases} {c}"));
            var entries = Enumerable.Range(0, EntriesOfACase).Select(i => ((Compartment)(i % 4), says)).ToArray();
            await ledger.Append(new(id, 0, Given.Sealed(id, new Dictionary<Compartment, ChainHead>(), Given.Start, entries)));
        }

        await LogFollower.Made(ledger.Logs);
        await LogTests.Follow(ledger, new(ledger, key, () => Given.Start), cases * EntriesOfACase);
        return ledger;
    }
}
