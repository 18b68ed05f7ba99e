using System.Security.Cryptography;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Web.Tests;

/// <summary>A shelf with one case on it: opened on 4 May 2026, with one statement of 23 November, and what a test lets happen on the evening of the 25th.</summary>
internal sealed class OneCaseShelf(string title, Func<IReadOnlyList<Entry>, IReadOnlyList<Entry>>? tamper = null, params CaseEvent[] then) : IShelf
{
    public const string Id = "00000000000000000000000000000001";

    private static readonly Actor By = new("n.petrov", "Nadia Petrova", ActorRole.Caseworker);

    public Task<IReadOnlyList<ShelfCase>> All(CancellationToken stop) => Task.FromResult<IReadOnlyList<ShelfCase>>([Made()]);

    public Task<ShelfCase?> Find(CaseId id, CancellationToken stop) => Task.FromResult(id.ToString() == Id ? Made() : null);

    public Instant Now => Instant.FromUtc(2026, 11, 26, 9, 0);

    public bool HasFonts { get; init; }

    public byte[]? Pdf(Casework.Notices.Pages.NoticePage notice) => HasFonts ? [.. "%PDF"u8] : null;

    private ShelfCase Made()
    {
        Assert.True(CaseId.TryParse(Id, out var id));
        var said = new FactAsserted(null, "dateOfBirth", new DayValue(Law.Drafting.DateRange.On(new(1990, 2, 28))), null, null, "a <i>leaning</i> passport", null, null, Side.File, null);
        var first = Entry.Seal(ChainHead.Empty(id, Compartment.Open), Payload.Write(new CaseOpened(title, new(2026, 5, 4), "Fictional cases"), By, "1"), Instant.FromUtc(2026, 5, 4, 9, 0), new ByPlace());
        var second = Entry.Seal(ChainHead.Empty(id, Compartment.Open).Then(first), Payload.Write(said, By, "2"), Instant.FromUtc(2026, 11, 23, 9, 0), new ByPlace());
        List<Entry> entries = [first, second];
        var head = ChainHead.Empty(id, Compartment.Open).Then(first).Then(second);
        foreach (var happened in then)
        {
            entries.Add(Entry.Seal(head, Payload.Write(happened, By, $"{entries.Count + 1}"), Instant.FromUtc(2026, 11, 25, 22, 0), new ByPlace()));
            head = head.Then(entries[^1]);
        }

        return new(id, tamper?.Invoke(entries) ?? entries);
    }

    private sealed class ByPlace : ISalts
    {
        public void Fill(CaseId of, EntryId entry, Span<byte> salt) => SHA256.HashData(System.Text.Encoding.ASCII.GetBytes($"{of} {entry}"), salt);
    }
}
