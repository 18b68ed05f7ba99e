namespace DueCourse.Casework.Tracks.Deprivation;

using DueCourse.Casework.Work;

/// <summary>What has to be done about deprivation. Periods are targets of this project, not law.</summary>
internal static class DeprivationTasks
{
    /// <summary>The tasks.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c)
    {
        IEnumerable<CaseTask> doubted = c.Deprivation.MadeInDoubt is var (order, made)
            ? [new($"deprivation in doubt {order}", ActorRole.LegalAdviser, "Advise whether the order can stand, and have the tribunal told that it was not known whether it makes the person stateless.", "Where it does, it was barred (British Nationality Act 1981, s. 40(4)); and it has effect until it is set aside.", order, made + Duration.FromDays(1))]
            : [];
        var registered = Work.WhatCameSince.RegisteredSinceTheOrder(c).Select(s => new CaseTask($"deprivation registered {s.Id}", ActorRole.LegalAdviser, "Have the tribunal told that a renunciation is said to have been registered, and on which day; and have the paper authenticated.", "Whether the order was barred turns on that day (British Nationality Act 1981, s. 40(4)).", s.Id, s.At + Duration.FromDays(1)));
        return [.. doubted, .. registered, .. ByState(c)];
    }

    private static IEnumerable<CaseTask> ByState(LiveCase c)
    {
        if (c.Deprivation.Last is not var (entry, at)) return [];
        return c.Deprivation.State switch
        {
            DeprivationDecided => [new($"deprivation notice {entry}", ActorRole.Caseworker, "Give notice of the decision, the reasons and the right of appeal.", "No order may be made before it (British Nationality Act 1981, s. 40(5)).", entry, at + Duration.FromDays(2))],
            DeprivationNotified or Deprived when c.Deprivation.AppealOverSince is null => [new($"deprivation asked {entry}", ActorRole.Caseworker, "Ask the Tribunal, and the Commission where the decision is certified, whether an appeal was lodged.", "Time alone ends no right of appeal, and removal waits until the loss of citizenship is final.", entry, at + Duration.FromDays(28))],
            CitizenshipRestored => [new($"deprivation restored {entry}", ActorRole.SeniorOfficer, "Release the person if they are held, give back papers that were taken, and look again at everything decided since the order. Tell the legal adviser today.", "The person is a British citizen: nobody may remove or hold them under immigration powers.", entry, at + Duration.FromHours(4))],
            _ => [],
        };
    }
}
