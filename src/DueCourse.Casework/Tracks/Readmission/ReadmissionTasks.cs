namespace DueCourse.Casework.Tracks.Readmission;

using DueCourse.Casework.Work;

/// <summary>What has to be done about a request to another state.</summary>
internal static class ReadmissionTasks
{
    /// <summary>The tasks that a part of a case gives rise to.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c)
    {
        foreach (var written in c.Messages.All.Where(m => m is { HasGone: false, ClearedUntil: null }))
            yield return new($"clear {written.Id}", ActorRole.Caseworker, "Read the message to the other state, and clear it or say what is wrong with it.", "It was written, and nobody else has read it.", written.Id, written.At + Duration.FromHours(24));
        if (c.Readmission is not { Request: { } request, State: var state }) yield break;
        if (state is RequestUnderway && c.Readmission.Message is { } sent)
            yield return Task("receipt", "Ask for the receipt.", "The request was sent, and its receipt is not proven.", sent.At + Duration.FromHours(24));
        if (state is InformationWanted or InterviewWanted)
            yield return Task("question", "Answer what the destination asked, or say that it cannot be answered now.", "The destination asked, and its time runs on.", c.Readmission.Clock?.Clock.NextAt ?? c.Readmission.Message!.Value.At);
        if (c.Readmission.Clock is { Clock: { Next: > ClockStep.Half } clock } running)
            yield return new($"chase {running.SetBy}", state is AnswerOverdue ? ActorRole.SeniorOfficer : ActorRole.ReturnsLiaisonOfficer,
                state is AnswerOverdue ? "Have the answer chased at a higher level." : "Chase the answer.",
                state is AnswerOverdue ? "The answer is overdue, which accepts nothing." : "Part of the time for the answer has passed.", running.SetBy, c.Find(running.SetBy)?.At ?? clock.NextAt);
        if (state is RequestRefused refused)
            yield return Task("refused", "Look at the reasons, and tell the person's side.", "The destination refused.", UkDays.Start(UkDays.Working(refused.On, 10) ?? refused.On.PlusDays(14)), ActorRole.Caseworker);
        if (state is RequestSuspended held)
            yield return Task("suspended", "Look again at whether the request stays suspended.", "It was suspended.", UkDays.Start(held.On.PlusDays(14)), ActorRole.SeniorOfficer);

        CaseTask Task(string key, string what, string because, Instant by, ActorRole who = ActorRole.ReturnsLiaisonOfficer) => new($"{key} {request}", who, what, because, request, by);
    }
}
