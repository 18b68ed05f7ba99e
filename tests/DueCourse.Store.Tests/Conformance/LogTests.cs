namespace DueCourse.Store.Tests.Conformance;

using System.Globalization;
using DueCourse.Casework.Log;
using DueCourse.Store.Logs;
using DueCourse.Store.Tests.Throwaway;

/// <summary>What every engine must do with the logs. Each test has an empty store of its own.</summary>
public abstract class LogTests
{
    /// <summary>The name of a store in which there is nothing yet.</summary>
    protected abstract Task<string> Fresh(string name = "cases");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Changes a store by way of the engine, past the program.</summary>
    protected abstract Task Run(string store, string sql);

    /// <summary>The name of a table in SQL.</summary>
    protected abstract string Table(string name);

    [Fact]
    public async Task Every_entry_stands_once_in_its_log_and_can_be_proved_and_the_store_checks_clean()
    {
        using var key = SigningKey.Make();
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        await LogFollower.Made(ledger.Logs, partitions: 3, Stop);
        var follower = new LogFollower(ledger, key, () => Given.Start);
        for (var round = 0; round < 5; round++)
        {
            await Write(ledger, round);
            await Follow(ledger, follower, 24 * (round + 1));
        }

        var report = await Sound(ledger);
        Assert.Equal((120, 0), (report.Ledger.Entries, report.Unlogged));
        Assert.Equal(12, report.Ledger.Cases);
        Assert.Equal([key.Key], report.Keys);
        await foreach (var c in ledger.Cases(stop: Stop))
        {
            var places = await ledger.Logs.Places(c.Id, Stop);
            Assert.Equal(c.Entries.Count, places.Count);
            for (var i = 0; i < c.Entries.Count; i++)
            {
                var log = new LogId(c.Entries[i].Envelope.Id.Compartment, LogId.PartitionOf(c.Id, 3));
                var head = await ledger.Logs.Head(log, stop: Stop);
                Assert.True(head!.IsSignedBy(key.Key));
                var (leaf, size) = (places[i + 1], head.Checkpoint.Size);
                var path = await LogProof.OfInclusion(new TiledNodes(new StoredTiles(ledger.Logs, log)), leaf, size, Stop);
                Assert.True(LogProof.Includes(MerkleHash.Leaf(c.Entries[i].Hash), leaf, size, head.Checkpoint.Root, path));
            }
        }
    }

    [Fact]
    public async Task A_log_of_many_tiles_keeps_its_proofs_and_its_check()
    {
        using var key = SigningKey.Make();
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var follower = new LogFollower(ledger, key, () => Given.Start);
        await Many(ledger, "one", 700);
        await Follow(ledger, follower, 700);
        await Many(ledger, "two", 9000);
        await Follow(ledger, follower, 9700);

        await Sound(ledger);
        var log = new LogId(Compartment.Open, 0);
        var (early, late) = ((await ledger.Logs.Heads(log, 699, 1, Stop))[0], await ledger.Logs.Head(log, stop: Stop));
        Assert.Equal((700L, 9700L), (early.Checkpoint.Size, late!.Checkpoint.Size));
        var proof = await LogProof.OfConsistency(new TiledNodes(new StoredTiles(ledger.Logs, log)), 700, 9700, Stop);
        Assert.Equal(Agreement.Grown, HeadsCompared.Compare(early.Checkpoint, late.Checkpoint, proof));
    }

    [Fact]
    public async Task Several_nodes_that_follow_while_others_write_take_every_entry_once()
    {
        using var key = SigningKey.Make();
        var store = await Fresh();
        await using var one = await Ledgers.Open(store, Stop);
        await using var two = await Ledgers.Open(store, Stop);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var wrong = new System.Collections.Concurrent.ConcurrentQueue<StoreException>();
        var following = new[] { one, two, one, two }.Select(l => Task.Run(() => new LogFollower(l, key, () => Given.Start).Run(TimeSpan.FromMilliseconds(1), wrong.Enqueue, enough.Token))).ToArray();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(() => Write(n % 2 == 0 ? one : two, n, cases: 6))));
        await enough.CancelAsync();
        await Task.WhenAll(following);
        Assert.Empty(wrong);
        await Follow(one, new(one, key, () => Given.Start), 48);

        Assert.Equal(48, (await Sound(two)).Ledger.Entries);
    }

    [Fact]
    public async Task A_node_that_reads_on_either_side_of_anothers_move_leaves_it_and_calls_nothing_damaged()
    {
        using var key = SigningKey.Make();
        var store = await Fresh();
        await using var one = await Ledgers.Open(store, Stop);
        await using var two = await Ledgers.Open(store, Stop);
        await Write(one, 0);
        await Follow(one, new(one, key, () => Given.Start), 24);
        await Write(one, 1);
        var logs = Interrupted.At(one.Logs, nameof(ILogStore.Tiles), () => Task.Run(async () => await new LogFollower(two, key, () => Given.Start).CatchUp(Stop)).Wait(Stop));

        Assert.Equal(0, await new LogFollower(Interrupted.With(one, logs), key, () => Given.Start).Step(Stop));
        Assert.Equal(48, (await Sound(two)).Ledger.Entries);
    }

    [Fact]
    public async Task Moments_of_heads_never_go_back_and_another_key_goes_on_where_one_stopped()
    {
        using var first = SigningKey.Make();
        using var second = SigningKey.Make();
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        await Write(ledger, 0);
        await Follow(ledger, new(ledger, first, () => Given.Start), 24);
        await Write(ledger, 1);
        await Follow(ledger, new(ledger, second, () => Given.Start - Duration.FromDays(400)), 48);

        var report = await Sound(ledger);
        Assert.Equal(2, report.Keys.Count);
        Assert.Equal(Given.Start, report.Latest!.Checkpoint.At);
        Assert.True(report.Latest.IsSignedBy(second.Key));
        Assert.NotEmpty(await Wrong(ledger, [second.Key]));
        Assert.Empty(await Wrong(ledger, [first.Key, second.Key]));
    }

    [Fact]
    public async Task What_was_not_logged_yet_is_counted_and_is_no_fault()
    {
        using var key = SigningKey.Make();
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        await Write(ledger, 0);
        Assert.Equal(24, (await Sound(ledger)).Unlogged);
        await Follow(ledger, new(ledger, key, () => Given.Start), 24);
        await Write(ledger, 1);

        Assert.Equal(24, (await Sound(ledger)).Unlogged);
    }

    [Theory]
    [InlineData("DELETE FROM {log_place} WHERE leaf = 3", "log.not-logged")]
    [InlineData("UPDATE {log_place} SET leaf = leaf + 1 WHERE leaf = 3", "log.places")]
    [InlineData("UPDATE {log_place} SET leaf = 7 - leaf WHERE leaf IN (3, 4)", "log.places")]
    [InlineData("DELETE FROM {entry} WHERE version = 10", "log.places")]
    [InlineData("DELETE FROM {log_head} WHERE size = 12", "log.of-logs")]
    [InlineData("UPDATE {log_head} SET leaf = 1 - leaf WHERE leaf IN (0, 1)", "log.of-logs")]
    [InlineData("DELETE FROM {log_head} WHERE log = 'logs' AND size = (SELECT max(size) FROM {log_head} WHERE log = 'logs')", "log.of-logs")]
    [InlineData("DELETE FROM {log_head} WHERE log = 'logs'", "log.of-logs")]
    [InlineData("DELETE FROM {log_key}", "log.key-not-there")]
    [InlineData("DELETE FROM {log_tile} WHERE log = 'medical/0'", "log.short")]
    [InlineData("UPDATE {logs} SET is_whole = {false}", "store.half-restored")]
    public async Task What_is_changed_past_the_program_is_found(string sql, string code)
    {
        using var key = SigningKey.Make();
        var store = await Fresh();
        await using (var ledger = await Ledgers.Open(store, Stop))
        {
            var follower = new LogFollower(ledger, key, () => Given.Start);
            for (var round = 0; round < 5; round++)
            {
                await Write(ledger, round);
                await Follow(ledger, follower, 24 * (round + 1));
            }

            Assert.Empty(await Wrong(ledger, []));
        }

        foreach (var table in new[] { "log_place", "log_head", "log_key", "log_tile", "logs", "entry" }) sql = sql.Replace("{" + table + "}", Table(table), StringComparison.Ordinal);
        // Swapped in three steps where a key stands in the way of two.
        await Run(store, sql.Contains("1 - leaf", StringComparison.Ordinal)
            ? $"UPDATE {Table("log_head")} SET leaf = 1000 WHERE leaf = 0; UPDATE {Table("log_head")} SET leaf = 0 WHERE leaf = 1; UPDATE {Table("log_head")} SET leaf = 1 WHERE leaf = 1000"
            : sql.Replace("{false}", Table("").Length > 0 ? "false" : "0", StringComparison.Ordinal));
        await using var changed = await Ledgers.Open(store, Stop);
        Assert.Contains(code, (await Wrong(changed, [])).Select(f => f.Code));
    }

    [Fact]
    public async Task Every_byte_of_a_head_that_changes_and_bytes_anywhere_in_large_tiles_are_found()
    {
        using var key = SigningKey.Make();
        var store = await Fresh();
        await using var ledger = await Ledgers.Open(store, Stop);
        await Many(ledger, "one", 300);
        await Follow(ledger, new(ledger, key, () => Given.Start), 300);
        var chance = new Random(5);
        var log = new LogId(Compartment.Open, 0);
        foreach (var tile in new LogTile[] { new(0, 0), new(0, 1), new(1, 0) })
        {
            var bytes = (await ledger.Logs.Tiles(log, [tile], Stop))[0].ToArray();
            for (var n = 0; n < 8; n++)
            {
                var changed = bytes.ToArray();
                changed[chance.Next(changed.Length)] ^= (byte)(1 << chance.Next(8));
                await Put(changed);
                Assert.NotEmpty(await Wrong(ledger, []));
            }

            await Put(bytes);
            Assert.Empty(await Wrong(ledger, []));

            Task Put(byte[] hashes) => Run(store, string.Create(CultureInfo.InvariantCulture, $"UPDATE {Table("log_tile")} SET hashes = {Bytes(hashes)} WHERE log = '{log}' AND level = {tile.Level} AND place = {tile.Index}"));
        }

        var head = (await ledger.Logs.Head(log, stop: Stop))!.ToCanonicalJson();
        for (var at = 0; at < head.Length; at++)
        {
            var changed = head.ToArray();
            changed[at] ^= (byte)(1 << chance.Next(7));
            await Run(store, $"UPDATE {Table("log_head")} SET signed = {Bytes(changed)} WHERE log = '{log}'");
            var isFound = false;
            try
            {
                isFound = (await Wrong(ledger, [])).Count > 0;
            }
            catch (StoreException)
            {
                isFound = true;
            }

            Assert.True(isFound, $"byte {at} of a head");
        }
    }

    [Fact]
    public async Task Whatever_is_changed_in_any_column_of_any_row_of_the_record_and_of_its_logs_is_found()
    {
        using var key = SigningKey.Make();
        var store = await Fresh();
        await using var ledger = await Ledgers.Open(store, Stop);
        await Write(ledger, 0, cases: 1);
        await Follow(ledger, new(ledger, key, () => Given.Start), 2);
        var (unseen, tried) = (new List<string>(), 0);
        await using var connection = await SchemaTests.Connected(store);
        foreach (var table in new[] { "entry", "log_place", "log_tile", "log_head", "log_key", "logs" })
        {
            var (names, rows) = await All(table);
            foreach (var row in rows)
            {
                for (var column = 0; column < names.Length; column++)
                {
                    foreach (var changed in Changed(table, names[column], row[column]))
                    {
                        object?[] other = [.. row[..column], changed, .. row[(column + 1)..]];
                        if (!await Put(row, other)) continue;
                        tried++;
                        if (!await IsFound()) unseen.Add($"{table}.{names[column]}: {Sql(row[column])} became {Sql(changed)}");
                        Assert.True(await Put(other, row));
                    }
                }

                // False: the engine does not let it in.
                async Task<bool> Put(object?[] from, object?[] to)
                {
                    await using var command = connection.CreateCommand();
                    command.CommandText = $"UPDATE {Table(table)} SET {string.Join(", ", names.Select((n, i) => $"{n} = {Sql(to[i])}"))} WHERE {string.Join(" AND ", names.Select((n, i) => from[i] is null ? $"{n} IS NULL" : $"{n} = {Sql(from[i])}"))}";
                    try
                    {
                        Assert.Equal(1, await command.ExecuteNonQueryAsync(Stop));
                        return true;
                    }
                    catch (System.Data.Common.DbException)
                    {
                        return false;
                    }
                }
            }
        }

        Assert.Empty(await Wrong(ledger, []));
        Assert.True(unseen.Count == 0, string.Join('\n', unseen));
        Assert.InRange(tried, 150, int.MaxValue);

        async Task<bool> IsFound()
        {
            try
            {
                return (await Wrong(ledger, [])).Count > 0;
            }
            catch (StoreException)
            {
                return true;
            }
        }

        async Task<(string[] Names, List<object?[]> Rows)> All(string table)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {Table(table)}";
            await using var reader = await command.ExecuteReaderAsync(Stop);
            var rows = new List<object?[]>();
            while (await reader.ReadAsync(Stop)) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
            return ([.. Enumerable.Range(0, reader.FieldCount).Select(i => $"\"{reader.GetName(i)}\"")], rows);
        }
    }

    // What says only in what order things came, or how far something is, may be another so long as nothing follows from it: those are
    // changed so that something does. The id of a key is found by its key.
    private IEnumerable<object?> Changed(string table, string column, object? value)
    {
        switch ((table, column.Trim('"')))
        {
            case ("entry", "turn"): return [(long)value! + 1_000_000, null];
            case ("logs", "turn" or "version"): return [(long)value! - 1, null];
            // Into as many as would put the case into another: that one case is where it was, is true of other numbers too.
            case ("logs", "partitions"): return [Enumerable.Range(2, 100).First(n => LogId.PartitionOf(Given.Case("case 0"), n) != 0), -1, 1 << 20, null];
            case ("logs", "only_row") or ("log_key", "id"): return [];
        }

        return value switch
        {
            byte[] bytes => [.. Enumerable.Range(0, bytes.Length).Where(i => i % BytesApart == 0).Select(i => Flipped(bytes, i)), bytes[..^1], (byte[])[.. bytes, 0], null],
            Guid guid => [.. Enumerable.Range(0, 16).Where(i => i % BytesApart == 0).Select(i => (object)new Guid(Flipped(guid.ToByteArray(), i)))],
            bool isSo => [!isSo],
            string text => [text[..^1] + "1", "x" + text[1..], null],
            null => [7L],
            _ when Convert.ToInt64(value, CultureInfo.InvariantCulture) is var number => [number + 1, number - 1, number ^ 256, number ^ (1 << 20), null],
            _ => [],
        };

        static byte[] Flipped(byte[] bytes, int at) => [.. bytes[..at], (byte)(bytes[at] ^ (1 << (at % 8))), .. bytes[(at + 1)..]];
    }

    private string Sql(object? value) => value switch
    {
        null => "NULL",
        byte[] bytes => Bytes(bytes),
        string or Guid => $"'{value}'",
        bool isSo => isSo ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>Of how many bytes one is changed: of each, where that is quick.</summary>
    protected abstract int BytesApart { get; }

    /// <summary>Bytes in SQL.</summary>
    protected abstract string Bytes(byte[] bytes);

    internal static async Task<StoreReport> Sound(ILedger ledger)
    {
        var wrong = new List<StoreFault>();
        var report = await StoreCheck.Run(ledger, [], wrong.Add, stop: TestContext.Current.CancellationToken);
        Assert.Empty(wrong);
        Assert.Equal(0, report.Faults);
        return report;
    }

    internal static async Task<List<StoreFault>> Wrong(ILedger ledger, IReadOnlyCollection<PublicKey> pinned)
    {
        var wrong = new List<StoreFault>();
        await StoreCheck.Run(ledger, pinned, wrong.Add, stop: TestContext.Current.CancellationToken);
        return wrong;
    }

    // Followers may be given less than there is while anything else runs on the server.
    internal static async Task Follow(ILedger ledger, LogFollower follower, long entries)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            await follower.CatchUp(Stop);
            var at = (await ledger.Logs.State(Stop))!.UpTo;
            if (at == await ledger.Logs.Last(Stop)) break;
            await Task.Delay(20, Stop);
        }

        var logged = 0L;
        await foreach (var place in ledger.Logs.Places(Stop)) logged += place.Leaf is null ? 0 : 1;
        Assert.Equal(entries, logged);
    }

    // Two entries for each case: one in the open compartment, one in another.
    internal static async Task Write(ILedger ledger, int round, int cases = 12)
    {
        for (var n = 0; n < cases; n++)
        {
            var id = Given.Case(string.Create(CultureInfo.InvariantCulture, $"case {n}"));
            for (AppendOutcome? outcome = null; outcome is not Appended;)
            {
                var c = await ledger.Read(id, stop: Stop);
                var says = System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"n":{{round}}}"""));
                outcome = await ledger.Append(new(id, c.Version, Given.Sealed(id, c.Heads(), Given.Start + Duration.FromSeconds(round), (Compartment.Open, says), (Compartments.All[(n % 7) + 1], says))), Stop);
            }
        }
    }

    private static async Task Many(ILedger ledger, string name, int count)
    {
        var heads = new Dictionary<Compartment, ChainHead>();
        for (var n = 0; n < count; n += 100)
        {
            var says = Enumerable.Range(0, 100).Select(i => (Compartment.Open, System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"n":{{n + i}}}""")))).ToArray();
            var entries = Given.Sealed(Given.Case(name), heads, Given.Start, says);
            Assert.IsType<Appended>(await ledger.Append(new(Given.Case(name), n, entries), Stop));
            heads[Compartment.Open] = new(Given.Case(name), Compartment.Open, n + 100, entries[^1].Hash, Given.Start);
        }
    }
}

public sealed class SqliteLogTests : LogTests, IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<string> Fresh(string name = "cases") => Task.FromResult("sqlite:" + _folder.At(name + ".sqlite"));

    protected override Task Run(string store, string sql) => SchemaTests.Run(store, sql);

    protected override string Table(string name) => name;

    protected override int BytesApart => 1;

    protected override string Bytes(byte[] bytes) => $"X'{Convert.ToHexString(bytes)}'";
}

public sealed class PostgresLogTests(SharedPostgres postgres) : LogTests
{
    protected override Task<string> Fresh(string name = "cases") => postgres.Fresh();

    protected override Task Run(string store, string sql) => SchemaTests.Run(store, sql);

    protected override string Table(string name) => "duecourse." + name;

    // Each check takes longer here; what it looks at is the same.
    protected override int BytesApart => Crashes.Soak.Of("SOAK_ROUNDS", 0) > 0 ? 1 : 7;

    protected override string Bytes(byte[] bytes) => $"'\\x{Convert.ToHexString(bytes)}'";
}
