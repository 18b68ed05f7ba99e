namespace DueCourse.Casework.Tracks.Transfer;

using DueCourse.Casework.Reopening;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Readmission;

/// <summary>
/// After somebody was taken back, another departure rests on nothing of the one that should not have been: the decision and its notices
/// are new, an acceptance was given since, and somebody outside knows of the wrong that was done.
/// </summary>
public static class DecidedAnew
{
    /// <summary>A guard.</summary>
    public static Guard SinceTheyWereTakenBack { get; } = new("whoever was taken back after a wrongful removal has been decided on anew", (c, _) => Refuses(c));

    /// <summary>The refusal; null where nobody was taken back, or everything is new.</summary>
    /// <param name="c">The whole case.</param>
    public static Refusal? Refuses(LiveCase c)
    {
        if (c.Transfer.TakenBackAt is not { } back) return null;
        if (c.LegalDecision.State is not (RemovalSet or IntentionNotified or DepartureNotified or NoticeHasRun or RemovalFailed))
            return new("transfer.not-decided-anew", "The person was taken back after a removal that should not have been, and nothing has been decided since that leads to another.",
                "The earlier decision and its notices led to a wrong, and carry nobody out again.", "Refer the person for a decision, and take each step anew.");
        if (c.Readmission.State is RequestAccepted or DeemedAccepted && c.History.Last(r => r.Event is ReadmissionAccepted or ReadmissionDeemedAccepted).At <= back)
            return new("transfer.acceptance-used", "The destination accepted the person for the removal that should not have been.", "What it said then was of another departure, and the person was taken back since.", "Withdraw that request, and ask anew.");
        return c.WrongfulRemovals is { Last: not null, IsClosed: false } && !c.WrongfulRemovals.SomebodyOutsideWasTold ? WrongfulRemovals.NobodyTold : null;
    }
}
