namespace DueCourse.Casework.Tracks.Detention;

using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Deadlines;
using DueCourse.Casework.Work;
using DueCourse.Law.Clock;
using DueCourse.Law.DetentionCentreRules2001;
using DueCourse.Law.Facts;

/// <summary>What has to be done while the person is held. Periods are targets of this project, unless the sentence names a law.</summary>
internal static class DetentionTasks
{
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The tasks that follow from detention itself.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c) => c.Detention.State switch
    {
        Detained s => [
            new($"detention {s.Authority} {s.Reviews}", ActorRole.SeniorOfficer, "Review the detention, with reasons of the day, or release.", "A review is due: nobody is held without somebody looking again.", s.Authority, s.NextReview),
            .. Basis(c, s), .. Papers(c, s.Authority, s.Power, s.Since)],
        ReviewMissed s => [
            new($"missed {s.Authority} {s.Reviews}", ActorRole.SeniorOfficer, "Review the detention today, or release today. Tell the legal adviser.", "A review was due and was not held, so the lawfulness of the detention is in question.", s.Authority, s.WasDue),
            .. Papers(c, s.Authority, s.Power, s.Since)],
        ArrestedForBreach s => [new($"breach {s.Arrest}", ActorRole.Caseworker, "Bring the person before whoever granted the bail.", "The person was arrested for a breach of bail (Immigration Act 2016, Sch. 10, para. 10).", s.Arrest, s.At + Duration.FromDays(1))],
        _ => [],
    };

    // A detention for removal, and removal stopped; or what it rests on in question.
    private static IEnumerable<CaseTask> Basis(LiveCase c, Detained held)
    {
        var since = c.Stays.All.Where(s => s.Binds).Select(s => s.What.CommunicatedAt).Concat(InQuestion.In(c).Select(q => q.Since)).ToList();
        return since.Count == 0 ? []
            : [new($"basis {held.Authority}", ActorRole.SeniorOfficer, "Look again today at whether the person may still be held, with the legal adviser.", "What the detention is for has been stopped, or what it rests on is in question.", held.Authority, since.Max() + Duration.FromHours(4))];
    }

    // The reasons are due when detention begins, and again every month from its beginning.
    private static IEnumerable<CaseTask> Papers(LiveCase c, EntryId authority, DetentionPower power, Instant since)
    {
        var given = c.Notices.All.Where(n => n.ServedOn is not null && n.Issued.RestsOn is { } on && (on == authority || (c.Find(on)?.Event as DetentionReviewed)?.Authority == authority)).ToList();
        if (!given.Exists(n => n.Issued.Kind == NoticeKind.DetentionReasons))
            return [new($"reasons {authority}", ActorRole.SeniorOfficer, "Give the person the written reasons for their detention now, with how to ask for bail, in a language that they understand.", "Written reasons are due when detention begins (Detention Centre Rules 2001, r. 9(1)).", authority, since)];
        var began = UkDays.Of(since);
        var last = given.Where(n => n.Issued.Kind is NoticeKind.DetentionReasons or NoticeKind.MonthlyDetentionReport).Max(n => n.ServedOn!.Value.Earliest);
        return CountedFrom.On(LocalDate.Max(began, last).PlusDays(1), Rule9.MonthlyReasons, 1, Start.On(began), null, CountedFrom.Word(TheStep.Type, "detained"), CountedFrom.Word(TheStep.Power, AuthoriseDetention.Word(power))) is FallsOn next
            ? [new($"monthly {authority} {next.SafeBy.Words()}", ActorRole.Caseworker, $"Give the person the monthly report on why their detention goes on, by {next.SafeBy.Words()}.", "Written reasons are due again every month (Detention Centre Rules 2001, r. 9(1)).", authority, Uk.AtStartOfDay(next.SafeBy.PlusDays(1)).ToInstant())]
            : [];
    }
}
