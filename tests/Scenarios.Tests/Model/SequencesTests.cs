using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks;
using DueCourse.Casework.Tracks.Identity;
using NodaTime;

namespace Scenarios.Tests.Model;

/// <summary>
/// Sequences of commands of every kind over all tracks at once, each towards a line of a track's table, from cases in the middle of
/// the tracks. No state that is reached breaks an invariant, nothing throws, and what is refused records nothing. <c>SEQUENCES</c>
/// says how many; a failure names the seed and the commands.
/// </summary>
public sealed class SequencesTests
{
    // Seeds of one round know of the same beginnings and of the same lines that were taken: so a seed stands for the same commands each time.
    private const int OfARound = 500, MostSteps = 12, ReadBackOfOneIn = 4, ViewsOfOneIn = 50;

    // Three thousand sequences come to 130 for each hundred; the more there are, the fewer are new.
    private const int FewestStatesOfAHundred = 25;

    private static int Sequences => int.Parse(Environment.GetEnvironmentVariable("SEQUENCES") ?? "100000", CultureInfo.InvariantCulture);

    [Fact]
    public void Every_track_of_the_page_is_found_in_the_case() => Assert.Equal(TrackPage.All.Select(t => t.Id).Order(StringComparer.Ordinal), Standing.Ids.Order(StringComparer.Ordinal));

    [Fact]
    public void No_sequence_of_commands_reaches_a_state_that_breaks_an_invariant()
    {
        var (beginnings, counted) = (new Beginnings(), new Counted());
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (var round = 0; round * OfARound < Sequences && counted.Broken.IsEmpty; round++)
        {
            var untaken = Ways.All.Where(w => counted.Taken[w.Number] == 0).ToList();
            Parallel.For(round * OfARound, Math.Min(Sequences, (round + 1) * OfARound), seed => new Sequence(seed, beginnings, counted, untaken).Run());
            foreach (var (place, entries, one) in counted.Reached.OrderBy(r => r.Key).SelectMany(r => r.Value))
                if (beginnings.Wants(place, entries)) beginnings.Keep(place, one);
            counted.Reached.Clear();
        }

        Assert.True(counted.Broken.IsEmpty, string.Join("\n\n", counted.Broken.Take(5)));
        var never = Ways.All.Where(w => counted.Taken[w.Number] == 0).Select(w => w.ToString()).ToList();
        var spent = Process.GetCurrentProcess().TotalProcessorTime - before;
        var figures = string.Create(CultureInfo.InvariantCulture, $"{Sequences} sequences: {counted.Accepted} commands accepted, {counted.Refused} refused with {counted.Refusals.Count} codes, {counted.States.Count} distinct states; {Ways.All.Count - never.Count} of {Ways.All.Count} ways of the tracks were taken; {spent.TotalSeconds:0} s of processor time, {spent.TotalMilliseconds / Sequences:0.00} ms each.");
        TestContext.Current.SendDiagnosticMessage(figures);
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        if (Environment.GetEnvironmentVariable("SEQUENCES_REPORT") is { } report)
            File.WriteAllLines(report, [figures, "NEVER", .. never, "REFUSED", .. counted.Refusals.OrderByDescending(r => r.Value).Select(r => $"{r.Value} {r.Key}")]);
        if (Sequences >= 20_000) Assert.True(never.Count <= Ways.All.Count / 10, $"fewer than nine tenths of the ways were taken. {figures}");
        // A walk that stands still breaks nothing: it has to come to so many states.
        Assert.True(counted.States.Count >= Sequences * FewestStatesOfAHundred / 100, $"fewer distinct states were reached than {FewestStatesOfAHundred} for each hundred sequences. {figures}");
    }

    /// <summary>What all sequences come to.</summary>
    private sealed class Counted
    {
        public readonly ConcurrentDictionary<string, byte> States = new(StringComparer.Ordinal);
        public readonly ConcurrentDictionary<string, int> Refusals = new(StringComparer.Ordinal);
        public readonly ConcurrentDictionary<int, List<(Place, int, Beginning)>> Reached = new();
        public readonly ConcurrentBag<string> Broken = [];
        public readonly int[] Taken = new int[Ways.All.Count];
        public long Accepted, Refused;
    }

    private sealed class Sequence
    {
        private readonly int seed;
        private readonly Beginnings beginnings;
        private readonly Counted counted;
        private readonly Random chance;
        private readonly Guide guide;
        private readonly LiveCase c;
        private readonly List<(Instant At, Command Wanted)> told;
        private Instant now;
        private IReadOnlyList<Place> standing;

        public Sequence(int seed, Beginnings beginnings, Counted counted, IReadOnlyList<Way> untaken)
        {
            (this.seed, this.beginnings, this.counted, chance) = (seed, beginnings, counted, new Random(seed));
            // Every other one goes for a line that none has taken yet.
            var goal = seed % 2 == 0 && untaken.Count > 0 ? untaken[seed / 2 % untaken.Count] : Ways.All[seed / 2 % Ways.All.Count];
            var from = beginnings.For(goal, chance);
            guide = new(chance, new AnyCommand(chance, from.Told.Count), goal);
            (c, now, told) = (LiveCase.From(new CaseId(), from.Entries), from.Now, [.. from.Told]);
            standing = Standing.Of(c);
        }

        public void Run()
        {
            for (var steps = chance.Next(3, MostSteps); steps > 0; steps--)
                if (Step() is { } fault)
                {
                    counted.Broken.Add($"seed {seed}, after {told.Count} commands: {fault}\n{string.Join('\n', told.TakeLast(14).Select(x => $"{x.At} {x.Wanted}"))}");
                    return;
                }

            if (seed % ViewsOfOneIn != 0) return;
            try
            {
                Views.Build(c, now);
            }
            catch (Exception fault)
            {
                counted.Broken.Add($"seed {seed}, after {told.Count} commands, a view: {fault}");
            }

            // Told again from its entries, the case is the same.
            if (Standing.Words(LiveCase.From(c.Id, c.History.Reverse().ToList())) != Standing.Words(c)) counted.Broken.Add($"seed {seed}: told again, the case is another");
        }

        private string? Step()
        {
            var (wanted, at) = guide.Next(c, now, standing);
            now = at;
            told.Add((now, wanted));
            try
            {
                var entries = c.History.Count;
                var decided = c.Decide(wanted, now);
                if (c.History.Count != entries) return "deciding changed the case";
                switch (decided)
                {
                    case Refusal refusal:
                        Interlocked.Increment(ref counted.Refused);
                        counted.Refusals.AddOrUpdate(refusal.Code, 1, (_, before) => before + 1);
                        return new[] { refusal.Code, refusal.What, refusal.Why, refusal.WhatToDo }.Any(string.IsNullOrWhiteSpace) ? "a refusal without its sentences"
                            : wanted is FireTimer timer && c.Timers.Due(now).FirstOrDefault(t => t.Id.Compartment == timer.Timer.Compartment)?.Id == timer.Timer && timer.By == FireTimer.TheProgram ? $"a timer that is due was refused: {refusal.Words()}" : null;
                    case Events events when !events.All.Any(e => e.Event is IErases):
                        Interlocked.Increment(ref counted.Accepted);
                        return Accepted(events, wanted, entries);
                    default:
                        return null;
                }
            }
            catch (Exception fault) when (fault is not NotSupportedException)
            {
                return fault.ToString();
            }
        }

        private string? Accepted(Events events, Command wanted, int entries)
        {
            var (transfer, detention, barred) = (c.Transfer.State, c.Detention.State, c.Nationalities.All.Any(n => n.State is ContactIsBarred));
            var numbers = Compartments.All.ToDictionary(x => x, x => c.Count(x));
            foreach (var recorded in LiveCase.InOrder(events.All.Select(e => new Recorded(new(e.In, ++numbers[e.In]), Envelope.ToTheMicrosecond(now), e.As ?? wanted.By, wanted.Id, e.Event)).ToList())) c.Take(recorded);
            var step = new Step(entries, transfer, detention, barred, wanted, c, now);
            foreach (var (name, isBroken) in Invariants.All)
                if (isBroken(step) is { } why) return $"{name}: {why}";
            if (seed % ReadBackOfOneIn == 0)
                foreach (var (name, isBroken) in OfTheRecord.ReadBack)
                    if (isBroken(step) is { } why) return $"{name}: {why}";
            var after = Standing.Of(c);
            foreach (var way in Ways.Taken(standing, after, wanted)) Interlocked.Increment(ref counted.Taken[way.Number]);
            standing = after;
            counted.States.TryAdd(Standing.Words(c), 0);
            if (after.FirstOrDefault(p => beginnings.Wants(p, c.History.Count)) is { } rare)
                counted.Reached.GetOrAdd(seed, _ => []).Add((rare, c.History.Count, new([.. c.History], now, [.. told])));
            return null;
        }
    }
}
