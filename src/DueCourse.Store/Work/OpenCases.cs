namespace DueCourse.Store.Work;

using System.Runtime.CompilerServices;

/// <summary>An open case that lacks something.</summary>
/// <param name="Case">Which.</param>
/// <param name="Lacks">What.</param>
public sealed record LackingCase(CaseId Case, IReadOnlyList<CaseLack> Lacks);

/// <summary>Looks through all cases of a store for open ones that lack an owner, a state or a next review, and sealed ones that were to be disposed of, one after another.</summary>
public static class OpenCases
{
    /// <summary>Each open case that lacks something, in the order of the store. Cases are read whole: it is for whoever keeps the record.</summary>
    /// <param name="ledger">The record.</param>
    /// <param name="now">The moment as of which they are looked at.</param>
    /// <param name="open">Told of each case that was looked at and is not over.</param>
    /// <param name="stop">To stop.</param>
    /// <exception cref="FormatException">An entry is not what this program writes: the store was changed, or is newer.</exception>
    public static async IAsyncEnumerable<LackingCase> Lacking(ILedger ledger, Instant now, Action open, [EnumeratorCancellation] CancellationToken stop = default)
    {
        await foreach (var stored in ledger.Cases(stop: stop).ConfigureAwait(false))
        {
            var c = LiveCase.From(stored.Id, Payload.Read(stored.Entries));
            var lacks = OpenCaseCheck.Of(c, now);
            if (OpenCaseCheck.IsOpen(c) || lacks.Count > 0) open();
            if (lacks.Count > 0) yield return new(stored.Id, lacks);
        }
    }
}
