using System.Collections.Concurrent;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Pdf.Fonts;
using DueCourse.Store;
using DueCourse.Web;
using NodaTime;

namespace DueCourse.Record;

/// <summary>The cases of the record for the pages. It follows what is appended, by whichever program, and keeps each case as it stands. A sealed one is not shown: the pages know no readers yet.</summary>
internal sealed class LedgerShelf(ILedger ledger, Func<Instant> now, Typeface? face) : IShelf, IDisposable
{
    private const int AtOnce = 5_000;

    private readonly ConcurrentDictionary<CaseId, ShelfCase> _cases = [];
    private readonly SemaphoreSlim _one = new(1, 1);
    private Position _upTo = Position.Start;

    public async Task<IReadOnlyList<ShelfCase>> All(CancellationToken stop)
    {
        await Follow(stop);
        return [.. _cases.Values.Where(c => !c.Live.Retention.IsSealed).OrderBy(c => Rank(c.Group)).ThenBy(c => c.Title, StringComparer.Ordinal).ThenBy(c => c.Id.ToString(), StringComparer.Ordinal)];
    }

    public async Task<ShelfCase?> Find(CaseId id, CancellationToken stop)
    {
        await Follow(stop);
        return _cases.GetValueOrDefault(id) is { Live.Retention.IsSealed: false } found ? found : null;
    }

    public Instant Now => now();

    public bool HasFonts => face is not null;

    public byte[]? Pdf(NoticePage notice) => face is null ? null : NoticePaper.Set(notice, face).File;

    public void Dispose() => _one.Dispose();

    private static int Rank(string group) => group switch { "Cases" or "Imported cases" => 0, Demonstration.Worked => 1, Demonstration.Flagship => 2, Demonstration.Fictional => 3, _ => 4 };

    private async Task Follow(CancellationToken stop)
    {
        await _one.WaitAsync(stop);
        try
        {
            while (true)
            {
                var changes = await ledger.Changes(_upTo, AtOnce, stop);
                if (changes.Count == 0) return;
                foreach (var id in changes.Select(c => c.Entry.Envelope.Case).Distinct())
                    _cases[id] = new ShelfCase(id, (await ledger.Read(id, stop: stop)).Entries);
                _upTo = changes[^1].At;
            }
        }
        finally
        {
            _one.Release();
        }
    }
}
