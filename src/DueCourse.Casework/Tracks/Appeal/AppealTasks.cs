namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Casework.Work;

/// <summary>What an appeal asks somebody to do. Days of the law are the law's; the two days to tell the Tribunal are this project's.</summary>
internal static class AppealTasks
{
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    public static IEnumerable<CaseTask> In(LiveCase c) => c.Appeals.All.SelectMany(a => Of(c, a));

    private static IEnumerable<CaseTask> Of(LiveCase c, CaseAppeal a)
    {
        if (a.Answer is { } answer)
            yield return new($"answer {answer.Reason}", ActorRole.Caseworker, $"Answer in the appeal, so that it is received by {answer.By.Words()}.", "The rules of the tribunal give the Home Office a time to answer.", answer.Reason, EndOf(answer.By));
        if (a.Hearing is { } hearing)
            yield return new($"hearing {hearing.Reason}", ActorRole.Caseworker, $"Prepare the hearing on {hearing.On.Words()}, and record what came of it.", "A hearing of the appeal was fixed.", hearing.Reason, Start(hearing.On));
        if (a.IsPending && !a.TribunalIsTold)
            yield return new($"tell {a.Id}", ActorRole.Caseworker, "Where removal or deportation was decided, tell the Tribunal of it, and try everything reasonable to get an address abroad.",
                "Proceedings are pending; it has to be done before departure (S.I. 2014/2604, r. 12A(4)).", a.LastStep, c.Find(a.LastStep)!.At + Duration.FromDays(2));
        if (a.AwaitsTheTribunalsAnswer && a.State is AppealFinal || a.LastDay is not null && a.AwaitsTheTribunalsAnswer)
            yield return new($"ask {a.LastStep}", ActorRole.Caseworker,
                a.LastDay is { } last ? $"After {last.Latest.Words()}, ask the Tribunal or court whether anything was lodged." : "Ask the Tribunal or court whether anything was lodged.",
                "No appeal ends by the clock alone: something may have been lodged in time, or late.", a.LastStep, a.LastDay is { } ends ? Start(ends.Latest.PlusDays(1)) : c.Find(a.LastStep)!.At + Duration.FromDays(2));
        else if (a.AwaitsTheTribunalsAnswer)
            yield return new($"fix {a.LastStep}", ActorRole.LegalAdviser, "Find out until when either side may go on, and put what is missing on the file; where no rule that was read says it, ask the court to write that the time has passed and that nothing was lodged.",
                "The last day cannot be worked out from what is on file, and until it is nothing closes.", a.LastStep, c.Find(a.LastStep)!.At + Duration.FromDays(7));
    }

    private static Instant Start(LocalDate day) => Uk.AtStartOfDay(day).ToInstant();

    private static Instant EndOf(LocalDate day) => Start(day.PlusDays(1));
}
