namespace DueCourse.Store.Work;

using DueCourse.Casework.Access;
using DueCourse.Store.Reading;

/// <summary>
/// The tasks of all cases that a reader was given, by due date. Tasks are not stored, they follow from the record: each case of the
/// list is read for it, so that a list of a thousand cases costs a thousand readings. What falls due by a timer alone is in
/// <see cref="WorkLists.Due"/>, which costs none.
/// </summary>
/// <param name="lists">What says which cases the reader has.</param>
/// <param name="ledger">The record.</param>
public sealed class TeamTasks(WorkLists lists, ILedger ledger)
{
    /// <summary>The tasks, those due first first.</summary>
    /// <param name="who">The reader: only what they may read of each case counts.</param>
    /// <param name="ofTeam">Only tasks that one of these people has or covers, by sign-in name; null: all, also those that nobody has.</param>
    /// <param name="now">When.</param>
    /// <param name="stop">To stop.</param>
    public async Task<IReadOnlyList<TeamTask>> Of(Actor who, IReadOnlyList<string>? ofTeam, Instant now, CancellationToken stop = default)
    {
        var found = new List<TeamTask>();
        foreach (var of in await InBulk.Of(lists, who, now, stop).ConfigureAwait(false))
        {
            var stored = await ledger.Read(of, stop: stop).ConfigureAwait(false);
            var c = LiveCase.From(of, Payload.Read(stored.Entries));
            var readable = c.Readable(who, now);
            var title = readable.Contains(Compartment.Open) ? c.Standing.Title : null;
            found.AddRange(TaskRules.In(c, readable).Where(t => ofTeam is null || Has(t.AssignedTo) || Has(t.CoveredBy)).Select(t => new TeamTask(of, title, t)));

            bool Has(Actor? actor) => actor is not null && ofTeam.Contains(actor.Id);
        }

        return [.. found.OrderBy(t => t.Task.By).ThenBy(t => t.Case.ToString(), StringComparer.Ordinal).ThenBy(t => t.Task.Key, StringComparer.Ordinal)];
    }
}
