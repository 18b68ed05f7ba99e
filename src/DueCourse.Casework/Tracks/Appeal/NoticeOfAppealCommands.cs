namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Law.Facts;

/// <summary>Records that a notice of appeal reached the Tribunal. Between the earliest and the latest last day it counts as in time.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="ToldBy">Who says so.</param>
/// <param name="WasBroughtHere">The person was in the United Kingdom then.</param>
public sealed record RecordNoticeOfAppeal(EntryId Appeal, LocalDate On, string ToldBy, bool WasBroughtHere) : AppealStepCommand(Appeal, On)
{
    // The Tribunal may find, after it answered that nothing came, that something had.
    private protected override LocalDate NotBefore(CaseAppeal appeal) => appeal.RunsFrom;

    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if (Words.Refused(ToldBy, "name of whoever says so", 200) is { } empty) return empty;
        if (appeal.State is AppealFinal { WasBrought: true })
            return new Refusal("appeal.was-brought", "This appeal was brought, and is finally determined.", "A second notice would not bring it again.", "Record a late application for permission, or the right of appeal against the new decision.");
        var isLate = AppealWindow.Of(c, Appeal, appeal.RunsFrom).LastDay is { } last && On > last.Latest;
        var facts = new AppealFacts(c, Appeal, ToldBy);
        facts.Happening.Add(In, new NoticeOfAppealReceived(Appeal, On, isLate, ToldBy));
        return facts.Day(TheAppeal.LodgedOn.Definition, DateRange.On(On))
            .YesNo(TheAppeal.WasBroughtHere.Definition, WasBroughtHere)
            .Status(isLate ? "late-application" : "pending", On)
            .Deprivation(appeal.Against, "pending", On)
            .Stage("lodged", new(On, null, null, null))
            .Happening.Events;
    }
}

/// <summary>Records what a judge decided on a late notice.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">On which day.</param>
/// <param name="Admitted">It is admitted.</param>
/// <param name="Document">The entry by which the judge's decision was received.</param>
public sealed record RecordLateAppealDecision(EntryId Appeal, LocalDate On, bool Admitted, EntryId Document) : AppealStepCommand(Appeal, On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if (NoPaper(c, Document, In) is { } no) return no;
        var facts = new AppealFacts(c, Appeal, $"the judge's decision, {Document}");
        facts.Happening.Add(In, new LateAppealDecided(Appeal, On, Admitted, Document));
        if (Admitted) facts.Status("pending", On);
        else facts.Status("window-closed", On).YesNo(TheAppeal.LodgementWasChecked.Definition, yes: true, On).Deprivation(appeal.Against, "window-closed", On);
        return facts.Happening.Events;
    }
}

/// <summary>Records that a hearing was fixed.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="For">For which day; it may have passed.</param>
/// <param name="ToldBy">Who says so.</param>
public sealed record FixAppealHearing(EntryId Appeal, LocalDate For, string ToldBy) : AppealCommand(Appeal)
{
    private protected override Decision Record(LiveCase c, Instant now) => Words.Refused(ToldBy, "name of whoever says so", 200)
        ?? (For < c.Appeals.Find(Appeal)!.Since
            ? new Refusal("step.order", $"{For.Words()} lies before the step that is recorded last.", "An appeal is not heard before it is brought.", "Look at the notice of hearing again.")
            : Decision.Record(In, new AppealHearingFixed(Appeal, For, ToldBy)));
}

/// <summary>Records that the appeal was heard.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">On which day.</param>
public sealed record RecordAppealHearing(EntryId Appeal, LocalDate On) : AppealStepCommand(Appeal, On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now) => Decision.Record(In, new AppealHearingHeld(Appeal, On));
}

/// <summary>Records a paper from which a time to answer may run, or that is the answer.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Paper">Which.</param>
/// <param name="On">On which day.</param>
public sealed record RecordAppealPaper(EntryId Appeal, AppealPaper Paper, LocalDate On) : AppealStepCommand(Appeal, On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        var limit = Paper switch
        {
            AppealPaper.SentToHomeOffice => Law.TribunalProcedureRules2014.Rule24.RespondentsBundle,
            AppealPaper.SkeletonServed => Law.TribunalProcedureRules2014.Rule24A.RespondentsReview,
            _ => null,
        };
        var facts = new AppealFacts(c, Appeal, "the papers of the appeal");
        facts.Happening.Add(In, new AppealPaperRecorded(Appeal, Paper, On, limit is null ? null : AnswerBy(c, Appeal, limit, On)));
        var stage = Paper switch
        {
            AppealPaper.SentToHomeOffice => "sent-to-home-office",
            AppealPaper.HomeOfficeBundle => "home-office-bundle",
            AppealPaper.SkeletonServed => "skeleton-served",
            AppealPaper.ResponseGiven => "ut-response-sent",
            _ => null,
        };
        return (stage is null ? facts : facts.Stage(stage, new(On, null, null, null))).Happening.Events;
    }
}
