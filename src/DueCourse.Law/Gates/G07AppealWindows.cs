namespace DueCourse.Law.Gates;

using DueCourse.Law.Guidance;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>G7: no right of appeal is in time, and the tribunal has been asked whether anything was lodged.</summary>
public static class G07
{
    /// <summary>
    /// The gate. It is a rule of this project, stricter than section 78, which does not by its words protect the days
    /// between a decision and an appeal.
    /// </summary>
    /// <remarks>
    /// The same window stands in guidance (<see cref="InTimeAppealWindow"/>), which is named here and not built on: a policy can
    /// build only a gate that an officer may open. The design lets a named officer waive the check after the last day. Here the whole gate is absolute: asking the
    /// tribunal is easy, and removal cannot be undone.
    /// </remarks>
    public static Gate Gate => Gate.Absolute(
        "G7", "Windows for appeal and permission are closed and were checked",
        ThePerson.AnyAppeal(StillInTime | LateAndUndecided | AFurtherStepIsOpen | ClosedButNotChecked),
        Role.TribunalOrCourt,
        "Nationality, Immigration and Asylum Act 2002, s. 104; S.I. 2014/2604, rr. 19, 20 and 33; " + InTimeAppealWindow.NoRemovalWhileAnAppealCouldBeBrought.Title);

    private static Condition<Appeal> StillInTime =>
        (TheAppeal.Status.Is("window-open") | Section104.CanStillBeBroughtInTime) & !(Condition<Appeal>)TheAppeal.WasWaivedInWriting;

    private static Condition<Appeal> LateAndUndecided => TheAppeal.Status.Is("late-application");

    // A decision that somebody may still be allowed to appeal is not the end, whoever won (section 104(2)).
    private static Condition<Appeal> AFurtherStepIsOpen =>
        TheAppeal.Status.Is("finally-determined") & Section104.AFurtherStepIsOpen;

    private static Condition<Appeal> ClosedButNotChecked =>
        TheAppeal.Status.Is("window-closed", "finally-determined") & !(Condition<Appeal>)TheAppeal.LodgementWasChecked;
}
