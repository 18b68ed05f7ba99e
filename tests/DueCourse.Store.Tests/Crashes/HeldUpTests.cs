namespace DueCourse.Store.Tests.Crashes;

using System.Diagnostics;
using System.Globalization;
using DueCourse.Store.Tests.Throwaway;

/// <summary>
/// A node is stopped (SIGSTOP) in the middle of what it does, another takes over what it had leased, and it comes back: its late
/// writes are refused or do no harm. A moment here; <c>./soak</c> holds it for a minute each time, longer than a lease lasts.
/// </summary>
public sealed class HeldUpTests(SharedPostgres postgres, ITestOutputHelper output)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(Soak.Of("SOAK_HELD_MILLISECONDS", 1000));

    [Fact]
    public async Task On_PostgreSQL_a_node_that_is_held_up_past_its_leases_does_nothing_twice() => await IsHarmless(await postgres.Fresh());

    [Fact]
    public async Task On_SQLite_a_node_that_is_held_up_past_its_leases_does_nothing_twice()
    {
        using var folder = new Folder();
        await IsHarmless("sqlite:" + folder.At("cases.sqlite"));
    }

    private async Task IsHarmless(string store)
    {
        using var folder = new Folder();
        var (key, tally) = (folder.At("key.pem"), new Tally());
        using var late = Node.Waiting();
        using var other = Node.Waiting();
        await Task.WhenAll(late.Start(store, "late", "shared", key, [], lease: Pause, "take fire move append"), other.Start(store, "other", "shared", key, [], lease: Pause));
        for (var times = 0; times < 4; times++)
        {
            await late.Until(said => said.Count(IsHalt) > times);
            var halted = late.Said.Last(IsHalt).Split(' ');
            await late.Stop();
            var began = Stopwatch.GetTimestamp();
            if (halted is [_, "take" or "fire", _, _, _]) await other.Until(said => said.Any(line => TookOver(line.Split(' '), halted)));
            else await other.Further(2 * Serving.Cases * 4);
            if (Pause - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } rest) await Task.Delay(rest);
            await late.Continue();
            await late.GoOn();
            if (halted is [_, _, var of, var timer, _]) await late.Until(said => said.Contains($"lost {of} {timer}"));
        }

        await late.Further(2);
        foreach (var said in await Task.WhenAll(late.Kill(), other.Kill())) tally.Take(said);
        var figures = await Aftermath.Holds(store, tally, key);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held up four times, for {Pause.TotalSeconds} seconds at least; {figures}"));

        static bool IsHalt(string line) => line.StartsWith("halts ", StringComparison.Ordinal);

        // By the token, which grows with every lease of a timer: the other may have leased it before this one did, or before it was seen to halt.
        static bool TookOver(string[] said, string[] halted) =>
            said is ["leased", var of, var timer, var token] && of == halted[^3] && timer == halted[^2]
            && long.Parse(token, CultureInfo.InvariantCulture) > long.Parse(halted[^1], CultureInfo.InvariantCulture);
    }
}
