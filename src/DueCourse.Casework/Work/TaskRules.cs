namespace DueCourse.Casework.Work;

using DueCourse.Casework.Access;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Tracks.VictimContact;

/// <summary>
/// What has to be done, from what is recorded: one rule for each reason. A rule looks at one compartment at a time, so that a task
/// tells nothing of what its reader may not see. Periods are targets of this project, not law.
/// </summary>
public static class TaskRules
{
    private static readonly Duration Day = Duration.FromDays(1);

    private static readonly IReadOnlyList<Func<LiveCase, IEnumerable<CaseTask>>> Rules =
    [
        c => c.Stays.Unanswered.Select(o => new CaseTask($"reach {o.Id}", ActorRole.SeniorOfficer,
            $"Reach the {Telling.Plain(o.Sent.To)} and have it confirm that it has stopped.",
            o.Escalations == 0 ? "It was told to stop, and has not answered yet." : $"It was told to stop, and let the time pass {(o.Escalations == 1 ? "once" : $"{o.Escalations} times")}.",
            o.Id, o.Sent.AnswerBy + RecordStayTime * o.Escalations)),
        c => c.Access.Requests.Where(r => r.State == RequestState.Waiting).Select(r => new CaseTask($"access {r.Entry}", ActorRole.SeniorOfficer,
            $"Decide whether {r.By.Name} may have the access asked for.", "Somebody asked and waits.", r.Entry, r.At + Day)),
        c => c.Proposals.All.Where(p => p.IsOpen).Select(p => new CaseTask($"proposal {p.Entry}", ActorRole.SeniorOfficer,
            "Look at what a colleague has proposed, and confirm it or reject it.", "It cannot be undone, so two people have to see it.", p.Entry, p.Act.LapsesAt)),
        c => c.Statements.All.Where(s => s.Ended is null && s.Disputes.Count > 0 && s.Verifications.All(v => v.At < s.Disputes[^1].At)).Select(s => new CaseTask(
            $"dispute {s.Id}", ActorRole.Caseworker, $"Look into a statement that is disputed (by: {s.Disputes[^1].Disputed.DisputedBy}), and record what is found.",
            $"What stands in entry {s.Id}, from \"{s.Said.Source}\", is disputed, so it counts as established for nobody.", s.Id, s.Disputes[^1].At + Day * 14)),
        c => InQuestion.In(c).Select(q => new CaseTask($"again {q.Entry.Id} {q.Because}", ActorRole.SeniorOfficer,
            $"Decide anew what was decided by {q.Entry.Id}, or say why it stands.", q.Why, q.Entry.Id, q.Since + Day * 2)),
        DetentionTasks.In,
        c => LookAgain.In(c, Compartment.Open),
        CriminalTasks.In,
        DeprivationTasks.In,
        ProtectionTasks.In,
        TraffickingTasks.In,
        IdentityTasks.In, ReadmissionTasks.In, TravelDocumentTasks.In, VictimContactTasks.In,
        // A later decision takes its place when it sets a day of its own, or is made when the day has come.
        c => new[] { c.Decisions.LastWithReview }.OfType<Decisions.CaseDecision>().Where(d => !c.Decisions.All.Any(later => later.At > d.At && Tracks.UkDays.Of(later.At) >= d.Made.ReviewOn)).Select(d => new CaseTask($"review {d.Id}", ActorRole.SeniorOfficer,
            "Review the case, and decide how it goes on.", "The day of review was set when it was last decided.", d.Id,
            DateTimeZoneProviders.Tzdb["Europe/London"].AtStartOfDay(d.Made.ReviewOn!.Value).ToInstant())),
        AppealTasks.In,
        JudicialReviewTasks.In,
        // A claim or a grant stands where not everybody who sees the decisions may look, so that the task stands with it.
        c => WhatCameSince.In(c).Where(x => c.Standing.OpenedAt is null || x.At > c.Standing.OpenedAt).Select(x => new CaseTask($"since {x.Id}", ActorRole.SeniorOfficer,
            x.IsClaim ? "Decide the claim, and look again at what was decided before it." : "Look again at what was decided before the status was granted.", x.Why, x.Id, x.At + Day * 2)),
        WrongfulRemovalTasks.In,
        Tracks.Transfer.CameToNothing.Tasks,
        c => c.Decisions.All.Where(d => d.Made.Law != Law.Edition.Version).Select(d => new CaseTask($"law {d.Id}", ActorRole.LegalAdviser,
            $"Look whether the law that {d.Id} applied has changed.", $"It was decided under the law as checked to {d.Made.Law}, and the law has been checked again since.", d.Id, d.At + Day * 28)),
        LegalDecisionTasks.In,
        NoticeTasks.In,
    ];

    private static Duration RecordStayTime => Stays.RecordStay.TimeToAnswer;

    /// <summary>What has to be done in a case, as far as a reader of some compartments sees it; first what is due first.</summary>
    /// <param name="c">The case.</param>
    /// <param name="readable">The compartments.</param>
    public static IReadOnlyList<CaseTask> In(LiveCase c, IEnumerable<Compartment> readable) =>
        [.. readable.Where(compartment => c.Count(compartment) > 0).SelectMany(compartment => InOne(c, compartment))
            .Where(t => !c.TaskNotes.IsDone(t))
            .Select(t => c.TaskNotes.Of(t) is { } has ? t with { AssignedTo = has, CoveredBy = readable.Contains(Compartment.Working) ? c.Cover.For(has) : null } : t)
            .OrderBy(t => t.By).ThenBy(t => t.Reason.Compartment).ThenBy(t => t.Reason.Number).ThenBy(t => t.Key, StringComparer.Ordinal)];

    private static IEnumerable<CaseTask> InOne(LiveCase c, Compartment compartment)
    {
        var part = LiveCase.PartOf(c, r => r.Id.Compartment == compartment);
        var own = Rules.SelectMany(rule => rule(part));
        // Whether somebody is held stands in the open: where nobody is, nothing else has to be read.
        return !LookAgain.Beside.Contains(compartment) || c.Detention.State is not (Detained or ReviewMissed or TimeRanOut) ? own
            : own.Concat(LookAgain.In(LiveCase.PartOf(c, r => r.Id.Compartment == compartment || r.Id.Compartment == Compartment.Open), compartment));
    }
}

/// <summary>Gives a task to somebody.</summary>
/// <param name="In">The task's compartment.</param>
/// <param name="Key">The task.</param>
/// <param name="To">Who.</param>
public sealed record AssignTask(Compartment In, string Key, Actor To) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => TaskChecks.Open(c, In, Key) is { } none ? none
        : !c.Access.IsAssigned(To) ? new Refusal("task.not-theirs", $"{To.Name} does not have this case.", "They could not see what the task is about.", "Give them the case first.")
        : Decision.Record(In, new TaskAssigned(Key, To));
}

/// <summary>Says that a task is done.</summary>
/// <param name="In">The task's compartment.</param>
/// <param name="Key">The task.</param>
/// <param name="How">What was done.</param>
public sealed record FinishTask(Compartment In, string Key, string How) : Command
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [In];

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now) => TaskChecks.Open(c, In, Key) is { } none ? none
        : Words.Refused(How, "account of what was done", 4000) ?? Decision.Record(In, new TaskDone(Key, How));
}

/// <summary>What commands about tasks ask.</summary>
internal static class TaskChecks
{
    public static Refusal? Open(LiveCase c, Compartment @in, string key) => TaskRules.In(c, [@in]).Any(t => t.Key == key) ? null
        : new("task.none", "There is no such task, or no longer.", "Its reason may have gone, or somebody has done it.", "Look at the list again.");
}
