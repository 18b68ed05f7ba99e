namespace DueCourse.Casework.Work;

using DueCourse.Casework.Access;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Tracks.Detention;

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
            o.Escalations == 0 ? "It was told of an order that stops removal, and has not answered yet." : $"It was told of an order that stops removal, and let the time pass {(o.Escalations == 1 ? "once" : $"{o.Escalations} times")}.",
            o.Id, o.Sent.AnswerBy + RecordStayTime * o.Escalations)),
        c => c.Access.Requests.Where(r => r.State == RequestState.Waiting).Select(r => new CaseTask($"access {r.Entry}", ActorRole.SeniorOfficer,
            $"Decide whether {r.By.Name} may have the access asked for.", "Somebody asked and waits.", r.Entry, r.At + Day)),
        c => c.Proposals.All.Where(p => p.IsOpen).Select(p => new CaseTask($"proposal {p.Entry}", ActorRole.SeniorOfficer,
            "Look at what a colleague has proposed, and confirm it or reject it.", "It cannot be undone, so two people have to see it.", p.Entry, p.Act.LapsesAt)),
        c => c.Statements.All.Where(s => s.Ended is null && s.Disputes.Count > 0 && s.Verifications.All(v => v.At < s.Disputes[^1].At)).Select(s => new CaseTask(
            $"dispute {s.Id}", ActorRole.Caseworker, $"Look into what {s.Disputes[^1].Disputed.DisputedBy} disputes, and record what is found.",
            $"{s.Id} is disputed, so it counts as established for nobody.", s.Id, s.Disputes[^1].At + Day * 14)),
        c => InQuestion.In(c).Select(q => new CaseTask($"again {q.Entry.Id} {q.Because}", ActorRole.SeniorOfficer,
            $"Decide anew what was decided by {q.Entry.Id}, or say why it stands.", q.Why, q.Entry.Id, q.Since + Day * 2)),
        c => c.Detention.State switch
        {
            Detained s => [new CaseTask($"detention {s.Authority} {s.Reviews}", ActorRole.SeniorOfficer, "Review the detention, with reasons of the day, or release.", "A review is due: nobody is held without somebody looking again.", s.Authority, s.NextReview)],
            ReviewMissed s => [new CaseTask($"missed {s.Authority} {s.Reviews}", ActorRole.SeniorOfficer, "Review the detention today, or release today. Tell the legal adviser.", "A review was due and was not held, so the lawfulness of the detention is in question.", s.Authority, s.WasDue)],
            ArrestedForBreach s => [new CaseTask($"breach {s.Arrest}", ActorRole.Caseworker, "Bring the person before whoever granted the bail.", "The person was arrested for a breach of bail (Immigration Act 2016, Sch. 10, para. 10).", s.Arrest, s.At + Day)],
            _ => (IEnumerable<CaseTask>)[],
        },
        // A detention for removal, and removal stopped; or what it rests on in question.
        c => c.Detention.State is Detained held && (c.Stays.All.Any(s => s.Binds) || InQuestion.In(c).Count > 0)
            ? [new CaseTask($"basis {held.Authority}", ActorRole.SeniorOfficer, "Look again today at whether the person may still be held, with the legal adviser.", "What the detention is for has been stopped, or what it rests on is in question.", held.Authority,
                c.Stays.All.Where(s => s.Binds).Select(s => s.What.CommunicatedAt).Concat(InQuestion.In(c).Select(q => q.Since)).Max() + Duration.FromHours(4))]
            : (IEnumerable<CaseTask>)[],
        c => c.Decisions.All.Where(d => d.Made.ReviewOn is not null && d.Id == c.Decisions.All.Last().Id).Select(d => new CaseTask($"review {d.Id}", ActorRole.SeniorOfficer,
            "Review the case, and decide how it goes on.", "The day of review was set when it was last decided.", d.Id,
            DateTimeZoneProviders.Tzdb["Europe/London"].AtStartOfDay(d.Made.ReviewOn!.Value).ToInstant())),
        NoticeTasks.In,
    ];

    private static Duration RecordStayTime => Stays.RecordStay.TimeToAnswer;

    /// <summary>What has to be done in a case, as far as a reader of some compartments sees it; first what is due first.</summary>
    /// <param name="c">The case.</param>
    /// <param name="readable">The compartments.</param>
    public static IReadOnlyList<CaseTask> In(LiveCase c, IEnumerable<Compartment> readable) =>
        [.. readable.Where(compartment => c.Count(compartment) > 0)
            .SelectMany(compartment => LiveCase.PartOf(c, r => r.Id.Compartment == compartment) is var part ? Rules.SelectMany(rule => rule(part)).Where(t => !part.TaskNotes.IsDone(t)).Select(t => t with { AssignedTo = part.TaskNotes.Of(t) }) : [])
            .OrderBy(t => t.By).ThenBy(t => t.Reason.Compartment).ThenBy(t => t.Reason.Number).ThenBy(t => t.Key, StringComparer.Ordinal)];
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
