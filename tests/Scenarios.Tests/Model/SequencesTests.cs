using System.Collections.Concurrent;
using System.Globalization;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks;
using NodaTime;
using Scenarios.Tests.Stories;

namespace Scenarios.Tests.Model;

/// <summary>
/// Sequences of commands of every kind over all tracks at once, most of them such as the tracks allow, on a case in which removal
/// may happen on the day and on others in which it may not. No state that is reached breaks an invariant, nothing throws, and what
/// is refused records nothing. <c>SEQUENCES</c> says how many; a failure names the seed and the commands.
/// </summary>
public sealed class SequencesTests
{
    private const int MostSteps = 24;
    private static readonly LocalDate Friday = new(2026, 11, 20);

    private static readonly Lazy<(IReadOnlyList<Recorded> Entries, Instant Now)[]> Starts = new(() =>
        [.. new[] { "ready-on-every-gate", "ready-on-every-gate", "ready-on-every-gate", "appeal-window-running", "kamal-verrin-1-before", "almost-nothing-is-known" }.Select(Start)]);

    private static int Sequences => int.Parse(Environment.GetEnvironmentVariable("SEQUENCES") ?? "100000", CultureInfo.InvariantCulture);

    [Fact]
    public void No_sequence_of_commands_reaches_a_state_that_breaks_an_invariant()
    {
        var states = new ConcurrentDictionary<string, byte>(StringComparer.Ordinal);
        var taken = new ConcurrentDictionary<(string Track, Type From, Type By, Type To), int>();
        var broken = new ConcurrentBag<string>();
        var refusals = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var (accepted, refused) = (0L, 0L);
        Parallel.For(0, Sequences, (seed, loop) =>
        {
            if (One(seed, states, taken, refusals, ref accepted, ref refused) is not { } fault) return;
            broken.Add(fault);
            loop.Stop();
        });

        Assert.True(broken.IsEmpty, string.Join("\n\n", broken));
        var ways = TrackPage.All.SelectMany(t => t.Transitions.Select(w => (t.Id, w.From, w.By, w.To))).ToList();
        var never = ways.Where(w => !taken.ContainsKey(w)).Select(w => $"{w.Id}: {w.From.Name} by {w.By.Name} to {w.To.Name}").ToList();
        TestContext.Current.SendDiagnosticMessage($"{Sequences} sequences: {accepted} commands accepted, {refused} refused with {refusals.Count} codes, {states.Count} distinct states; {ways.Count - never.Count} of {ways.Count} ways of the tracks were taken.");
        if (Environment.GetEnvironmentVariable("SEQUENCES_REPORT") is { } report)
            File.WriteAllLines(report, [$"{Sequences} sequences, {accepted} accepted, {refused} refused, {states.Count} states", "NEVER", .. never, "REFUSED", .. refusals.OrderByDescending(r => r.Value).Select(r => $"{r.Value} {r.Key}")]);
    }

    private static string? One(int seed, ConcurrentDictionary<string, byte> states, ConcurrentDictionary<(string, Type, Type, Type), int> taken, ConcurrentDictionary<string, int> refusals, ref long accepted, ref long refused)
    {
        var chance = new Random(seed);
        var commands = new AnyCommand(chance);
        var (start, now) = Starts.Value[seed % Starts.Value.Length];
        var c = LiveCase.From(new CaseId(), start);
        var told = new List<(Instant At, Command Wanted)>();
        var steps = chance.Next(4, MostSteps);
        for (var n = 0; n < steps; n++)
        {
            now += Duration.FromMinutes(chance.Next(100) switch { < 60 => 5, < 90 => 240, _ => 60 * 24 * chance.Next(1, 9) });
            var standing = Standing.Of(c);
            var wanted = c.Timers.Due(now).FirstOrDefault() is { } due && chance.Next(3) > 0 ? FireTimer.Of(due.Id) : commands.Next(c, now, standing);
            if (wanted is DueCourse.Casework.Decisions.MakeDecision && chance.Next(4) > 0)
                Apply(new RecordLook([.. c.Readable(wanted.By, now).Where(x => c.Count(x) > 0)], new Viewed(LookedAt.CasePage, null)) { By = wanted.By, Id = $"look {n}" });
            told.Add((now, wanted));
            try
            {
                switch (c.Decide(wanted, now))
                {
                    case Refusal refusal:
                        Interlocked.Increment(ref refused);
                        refusals.AddOrUpdate(refusal.Code, 1, (_, before) => before + 1);
                        if (new[] { refusal.Code, refusal.What, refusal.Why, refusal.WhatToDo }.Any(string.IsNullOrWhiteSpace)) return Fault("a refusal without its sentences");
                        break;
                    case Events events when !events.All.Any(e => e.Event is IErases):
                        Interlocked.Increment(ref accepted);
                        var (entries, transfer, detention) = (c.History.Count, c.Transfer.State, c.Detention.State);
                        Take(events, wanted);
                        var step = new Step(entries, transfer, detention, wanted, c, now);
                        if (Invariants.All.Select(i => i.Broken(step) is { } why ? $"{i.Name}: {why}" : null).FirstOrDefault(x => x is not null) is { } isBroken) return Fault(isBroken);
                        var after = Standing.Of(c);
                        for (var t = 0; t < after.Count; t++)
                        {
                            if (after[t].Table.Transitions.Where(w => w.By == wanted.GetType() && w.From.IsInstanceOfType(standing[t].State) && w.To.IsInstanceOfType(after[t].State)).ToList() is { Count: > 0 } ways)
                                foreach (var way in ways) taken.AddOrUpdate((after[t].Table.Id, way.From, way.By, way.To), 1, (_, x) => x + 1);
                        }

                        states.TryAdd(Standing.Words(c), 0);
                        break;
                }
            }
            catch (Exception fault) when (fault is not NotSupportedException)
            {
                return Fault(fault.ToString());
            }
        }

        // Told again from its entries, the case is the same.
        return Standing.Words(LiveCase.From(c.Id, c.History.Reverse().ToList())) == Standing.Words(c) ? null : Fault("told again, the case is another");

        string Fault(string what) => $"seed {seed}, after {told.Count} commands: {what}\n{string.Join('\n', told.TakeLast(12).Select(x => $"{x.At} {x.Wanted}"))}";

        void Apply(Command command)
        {
            if (c.Decide(command, now) is Events events) Take(events, command);
        }

        void Take(Events events, Command command)
        {
            var numbers = Compartments.All.ToDictionary(x => x, x => c.Count(x));
            foreach (var recorded in LiveCase.InOrder(events.All.Select(e => new Recorded(new(e.In, ++numbers[e.In]), Envelope.ToTheMicrosecond(now), e.As ?? command.By, command.Id, e.Event)).ToList())) c.Take(recorded);
        }
    }

    private static (IReadOnlyList<Recorded>, Instant) Start(string scenario)
    {
        var story = Story.From(scenario, Friday);
        foreach (var who in AnyCommand.Actors.Where(a => a.Role is ActorRole.LegalAdviser or ActorRole.ReturnsLiaisonOfficer or ActorRole.VictimLiaisonOfficer))
        {
            if (!story.Case.Access.IsAssigned(Story.Officer)) story.Done(Story.Caseworker, by => new AssignToCase(Story.Officer, "decides") { By = by, Id = story.Next() });
            story.Done(Story.Officer, by => new AssignToCase(who, "works here") { By = by, Id = story.Next() });
        }

        foreach (var (who, place) in new[] { (Story.Caseworker, Compartment.Open), (Story.Caseworker, Compartment.Protection), (Story.Liaison, Compartment.Destination) })
            story.Done(who, by => new ReceiveDocument(place, new(Digest.Of([1]), 1, "application/pdf", DocumentType.Other, null, null, null, null, null, Holding.Scan, "from the court", Confidentiality.Open, null, null, null)) { By = by, Id = story.Next() });
        return (story.Case.History, story.Now);
    }
}
