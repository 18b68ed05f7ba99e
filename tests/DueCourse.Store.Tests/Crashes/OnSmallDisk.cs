namespace DueCourse.Store.Tests.Crashes;

using DueCourse.Store.Archives;
using DueCourse.Store.Documents;
using DueCourse.Store.Logs;
using DueCourse.Store.Tests.Conformance;

/// <summary>What is done on a small disk until it is full, and after there is room again: in a process of its own, which alone sees it.</summary>
internal static class OnSmallDisk
{
    /// <summary>The argument that makes the test program do so.</summary>
    public const string Word = "--fill-a-small-disk";

    /// <summary>Does it, and says what came of it; 0: all as it should be.</summary>
    /// <param name="small">The small disk, empty.</param>
    /// <param name="large">A folder with room.</param>
    public static async Task<int> Run(string small, string large)
    {
        try
        {
            await Documents(Path.Combine(small, "documents"));
            await Record(small);
            await Copy(small, large);
            return 0;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Console.WriteLine(fault);
            return 1;
        }
    }

    private static async Task Documents(string at)
    {
        var documents = new DocumentFolder(at);
        var kept = new List<Digest>();
        StoreException? full = null;
        var n = 0;
        for (; full is null; n++)
        {
            try
            {
                kept.Add(Assert.IsType<Kept>(await documents.Put(new MemoryStream(Bytes(n)))).Content);
            }
            catch (StoreException fault)
            {
                full = fault;
            }
        }

        Assert.Equal("documents.full", full.Code);
        Assert.Contains("Make room", full.Message, StringComparison.Ordinal);
        Assert.NotEmpty(kept);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(at, "incoming")));
        Assert.False(File.Exists(Path.Combine(at, Digest.Of(Bytes(n - 1)).ToString()[..2], Digest.Of(Bytes(n - 1)).ToString()[2..4], Digest.Of(Bytes(n - 1)).ToString())));
        Assert.Empty(await Faults(documents));
        Assert.True(documents.Erase(kept[0]));
        Assert.IsType<Kept>(await documents.Put(new MemoryStream(Bytes(n - 1))));
        Assert.Empty(await Faults(documents));
        Console.WriteLine($"{kept.Count} documents kept, then: {full.Message}");
        Directory.Delete(at, recursive: true);
    }

    private static async Task Record(string small)
    {
        using var key = SigningKey.Make();
        var store = "sqlite:" + Path.Combine(small, "cases.sqlite");
        await using (var ledger = await Ledgers.Open(store))
        {
            var logs = new LogFollower(ledger, key, () => Given.Start);
            await Fill(ledger, logs, () => Fillers(small), () => Delete(small), Console.WriteLine);
        }

        File.Delete(Path.Combine(small, "cases.sqlite"));
    }

    private const int Before = 150;

    /// <summary>
    /// Commands and logs on a store whose disk becomes full: each is refused in words or done, nothing is half recorded, and what was
    /// refused is done when there is room, once.
    /// </summary>
    public static async Task Fill(ILedger ledger, LogFollower logs, Func<Task> full, Func<Task> room, Action<string> tell)
    {
        var desk = Given.Desk(ledger);
        for (var n = 0; n < Before; n++)
        {
            await One(n);
            // The logs have much to take when the disk is full.
            if (n == 5) await logs.CatchUp();
        }

        await full();
        var (refused, done) = (new List<int>(), Before);
        var (words, behind) = ("", "");
        for (var n = Before; refused.Count < 8; n++)
        {
            Assert.True(n < 20_000, "the disk does not become full");
            try
            {
                await One(n);
                done++;
            }
            catch (StoreException fault)
            {
                Assert.Equal("store.full", fault.Code);
                words = fault.Message;
                refused.Add(n);
            }

            // The logs have all to take that came since.
            if (behind.Length > 0 || refused.Count == 0) continue;
            try
            {
                await logs.CatchUp();
            }
            catch (StoreException fault)
            {
                Assert.Equal("store.full", fault.Code);
                behind = fault.Message;
            }
        }

        Assert.Contains("Make room", words, StringComparison.Ordinal);
        Assert.Contains("Make room", behind, StringComparison.Ordinal);
        // It can be read and checked meanwhile.
        Assert.Equal(done + 1, (await ledger.Read(Given.Case("one"))).Entries.Count);
        Assert.Empty(await LogTests.Wrong(ledger, []));
        await room();
        foreach (var n in refused) await One(n);
        var recorded = (await ledger.Read(Given.Case("one"))).Entries.Select(Payload.Read).Select(r => r.Command).ToList();
        Assert.Equal(done + refused.Count + 1, recorded.Distinct().Count());
        Assert.Equal(recorded.Count, recorded.Distinct().Count());
        await LogTests.Follow(ledger, logs, recorded.Count);
        Assert.Equal(0, (await LogTests.Sound(ledger)).Unlogged);
        tell($"{done} commands done, then: {words}");

        async Task One(int n)
        {
            await desk.Do(Given.Case("one"), Given.Open());
            Assert.IsType<Done>(await desk.Do(Given.Case("one"), Given.Fact($"fact {n}")));
        }
    }

    private static async Task Copy(string small, string large)
    {
        using var key = SigningKey.Make();
        await using var ledger = await Ledgers.Open("sqlite:" + Path.Combine(large, "cases.sqlite"));
        var documents = new DocumentFolder(Path.Combine(large, "documents"));
        for (var n = 0; n < 12; n++)
        {
            await documents.Put(new MemoryStream(Bytes(n)));
            await Given.WithDocument(ledger, Given.Case($"case {n}"), Bytes(n));
        }

        // For room to what a fifth of it takes, then to that of the last files.
        foreach (var left in new[] { 500_000, 2_450_000 })
        {
            var (at, filler) = (Path.Combine(small, $"backup-{left}"), Path.Combine(small, "filler"));
            await File.WriteAllBytesAsync(filler, new byte[new DriveInfo(small).AvailableFreeSpace - left]);
            var backup = new Backup(ledger, documents, key, () => Given.Start);
            var fault = await Assert.ThrowsAnyAsync<Exception>(() => backup.Write(at));
            Assert.True(fault is IOException or StoreException { Code: "documents.full" }, fault.ToString());
            Assert.False(File.Exists(Path.Combine(at, "archive.json")));
            Assert.DoesNotContain(Directory.EnumerateFiles(at, "*", SearchOption.AllDirectories), f => f.EndsWith(".half", StringComparison.Ordinal) || f.Contains("incoming", StringComparison.Ordinal));
            await using (var none = await Ledgers.Open("sqlite:" + Path.Combine(large, $"none-{left}.sqlite")))
                Assert.Equal("restore.no-backup", (await new Restore(none, null, []).Run(at)).Faults[0].Code);
            File.Delete(filler);
            Assert.Equal((12, 0), ((await backup.Write(at)).Cases, 0));
            await using var restored = await Ledgers.Open("sqlite:" + Path.Combine(large, $"restored-{left}.sqlite"));
            Assert.True((await new Restore(restored, new DocumentFolder(Path.Combine(large, $"restored-{left}")), [key.Key]).Run(at)).IsDone);
            await LogTests.Sound(restored);
            Console.WriteLine($"with room for {left} bytes the backup said: {fault.Message}");
            Directory.Delete(at, recursive: true);
        }
    }

    private static Task Fillers(string small) => File.WriteAllBytesAsync(Path.Combine(small, "filler"), new byte[Math.Max(0, new DriveInfo(small).AvailableFreeSpace - 300_000)]);

    private static Task Delete(string small)
    {
        File.Delete(Path.Combine(small, "filler"));
        return Task.CompletedTask;
    }

    private static async Task<List<DocumentFault>> Faults(DocumentFolder documents)
    {
        var faults = new List<DocumentFault>();
        await foreach (var fault in documents.Check()) faults.Add(fault);
        return faults;
    }

    // Two hundred thousand bytes that are others for each number.
    private static byte[] Bytes(int n)
    {
        var bytes = new byte[200_000];
        new Random(n).NextBytes(bytes);
        return bytes;
    }
}
