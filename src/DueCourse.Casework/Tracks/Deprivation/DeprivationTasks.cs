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

    private static IEnumerable<CaseTask> WithoutNotice(DeprivedWithoutNotice s, EntryId entry, Instant at)
    {
        if (s.Ground == DeprivationGround.ConduciveToThePublicGood && s.AppliedOn is null)
            yield return new($"deprivation oversight {entry}", ActorRole.LegalAdviser, "Apply to the Special Immigration Appeals Commission about the order without notice, and record the application.", "It is due before the order, or within seven days beginning with its day (British Nationality Act 1981, Sch. 4A, para. 1(2)).", entry, UkDays.Start(s.On.PlusDays(7)));
        if (s.ContactOn is not null)
            yield return new($"deprivation late notice {entry}", ActorRole.Caseworker, "Give the person notice that an order was made, why, and how to appeal, as soon as it is reasonably practicable.", "They made contact after an order without notice (British Nationality Act 1981, s. 40(5D); of other orders than those made for the public good, a rule of this project).", entry, at + Duration.FromDays(2));
    }

    private static IEnumerable<CaseTask> ByState(LiveCase c)
    {
        if (c.Deprivation.Last is not var (entry, at)) return [];
        return c.Deprivation.State switch
        {
            DeprivationDecided => [new($"deprivation notice {entry}", ActorRole.Caseworker, "Give notice of the decision, the reasons and the right of appeal.", "No order may be made before it (British Nationality Act 1981, s. 40(5)).", entry, at + Duration.FromDays(2))],
            DeprivationNotified or Deprived when c.Deprivation.AppealOverSince is null => [new($"deprivation asked {entry}", ActorRole.Caseworker, "Ask the Tribunal, and the Commission where the decision is certified, whether an appeal was lodged.", "Time alone ends no right of appeal, and removal waits until the loss of citizenship is final.", entry, at + Duration.FromDays(28))],
            DeprivedWithoutNotice s => WithoutNotice(s, entry, at),
            CitizenshipRestored => [new($"deprivation restored {entry}", ActorRole.SeniorOfficer, "Release the person if they are held, give back papers that were taken, and look again at everything decided since the order. Tell the legal adviser today.", "The person is a British citizen: nobody may remove or hold them under immigration powers.", entry, at + Duration.FromHours(4))],
            _ => [],
        };
    }
}
