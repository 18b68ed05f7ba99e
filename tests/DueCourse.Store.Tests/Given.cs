namespace DueCourse.Store.Tests;

using System.Security.Cryptography;
using System.Text;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Statements;
using DueCourse.Law.Record;

/// <summary>Cases, actors, commands and entries for tests.</summary>
internal static class Given
{
    public static readonly Actor Caseworker = new("c.osei", "Comfort Osei", ActorRole.Caseworker);

    public static readonly Actor Colleague = new("i.marin", "Ioana Marin", ActorRole.Caseworker);

    public static readonly Instant Start = Instant.FromUtc(2026, 5, 3, 9, 0);

    public static readonly ISalts Salts = new ByPlace();

    /// <summary>A case id that is always the same for a name.</summary>
    public static CaseId Case(string name) => CaseId.From(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, CaseId.Size));

    public static OpenCase Open(string id = "open", string title = "A case for a test") => new(title, new(2026, 5, 1)) { By = Caseworker, Id = id };

    public static AssertFact Fact(string id, string source = "a letter", Compartment @in = Compartment.Open) =>
        new(@in, new(null, "isBritishCitizen", new YesNoValue(IsYes: false), null, null, source, null, null, Side.File, null)) { By = Caseworker, Id = id };

    /// <summary>A case into which a document came. Its bytes are kept, or not, by whoever calls.</summary>
    public static async Task WithDocument(ILedger ledger, CaseId id, byte[] bytes)
    {
        var desk = Desk(ledger);
        var said = new DocumentReceived(
            Digest.Of(bytes), bytes.Length, "application/pdf", DocumentType.Other, null, null, null, null, null, Holding.Scan, "handed in", Confidentiality.Open, null, null, null);
        foreach (var command in new Command[] { Open(), new ReceiveDocument(Compartment.Open, said) { By = Caseworker, Id = "document" } })
            if (await desk.Do(id, command) is not Done) throw new InvalidOperationException("it was refused");
    }

    /// <summary>A desk whose clock moves a second with each command.</summary>
    public static CaseDesk Desk(ILedger ledger)
    {
        var seconds = 0L;
        return new(ledger, Salts, () => Start + Duration.FromSeconds(Interlocked.Increment(ref seconds)));
    }

    /// <summary>Entries sealed onto heads, whatever they say.</summary>
    public static Entry[] Sealed(CaseId of, IReadOnlyDictionary<Compartment, ChainHead> heads, Instant at, params ReadOnlySpan<(Compartment In, byte[] Says)> entries)
    {
        var current = new Dictionary<Compartment, ChainHead>(heads);
        var made = new List<Entry>();
        foreach (var (compartment, says) in entries)
        {
            var head = current.GetValueOrDefault(compartment) ?? ChainHead.Empty(of, compartment);
            var entry = Entry.Seal(head, says, at, Salts);
            current[compartment] = head.Then(entry);
            made.Add(entry);
        }

        return [.. made];
    }

    /// <summary>
    /// At least so many changes. PostgreSQL withholds what is later than any transaction that still runs anywhere on the server, so
    /// a follower may have to ask again; after half a minute whatever there is is given.
    /// </summary>
    public static async Task<IReadOnlyList<Change>> Changes(ILedger ledger, Position after, int least)
    {
        for (var attempt = 0; ; attempt++)
        {
            var changes = await ledger.Changes(after, 1_000_000);
            if (changes.Count >= least || attempt == 600) return changes;
            await Task.Delay(50);
        }
    }

    /// <summary>The faults in a case's chains.</summary>
    public static IEnumerable<ChainFault> Faults(StoredCase stored) => stored.Entries
        .GroupBy(e => e.Envelope.Id.Compartment)
        .SelectMany(chain =>
        {
            var check = new ChainCheck(stored.Id, chain.Key);
            return chain.Select(check.Next).OfType<ChainFault>().ToArray();
        });

    // A rule of the place alone, as ISalts asks.
    private sealed class ByPlace : ISalts
    {
        public void Fill(CaseId of, EntryId entry, Span<byte> salt) => SHA256.HashData(Encoding.ASCII.GetBytes($"{of} {entry}"), salt);
    }
}
