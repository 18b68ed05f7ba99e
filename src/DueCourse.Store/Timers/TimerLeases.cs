namespace DueCourse.Store.Timers;

using DueCourse.Store.Reading;

/// <summary>Leases in a table beside the record, on either engine. Which timers wait is what the rows for reading say.</summary>
public sealed class TimerLeases(Follower follower) : ITimerLeases
{
    // In PostgreSQL rows that another node is just looking at are passed over; that they stay free is decided by the key below.
    private static readonly Sql Earliest = new("""
        SELECT d.case_id, d.compartment, d.number, d.due_at,
          (SELECT min(n.due_at) FROM @reading_due n WHERE n.case_id = d.case_id AND n.compartment = d.compartment AND (n.due_at, n.number) > (d.due_at, d.number))
        FROM @reading_due d
        WHERE d.due_at <= $1
          AND NOT EXISTS (SELECT 1 FROM @reading_due e WHERE e.case_id = d.case_id AND e.compartment = d.compartment AND (e.due_at, e.number) < (d.due_at, d.number))
          AND NOT EXISTS (SELECT 1 FROM @timer_lease l WHERE l.case_id = d.case_id AND l.compartment = d.compartment AND l.until > $1)
        ORDER BY d.due_at, d.case_id, d.compartment, d.number LIMIT $2 {|FOR UPDATE OF d SKIP LOCKED}
        """);

    private static readonly Sql Give = new("""
        INSERT INTO @timer_lease (case_id, compartment, number, node, token, until, attempts) VALUES ($1, $2, $3, $4, 1, $5, 0)
        ON CONFLICT (case_id, compartment) DO UPDATE
        SET number = excluded.number, node = excluded.node, token = timer_lease.token + 1, until = excluded.until,
          attempts = CASE WHEN timer_lease.number = excluded.number THEN timer_lease.attempts ELSE 0 END
        WHERE timer_lease.until <= $6
        RETURNING token, attempts
        """);

    private static readonly Sql Longer = new("UPDATE @timer_lease SET until = $4 WHERE case_id = $1 AND compartment = $2 AND token = $3 AND until > $5");
    private static readonly Sql Back = new("UPDATE @timer_lease SET until = 0, node = '', token = token + 1 WHERE case_id = $1 AND compartment = $2 AND token = $3 AND node <> ''");
    private static readonly Sql Later = new("UPDATE @timer_lease SET until = $4, node = '', token = token + 1, attempts = attempts + 1 WHERE case_id = $1 AND compartment = $2 AND token = $3 AND node <> ''");

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TimerLease>> Take(string node, Instant now, Duration lasts, int most, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(node);
        await follower.CatchUp(stop).ConfigureAwait(false);
        var at = CaseRows.Micros(now);
        // Mostly nothing is due: then nothing is locked.
        if ((await follower.Tables.Ask(Earliest, [at, 1L], stop).ConfigureAwait(false)).Count == 0) return [];
        return await follower.Tables.Together<IReadOnlyList<TimerLease>>(
            async t =>
            {
                var given = new List<TimerLease>();
                var next = CaseRows.Never;
                foreach (var row in await t.Ask(Earliest, at, (long)most).ConfigureAwait(false))
                {
                    var due = (long)row[3]!;
                    if (due > next) break;
                    var lease = await t.Ask(Give, row[0], row[1], row[2], node, CaseRows.Micros(now + lasts), at).ConfigureAwait(false);
                    if (lease is not [[long token, long attempts]]) continue;
                    given.Add(new((CaseId)row[0]!, new((Compartment)(long)row[1]!, (int)(long)row[2]!), CaseRows.At(due), token, (int)attempts));
                    if (row[4] is long following && following < next) next = following;
                }

                return given;
            },
            stop).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<bool> Renew(TimerLease lease, Instant now, Duration lasts, CancellationToken stop = default) => follower.Tables.Together(
        async t => await t.Do(Longer, lease.Case, (long)lease.Timer.Compartment, lease.Token, CaseRows.Micros(now + lasts), CaseRows.Micros(now)).ConfigureAwait(false) == 1, stop);

    /// <inheritdoc/>
    /// <remarks>The row stays, so that its token goes on counting: one for each chain that ever had a timer that was due.</remarks>
    public Task<bool> Release(TimerLease lease, TimerOutcome outcome, CancellationToken stop = default) => follower.Tables.Together(
        async t => (outcome is TimerOutcome.Failed(var after)
            ? await t.Do(Later, lease.Case, (long)lease.Timer.Compartment, lease.Token, CaseRows.Micros(after)).ConfigureAwait(false)
            : await t.Do(Back, lease.Case, (long)lease.Timer.Compartment, lease.Token).ConfigureAwait(false)) == 1,
        stop);
}
