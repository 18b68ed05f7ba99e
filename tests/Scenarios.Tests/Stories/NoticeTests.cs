using DueCourse.Casework.Access;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Statements;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Notices are served, or not; and the gates follow from what was shown, never from what was meant.</summary>
public sealed class NoticeTests
{
    private const string Why = "The conviction and sentence are proved by the court's record. Everything said for him was weighed, with his years here and his ties abroad. No right outweighs the public interest.";

    private static readonly LocalDate Friday = new(2026, 11, 20);

    [Fact]
    public void Removal_after_an_order_nobody_served_stays_shut_until_the_order_is_served_and_shut_again_when_it_came_back()
    {
        var story = Unserved();
        Assert.NotEqual("open", story.Gate("G8"));
        var notice = Issued(story, NoticeKind.DeportationOrder, DecisionKind.MakeDeportationOrder, OrderItems);
        Assert.NotEqual("open", story.Gate("G8"));

        var sent = Sent(story, notice, ServiceMethod.Post, Friday);
        Assert.NotEqual("open", story.Gate("G8"));
        story.At(Friday.PlusDays(4), 9, 0).Done(Caseworker, by => new RecordReceipt(sent, Friday.PlusDays(3), "the signature of 23 November", null) { By = by, Id = story.Next() });
        Assert.Equal("open", story.Gate("G8"));

        story.Done(Caseworker, by => new DisputeServing(sent, "his solicitor", new("that is not his signature"), null) { By = by, Id = story.Next() });
        Assert.NotEqual("open", story.Gate("G8"));
        story.Done(Caseworker, by => new RecordNoticeReturned(sent, Friday.PlusDays(4), "the carrier found that it was handed to a neighbour, and brought it back") { By = by, Id = story.Next() });
        Assert.NotEqual("open", story.Gate("G8"));

        Sent(story, notice, ServiceMethod.Hand, Friday.PlusDays(4));
        Assert.Equal("open", story.Gate("G8"));
        Assert.Contains(Assess(story).Tracks.Single(t => t.Track.Id == "legal-decision").Shown.Path, step => step.State.Id == "ORDER_SERVED" && step.Since == DateRange.On(Friday.PlusDays(4)));
    }

    [Fact]
    public void An_order_handed_only_to_the_person_while_they_are_represented_opens_nothing()
    {
        var story = Unserved();
        var notice = Issued(story, NoticeKind.DeportationOrder, DecisionKind.MakeDeportationOrder, OrderItems);
        story.Done(Caseworker, by => new ServeNotice(notice, How(ServiceMethod.Hand, Friday) with { Copy = null }, null) { By = by, Id = story.Next() });

        Assert.NotEqual("open", story.Gate("G8"));
        Assert.Single(story.Happened<NoticeSent>(), s => s.Defects.SequenceEqual([ServiceDefect.RepresentativeNotCopied]));
    }

    [Fact]
    public void A_destination_other_than_the_one_noticed_shuts_the_gate_when_another_notice_is_served()
    {
        var story = Assigned();
        Assert.Equal("open", story.Gate("G16"));
        var notice = Issued(story, NoticeKind.DepartureDetails, DecisionKind.SetRemoval,
            [("basis", "deportation-order"), ("day", "2026-12-07"), ("destination", "TUR"), ("stops", "none"), ("carrier", "a scheduled flight"), ("instead", "none")]);
        Sent(story, notice, ServiceMethod.Hand, Friday);

        Assert.Equal("shut", story.Gate("G16"));
    }

    [Fact]
    public void A_refusal_whose_right_of_appeal_nobody_has_recorded_leaves_the_gate_of_appeals_unknown()
    {
        var story = Assigned();
        Assert.Equal("open", story.Gate("G7"));
        var notice = Issued(story, NoticeKind.RefusalWithAppeal, DecisionKind.RefuseClaim,
            [("claim", "human-rights"), ("reasons", Why), ("where-from", "in-uk"), ("certificate", "none"), ("forum", "first-tier-tribunal"), ("how-to-appeal", "online, or by the form")], Compartment.Protection);
        Assert.Equal(Compartment.Protection, notice.Compartment);
        Sent(story, notice, ServiceMethod.Email, Friday);

        Assert.Equal("unknown", story.Gate("G7"));
    }

    [Fact]
    public void The_stage_1_notice_opens_the_time_to_answer_in_the_laws_own_track()
    {
        var story = Story.From("ready-on-every-gate", Friday, text =>
        {
            text = System.Text.RegularExpressions.Regex.Replace(text, "(?s)deportationOrders:.*?appeals:", "deportationOrders: none\nnoticesServed: none\nappeals:");
            text = System.Text.RegularExpressions.Regex.Replace(text, "(?s)removalNotice:.*?\ndeparture:", "departure:");
            return text.Replace("  noticePeriodEnd: 2026-11-16\n", "", StringComparison.Ordinal).Replace("decision: {type: deport-automatic, date: 2026-08-20, signedByAPerson: yes}", "decision: {type: none}", StringComparison.Ordinal);
        });
        story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
        var notice = Issued(story, NoticeKind.DeportationDecision, DecisionKind.IntendToDeport,
            [("law", "s32-5"), ("ground", "conviction"), ("reasons", Why), ("respond-by", "2026-12-21"), ("how-to-respond", "by post or email")]);
        Sent(story, notice, ServiceMethod.Hand, Friday);

        Assert.Equal("REPS_OPEN", Track(story.At(Friday.PlusDays(1), 9, 0), "legal-decision"));
        var deadline = Assert.Single(Assess(story).Deadlines, d => d.Limit.Id == "ho.deport.stage1" && d.Result is FallsOn);
        Assert.Equal((new LocalDate(2026, 12, 21), new LocalDate(2026, 12, 21)), (((FallsOn)deadline.Result).SafeBy, ((FallsOn)deadline.Result).GateAfter));
    }

    [Fact]
    public void The_deprivation_notice_starts_the_time_to_appeal_in_the_law()
    {
        var story = Assigned();
        var notice = Issued(story, NoticeKind.Deprivation, DecisionKind.DepriveOfCitizenship, [("ground", "s40-3"), ("reasons", Why), ("appeal", "s40A"), ("how-to-appeal", "online, or by the form")]);
        Sent(story, notice, ServiceMethod.Hand, Friday);

        var deadline = Assert.Single(Assess(story).Deadlines, d => d.Limit.Id == "fttiac2014.r19.time-limit.in-country" && d.What.Contains("deprivation", StringComparison.Ordinal) && d.Result is FallsOn);
        Assert.Equal(new LocalDate(2026, 12, 4), ((FallsOn)deadline.Result).SafeBy);
    }

    private static readonly (string, string)[] OrderItems =
        [("made-on", "2026-10-05"), ("signatory", "a minister, in person"), ("law", "s32-5"), ("leave", "cancelled"), ("how-to-ask-for-revocation", "in writing, at any time")];

    private static string Track(Story story, string id) => Assess(story).Tracks.Single(t => t.Track.Id == id).Shown.Id;

    private static Assessment Assess(Story story) =>
        StatuteBook.Current.Assess(story.Case.ToRecord(), story.Now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).LocalDateTime);

    private static EntryId Issued(Story story, NoticeKind kind, DecisionKind decided, IEnumerable<(string Id, string Says)> items, Compartment @in = Compartment.Open)
    {
        story.Done(Officer, who => new RecordLook([.. story.Case.Readable(who, story.Now).Where(x => story.Case.Count(x) > 0).Order()], new Viewed(LookedAt.CasePage, null)) { By = who, Id = story.Next() });
        var ground = story.Case.Statements.All.First(s => s.Id.Compartment == @in && s.Ended is null).Id;
        story.Done(Officer, by => new MakeDecision(decided, Why, [ground], null) { By = by, Id = story.Next() });
        GivenItem[] common = [GivenItem.Of("name", "A. M."), GivenItem.Of("advice", "a law centre, free of charge"), GivenItem.Of("contact", "the team, by telephone")];
        story.Done(Officer, by => new IssueNotice(kind, [.. common, .. items.Select(i => GivenItem.Of(i.Id, i.Says))], story.EntryOf<DecisionMade>(), story.Now.InUtc().Date, "tw") { By = by, Id = story.Next() });
        return story.EntryOf<NoticeIssued>();
    }

    private static EntryId Sent(Story story, EntryId notice, ServiceMethod method, LocalDate on)
    {
        story.Done(Caseworker, by => new ServeNotice(notice, How(method, on), null) { By = by, Id = story.Next() });
        return story.EntryOf<NoticeSent>();
    }

    private static HowServed How(ServiceMethod method, LocalDate on) =>
        new(method, ServedOnWhom.ThePerson, new("the address on file"), on, null, "number 4711", new("Twi", "A. Boateng", "read aloud")) { Copy = new("his solicitor", ServiceMethod.Email, on, "acknowledged") };

    private static Story Assigned(Func<string, string>? changed = null)
    {
        var story = Story.From("ready-on-every-gate", Friday, changed);
        return story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
    }

    private static Story Unserved() => Assigned(text => text
        .Replace("{madeOn: 2026-10-05, servedOn: 2026-10-06,", "{madeOn: 2026-10-05,", StringComparison.Ordinal)
        .Replace("    - {type: deportation-order, dated: 2026-10-05, sentOn: 2026-10-05, servedOn: 2026-10-06, defective: no, copiedToRepresentative: yes}\n", "", StringComparison.Ordinal));
}
