namespace DueCourse.Store.Tests.Crashes;

using System.Globalization;
using System.Text;
using DueCourse.Store.Tests.Throwaway;

/// <summary>SQLite files with a byte changed or the end cut off, as a failing disk or somebody with an editor leaves them.</summary>
public sealed class DamagedFileTests
{
    private static readonly int Tries = Soak.Of("SOAK_ROUNDS", 25) * 10;

    [Fact]
    public async Task A_changed_byte_in_the_file_is_found_or_changes_nothing()
    {
        using var folder = new Folder();
        var (bytes, _, before) = await Written(folder, isClosed: true);
        var chance = new Random(1);
        var found = 0;
        for (var n = 0; n < Tries; n++)
        {
            var changed = bytes.ToArray();
            var at = chance.Next(changed.Length);
            changed[at] ^= (byte)(1 << chance.Next(8));
            var after = await Read(folder, changed, null);
            if (after is null) found++;
            else Assert.True(after == before, $"bit changed at {at}: other cases were read, and nothing was found wrong");
        }

        Assert.True(found > Tries / 4, $"{found} of {Tries} changes were found: most bytes are in use, so the damage did not reach the store");
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_found()
    {
        using var folder = new Folder();
        var (bytes, _, before) = await Written(folder, isClosed: true);
        var chance = new Random(2);
        for (var n = 0; n < Tries / 5; n++)
        {
            var length = chance.Next(1, bytes.Length);
            var after = await Read(folder, bytes[..length], null);
            Assert.True(after is null || after == before, $"cut off at {length} of {bytes.Length}: other cases were read, and nothing was found wrong");
        }
    }

    // The log of changes holds the latest commits. Where it is damaged SQLite takes it for its end. So what is read is what was
    // there after some commit, never anything else; that the latest are gone shows against a signed head of the log.
    [Fact]
    public async Task Damage_to_the_log_of_changes_leaves_what_was_there_after_some_commit()
    {
        using var folder = new Folder();
        var (bytes, log, before) = await Written(folder, isClosed: false);
        var states = States(before);
        var chance = new Random(3);
        var other = 0;
        for (var n = 0; n < Tries; n++)
        {
            var changed = log!.ToArray();
            if (n % 3 == 0) changed = changed[..chance.Next(changed.Length)];
            else changed[chance.Next(changed.Length)] ^= (byte)(1 << chance.Next(8));
            var after = await Read(folder, bytes, changed);
            if (after is null) continue;
            Assert.Contains(after, states);
            if (after != before) other++;
        }

        Assert.NotEqual(0, other);
    }

    private static async Task<(byte[] Bytes, byte[]? Log, string Read)> Written(Folder folder, bool isClosed)
    {
        var stop = TestContext.Current.CancellationToken;
        var path = folder.At("whole.sqlite");
        await using var ledger = await Ledgers.Open("sqlite:" + path, stop);
        var desk = Given.Desk(ledger);
        for (var n = 0; n < 300; n++)
        {
            var of = Given.Case($"case {n % 5}");
            if (n < 5) await desk.Do(of, Given.Open(), stop);
            await desk.Do(of, Given.Fact($"fact {n}"), stop);
        }

        var read = await Told(ledger);
        if (!isClosed) return (await File.ReadAllBytesAsync(path, stop), await File.ReadAllBytesAsync(path + "-wal", stop), read);
        await ledger.DisposeAsync();
        return (await File.ReadAllBytesAsync(path, stop), null, read);
    }

    // Null: something was found.
    private static async Task<string?> Read(Folder folder, byte[] bytes, byte[]? log)
    {
        var stop = TestContext.Current.CancellationToken;
        var path = folder.At("copy.sqlite");
        File.Delete(path + "-shm");
        File.Delete(path + "-wal");
        await File.WriteAllBytesAsync(path, bytes, stop);
        if (log is not null) await File.WriteAllBytesAsync(path + "-wal", log, stop);
        try
        {
            await using var ledger = await Ledgers.Open("sqlite:" + path, stop);
            var told = await Told(ledger);
            if (told.Contains("fault", StringComparison.Ordinal)) return null;
            return (await ledger.Examine(stop)).Count > 0 ? null : told;
        }
        catch (StoreException)
        {
            return null;
        }
    }

    // In the order of commits, so that an earlier state is a beginning of a later one.
    private static async Task<string> Told(ILedger ledger)
    {
        var told = new StringBuilder();
        await foreach (var stored in ledger.Cases(stop: TestContext.Current.CancellationToken))
            foreach (var fault in Given.Faults(stored)) told.Append(CultureInfo.InvariantCulture, $"fault {fault.Code}\n");
        foreach (var (at, entry) in await ledger.Changes(Position.Start, 1000, TestContext.Current.CancellationToken))
            told.Append(CultureInfo.InvariantCulture, $"{at} {entry.Envelope.Case} {entry.Hash} {Convert.ToHexString(entry.Payload ?? [])}\n");
        return told.ToString();
    }

    private static HashSet<string> States(string told)
    {
        var states = new HashSet<string>(StringComparer.Ordinal) { "" };
        for (var end = told.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = told.IndexOf('\n', end + 1)) states.Add(told[..(end + 1)]);
        return states;
    }
}
