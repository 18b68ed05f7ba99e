namespace DueCourse.Store.Tests.Crashes;

using System.Globalization;
using System.Text;
using DueCourse.Store.Tests.Conformance;
using DueCourse.Store.Tests.Throwaway;

/// <summary>PostgreSQL's own files with a bit changed or the end cut off while the server was down.</summary>
public sealed class TornPostgresTests(ITestOutputHelper output)
{
    private static readonly int Tries = Math.Min(100, Soak.Of("SOAK_ROUNDS", 16));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_checksums_every_changed_bit_and_every_torn_end_of_the_entries_is_found_and_of_their_index_where_it_is_read()
    {
        var (found, byPages) = await Damaged(checksums: true);

        Assert.True(byPages > 0);
        Assert.True(found >= Tries - Enumerable.Range(0, Tries).Count(IsOfIndex), $"{found} of {Tries} were found");
    }

    [Fact]
    public async Task Without_them_it_is_found_by_chains_and_logs_or_by_the_engine_or_it_changes_nothing()
    {
        var (found, _) = await Damaged(checksums: false);

        Assert.True(found > Tries / 4, $"{found} of {Tries} were found: the damage did not reach the store");
    }

    private static bool IsOfIndex(int n) => n % 3 == 2;

    // Many copies of one store are damaged while the server is down once.
    private async Task<(int Found, int ByPages)> Damaged(bool checksums)
    {
        using var key = SigningKey.Make();
        await using var server = await Postgres.Start(null, checksums);
        string before;
        await using (var ledger = await Ledgers.Open(await server.Fresh("whole") + ";Pooling=false", Stop))
        {
            var desk = Given.Desk(ledger);
            for (var n = 0; n < 120; n++)
            {
                await desk.Do(Given.Case($"case {n % 4}"), Given.Open(), Stop);
                await desk.Do(Given.Case($"case {n % 4}"), Given.Fact($"fact {n}"), Stop);
            }

            await LogTests.Follow(ledger, new(ledger, key, () => Given.Start), 124);
            before = await Told(ledger) ?? throw new InvalidOperationException("it was damaged from the first");
        }

        var (all, files) = (server.Database("postgres"), new List<string>());
        for (var n = 0; n < Tries; n++)
        {
            await SchemaTests.Run(all, string.Create(CultureInfo.InvariantCulture, $"CREATE DATABASE copy{n} TEMPLATE whole"));
            await using var connection = await SchemaTests.Connected(Copy(n));
            await using var ask = connection.CreateCommand();
            ask.CommandText = $"SELECT pg_relation_filepath('duecourse.{(IsOfIndex(n) ? "entry_pkey" : "entry")}')";
            files.Add(Path.Combine(server.Data, (string)(await ask.ExecuteScalarAsync(Stop))!));
        }

        var (chance, what) = (new Random(4), new List<string>());
        await server.Stopped(async () =>
        {
            for (var n = 0; n < Tries; n++)
            {
                var bytes = await File.ReadAllBytesAsync(files[n], Stop);
                if (n % 4 == 3)
                {
                    var length = chance.Next(1, bytes.Length);
                    await using var cut = new FileStream(files[n], FileMode.Open);
                    cut.SetLength(length);
                    what.Add($"cut off at {length} of {bytes.Length}");
                    continue;
                }

                // Where anything stands: most of a page is empty at first.
                int at;
                do at = chance.Next(bytes.Length);
                while (bytes[at] == 0);
                bytes[at] ^= (byte)(1 << chance.Next(8));
                await File.WriteAllBytesAsync(files[n], bytes, Stop);
                what.Add($"a bit changed at {at} of {bytes.Length}");
            }
        });

        var (found, byPages) = (0, 0);
        for (var n = 0; n < Tries; n++)
        {
            var by = await Found(Copy(n), before);
            output.WriteLine($"{Path.GetFileName(files[n])}, {what[n]}: {by ?? "nothing is other than it was"}");
            // A small table is read without its index; a damaged one changes nothing until it is used.
            if (checksums && !IsOfIndex(n)) Assert.NotNull(by);
            if (by is not null) found++;
            if (by?.Contains("invalid page", StringComparison.Ordinal) == true) byPages++;
        }

        return (found, byPages);

        string Copy(int n) => server.Database(string.Create(CultureInfo.InvariantCulture, $"copy{n}")) + ";Pooling=false";
    }

    // By what it is found; null: what is read is what was there before.
    private static async Task<string?> Found(string store, string before)
    {
        try
        {
            await using var ledger = await Ledgers.Open(store, Stop);
            var wrong = await LogTests.Wrong(ledger, []);
            if (wrong.Count > 0) return string.Join(", ", wrong.Select(w => w.Code).Distinct());
            Assert.Equal(before, await Told(ledger));
            return null;
        }
        catch (StoreException fault)
        {
            return fault.Message;
        }
    }

    private static async Task<string?> Told(ILedger ledger)
    {
        var told = new StringBuilder();
        await foreach (var stored in ledger.Cases(stop: Stop))
        {
            if (Given.Faults(stored).Any()) return null;
            foreach (var entry in stored.Entries) told.Append(CultureInfo.InvariantCulture, $"{stored.Id} {entry.Hash} {Convert.ToHexString(entry.Payload ?? [])}\n");
        }

        return told.ToString();
    }
}
