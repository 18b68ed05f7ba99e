namespace DueCourse.Casework.Tests.Notices;

using DueCourse.Casework.Access;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Record;

/// <summary>A case in which every kind of notice can be issued, and what each says there.</summary>
internal static class GivenNotices
{
    /// <summary>Monday 23 November 2026, ten in the morning.</summary>
    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 10, 0);

    public static readonly LocalDate Today = new(2026, 11, 23);

    public static readonly Actor Representative = new("o.kaya", "Ogulcan Kaya", ActorRole.Representative);

    public static readonly Actor ThePerson = new("p.erson", "Amara Mensah", ActorRole.ThePerson);

    public static TheoryData<NoticeKind> Kinds => [.. Enum.GetValues<NoticeKind>()];

    public static TheoryData<NoticeKind, string> EachItem =>
        [.. NoticeForms.All.SelectMany(f => NoticeForms.ItemsOf(f).Select(i => (f.Kind, i.Id)))];

    /// <summary>A case with a conviction, an order made on 5 October, and the officer at work in it.</summary>
    public static Desk Case(bool represented = false)
    {
        var desk = Given.Opened();
        desk.Now = Monday - Duration.FromDays(10);
        desk.Done(new AssignToCase(Given.Officer, "decides") { By = Given.Caseworker, Id = desk.Next() });
        if (represented) desk.Done(new AssignToCase(Representative, "acts") { By = Given.Officer, Id = desk.Next() });
        desk.Asserted(Given.Fact("place", new WordValue("england-and-wales")));
        desk.Done(new AddSubject(Compartment.Open, "convictions", null) { By = Given.Caseworker, Id = desk.Next() });
        desk.Done(new AddSubject(Compartment.Open, "deportationOrders", null) { By = Given.Caseworker, Id = desk.Next() });
        desk.Asserted(Given.Fact("madeOn", Given.Day(2026, 10, 5)) with { Subject = desk.Last });
        desk.Now = Monday;
        return desk;
    }

    /// <summary>Puts on record what a kind of notice rests on; null: nothing.</summary>
    public static EntryId? Ground(this Desk desk, NoticeKind kind)
    {
        switch (kind)
        {
            case NoticeKind.OneStop or NoticeKind.BailApplicationForm:
                return null;
            case NoticeKind.DetentionReasons:
                return desk.Put(Compartment.Open, new DetentionAuthorised(DetentionPower.Schedule3Paragraph2C, "reasons", "no level", "R. Haddad", Monday + Duration.FromDays(1)), Given.Officer).Last;
            case NoticeKind.MonthlyDetentionReport:
                var authority = desk.Ground(NoticeKind.DetentionReasons)!.Value;
                return desk.Put(Compartment.Open, new DetentionReviewed(authority, "reasons", Monday + Duration.FromDays(7)), Given.Officer).Last;
            case NoticeKind.BailGrant:
                return desk.Put(Compartment.Open, new BailGranted(BailAuthority.SecretaryOfState, "reports weekly", "notice"), Given.Officer).Last;
            case NoticeKind.BailRefusal:
                return desk.Put(Compartment.Open, new BailRefused(BailAuthority.SecretaryOfState, "reasons"), Given.Officer).Last;
            case NoticeKind.RemovalCancelled:
                var booking = desk.Put(Compartment.Open, new DeparturePlanned("GHA", new(2026, 12, 14), "a flight", [])).Last;
                return desk.Put(Compartment.Open, new DepartureStopped(booking, StopReason.Practical, null)).Last;
            case NoticeKind.DepartureLetter:
                var left = desk.Put(Compartment.Open, new DeparturePlanned("GHA", new(2026, 11, 20), "a flight", [])).Last;
                return desk.Put(Compartment.Open, new DepartureHappened(left)).Last;
            default:
                var place = kind is NoticeKind.RefusalWithAppeal or NoticeKind.RefusalWithoutAppeal or NoticeKind.ClaimGrantedLetter ? Compartment.Protection : Compartment.Open;
                return desk.Put(place, new DecisionMade(Decided(kind), "For reasons that are given elsewhere.", [], "2026-11-23", [], new(2027, 1, 11)), Given.Officer).Last;
        }
    }

    public static IReadOnlyList<GivenItem> Items(NoticeKind kind) => [.. NoticeForms.ItemsOf(NoticeForms.Of(kind)).Select(i => GivenItem.Of(i.Id, Says(kind, i)))];

    public static IssueNotice Issue(NoticeKind kind, EntryId? on, string id = "issue") => new(kind, Items(kind), on, Today, "tw") { By = Given.Officer, Id = id };

    /// <summary>The notice, issued.</summary>
    public static EntryId Issued(this Desk desk, NoticeKind kind, Func<IssueNotice, IssueNotice>? changed = null)
    {
        var issue = Issue(kind, desk.Ground(kind), desk.Next());
        return desk.Done(changed?.Invoke(issue) ?? issue).Last;
    }

    /// <summary>The same, as the case then holds it.</summary>
    public static CaseNotice Notice(this Desk desk, NoticeKind kind, Func<IssueNotice, IssueNotice>? changed = null)
    {
        var id = desk.Issued(kind, changed);
        return desk.Case.Notices.Find(id)!;
    }

    public static IssueNotice With(this IssueNotice issue, string item, string says) =>
        issue with { Items = [.. issue.Items.Select(i => i.Id == item ? GivenItem.Of(item, says) : i)] };

    public static HowServed How(ServiceMethod method, LocalDate on) => new(
        method, ServedOnWhom.ThePerson, new("12 Harbour Road, Dover"), on, null, "posting number 4711", new("Twi", "A. Boateng", "read aloud in Twi"));

    public static ServeNotice Serve(EntryId notice, ServiceMethod method, LocalDate on, string id = "serve") =>
        new(notice, How(method, on), null) { By = Given.Caseworker, Id = id };

    private static DecisionKind Decided(NoticeKind kind) => kind switch
    {
        NoticeKind.DeportationDecision => DecisionKind.IntendToDeport,
        NoticeKind.RefusalWithAppeal or NoticeKind.RefusalWithoutAppeal => DecisionKind.RefuseClaim,
        NoticeKind.DeportationOrder => DecisionKind.MakeDeportationOrder,
        NoticeKind.Revocation => DecisionKind.RevokeDeportationOrder,
        NoticeKind.IntentionToRemove => DecisionKind.LiableToRemoval,
        NoticeKind.DepartureDetails => DecisionKind.SetRemoval,
        NoticeKind.Deprivation => DecisionKind.DepriveOfCitizenship,
        NoticeKind.NoActionLetter => DecisionKind.TakeNoAction,
        NoticeKind.ContinuedEngagementLetter => DecisionKind.ContinueEngagement,
        _ => DecisionKind.GrantClaim,
    };

    private static string Says(NoticeKind kind, NoticeItem item) => (kind, item.Id) switch
    {
        (_, "respond-by") => "2027-01-11",
        (_, "made-on" or "order-made-on") => "2026-10-05",
        (_, "revoked-on") => "2026-11-20",
        (NoticeKind.RemovalCancelled, "day") => "2026-12-14",
        (_, "day") => "2026-12-07",
        (_, "begins") => "2026-11-24",
        (_, "refused-on") => "2026-11-23",
        (_, "detained-since") => "2026-11-23",
        (_, "next-review") => "2027-01-11",
        (_, "left-on") => "2026-11-20",
        (_, "power") => "ia1971.sch3.p2-3",
        (_, "name") => "Amara Mensah",
        _ => item.Form switch { ItemForm.Choice => item.Choices[0].Word, ItemForm.Country => "GHA", ItemForm.Countries => "none", _ => $"what stands for {item.Name}" },
    };
}
