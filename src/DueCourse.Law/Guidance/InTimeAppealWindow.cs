namespace DueCourse.Law.Guidance;

/// <summary>No removal between a decision and the last day to appeal against it.</summary>
/// <remarks>
/// Section 78 begins only when an appeal is lodged. Home Office guidance treats appeal rights as exhausted only when an
/// appeal can no longer be made in time; the check with the tribunal is this project's own addition. It is policy, and
/// has a type that cannot stand in for law.
/// </remarks>
public static class InTimeAppealWindow
{
    /// <summary>ho.in-time-appeal-window.</summary>
    public static Policy NoRemovalWhileAnAppealCouldBeBrought { get; } = new(
        "Home Office guidance on appeal rights, and a rule of this project",
        "https://www.gov.uk/government/collections/appeals-operational-guidance",
        "guidance read in part; the check with the tribunal is a rule of this project (ho.in-time-appeal-window)",
        "No removal while an appeal could still be brought in time, nor afterwards until the tribunal has been asked whether anything was lodged, unless the right was waived in writing with advice.",
        ThePerson.AnyAppeal(
            NationalityImmigrationAndAsylumAct2002.Section104.UnderSection82
            & (NationalityImmigrationAndAsylumAct2002.Section104.CanStillBeBroughtInTime | NobodyHasAskedTheTribunal)
            & !(Condition<Appeal>)TheAppeal.WasWaivedInWriting));

    // The time has run out, and nobody has asked since whether anything came.
    private static Condition<Appeal> NobodyHasAskedTheTribunal =>
        (TheAppeal.Status.Is("window-closed") | (TheAppeal.Status.Is("window-open") & TheAppeal.LastDayInTime.IsBefore(It.IsAssessedOn)))
        & !(Condition<Appeal>)TheAppeal.LodgementWasChecked;
}
