namespace DueCourse.Casework.Work;

using DueCourse.Casework.Decisions;

/// <summary>Decisions and tasks as sentences.</summary>
internal static class WorkInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        DecisionMade e => $"It was decided to {What(e.Kind)}, under the law as checked to {e.Law}; it rests on {t.Several(e.RestsOn)}.{(e.ReviewOn is { } day ? $" It is looked at again on {day.Words()}." : "")} {Telling.Ended(e.Reasons)}",
        CaseReviewFellDue e => $"The day came that {t.The("decision", e.Decision)} set for looking at the case again.",
        TaskAssigned e => $"A task was given to {e.To.Name}.",
        CoverArranged e => $"{e.By.Name} covers for {e.Absent.Name} until {Telling.Moment(e.Until)}.",
        CoverEnded e => $"{t.Beginning("cover", e.Cover)} ended.",
        TaskDone e => $"A task was said to be done: {Telling.Ended(e.How)}",
        _ => null,
    };

    internal static string What(DecisionKind kind) => kind switch
    {
        DecisionKind.IntendToDeport => "write that deportation is intended",
        DecisionKind.LiableToRemoval => "treat the person as liable to removal",
        DecisionKind.MakeDeportationOrder => "make a deportation order",
        DecisionKind.RevokeDeportationOrder => "revoke the deportation order",
        DecisionKind.DepriveOfCitizenship => "deprive the person of British citizenship",
        DecisionKind.GrantClaim => "grant the claim",
        DecisionKind.RefuseClaim => "refuse the claim",
        DecisionKind.WithdrawDecision => "withdraw what was decided",
        DecisionKind.ContinueEngagement => "go on with the case",
        _ => Telling.Plain(kind),
    };
}
