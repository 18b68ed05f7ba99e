using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Log;
using DueCourse.Casework.Statements;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Benchmarks.Ledger;

/// <summary>
/// Verifying a record on one thread: entries in memory, as a store gives them; the same as a bundle; a log's tree. Beside them the least
/// that could be done, the two SHA-256 hashes of each entry over the same bytes and nothing else. Memory is what the check holds after so
/// many entries, and how much it takes from the heap for each.
/// </summary>
internal static class VerifyRun
{
    private const int EntriesInACase = 50;

    public static int Run(Options options)
    {
        // Enough different cases to be out of the caches; they are given again and again under growing ids' order within a round.
        var cases = Math.Min(options.Cases, 2_000);
        var entries = Enumerable.Range(0, cases).SelectMany(Case).ToArray();
        var bytes = entries.Average(e => e.Payload!.Length);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries.Length} entries, payloads of {bytes:0} bytes on average"));
        var rounds = Math.Min(options.Rounds, 21);
        var (hashes, ledger) = Interleaved(rounds, entries.Length, () => HashesAlone(entries), () => Check(entries));
        Print("verify.two-hashes-an-entry", hashes, null);
        Print("verify.ledger", ledger, hashes);
        Print("verify.ledger-asynchronous", Timed(rounds, entries.Length, () => LedgerCheck.Run(Given(entries), Fail).GetAwaiter().GetResult()), hashes);

        var bundle = Bundle(entries[..(20 * EntriesInACase)]);
        var perBundle = 20 * EntriesInACase;
        Print("verify.bundle", Timed(rounds, perBundle, () => Read(bundle)), hashes);
        Print("verify.log-leaf", Timed(rounds, entries.Length, () =>
        {
            var tree = new LogCheck([]);
            foreach (var entry in entries) tree.Next(entry.Hash);
        }), hashes);
        Memory(entries);
        return 0;
    }

    private static void Memory(Entry[] entries)
    {
        var check = new LedgerCheck(Fail);
        long few = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 20; round++)
        {
            // A fresh check each round but the last counts no order; what is held is measured after one round and after all.
            check = new(Fail);
            foreach (var entry in entries) check.Next(entry);
            if (round == 0) few = GC.GetTotalMemory(forceFullCollection: true);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var many = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(check);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"name\": \"verify.memory\", \"value\": {many - few}, \"unit\": \"bytes held more after {20 * entries.Length} entries than after {entries.Length}\", \"taken_for_each_entry\": {allocated / (20.0 * entries.Length):0}}}"));
    }

    private static void Check(Entry[] entries)
    {
        var check = new LedgerCheck(Fail);
        foreach (var entry in entries) check.Next(entry);
    }

    private static void HashesAlone(Entry[] entries)
    {
        Span<byte> place = stackalloc byte[4096];
        Span<byte> hash = stackalloc byte[32];
        place.Fill(7);
        foreach (var entry in entries)
        {
            SHA256.HashData(place[..Envelope], hash);
            SHA256.HashData(place[..(32 + entry.Payload!.Length)], hash);
        }
    }

    // The bytes of an envelope, nearly all the same.
    private const int Envelope = 331;

    private static void Read(byte[] bundle)
    {
        using var reader = new BundleReader([]);
        reader.Take(bundle);
        if (reader.End().Fault is { } fault) throw new InvalidOperationException(fault.Words());
    }

    private static byte[] Bundle(Entry[] entries)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signer = new Signer(key);
        var of = entries[0].Envelope.Case;
        var head = ChainHead.Empty(of, Compartment.Open);
        var chain = new List<Entry>();
        foreach (var entry in entries)
        {
            chain.Add(Entry.Seal(head, entry.Payload!, entry.Envelope.RecordedAt, new ByPlace()));
            head = head.Then(chain[^1]);
        }

        var to = new ArrayBufferWriter<byte>();
        using var writer = new BundleWriter(new(new(1), of, "auditor", [Compartment.Open], head.LastAt, [signer.Key]), to);
        writer.Chain(Compartment.Open, chain.Count, null);
        foreach (var entry in chain) writer.Entry(entry);
        writer.Seal(signer);
        return to.WrittenSpan.ToArray();
    }

    private static IEnumerable<Entry> Case(int number)
    {
        var id = CaseId.From([.. new byte[12], .. BitConverter.GetBytes(System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(number))]);
        var heads = new Dictionary<Compartment, ChainHead>();
        var by = new Actor("c.osei", "Comfort Osei", ActorRole.Caseworker);
        for (var i = 0; i < EntriesInACase; i++)
        {
            var compartment = (i % 5) switch { 0 => Compartment.Working, 1 => Compartment.Protection, _ => Compartment.Open };
            var head = heads.GetValueOrDefault(compartment) ?? ChainHead.Empty(id, compartment);
            var said = new FactAsserted(null, "dateOfBirth", new DayValue(DateRange.On(new LocalDate(1980, 1, 1).PlusDays(number + i))), null, null,
                null, null, "the person, in interview on the day of arrival, by an interpreter", Side.Person, null);
            var entry = Entry.Seal(head, Payload.Write(said, by, $"{number:x8}-{i:x4}"), Instant.FromUtc(2026, 5, 3, 9, 0).Plus(Duration.FromMinutes(i)), new ByPlace());
            heads[compartment] = head.Then(entry);
            yield return entry;
        }
    }

#pragma warning disable CS1998 // A store gives entries as they come; here they are all there, which leaves the cost of the form itself.
    private static async IAsyncEnumerable<Entry> Given(Entry[] entries)
    {
        foreach (var entry in entries) yield return entry;
    }
#pragma warning restore CS1998

    private static (double[] One, double[] Other) Interleaved(int rounds, int count, Action one, Action other)
    {
        var (first, second) = (new double[rounds], new double[rounds]);
        Warm(one);
        Warm(other);
        for (var round = 0; round < rounds; round++)
        {
            first[round] = Once(one) / count;
            second[round] = Once(other) / count;
        }

        return (first, second);
    }

    private static double[] Timed(int rounds, int count, Action act)
    {
        Warm(act);
        return [.. Enumerable.Range(0, rounds).Select(_ => Once(act) / count)];
    }

    // What is measured is the program, not its compiler, whose work would be in the processor's time.
    private static void Warm(Action act)
    {
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(3);) act();
    }

    // The processor's time of this process; the collector's is in it.
    private static double Once(Action act)
    {
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var runs = 0;
        do
        {
            act();
            runs++;
            process.Refresh();
        }
        while ((process.TotalProcessorTime - before).TotalSeconds < 0.1);
        return (process.TotalProcessorTime - before).TotalSeconds / runs;
    }

    private static void Print(string name, double[] seconds, double[]? against)
    {
        Array.Sort(seconds);
        var middle = seconds[seconds.Length / 2];
        var ratio = against is null ? "" : string.Create(CultureInfo.InvariantCulture, $", \"against\": \"verify.two-hashes-an-entry\", \"ratio\": {middle / against.Order().ElementAt(against.Length / 2):0.00}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"name\": \"{name}\", \"value\": {1 / middle:0}, \"unit\": \"entries a second of one processor\", \"least\": {1 / seconds[^1]:0}, \"most\": {1 / seconds[0]:0}{ratio}}}"));
    }

    private static void Fail(ChainFault fault) => throw new InvalidOperationException(fault.Says);

    private sealed class ByPlace : ISalts
    {
        public void Fill(CaseId of, EntryId entry, Span<byte> salt) => SHA256.HashData(System.Text.Encoding.ASCII.GetBytes($"{of} {entry}"), salt);
    }

    private sealed class Signer(ECDsa key) : ISigner
    {
        public PublicKey Key { get; } = PublicKey.From(key.ExportSubjectPublicKeyInfo())!;

        public byte[] Sign(ReadOnlySpan<byte> message) => Signature.Lower(key.SignData(message.ToArray(), HashAlgorithmName.SHA256));
    }
}
