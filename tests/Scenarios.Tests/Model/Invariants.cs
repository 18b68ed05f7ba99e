using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

namespace Scenarios.Tests.Model;

/// <summary>One accepted command: where the case stood, what was wanted, the case after.</summary>
internal sealed record Step(int Entries, TransferState Transfer, DetentionState Detention, Command Wanted, LiveCase After, Instant Now)
{
    private LiveCase? before;

    /// <summary>The case before, told again from its entries where somebody asks.</summary>
    public LiveCase Before => before ??= LiveCase.From(After.Id, [.. After.History.Take(Entries)]);

    /// <summary>What the command recorded.</summary>
    public IEnumerable<Recorded> Recorded => After.History.Skip(Entries);
}

/// <summary>What must hold after every step of every sequence, said apart from the code that is to keep it.</summary>
internal static class Invariants
{
    /// <summary>Each by its name; null: it holds.</summary>
    public static IReadOnlyList<(string Name, Func<Step, string?> Broken)> All { get; } =
    [
        ("nobody leaves, or is taken by the escort, while a gate is shut or unknown that no two people have opened", s =>
            s.Wanted is BeginEscort or RecordDeparture && Moved(s, typeof(UnderEscort), typeof(Departed))
                ? Shut(s.Before, s.Now) : null),
        ("nobody leaves while a gate is shut that nobody may open", s =>
            Moved(s, typeof(UnderEscort), typeof(Departed))
                ? GateCheck.At(s.Before, s.Now).FirstOrDefault(g => g.Gate.Class == DueCourse.Law.Drafting.GateClass.Abs && g.Status != "open")?.Gate.Id : null),
        ("while a court's order binds, no departure is booked", s =>
            s.After.Stays.All.Any(x => x.Binds) && s.After.Transfer.Live is not null ? "a departure is booked" : null),
        ("nobody departs on what is in question", s => Moved(s, typeof(UnderEscort), typeof(Departed)) && InQuestion.In(s.Before).Count > 0 ? "something is in question" : null),
        ("whoever is detained is held under a power that is stated to the law", s =>
            s.After.Detention.State is Detained or ReviewMissed && s.Detention is not (Detained or ReviewMissed)
                && !s.After.Statements.All.Any(x => x.Ended is null && x.Said.Fact == TheCustody.DetentionPower.Definition.Name && x.Said.Value is WordValue { Word: not "none" }) ? "no power is stated" : null),
        ("a review of detention is due whenever somebody is held, and a timer waits for it", s =>
            s.After.Detention.State is Detained d && !s.After.Timers.Pending.Any(t => t.Set.Kind == DueCourse.Casework.Timers.TimerKind.DetentionReviewDue && t.Set.DueAt >= d.NextReview - Duration.FromSeconds(1)) ? "no timer waits" : null),
        ("only a person decides", s => s.After.Decisions.All.LastOrDefault() is { By.Role: not ActorRole.SeniorOfficer } d ? $"{d.By.Role} decided" : null),
        ("what a decision rests on is on file", s => s.Recorded.Select(r => r.Event).OfType<DecisionMade>()
            .SelectMany(d => d.RestsOn).Where(e => s.After.Find(e) is null).Select(e => $"{e} is not there").FirstOrDefault()),
        ("an entry names entries of its own compartment or of the open one", s => s.Recorded
            .SelectMany(r => DueCourse.Casework.Retention.RestsOn.Names(r.Event).Where(e => e.Compartment != r.Id.Compartment && e.Compartment != Compartment.Open).Select(e => $"{r.Id} names {e}")).FirstOrDefault()),
        ("entries are numbered without a gap", s => s.After.History.GroupBy(r => r.Id.Compartment).Select(g => g.Count() == g.Max(r => r.Id.Number) ? null : $"{g.Key}").FirstOrDefault(x => x is not null)),
    ];

    private static string? Shut(LiveCase c, Instant now) =>
        GateCheck.At(c, now).FirstOrDefault(g => g.Status != "open" && !c.Overrides.Opens(g.Gate, now)) is { } shut ? $"{shut.Gate.Id} is {shut.Status}" : null;

    private static bool Moved(Step s, params Type[] to) => s.Transfer.GetType() != s.After.Transfer.State.GetType() && to.Contains(s.After.Transfer.State.GetType());
}
