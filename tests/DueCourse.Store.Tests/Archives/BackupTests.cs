namespace DueCourse.Store.Tests.Archives;

using System.Security.Cryptography;
using System.Text;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Retention;
using DueCourse.Store.Archives;
using DueCourse.Store.Documents;
using DueCourse.Store.Logs;
using DueCourse.Store.Tests.Conformance;
using DueCourse.Store.Tests.Throwaway;

/// <summary>A whole store carried out of one engine and into another.</summary>
public sealed class BackupTests(SharedPostgres postgres) : IDisposable
{
    private readonly Folder folder = new();
    private readonly SigningKey key = SigningKey.Make();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        folder.Dispose();
        key.Dispose();
    }

    [Theory]
    [InlineData("sqlite", "postgres")]
    [InlineData("postgres", "sqlite")]
    [InlineData("sqlite", "sqlite")]
    public async Task A_backup_made_while_others_write_restores_the_same_store_in_either_engine(string from, string to)
    {
        await using var ledger = await Ledgers.Open(await Fresh(from), Stop);
        var documents = new DocumentFolder(folder.At("documents"));
        await Fill(ledger, 6);
        await Logged(ledger);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var desk = Given.Desk(ledger);
        var written = 0;
        var writing = Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                // Some of the cases are there already, and are refused to be opened again.
                await desk.Do(Given.Case($"case {written % 9}"), written < 9 ? Given.Open($"again {written}") : Given.Fact($"while {written}"), Stop);
                written++;
            }
        }, Stop);
        while (written < 20) await Task.Delay(5, Stop);
        var report = await new Backup(ledger, documents, key, () => Given.Start).Write(folder.At("backup"), stop: Stop);
        var duringBackup = written;
        await enough.CancelAsync();
        await writing;
        Assert.True(duringBackup >= 20);

        await using var restored = await Ledgers.Open(await Fresh(to), Stop);
        var came = await new Restore(restored, new DocumentFolder(folder.At("restored")), [key.Key]).Run(folder.At("backup"), stop: Stop);
        Assert.Empty(came.Faults);
        Assert.Equal((report.Cases, report.Entries), (came.Report!.Ledger.Cases, came.Report.Ledger.Entries));
        Assert.Equal(report.Head!.Checkpoint, came.Report.Latest!.Checkpoint);
        await LogTests.Sound(restored);
        await SameBundles(ledger, restored);

        // It goes on as the store that it was.
        await Given.Desk(restored).Do(Given.Case("later"), Given.Open(), Stop);
        await LogTests.Follow(restored, new(restored, key, () => Given.Start), report.Entries + 1);
        await LogTests.Sound(restored);
    }

    [Fact]
    public async Task A_backup_and_a_restore_that_were_interrupted_go_on_where_they_stopped()
    {
        await using var ledger = await Ledgers.Open(await Fresh("sqlite"), Stop);
        await Fill(ledger, 12);
        await Logged(ledger);
        var backup = new Backup(ledger, null, key, () => Given.Start);
        for (var least = 3; least < 12; least += 4)
        {
            using var cut = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => backup.Write(folder.At("backup"), done => { if (done.Cases == least) cut.Cancel(); }, cut.Token));
            Assert.Equal("restore.no-backup", (await new Restore(ledger, null, []).Run(folder.At("backup"), stop: Stop)).Faults[0].Code);
            // What came since is of no concern to a backup that was begun before.
            await Given.Desk(ledger).Do(Given.Case($"since {least}"), Given.Open(), Stop);
        }

        var report = await backup.Write(folder.At("backup"), stop: Stop);
        Assert.Equal(12, report.Cases);

        var store = await Fresh("postgres");
        await using (var half = await Ledgers.Open(store, Stop))
        {
            using var cut = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Restore(half, null, []).Run(folder.At("backup"), done => { if (done.Cases == 5) cut.Cancel(); }, cut.Token));
            Assert.Equal("store.half-restored", (await Assert.ThrowsAsync<StoreException>(() => new LogFollower(half, key, () => Given.Start).CatchUp(Stop))).Code);
            Assert.Contains(await LogTests.Wrong(half, []), f => f.Code == "store.half-restored");
        }

        await using var restored = await Ledgers.Open(store, Stop);
        Assert.True((await new Restore(restored, null, []).Run(folder.At("backup"), stop: Stop)).IsDone);
        await LogTests.Sound(restored);
        Assert.Equal("restore.not-empty", (await new Restore(restored, null, []).Run(folder.At("backup"), stop: Stop)).Faults[0].Code);
        Assert.Equal("restore.not-empty", (await new Restore(ledger, null, []).Run(folder.At("backup"), stop: Stop)).Faults[0].Code);
        Assert.Equal("backup.not-empty", (await Assert.ThrowsAsync<StoreException>(() => backup.Write(folder.At("backup"), stop: Stop))).Code);
    }

    [Fact]
    public async Task What_was_erased_stays_erased_and_an_empty_store_can_be_carried_too()
    {
        await using var ledger = await Ledgers.Open(await Fresh("sqlite"), Stop);
        var empty = await new Backup(ledger, null, key, () => Given.Start).Write(folder.At("empty"), stop: Stop);
        Assert.Equal((0, null), (empty.Entries, empty.Head));
        await using var nothing = await Ledgers.Open(await Fresh("sqlite"), Stop);
        Assert.True((await new Restore(nothing, null, []).Run(folder.At("empty"), stop: Stop)).IsDone);

        await Fill(ledger, 2);
        var id = Given.Case("case 0");
        var c = await ledger.Read(id, stop: Stop);
        var order = Given.Sealed(id, c.Heads(), Given.Start + Duration.FromDays(1), (Compartment.Open, Payload.Write(new ErasureOrdered([new(Compartment.Open, 2)], ErasureReason.CourtOrder), Given.Caseworker, "x")));
        await ledger.Append(new(id, c.Version, order) { Erases = [new(Compartment.Open, 2)] }, Stop);
        await Logged(ledger);
        await new Backup(ledger, null, key, () => Given.Start).Write(folder.At("backup"), stop: Stop);
        await using var restored = await Ledgers.Open(await Fresh("sqlite"), Stop);
        Assert.True((await new Restore(restored, null, []).Run(folder.At("backup"), stop: Stop)).IsDone);
        Assert.True((await restored.Read(id, stop: Stop)).Entries[1].IsErased);
    }

    [Fact]
    public async Task Every_file_of_a_backup_that_is_changed_cut_off_or_taken_away_is_found_before_the_store_is_used()
    {
        await using var ledger = await Ledgers.Open(await Fresh("sqlite"), Stop);
        await Fill(ledger, 4);
        await Logged(ledger);
        await Fill(ledger, 5, "b");
        await new Backup(ledger, null, key, () => Given.Start).Write(folder.At("backup"), stop: Stop);
        var chance = new Random(11);
        var files = Directory.EnumerateFiles(folder.At("backup"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        Assert.Contains(files, f => f.EndsWith(".leaves", StringComparison.Ordinal));
        foreach (var file in files)
        {
            var whole = await File.ReadAllBytesAsync(file, Stop);
            for (var n = 0; n < 4; n++)
            {
                var changed = whole.ToArray();
                if (n == 0) changed = changed[..^1];
                else if (n == 1) changed = [];
                // The manifest may hold its own moment, which nothing else bears out.
                else if (file.EndsWith("archive.json", StringComparison.Ordinal)) changed = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(whole).Replace(n == 2 ? "\"entries\": " : "\"cases\": ", n == 2 ? "\"entries\": 1" : "\"cases\": 1", StringComparison.Ordinal));
                else changed[chance.Next(changed.Length)] ^= (byte)(1 << chance.Next(7));
                if (n == 0 && file.EndsWith("archive.json", StringComparison.Ordinal)) changed = whole[..^4];
                await Refused(file, changed);
            }

            await Refused(file, null);
            await File.WriteAllBytesAsync(file, whole, Stop);
        }

        await using var last = await Ledgers.Open(await Fresh("sqlite"), Stop);
        Assert.True((await new Restore(last, null, [key.Key]).Run(folder.At("backup"), stop: Stop)).IsDone);
        using var stranger = SigningKey.Make();
        await using var other = await Ledgers.Open(await Fresh("sqlite"), Stop);
        Assert.Equal("log.signature", (await new Restore(other, null, [stranger.Key]).Run(folder.At("backup"), stop: Stop)).Faults[0].Code);
        Assert.Equal(Position.Start, await other.Logs.Last(Stop));
    }

    [Fact]
    public async Task Documents_go_along_once_and_a_damaged_one_is_found()
    {
        await using var ledger = await Ledgers.Open(await Fresh("sqlite"), Stop);
        var documents = new DocumentFolder(folder.At("documents"));
        var bytes = Encoding.UTF8.GetBytes("%PDF-1.7 a letter");
        Assert.IsType<Kept>(await documents.Put(new MemoryStream(bytes), Stop));
        await Given.WithDocument(ledger, Given.Case("one"), bytes);
        await Given.WithDocument(ledger, Given.Case("two"), bytes);
        await Given.WithDocument(ledger, Given.Case("three"), Encoding.UTF8.GetBytes("%PDF-1.7 not kept"));
        await Logged(ledger);
        var report = await new Backup(ledger, documents, key, () => Given.Start).Write(folder.At("backup"), stop: Stop);
        Assert.Single(report.Missing);

        var restoredDocuments = new DocumentFolder(folder.At("restored"));
        await using var restored = await Ledgers.Open(await Fresh("sqlite"), Stop);
        Assert.True((await new Restore(restored, restoredDocuments, []).Run(folder.At("backup"), stop: Stop)).IsDone);
        using (var again = restoredDocuments.Open(Digest.Of(bytes)))
            Assert.Equal(bytes.Length, again!.Length);

        var place = Directory.EnumerateFiles(folder.At("backup/documents"), "*", SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(place, "another letter", Stop);
        var elsewhere = new DocumentFolder(folder.At("elsewhere"));
        await using var other = await Ledgers.Open(await Fresh("sqlite"), Stop);
        Assert.Equal("document.damaged", (await new Restore(other, elsewhere, []).Run(folder.At("backup"), stop: Stop)).Faults[0].Code);
        Assert.Empty(Directory.EnumerateFiles(folder.At("elsewhere"), "*", SearchOption.AllDirectories));
    }

    private async Task Refused(string file, byte[]? bytes)
    {
        if (bytes is null) File.Delete(file);
        else await File.WriteAllBytesAsync(file, bytes, Stop);
        await using var ledger = await Ledgers.Open(await Fresh("sqlite"), Stop);
        var isRefused = false;
        try
        {
            isRefused = !(await new Restore(ledger, null, [key.Key]).Run(folder.At("backup"), stop: Stop)).IsDone;
        }
        catch (Exception fault) when (fault is IOException or StoreException)
        {
            isRefused = true;
        }

        Assert.True(isRefused, $"{file} as {(bytes is null ? "nothing" : $"{bytes.Length} bytes")}");
        Assert.NotEqual(true, (await ledger.Logs.State(Stop))?.IsWhole);
    }

    private async Task SameBundles(ILedger one, ILedger other)
    {
        var cut = await LogCut.Latest(other.Logs, Stop);
        var compared = 0;
        await foreach (var c in other.Cases(stop: Stop))
        {
            var theirs = await Lines(other, cut, c);
            var mine = await one.Read(c.Id, stop: Stop);
            Assert.Equal(await Lines(one, cut with { Keys = await one.Logs.Keys(Stop) }, mine with { Entries = [.. mine.Entries.Take(c.Entries.Count)] }), theirs);
            compared++;
        }

        Assert.NotEqual(0, compared);
    }

    // All but the seal, in whose signature there is chance.
    private async Task<string[]> Lines(ILedger ledger, LogCut cut, StoredCase c)
    {
        using var to = new MemoryStream();
        await CaseBundle.Write(ledger.Logs, cut, c, await ledger.Logs.Places(c.Id, Stop), CaseBundle.Whole, Compartments.All, null, Given.Start, key, to, Stop);
        using var reader = new BundleReader([key.Key]);
        reader.Take(to.ToArray());
        Assert.Null(reader.End().Fault);
        return Encoding.UTF8.GetString(to.ToArray()).Split('\n')[..^2];
    }

    private async Task Logged(ILedger ledger)
    {
        var entries = 0;
        await foreach (var c in ledger.Cases(stop: Stop)) entries += c.Entries.Count;
        await LogTests.Follow(ledger, new(ledger, key, () => Given.Start), entries);
    }

    private static async Task Fill(ILedger ledger, int cases, string name = "case")
    {
        var desk = Given.Desk(ledger);
        for (var n = 0; n < cases; n++)
        {
            Assert.IsType<Done>(await desk.Do(Given.Case($"{name} {n}"), Given.Open(), Stop));
            for (var f = 0; f < 3; f++) Assert.IsType<Done>(await desk.Do(Given.Case($"{name} {n}"), Given.Fact($"fact {f}", @in: f == 2 ? Compartment.Medical : Compartment.Open), Stop));
        }
    }

    private async Task<string> Fresh(string engine) => engine == "postgres" ? await postgres.Fresh() : "sqlite:" + folder.At(RandomNumberGenerator.GetHexString(16) + ".sqlite");
}
