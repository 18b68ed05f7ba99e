namespace DueCourse.Law.Tracks;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>Deprivation of citizenship. An order has effect at once and is not final while an appeal is open.</summary>
public static class DeprivationTrack
{
    /// <summary>The track.</summary>
    public static Track Track => new("deprivation", "Deprivation of citizenship", Person.Kind,
    [
        When("NOT_CONSIDERED", "No ground is relied on", TheDeprivation.Ground.Is("none")),
        On("DECIDED", "It was decided to deprive; notice is not yet known to have been given", TheDeprivation.DecisionDate),
        On("NOTICE_GIVEN", "Notice of the decision was given; no order is made", TheDeprivation.NoticeDate),
        When("NOTICE_UNDER_APPEAL", "Notice was given and an appeal is pending; no order is made",
            TheDeprivation.NoticeDate.HasCome & TheDeprivation.AppealStatus.Is("pending", "allowed-not-final", "dismissed-not-final"),
            TheDeprivation.NoticeDate).AndSince(TheDeprivation.AppealStatus),
        On("ORDER_MADE", "An order was made and has effect", TheDeprivation.OrderDate),
        When("ORDER_UNDER_APPEAL", "An order has effect, and an appeal against it is not final",
            TheDeprivation.OrderDate.HasCome & TheDeprivation.AppealStatus.Is("pending", "allowed-not-final", "dismissed-not-final"),
            TheDeprivation.OrderDate).AndSince(TheDeprivation.AppealStatus),
        When("FINAL", "The order stands, and no appeal is open",
            TheDeprivation.OrderDate.HasCome & TheDeprivation.AppealStatus.Is("dismissed-final", "withdrawn", "abandoned", "window-closed"),
            TheDeprivation.OrderDate).AndSince(TheDeprivation.AppealStatus).End,
        When("SET_ASIDE", "An appeal was allowed, finally", TheDeprivation.AppealStatus.Is("allowed-final")).AndSince(TheDeprivation.AppealStatus).End,
    ]);
}
