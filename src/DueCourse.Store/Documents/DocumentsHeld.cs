namespace DueCourse.Store.Documents;

using DueCourse.Casework.Evidence;

/// <summary>
/// Knows from the record which documents any case still holds, and erases from the store what none does: a document whose last
/// entry was erased, and one whose entry never came. It follows the record, so it needs no word from whoever erased.
/// </summary>
/// <param name="ledger">The record.</param>
/// <param name="documents">The documents.</param>
public sealed class DocumentsHeld(ILedger ledger, IDocumentStore documents)
{
    private const int AtOnce = 5_000;

    private readonly Dictionary<(CaseId Case, EntryId Entry), Digest> _contents = [];
    private readonly Dictionary<Digest, int> _holders = [];
    private Position _upTo = Position.Start;

    /// <summary>
    /// How long a document is left alone after it was put in. Its entry is recorded after its bytes are on disk, and whoever puts
    /// the same bytes in again starts the time anew, so within it a document without an entry may be about to get one.
    /// </summary>
    public static Duration Grace { get; } = Duration.FromHours(1);

    /// <summary>Erases what no case holds.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="stop">To stop.</param>
    /// <returns>What was erased.</returns>
    public async Task<IReadOnlyList<Digest>> EraseWhatNoCaseHolds(Instant now, CancellationToken stop = default)
    {
        // Looked at first and the record read afterwards: what is held by then is not erased.
        Digest[] old = [.. documents.PutBefore(now - Grace)];
        await Follow(stop).ConfigureAwait(false);
        var erased = new List<Digest>();
        foreach (var content in old)
            if (!_holders.ContainsKey(content) && documents.WasPutBefore(content, now - Grace) && documents.Erase(content)) erased.Add(content);
        return erased;
    }

    private async Task Follow(CancellationToken stop)
    {
        while (await ledger.Changes(_upTo, AtOnce, stop).ConfigureAwait(false) is { Count: > 0 } changes)
        {
            foreach (var (at, entry) in changes)
            {
                Take(entry.Envelope.Case, Payload.Read(entry));
                _upTo = at;
            }
        }
    }

    private void Take(CaseId of, Recorded recorded)
    {
        if (recorded.Event is DocumentReceived received && _contents.TryAdd((of, recorded.Id), received.Content))
            _holders[received.Content] = _holders.GetValueOrDefault(received.Content) + 1;
        if (recorded.Event is not IErases { Erases: var erased }) return;
        foreach (var id in erased)
            if (_contents.Remove((of, id), out var content) && --_holders[content] == 0) _holders.Remove(content);
    }
}
