namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Law.Facts;

/// <summary>Records that a side asked for permission to go on. Where it is asked follows from where the appeal stands.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Side">Which side.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="ToldBy">Who says so.</param>
public sealed record RecordPermissionApplication(EntryId Appeal, AppealSide Side, LocalDate On, string ToldBy) : AppealStepCommand(Appeal, On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if (Words.Refused(ToldBy, "name of whoever says so", 200) is { } empty) return empty;
        if (Side == AppealSide.HomeOffice && appeal is { State: AppealDismissed, WasAllowed: false })
            return new Refusal("appeal.won", "The Home Office won this appeal.", "Whoever won has nothing to ask permission for.", "Look at whose application it is.") { Citation = "S.I. 2014/2604, r. 33; Tribunals, Courts and Enforcement Act 2007, s. 11" };
        var isLate = AppealWindow.Of(c, Appeal, appeal.RunsFrom).LastDay is { } last && On > last.Latest;
        var facts = new AppealFacts(c, Appeal, ToldBy);
        facts.Happening.Add(In, new PermissionAppliedFor(Appeal, Side, AppealSteps.Next(appeal.State)!.Value, On, isLate, ToldBy));
        return facts.Further(isLate ? "late-application-undecided" : "application-undecided", On).Happening.Events;
    }
}

/// <summary>Records the answer to an application for permission.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Answer">How it was answered.</param>
/// <param name="Sent">When and how the answer was sent, and where it found the person.</param>
/// <param name="Document">The entry by which it was received.</param>
public sealed record RecordPermissionAnswer(EntryId Appeal, PermissionAnswer Answer, Sending Sent, EntryId Document) : AppealStepCommand(Appeal, Sent.On)
{
    private bool IsGranted => Answer is PermissionAnswer.Granted or PermissionAnswer.GrantedInPart;

    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if (NoPaper(c, Document, In) is { } no) return no;
        var at = AppealSteps.Asking(appeal.State)!.Value;
        // The time of a refusal to end at once is over on the day itself; from the Supreme Court's refusal nothing leads further.
        return IsGranted ? Drafted(c, appeal, at, AppealWindow.NotWorkedOut)
            : at == PermissionAt.SupremeCourt ? Drafted(c, appeal, at, AppealWindow.NotWorkedOut with { IsOver = true })
            : WithTheWindow(c, now, On, window => Drafted(c, appeal, at, window));
    }

    private Events Drafted(LiveCase c, CaseAppeal appeal, PermissionAt at, AppealWindow window)
    {
        var facts = new AppealFacts(c, Appeal, $"the decision on permission, {Document}");
        var responds = IsGranted && at is PermissionAt.FirstTier or PermissionAt.UpperTribunal && appeal.AskedBy == AppealSide.Person;
        facts.Happening.Add(In, new PermissionAnswered(Appeal, at, Answer, On, Document, window.IsOver, window.LastDay,
            IsGranted && responds ? AnswerBy(c, Appeal, Law.UpperTribunalRules2008.Rule24.Response, On) : null));
        if (Stage(at) is { } stage) facts.Stage(stage, Sent, side: appeal.AskedBy);
        if (IsGranted)
            return facts.Further("granted", On).Word(TheAppeal.Forum.Definition, at switch
            {
                PermissionAt.FirstTier or PermissionAt.UpperTribunal => "upper-tribunal",
                PermissionAt.UpperTribunalOnward or PermissionAt.CourtOfAppeal => "court-of-appeal",
                _ => "supreme-court",
            }, On).Happening.Events;
        return window.IsOver
            ? facts.Further("none-open", On).Day(TheAppeal.FinallyDeterminedOn.Definition, DateRange.On(On))
                .Deprivation(appeal.Against, appeal.WasAllowed == true ? "allowed-final" : "dismissed-final", On).Happening.Events
            : facts.Further("could-be-asked-for", On, window.LastDay).Happening.Events;
    }

    private string? Stage(PermissionAt at) => (at, IsGranted) switch
    {
        (PermissionAt.FirstTier, _) => Answer switch
        {
            PermissionAnswer.Granted => "ftt-permission-granted",
            PermissionAnswer.GrantedInPart => "ftt-permission-limited",
            PermissionAnswer.Refused => "ftt-permission-refused",
            _ => "ftt-refused-to-admit",
        },
        (PermissionAt.UpperTribunal, var granted) => granted ? "ut-permission-granted" : "ut-permission-refused",
        (PermissionAt.UpperTribunalOnward, var granted) => granted ? "ut-onward-permission-granted" : "ut-onward-permission-refused",
        (PermissionAt.CourtOfAppeal, var granted) => granted ? "coa-permission-granted" : "coa-permission-refused",
        (PermissionAt.CourtOfAppealOnward, var granted) => granted ? "coa-granted-supreme-court" : "coa-refused-supreme-court",
        (_, false) => "sc-permission-refused",
        _ => null,
    };
}

/// <summary>
/// Records, after the end of an appeal, that a side asked late for permission. It reopens nothing, and gates that wait for the end
/// wait again until a judge has decided.
/// </summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Side">Which side.</param>
/// <param name="At">Where.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="ToldBy">Who says so.</param>
public sealed record RecordLateApplication(EntryId Appeal, AppealSide Side, PermissionAt At, LocalDate On, string ToldBy) : AppealStepCommand(Appeal, On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if (Words.Refused(ToldBy, "name of whoever says so", 200) is { } empty) return empty;
        if (appeal.State is AppealFinal { WasBrought: false })
            return new Refusal("appeal.not-brought", "This appeal was never brought.", "Permission is asked against a decision on an appeal.", "Record the late notice of appeal.");
        var facts = new AppealFacts(c, Appeal, ToldBy);
        facts.Happening.Add(In, new ExtensionAsked(Appeal, Side, At, On, ToldBy));
        return facts.Further("late-application-undecided", On).Happening.Events;
    }
}

/// <summary>Records what a judge decided on more time. Only that takes an appeal back from its end.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Granted">More time is given.</param>
/// <param name="On">On which day.</param>
/// <param name="Document">The entry by which the judge's decision was received.</param>
public sealed record RecordExtension(EntryId Appeal, bool Granted, LocalDate On, EntryId Document) : AppealStepCommand(Appeal, On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if (NoPaper(c, Document, In) is { } no) return no;
        if (appeal.ExtensionAskedAt is not { } at)
            return new Refusal("appeal.nothing-asked", "No late application is on record.", "A judge gives more time to whoever asks for it.", "Record the late application first.");
        var facts = new AppealFacts(c, Appeal, $"the judge's decision, {Document}");
        facts.Happening.Add(In, new ExtensionDecided(Appeal, Granted, at, On, Document));
        if (Granted) facts.Deprivation(appeal.Against, appeal.WasAllowed == true ? "allowed-not-final" : "dismissed-not-final", On);
        return facts.Further(Granted ? "application-undecided" : "none-open", On).Happening.Events;
    }
}
