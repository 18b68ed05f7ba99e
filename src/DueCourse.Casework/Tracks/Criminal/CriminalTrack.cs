namespace DueCourse.Casework.Tracks.Criminal;

using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>
/// Criminal proceedings, each set for itself. Police, prosecutors and courts take the steps; each is recorded from their paper, and
/// none follows from another. Proceedings of an imported file are here too, with no step recorded.
/// </summary>
public sealed class CriminalTrack : CasePart
{
    private readonly List<EntryId> order = [];
    private readonly Dictionary<EntryId, List<Recorded>> steps = [];
    private readonly Dictionary<EntryId, CriminalProceedings> all = [];

    /// <summary>How they may go on.</summary>
    public static TrackTable Table => CriminalTable.Table;

    /// <summary>Every set, in the order in which they came on file.</summary>
    public IEnumerable<CriminalProceedings> All => order.Where(all.ContainsKey).Select(id => all[id]);

    /// <summary>One set; null where there is none.</summary>
    public CriminalProceedings? Find(EntryId id) => all.GetValueOrDefault(id);

    /// <summary>
    /// What no longer holds up anything that rests on it: proceedings that ended without a conviction, their papers, and the papers of
    /// a conviction that was quashed; each with the moment at which that was recorded, and why.
    /// </summary>
    public IEnumerable<(EntryId What, Instant At, string Why)> Fallen()
    {
        foreach (var one in All)
        {
            foreach (var (conviction, at) in one.Quashed)
                foreach (var paper in one.Papers.Where(p => p.Conviction == conviction)) yield return (paper.Document, at, "The conviction was quashed.");
            if (one is not { EndedWithoutConviction: true, Last: var (_, ended), HowItEnded: { } how }) continue;
            yield return (one.Id, ended, $"The proceedings ended without a conviction: {how}.");
            foreach (var paper in one.Papers.Where(p => p.Conviction is null)) yield return (paper.Document, ended, $"The proceedings ended without a conviction: {how}.");
        }
    }

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case SubjectAdded added when added.Kind == Proceedings.Kind.ListName:
                order.Add(entry.Id);
                steps[entry.Id] = [];
                all[entry.Id] = new(entry.Id, new ProceedingsNoted());
                break;
            case EntryCorrected corrected:
                all.Remove(corrected.Entry);
                foreach (var (id, taken) in steps)
                    if (taken.RemoveAll(r => r.Id == corrected.Entry) > 0 && all.ContainsKey(id))
                        all[id] = taken.Aggregate(new CriminalProceedings(id, new ProceedingsNoted()), (one, r) => one.Then(r));
                break;
            default:
                if (Of(entry.Event) is { } about && all.TryGetValue(about, out var before))
                {
                    steps[about].Add(entry);
                    all[about] = before.Then(entry);
                }

                break;
        }
    }

    private static EntryId? Of(CaseEvent happened) => happened switch
    {
        ProceedingsOpened e => e.Proceedings,
        CriminalStepRecorded e => e.Proceedings,
        ConvictionRecorded e => e.Proceedings,
        SentenceRecorded e => e.Proceedings,
        CriminalAppealRecorded e => e.Proceedings,
        SentenceVaried e => e.Proceedings,
        ConvictionWasQuashed e => e.Proceedings,
        ReleasedFromProceedings e => e.Proceedings,
        CustodyRecorded e => e.Proceedings,
        _ => null,
    };
}
