namespace DueCourse.Law.Tracks;

using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>Appeals to tribunals and courts about immigration or citizenship, each for itself.</summary>
public static class AppealTrack
{
    /// <summary>The track. An allowed appeal is not final either while the other side may still go on.</summary>
    public static Track Track => new("appeal", "Appeals", Appeal.Kind,
    [
        Is("NO_RIGHT", "There is no right of appeal", "no-right").End,
        Is("WINDOW_OPEN", "An appeal may still be brought in time", "window-open", TheAppeal.DecisionSentOn),
        When("LATE_PENDING", "A late appeal asks to be admitted", TheAppeal.Status.Is("late-application"), TheAppeal.LodgedOn).AndSince(TheAppeal.Status),
        When("LODGED", "An appeal is pending", TheAppeal.Status.Is("pending"), TheAppeal.LodgedOn),
        Not("ALLOWED", "Allowed, and not final", "allowed"),
        Not("DISMISSED", "Dismissed, and not final", "dismissed"),
        Not("REMITTED", "Sent back to be decided again", "remitted"),
        Is("WITHDRAWN", "Withdrawn", "withdrawn").End,
        Is("ABANDONED", "Abandoned", "abandoned").End,
        Is("LAPSED", "Lapsed", "lapsed").End,
        Is("WINDOW_CLOSED", "The time ran out", "window-closed").End,
        When("FINAL", "Finally determined", TheAppeal.Status.Is("finally-determined") & !Section104.AFurtherStepIsOpen, TheAppeal.FinallyDeterminedOn).AndSince(TheAppeal.Status).End,
    ]);

    private static TrackState Is(string id, string says, string status, params Day<Appeal>[] since) =>
        When(id, says, TheAppeal.Status.Is(status), since).AndSince(TheAppeal.Status);

    private static TrackState Not(string id, string says, string outcome) =>
        When(id, says, NotFinal & TheAppeal.Outcome.Is(outcome)).AndSince(TheAppeal.Outcome);

    // A decision that either side may still be allowed to appeal is not the end of the appeal (section 104(2)).
    private static Condition<Appeal> NotFinal =>
        TheAppeal.Status.Is("pending") | (TheAppeal.Status.Is("finally-determined") & Section104.AFurtherStepIsOpen);
}
