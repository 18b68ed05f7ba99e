namespace DueCourse.Store.Tests.Conformance;

using System.Buffers;
using System.Text;
using DueCourse.Casework.Access;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Log;
using DueCourse.Casework.Retention;
using DueCourse.Store.Documents;
using DueCourse.Store.Tests.Throwaway;
using Npgsql;

/// <summary>An erasure from the first person's order to the last byte, on both engines.</summary>
public abstract class ErasureTests : IDisposable
{
    private const string Secret = "Kittilä, 3rd house behind the harbour";

    private static readonly Actor Officer = new("m.achterberg", "Mila Achterberg", ActorRole.SeniorOfficer);
    private readonly Folder _folder = new();

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The name of a store in which there is nothing yet.</summary>
    protected abstract Task<string> Fresh();

    /// <summary>Whether some bytes stand anywhere in the store's files, once it was swept as its keeper would.</summary>
    protected abstract Task<bool> IsAnywhere(byte[] bytes, string store);

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Two_people_erase_a_statement_and_payload_and_salt_are_gone_from_the_files_and_the_case_goes_on()
    {
        var store = await Fresh();
        var (one, said) = (Given.Case("one"), Given.Fact("said", Secret));
        byte[] salt;
        await using (var ledger = await Ledgers.Open(store, Stop))
        {
            var desk = Given.Desk(ledger);
            Assert.IsType<Done>(await desk.Do(one, Given.Open(), Stop));
            var statement = Assert.IsType<Done>(await desk.Do(one, said, Stop)).Recorded[0].Id;
            Assert.IsType<Done>(await desk.Do(one, Given.Fact("kept", "another letter"), Stop));
            salt = (await ledger.Read(one, stop: Stop)).Entries[1].Salt!;

            var proposed = Assert.IsType<Done>(await desk.Do(one, Order("order", statement), Stop)).Recorded[0].Id;
            Assert.False((await ledger.Read(one, stop: Stop)).Entries[1].IsErased);
            Assert.Equal("access.refused", Assert.IsType<Refused>(await desk.Do(one, new ConfirmAct(proposed) { By = Given.Colleague, Id = "no" }, Stop)).Because.Code);
            Assert.IsType<Done>(await desk.Do(one, new ConfirmAct(proposed) { By = Officer, Id = "confirm" }, Stop));

            // The desk that had the case at hand, and one that reads it anew.
            foreach (var any in new[] { desk, Given.Desk(ledger) })
                Assert.Equal("command.erased", Assert.IsType<Refused>(await any.Do(one, said, Stop)).Because.Code);
            var live = LiveCase.From(one, Payload.Read((await ledger.Read(one, stop: Stop)).Entries));
            Assert.IsType<Erased>(live.Find(statement)!.Event);
            Assert.Equal("another letter", live.Statements.All.Single().Said.Source);
            Assert.IsType<Done>(await desk.Do(one, Given.Fact("later"), Stop));

            var stored = await ledger.Read(one, stop: Stop);
            Assert.Empty(Given.Faults(stored));
            Assert.Equal((1, null), Bundled(stored));
        }

        Assert.False(await IsAnywhere(Encoding.UTF8.GetBytes(Secret), store), "what was said is still in the store's files");
        Assert.False(await IsAnywhere(salt, store), "its salt is still in the store's files");
        Assert.True(await IsAnywhere("another letter"u8.ToArray(), store), "the search of the files finds nothing");
    }

    [Fact]
    public async Task A_document_goes_with_its_last_entry_and_stays_while_another_case_holds_the_same_bytes()
    {
        var documents = new DocumentFolder(_folder.At("documents"));
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var desk = Given.Desk(ledger);
        var shared = await Put("a letter that two cases hold");
        var alone = await Put("a letter of one case");
        var nobodys = await Put("bytes whose entry never came");
        var entries = new Dictionary<(string, Digest), EntryId>();
        foreach (var (name, content) in new[] { ("one", shared), ("two", shared), ("one", alone) })
        {
            await desk.Do(Given.Case(name), Given.Open(), Stop);
            entries[(name, content)] = Assert.IsType<Done>(await desk.Do(Given.Case(name), new ReceiveDocument(Compartment.Open, new(
                content, 10, "text/plain", DocumentType.Letter, null, null, null, null, null, Holding.Original, "by post", Confidentiality.Open, null, null, null)) { By = Given.Caseworker, Id = $"{content}" }, Stop)).Recorded[0].Id;
        }

        var held = new DocumentsHeld(ledger, documents);
        var later = Instant.FromDateTimeUtc(Directory.EnumerateFiles(_folder.At("documents"), "*", SearchOption.AllDirectories).Max(File.GetLastWriteTimeUtc)) + DocumentsHeld.Grace + Duration.FromMinutes(1);
        Assert.Empty(await held.EraseWhatNoCaseHolds(later - Duration.FromMinutes(2), Stop));
        Assert.Equal([nobodys], await Settled([nobodys]));
        await Erase("one", entries[("one", shared)], entries[("one", alone)]);
        Assert.Equal([alone], await Settled([alone]));
        Assert.Null(documents.Open(alone));
        await Erase("two", entries[("two", shared)]);

        // One that starts only now sees the same.
        held = new(ledger, documents);
        Assert.Equal([shared], await Settled([shared]));

        // A follower is given what no transaction can still come before, so it may have to ask again.
        async Task<IReadOnlyList<Digest>> Settled(Digest[] expected)
        {
            for (var attempt = 0; ; attempt++)
            {
                if (await held.EraseWhatNoCaseHolds(later, Stop) is { Count: > 0 } erased) return erased;
                if (attempt == 600) return [];
                await Task.Delay(50, Stop);
            }
        }

        async Task<Digest> Put(string text) => Assert.IsType<Kept>(await documents.Put(new MemoryStream(Encoding.UTF8.GetBytes(text)), Stop)).Content;

        async Task Erase(string name, params EntryId[] these)
        {
            var proposed = Assert.IsType<Done>(await desk.Do(Given.Case(name), Order("order", these), Stop)).Recorded[0].Id;
            Assert.IsType<Done>(await desk.Do(Given.Case(name), new ConfirmAct(proposed) { By = Officer, Id = "confirm" }, Stop));
        }
    }

    private static EraseEntries Order(string id, params EntryId[] entries) => new(entries, ErasureReason.DataRight) { By = Given.Caseworker, Id = id };

    // A bundle of the open chain: how many entries it says were erased, and the fault that is found in it.
    private static (int Erased, string? Fault) Bundled(StoredCase stored)
    {
        using var key = SigningKey.Make();
        var to = new ArrayBufferWriter<byte>();
        using var writer = new BundleWriter(new(StoreId.From(new byte[16]), stored.Id, "representative", [Compartment.Open], Given.Start, [key.Key]), to);
        var open = stored.Entries.Where(e => e.Envelope.Id.Compartment == Compartment.Open).ToArray();
        writer.Chain(Compartment.Open, open.Length, null);
        foreach (var entry in open) writer.Entry(entry);
        writer.Seal(key);
        using var reader = new BundleReader([key.Key], null, null);
        reader.Take(to.WrittenSpan);
        var (report, fault) = reader.End();
        return (report?.Chains.Single().Erased ?? -1, fault?.Code);
    }

    protected static bool Contains(string file, byte[] bytes) => File.ReadAllBytes(file).AsSpan().IndexOf(bytes) >= 0;
}

public sealed class SqliteErasureTests : ErasureTests
{
    private readonly Folder _stores = new();

    protected override Task<string> Fresh() => Task.FromResult("sqlite:" + _stores.At("cases.sqlite"));

    // The file, and its log of changes where there is one: nothing is swept, the store did it as it erased.
    protected override Task<bool> IsAnywhere(byte[] bytes, string store) =>
        Task.FromResult(Directory.EnumerateFiles(Path.GetDirectoryName(store["sqlite:".Length..])!).Any(file => Contains(file, bytes)));
}

public sealed class PostgresErasureTests(SharedPostgres postgres) : ErasureTests
{
    protected override Task<string> Fresh() => postgres.Fresh();

    // In the table at once. In the table's file once its keeper ran VACUUM FULL, which writes it anew; a plain VACUUM frees the
    // place of the old row and overwrites it only with the next one. The write-ahead log keeps it until its files are used again.
    protected override async Task<bool> IsAnywhere(byte[] bytes, string store)
    {
        // Its checkpoint writes what every other test on the server has written.
        await using var source = NpgsqlDataSource.Create(store + ";Pooling=false;Include Error Detail=true;Command Timeout=600");
        await using var connection = await source.OpenConnectionAsync(Stop);
        await using var inTable = new NpgsqlCommand("SELECT count(*) FROM duecourse.entry WHERE position($1 in payload) > 0 OR position($1 in salt) > 0", connection) { Parameters = { new() { Value = bytes } } };
        if ((long)(await inTable.ExecuteScalarAsync(Stop))! > 0) return true;
        await Swept(connection);
        await using var where = new NpgsqlCommand("SELECT current_setting('data_directory') || '/' || pg_relation_filepath('duecourse.entry')", connection);
        return Contains((string)(await where.ExecuteScalarAsync(Stop))!, bytes);
    }

    // What some open transaction could still read is written anew with the rest, and PostgreSQL says so: its keeper sweeps until
    // nothing was left over.
    private static async Task Swept(NpgsqlConnection connection)
    {
        var said = new List<string>();
        connection.Notice += (_, notice) => said.Add($"{notice.Notice.MessageText} {notice.Notice.Detail}");
        for (var attempt = 0; attempt < 100; attempt++)
        {
            said.Clear();
            await using var sweep = new NpgsqlCommand("VACUUM (FULL, VERBOSE) duecourse.entry", connection);
            await sweep.ExecuteNonQueryAsync(Stop);
            Assert.Contains(said, s => s.Contains("dead row versions cannot be removed yet", StringComparison.Ordinal));
            if (said.Exists(s => s.Contains(" 0 dead row versions cannot be removed yet", StringComparison.Ordinal)))
            {
                await using var write = new NpgsqlCommand("CHECKPOINT", connection);
                await write.ExecuteNonQueryAsync(Stop);
                return;
            }

            await Task.Delay(100, Stop);
        }

        Assert.Fail("ten seconds on, a transaction is open that can still read what was erased: " + string.Join(' ', said));
    }
}
