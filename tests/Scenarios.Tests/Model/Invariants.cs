using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Work;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

namespace Scenarios.Tests.Model;

/// <summary>One accepted command: where the case stood, what was wanted, the case after.</summary>
internal sealed record Step(int Entries, TransferState Transfer, DetentionState Detention, bool ContactWasBarred, Command Wanted, LiveCase After, Instant Now)
{
    private LiveCase? before;

    /// <summary>The case before, told again from its entries where somebody asks.</summary>
    public LiveCase Before => before ??= LiveCase.From(After.Id, [.. After.History.Take(Entries)]);

    /// <summary>What the command recorded.</summary>
    public IEnumerable<Recorded> Recorded => Enumerable.Range(Entries, After.History.Count - Entries).Select(i => After.History[i]);

    /// <summary>Whether the transfer came to one of these states.</summary>
    public bool Moved(params Type[] to) => Transfer.GetType() != After.Transfer.State.GetType() && to.Contains(After.Transfer.State.GetType());
}

/// <summary>What must hold after every step of every sequence, said apart from the code that is to keep it.</summary>
internal static class Invariants
{
    /// <summary>Each by its name; null: it holds.</summary>
    public static IReadOnlyList<(string Name, Func<Step, string?> Broken)> All { get; } =
    [
        .. OfTheTalks.All, .. OfTheRecord.All,
        ("nobody leaves, or is taken by the escort, while a gate is shut or unknown that no two people have opened", s =>
            s.Wanted is BeginEscort or RecordDeparture && s.Moved(typeof(UnderEscort), typeof(Departed))
                ? Shut(s.Before, s.Now) : null),
        ("nobody leaves while a gate is shut that nobody may open", s =>
            s.Moved(typeof(UnderEscort), typeof(Departed))
                ? GateCheck.At(s.Before, s.Now).FirstOrDefault(g => g.Gate.Class == DueCourse.Law.Drafting.GateClass.Abs && g.Status != "open")?.Gate.Id : null),
        .. OfTheCourts.All,
        ("while a court's order binds, no departure is booked", s =>
            s.After.Stays.All.Any(x => x.Binds) && s.After.Transfer.Live is not null ? "a departure is booked" : null),
        ("nobody departs on what is in question", s => s.Moved(typeof(UnderEscort), typeof(Departed)) && InQuestion.In(s.Before).Count > 0 ? "something is in question" : null),
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
        ("a claim, an unanswered submission or a positive trafficking decision leaves no departure booked", s =>
            s.Recorded.Any(r => r.Event is ProtectionClaimMade or FurtherSubmissionsMade or ProtectionClaimReopened or ReasonableGroundsDecided { IsPositive: true }) && s.After.Transfer.Live is not null ? "a departure is booked" : null),
        ("what is recorded with the claims leaves nothing in the open but what is always the same, under the program's name", s =>
            s.Wanted is ProtectionCommand or TraffickingCommand
                ? s.Recorded.Where(r => r.Id.Compartment != Compartment.Protection && !(r.By == FireTimer.TheProgram && r.Event is RequestRecalled or TimerSet or StopOrderSent { Stay: null } or DepartureStopped { Because: StopReason.NotSaid, Cause: null })
                    && !(r.By == FireTimer.TheProgram && r.Id.Compartment == Compartment.Destination && r.Event is ReadmissionWithdrawn or FactAsserted or FactWithdrawn)).Select(r => $"{r.Id} {r.Event}").FirstOrDefault()
                : null),
        ("nobody is sentenced, or final, whom no court convicted", s =>
            s.After.Criminal.All.FirstOrDefault(p => p.State is Sentenced or UpheldOnAppeal or VariedOnAppeal or ConvictionFinal && !p.HasAConviction) is { } p ? $"{p.Id} is {p.State}" : null),
        ("a decision against somebody rests on nothing that only accuses", s => s.Recorded.Select(r => r.Event).OfType<DecisionMade>().Where(d => d.Kind is DecisionKind.IntendToDeport or DecisionKind.MakeDeportationOrder)
            .SelectMany(d => d.RestsOn).Where(e => s.After.Statements.Find(e)?.Said.Subject is { } about && s.After.Criminal.Find(about) is { HasAConviction: false, State: not (Cautioned or ProceedingsNoted) }).Select(e => $"{e} only accuses").FirstOrDefault()),
        ("whoever was deprived is not British to the law, nor is whoever got it back anything else", s =>
            s.Recorded.Any(r => r.Event is DeprivationOrderMade) && !Says(s.After, isBritish: false) ? "after the order"
            : s.After.Deprivation.State is CitizenshipRestored && s.Wanted is DeprivationCommand && !Says(s.After, isBritish: true) ? "after it was given back" : null),
        ("an order is signed on a senior officer's decision to make one", s => s.Wanted is SignDeportationOrder && s.Recorded.Any(r => r.Event is DeportationOrderSigned)
            && !s.Before.Decisions.All.Any(d => d.Made.Kind == DecisionKind.MakeDeportationOrder && d.By.Role == ActorRole.SeniorOfficer) ? "nobody decided" : null),
        ("nobody is removed in an outcome who has not left by the transfer", s => s.Recorded.Any(r => r.Event is OutcomeReached { Outcome: CaseOutcome.Removed })
            && s.After.Transfer.State is not (Departed or HandedOver) ? "nobody left" : null),
        ("what was decided on a claim stands with claims", s => s.Recorded.Where(r => r.Event is Stage2Decided or ClaimCertified && r.Id.Compartment != Compartment.Protection).Select(r => $"{r.Id}").FirstOrDefault()),
        ("a wrongful removal is not closed in silence", s => s.Recorded.Any(r => r.Event is WrongfulRemovalClosed) && !s.After.WrongfulRemovals.Told.Any() ? "nobody was told" : null),
        ("nobody is removed while an appeal that may be brought from here is pending", s => s.Moved(typeof(UnderEscort), typeof(Departed))
            && s.After.Appeals.All.FirstOrDefault(a => a.IsPending && s.After.Statements.All.Any(x => x is { Ended: null, Said.Value: YesNoValue { IsYes: true } } && x.Said.Subject == a.Id && x.Said.Fact == TheAppeal.IsInCountry.Definition.Name)) is { } open ? $"{open.Id} is {open.State}" : null),
        ("no order is signed before a first notice was served", s => s.Recorded.Any(r => r.Event is DeportationOrderSigned) && !s.After.History.Any(r => r.Event is Stage1NoticeServed) ? "no notice" : null),
    ];

    private static string? Shut(LiveCase c, Instant now) =>
        GateCheck.At(c, now).FirstOrDefault(g => g.Status != "open" && !c.Overrides.Opens(g.Gate, now)) is { } shut ? $"{shut.Gate.Id} is {shut.Status}" : null;

    private static bool Says(LiveCase c, bool isBritish) =>
        c.Statements.All.Any(x => x is { Ended: null, Said: { Subject: null, To: null, Value: YesNoValue { IsYes: var yes } } } && yes == isBritish && x.Said.Fact == ThePerson.IsABritishCitizen.Definition.Name);
}
