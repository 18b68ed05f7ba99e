namespace DueCourse.Casework.Tracks.Appeal;

/// <summary>What an event makes of an appeal.</summary>
internal static class AppealSteps
{
    public static CaseAppeal After(CaseAppeal a, Recorded entry) => entry.Event switch
    {
        NoticeOfAppealReceived e => Step(a, entry, e.IsLate ? new LateAppealPending() : new AppealLodged(), e.On) with { LastDay = null, IsChecked = false, ExtensionAskedAt = null },
        LateAppealDecided e => Step(a, entry, e.Admitted ? new AppealAdmitted() : new AppealFinal(WasBrought: false), e.On) with { IsChecked = !e.Admitted },
        AppealHearingFixed e => a with { Hearing = (e.For, entry.Id) },
        AppealHearingHeld e => Step(a, entry, a.State is AppealLodged or AppealAdmitted ? new AppealHeard() : a.State, e.On) with { Hearing = null },
        AppealPaperRecorded e => a with { Answer = e.AnswerBy is { } by ? (by, entry.Id) : a.Answer is { } open && Answers(e.Paper) ? null : a.Answer },
        AppealDecided e => Step(a, entry, Decided(a.State, e), e.On) with { LastDay = e.LastDay, RunsFrom = e.On, Answer = null, Hearing = null, WasAllowed = e.Outcome == AppealOutcome.Remitted ? null : e.Outcome == AppealOutcome.Allowed },
        WrittenReasonsSent e => Step(a, entry, a.State, e.On) with { LastDay = e.LastDay, RunsFrom = e.On },
        PermissionAppliedFor e => Step(a, entry, Asked(e.At), e.On) with { AskedBy = e.By },
        PermissionAnswered e => Step(a, entry, Answered(e), e.On) with { LastDay = e.LastDay, RunsFrom = e.On, Answer = e.AnswerBy is { } by ? (by, entry.Id) : null },
        NothingWasLodged e => Step(a, entry, a.State is AppealWindowOpen ? new AppealFinal(WasBrought: false) : a.State is AppealFinal ? a.State : new AppealFinal(WasBrought: true), e.AskedOn) with { IsChecked = true, LastDay = null },
        ExtensionAsked e => a with { ExtensionAskedAt = e.At, AskedBy = e.By, Since = e.On, LastStep = entry.Id },
        ExtensionDecided e => (e.Granted ? Step(a, entry, Asked(e.At), e.On) with { IsChecked = false } : a with { Since = e.On, LastStep = entry.Id }) with { ExtensionAskedAt = null },
        AppealWasWithdrawn e => Ended(a, entry, new AppealWithdrawn(), e.On) with { LastDay = e.LastDay },
        AppealWasAbandoned e => Ended(a, entry, new AppealAbandoned(), e.On),
        AppealHasLapsed e => Ended(a, entry, new AppealLapsed(), e.On),
        TribunalTold => a with { TribunalIsTold = true },
        _ => a,
    };

    private static CaseAppeal Step(CaseAppeal a, Recorded entry, AppealState to, LocalDate on) => a with { State = to, Since = on, LastStep = entry.Id };

    private static CaseAppeal Ended(CaseAppeal a, Recorded entry, AppealState to, LocalDate on) =>
        Step(a, entry, to, on) with { LastDay = null, Answer = null, Hearing = null, ExtensionAskedAt = null };

    private static bool Answers(AppealPaper paper) => paper is AppealPaper.HomeOfficeBundle or AppealPaper.HomeOfficeReview or AppealPaper.ResponseGiven;

    private static AppealState Decided(AppealState before, AppealDecided e) => (before, e.Outcome) switch
    {
        (_, AppealOutcome.Remitted) => new AppealRemitted(e.To!.Value),
        (BeforeUpperTribunal or AppealRemitted { To: RemittedTo.UpperTribunal }, _) => new UpperTribunalDecided(),
        (BeforeCourtOfAppeal, _) => new CourtOfAppealDecided(),
        (BeforeSupremeCourt, _) => new AppealFinal(WasBrought: true),
        (_, AppealOutcome.Allowed) => new AppealAllowed(),
        _ => new AppealDismissed(),
    };

    /// <summary>The state in which permission was asked somewhere.</summary>
    public static AppealState Asked(PermissionAt at) => at switch
    {
        PermissionAt.FirstTier => new PermissionAskedOfFirstTier(),
        PermissionAt.UpperTribunal => new PermissionAskedOfUpperTribunal(),
        PermissionAt.UpperTribunalOnward => new OnwardPermissionAsked(),
        PermissionAt.CourtOfAppeal => new CourtOfAppealAsked(),
        _ => new SupremeCourtPermissionAsked(at),
    };

    /// <summary>Where permission is asked from a state; null: nowhere.</summary>
    public static PermissionAt? Next(AppealState state) => state switch
    {
        AppealAllowed or AppealDismissed => PermissionAt.FirstTier,
        UpperTribunalDecided => PermissionAt.UpperTribunalOnward,
        CourtOfAppealDecided => PermissionAt.CourtOfAppealOnward,
        AppealPermissionRefused { By: PermissionAt.FirstTier } => PermissionAt.UpperTribunal,
        AppealPermissionRefused { By: PermissionAt.UpperTribunalOnward } => PermissionAt.CourtOfAppeal,
        AppealPermissionRefused { By: PermissionAt.CourtOfAppealOnward } => PermissionAt.SupremeCourt,
        // The side that asked has come to its end there; the other can begin.
        AppealPermissionRefused { By: PermissionAt.UpperTribunal } => PermissionAt.FirstTier,
        AppealPermissionRefused { By: PermissionAt.CourtOfAppeal } => PermissionAt.UpperTribunalOnward,
        _ => null,
    };

    /// <summary>Where permission is being asked; null: nowhere.</summary>
    public static PermissionAt? Asking(AppealState state) => state switch
    {
        PermissionAskedOfFirstTier => PermissionAt.FirstTier,
        PermissionAskedOfUpperTribunal => PermissionAt.UpperTribunal,
        OnwardPermissionAsked => PermissionAt.UpperTribunalOnward,
        CourtOfAppealAsked => PermissionAt.CourtOfAppeal,
        SupremeCourtPermissionAsked s => s.Of,
        _ => null,
    };

    private static AppealState Answered(PermissionAnswered e) => e switch
    {
        { Answer: PermissionAnswer.Granted or PermissionAnswer.GrantedInPart, At: PermissionAt.FirstTier or PermissionAt.UpperTribunal } => new BeforeUpperTribunal(),
        { Answer: PermissionAnswer.Granted or PermissionAnswer.GrantedInPart, At: PermissionAt.UpperTribunalOnward or PermissionAt.CourtOfAppeal } => new BeforeCourtOfAppeal(),
        { Answer: PermissionAnswer.Granted or PermissionAnswer.GrantedInPart } => new BeforeSupremeCourt(),
        { IsOver: true } => new AppealFinal(WasBrought: true),
        _ => new AppealPermissionRefused(e.At),
    };
}
