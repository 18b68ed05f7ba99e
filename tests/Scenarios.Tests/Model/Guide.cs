using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Tracks;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using Scenarios.Tests.Stories;

namespace Scenarios.Tests.Model;

/// <summary>
/// What is tried next: mostly a step nearer to a line of a table that is to be taken, often any step that a table allows, sometimes
/// anything at all. Before a step that carries out a decision, somebody mostly reads the file and decides.
/// </summary>
internal sealed class Guide(Random chance, AnyCommand commands, Way goal)
{
    private static readonly Dictionary<Type, DecisionKind[]> CarriesOut = new()
    {
        [typeof(IssueStage1)] = [DecisionKind.IntendToDeport], [typeof(NotifyLiability)] = [DecisionKind.LiableToRemoval], [typeof(GrantAtStage2)] = [DecisionKind.GrantClaim],
        [typeof(RefuseAtStage2)] = [DecisionKind.RefuseClaim], [typeof(SignDeportationOrder)] = [DecisionKind.MakeDeportationOrder], [typeof(SetRemoval)] = [DecisionKind.SetRemoval],
        [typeof(DueCourse.Casework.Tracks.LegalDecision.WithdrawDecision)] = [DecisionKind.WithdrawDecision], [typeof(RevokeDeportationOrder)] = [DecisionKind.RevokeDeportationOrder],
        [typeof(CloseDecisionCourse)] = [DecisionKind.TakeNoAction], [typeof(TakeUpDeprivation)] = [DecisionKind.DepriveOfCitizenship],
        [typeof(DecideProtectionClaim)] = [DecisionKind.GrantClaim, DecisionKind.RefuseClaim], [typeof(AuthoriseDetention)] = [DecisionKind.Detain],
    };

    // What brings about what follows by itself.
    private static readonly Dictionary<Type, Type[]> Causes = new()
    {
        [typeof(ToBeDecidedAnew)] = [typeof(DueCourse.Casework.Tracks.Transfer.RecordTakenBack)],
        [typeof(ContactIsBarred)] = [typeof(RecordProtectionClaim), typeof(RecordFurtherSubmissions)],
        [typeof(WithTheCountry)] = [typeof(DraftReadmission), typeof(ClearReadmission), typeof(SendReadmission), typeof(RecordReceipt), typeof(RecordReceipt)],
        [typeof(ConfirmationUndermined)] = [typeof(AssertFact)],
    };

    private static readonly Dictionary<Type, MessageFor> Sends = new()
    {
        [typeof(AnswerQuestion)] = MessageFor.Answer, [typeof(SendTransferNotice)] = MessageFor.TransferNotice,
        [typeof(ApplyForDocument)] = MessageFor.DocumentApplication, [typeof(AskForRenewal)] = MessageFor.DocumentRenewal,
    };

    private readonly Queue<Func<LiveCase, Instant, Command>> planned = new();
    private int looks;

    /// <summary>The next command, and the moment at which it is given.</summary>
    public (Command Wanted, Instant At) Next(LiveCase c, Instant now, IReadOnlyList<Place> standing)
    {
        if (planned.TryDequeue(out var then)) return (then(c, now + Duration.FromMinutes(5)), now + Duration.FromMinutes(5));
        now += Duration.FromMinutes(chance.Next(100) switch { < 70 => 5, < 92 => 240, _ => 60 * 24 * chance.Next(1, 9) });
        if (chance.Next(4) == 0 && c.Timers.Due(now).FirstOrDefault() is { } due) return (FireTimer.Of(due.Id), now);
        switch (chance.Next(100))
        {
            case < 60:
                var near = standing.Where(p => p.Table == goal.Table).OrderBy(p => Ways.Distance(p.State.GetType(), goal)).ThenBy(p => p.IsNew).ToList();
                var place = chance.Next(4) == 0 ? near[chance.Next(near.Count)] : near[0];
                if (Ways.Towards(place, goal) is { Count: > 0 } ways) return Step(ways[chance.Next(ways.Count)].Drawn, place, c, now);
                break;
            case < 88:
                var from = standing[chance.Next(standing.Count)];
                var open = from.Table.Transitions.Where(w => w.From.IsInstanceOfType(from.State)).ToList();
                if (open.Count > 0) return Step(open[chance.Next(open.Count)], from, c, now);
                break;
            case < 92:
                var where = chance.Next(3) switch { 0 => (Story.Liaison, Compartment.Destination), 1 => (Story.Caseworker, Compartment.Protection), _ => (Story.Caseworker, Compartment.Open) };
                return (Beginnings.Paper(where.Item1, where.Item2) with { Id = $"paper {++looks}" }, now);
        }

        return (chance.Next(3) == 0 && commands.SayingOtherwise(c, now) is { } otherwise ? otherwise : commands.Any(c, now), now);
    }

    private (Command Wanted, Instant At) Step(Transition way, Place place, LiveCase c, Instant now)
    {
        if (way.By == typeof(FireTimer))
        {
            // Time passes until something falls due.
            if (c.Timers.Pending.ToList() is not { Count: > 0 } pending) return (commands.Any(c, now), now);
            var of = pending[chance.Next(pending.Count)].Id.Compartment;
            var first = pending.First(t => t.Id.Compartment == of);
            return (FireTimer.Of(first.Id), Instant.Max(now, first.Set.DueAt + Duration.FromMinutes(chance.Next(3))));
        }

        if (way.By == typeof(ByItself)) return (Cause(way.To, place, c, now), now);
        if (CarriesOut.TryGetValue(way.By, out var kinds) && chance.Next(5) > 0)
        {
            var kind = kinds[chance.Next(kinds.Length)];
            planned.Enqueue((after, at) => (MakeDecision)commands.Of(typeof(MakeDecision), Story.Officer, place.Key, after, at) with { Kind = kind, ReviewOn = null });
            planned.Enqueue((after, at) => commands.Of(way, place.Key, after, at));
            return (new RecordLook([.. c.Readable(Story.Officer, now).Where(x => c.Count(x) > 0)], new Viewed(LookedAt.CasePage, null)) { By = Story.Officer, Id = $"look {++looks}" }, now);
        }

        // What goes to another state is written, and read by somebody else.
        if (Sends.TryGetValue(way.By, out var @for) && !c.Messages.All.Any(m => m.Written.For == @for && !m.HasGone && m.ClearedUntil >= now) && chance.Next(8) > 0)
        {
            planned.Enqueue((after, _) => new ClearMessage(after.Messages.All.LastOrDefault()?.Id ?? new(Compartment.Destination, 1)) { By = Story.Caseworker, Id = $"clear {++looks}" });
            planned.Enqueue((after, at) => commands.Of(way, place.Key, after, at));
            return (new WriteMessage(@for, "Please see what was asked.") { By = Story.Liaison, Id = $"write {++looks}" }, now);
        }

        // A stay is followed where there is one, and a judge extends what was asked for late.
        if (Before(way, place, c) is { } before)
        {
            planned.Enqueue((after, at) => commands.Of(way, place.Key, after, at));
            return (commands.Of(before, before == typeof(RecordStay) ? Story.OnDuty : Story.Caseworker, place.Key, c, now), now);
        }

        // A window closes after its last day, and what ends by the other side's silence after its time.
        if (way.By == typeof(CloseAppeal) || way.By == typeof(CloseClaim)) now += Duration.FromDays(chance.Next(20, 60));
        return (commands.Of(way, place.Key, c, now), now);
    }

    private static Type? Before(Transition way, Place place, LiveCase c) =>
        way.By == typeof(FollowStay) && !c.Stays.All.Any(s => s.Binds) ? typeof(RecordStay)
        : way.By == typeof(RecordExtension) && place.State is AppealFinal ? typeof(RecordLateApplication)
        : null;

    private Command Cause(Type to, Place place, LiveCase c, Instant now)
    {
        if (!Causes.TryGetValue(to, out var kinds)) return commands.Any(c, now);
        var kind = kinds[chance.Next(kinds.Length)];
        if (kind == typeof(AssertFact) && c.Statements.Subjects.Values.FirstOrDefault(s => s.Kind == Nationality.Kind) is { } of)
            return new AssertFact(Compartment.Open, new(of.Id, TheNationality.RenunciationSignedOn.Definition.Name, new DayValue(DateRange.On(now.InUtc().Date.PlusDays(-2))), null, null, "a copy", null, "the person", Side.Person, null)) { By = Story.Caseworker, Id = $"said {++looks}" };
        var drawn = Ways.All.First(w => w.Drawn.By == kind).Drawn;
        return commands.Of(drawn, drawn.By.IsSubclassOf(typeof(ReadmissionCommand)) ? place.Key : null, c, now);
    }
}
