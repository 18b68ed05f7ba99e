namespace DueCourse.Store.Work;

using DueCourse.Store.Reading;

/// <summary>
/// The same done in all cases of one person: each case gets a command of its own, is decided by itself, and may refuse. It can be
/// stopped and run again under the same id: what was done is done once.
/// </summary>
/// <param name="lists">What says which cases somebody has.</param>
/// <param name="desk">Where commands are done.</param>
/// <param name="now">The clock.</param>
public sealed class InBulk(WorkLists lists, CaseDesk desk, Func<Instant> now)
{
    /// <summary>Hands all cases of one person over to another.</summary>
    /// <param name="by">Who orders it.</param>
    /// <param name="from">Whose cases.</param>
    /// <param name="to">Who gets them.</param>
    /// <param name="because">Why.</param>
    /// <param name="id">An id for the whole.</param>
    /// <param name="stop">To stop.</param>
    public Task<IReadOnlyList<BulkOutcome>> HandOver(Actor by, Actor from, Actor to, string because, string id, CancellationToken stop = default) =>
        Each(from, of => new HandOver(from, to, because) { By = by, Id = $"{id} {of}" }, stop);

    /// <summary>Arranges cover in all cases of one person.</summary>
    /// <param name="by">Who orders it.</param>
    /// <param name="absent">Whose cases.</param>
    /// <param name="cover">Who covers.</param>
    /// <param name="until">Until when.</param>
    /// <param name="id">An id for the whole.</param>
    /// <param name="stop">To stop.</param>
    public Task<IReadOnlyList<BulkOutcome>> Cover(Actor by, Actor absent, Actor cover, Instant until, string id, CancellationToken stop = default) =>
        Each(absent, of => new ArrangeCover(absent, cover, until) { By = by, Id = $"{id} {of}" }, stop);

    private async Task<IReadOnlyList<BulkOutcome>> Each(Actor whose, Func<CaseId, Command> command, CancellationToken stop)
    {
        // All of them first: handing one over takes it out of the list that is being read.
        var cases = await Of(lists, whose, now(), stop).ConfigureAwait(false);
        var outcomes = new List<BulkOutcome>(cases.Count);
        foreach (var of in cases) outcomes.Add(new(of, await desk.Do(of, command(of), stop).ConfigureAwait(false)));
        return outcomes;
    }

    internal static async Task<List<CaseId>> Of(WorkLists lists, Actor whose, Instant now, CancellationToken stop)
    {
        var cases = new List<CaseId>();
        for (string? after = null; ;)
        {
            var page = await lists.Cases(whose, new() { Mine = true }, now, after, stop: stop).ConfigureAwait(false);
            cases.AddRange(page.Lines.Select(l => l.Case));
            if (page.Next is not { } next) return cases;
            after = next;
        }
    }
}
