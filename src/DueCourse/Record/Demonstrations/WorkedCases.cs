using DueCourse.Casework.Ledger;
using DueCourse.Store;
using DueCourse.Store.Documents;
using NodaTime;

namespace DueCourse.Record.Demonstrations;

/// <summary>
/// The demonstration cases that are told by commands, so that courses, notices, stays and tasks are to be seen: every stage once, of
/// people drawn from a seed. Their days are counted from the moment of the demonstration and lie before it, so that what runs in them
/// is running. The same seed and the same moment give the same record, byte for byte.
/// </summary>
internal static class WorkedCases
{
    /// <summary>Tells all of them. Gives how many were told, and what stopped the others.</summary>
    /// <param name="ledger">The record.</param>
    /// <param name="documents">Where the papers of their files are put.</param>
    /// <param name="seed">From which they are drawn.</param>
    /// <param name="now">The moment: everything told lies before it.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<(int Told, IReadOnlyList<string> Stopped)> Tell(ILedger ledger, IDocumentStore documents, ulong seed, Instant now, CancellationToken stop)
    {
        var cases = await Tell(seed, now, stop);
        foreach (var paper in cases.SelectMany(c => c.Case.Papers).DistinctBy(p => Digest.Of(p)))
        {
            using var content = new MemoryStream(paper);
            if (await documents.Put(content, stop) is NotTaken(var refusal)) throw new TellingStopped(refusal.Words());
        }

        foreach (var (one, _) in cases) await ledger.Append(one.Whole, stop);
        return (cases.Count(c => c.Stopped is null), [.. cases.Select(c => c.Stopped).OfType<string>()]);
    }

    /// <summary>Tells all of them, each as a case of its own, and keeps them nowhere. Gives each with what stopped it, if anything did.</summary>
    /// <param name="seed">From which they are drawn.</param>
    /// <param name="now">The moment: everything told lies before it.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<IReadOnlyList<(CaseTold Case, string? Stopped)>> Tell(ulong seed, Instant now, CancellationToken stop)
    {
        var cast = Cast.Of(seed);
        var cases = new (CaseTold, string?)[cast.Count];
        await Parallel.ForAsync(0, cast.Count, stop, async (i, halt) =>
        {
            var one = new CaseTold(seed, cast[i], now, halt);
            try
            {
                await cast[i].Stage.Tell(one);
                await one.End();
                cases[i] = (one, null);
            }
            catch (TellingStopped fault)
            {
                // The case stands as far as it was told; a refusal shows that a day or the law has moved under the story.
                cases[i] = (one, fault.Message);
            }
        });
        return [.. cases.Where(c => c.Item1.Whole.Entries.Count > 0)];
    }
}
