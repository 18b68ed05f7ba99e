using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Law.Drafting;
using NodaTime;
using static Scenarios.Tests.Stories.Course;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>A step that says that something was served rests on the notice issued here and its service, or on a document; never on a day that somebody typed.</summary>
public sealed class ShownServiceTests
{
    private static readonly LocalDate Tuesday = new(2026, 11, 24);

    [Fact]
    public void The_first_notice_is_served_on_nothing_but_a_document_or_the_notice_that_was_issued_here()
    {
        var story = Stage1().At(Tuesday, 12, 0);
        Assert.Equal("step.no-paper", story.Refused(Caseworker, by => Stage1Served(by, new(Compartment.Open, 1))).Code);
        Assert.Equal("step.no-paper", story.Refused(Caseworker, by => Stage1Served(by, story.Statement("dateOfConviction"))).Code);
        Assert.Equal("entry.out-of-sight", story.Refused(Caseworker, by => Stage1Served(by, new(Compartment.Protection, 1))).Code);
        var forged = story.Paper(type: DocumentType.Letter);
        story.Done(Caseworker, by => new CheckGenuineness(new(forged, "the document examiner", Tuesday, Genuineness.Forged, "the signature is not his")) { By = by, Id = "check" });
        Assert.Equal("step.paper-rejected", story.Refused(Caseworker, by => Stage1Served(by, forged)).Code);

        var proof = story.Paper(type: DocumentType.Letter);
        story.Done(Caseworker, by => Stage1Served(by, proof));
        var served = story.Happened<Stage1NoticeServed>().Single();
        Assert.Equal((proof, ServedBy.Hand, Tuesday), (served.ShownBy!.Value, served.Service.How, served.Service.On));
        var entry = story.Case.Find(story.EntryOf<Stage1NoticeServed>())!;
        Assert.Equal(Caseworker, entry.By);
        Assert.Contains($"The document {proof} shows it.", story.Case.InWords(entry), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_that_was_issued_here_is_served_as_its_own_record_says_and_no_document_says_otherwise()
    {
        var story = Stage1().At(Monday, 12, 0);
        var notice = Issued(story);
        var proof = story.At(Tuesday, 12, 0).Paper(type: DocumentType.Letter);
        Assert.Equal("notice.issued-not-served", story.Refused(Caseworker, by => Stage1Served(by, notice)).Code);
        Assert.Equal("notice.issued-not-served", story.Refused(Caseworker, by => Stage1Served(by, proof)).Code);

        var sending = Handed(story, notice, Tuesday);
        Assert.Equal("notice.issued-here", story.Refused(Caseworker, by => Stage1Served(by, proof)).Code);
        Assert.Equal("notice.served-otherwise", story.Refused(Caseworker, by => Stage1Served(by, notice) with { Service = Service(Monday), OneStopOn = Monday }).Code);
        Assert.Equal("notice.served-otherwise", story.Refused(Caseworker, by => Stage1Served(by, notice) with { Service = Service(Tuesday) with { SentOn = Monday } }).Code);
        Assert.IsType<Events>(story.Decide(Stage1Served(Caseworker, notice)));

        // Somebody says that it did not arrive: until that is settled nothing shows that it did.
        story.Done(Caseworker, by => new DisputeServing(sending, "his solicitor", new("that is not his signature"), null) { By = by, Id = "d" });
        Assert.Equal("notice.issued-not-served", story.Refused(Caseworker, by => Stage1Served(by, notice)).Code);
        // Served again, it counts from the second time.
        story.At(Tuesday.PlusDays(1), 12, 0);
        Handed(story, notice, Tuesday.PlusDays(1));
        Assert.Equal("notice.served-otherwise", story.Refused(Caseworker, by => Stage1Served(by, notice)).Code);
        story.Done(Caseworker, by => Stage1Served(by, notice) with { Service = Service(Tuesday.PlusDays(1)), OneStopOn = Tuesday.PlusDays(1) });
        Assert.Contains($"The notice {notice} shows it.", story.Case.InWords(story.Case.Find(story.EntryOf<Stage1NoticeServed>())!), StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_and_a_notice_of_intention_rest_on_what_shows_them_and_not_on_another_notice()
    {
        var signed = Unanswered().Done(Officer, by => new MakeOrderReady { By = by, Id = "ready" }).At(new(2027, 1, 12), 10, 0).Decided(DecisionKind.MakeDeportationOrder)
            .Done(Officer, by => new SignDeportationOrder(new(2027, 1, 12)) { By = by, Id = "signed" });
        var another = Issued(signed, new(2027, 1, 12));
        Handed(signed, another, new(2027, 1, 12));
        Assert.Equal("notice.another", signed.Refused(Caseworker, by => new ServeDeportationOrder(Service(new(2027, 1, 12)), another) { By = by, Id = "x" }).Code);
        Assert.Equal("step.no-paper", signed.Refused(Caseworker, by => new ServeDeportationOrder(Service(new(2027, 1, 12)), signed.Statement("dateOfConviction")) { By = by, Id = "x" }).Code);
        signed.Shown(Caseworker, (by, proof) => new ServeDeportationOrder(Service(new(2027, 1, 12)), proof) { By = by, Id = "served" });
        Assert.NotNull(signed.Happened<DeportationOrderServed>().Single().ShownBy);

        var liable = AdministrativeRemovalTests.Liable();
        Assert.NotNull(liable.Happened<LiabilityNotified>().Single().ShownBy);
        Assert.Equal("step.no-paper", liable.Refused(Caseworker, by => new GiveNoticeOfIntention(Service(Monday), "GHA", new(Compartment.Open, 1)) { By = by, Id = "x" }).Code);
        liable.Shown(Caseworker, (by, proof) => new GiveNoticeOfIntention(Service(Monday), "GHA", proof) { By = by, Id = "intention" });
        Assert.NotNull(liable.Happened<IntentionToRemoveGiven>().Single().ShownBy);
    }

    private static ServeStage1 Stage1Served(Actor by, EntryId shownBy) => new(Service(Tuesday), new LocalDate(2027, 1, 6), Tuesday, shownBy) { By = by, Id = "served" };

    private static EntryId Issued(Story story, LocalDate? dated = null)
    {
        GivenItem[] items = [GivenItem.Of("name", "the person of the file"), GivenItem.Of("advice", "a law centre, free of charge"), GivenItem.Of("contact", "the team, on working days"), GivenItem.Of("law", "s32-5"), GivenItem.Of("ground", "conviction"),
            GivenItem.Of("reasons", Why), GivenItem.Of("respond-by", "2027-02-26"), GivenItem.Of("how-to-respond", "by post or e-mail")];
        var decision = story.Case.History.Last(r => r.Event is DecisionMade { Kind: DecisionKind.IntendToDeport }).Id;
        story.Done(Officer, by => new IssueNotice(NoticeKind.DeportationDecision, items, decision, dated ?? Monday, "en") { By = by, Id = story.Next() });
        return story.EntryOf<NoticeIssued>();
    }

    private static EntryId Handed(Story story, EntryId notice, LocalDate on)
    {
        story.Done(Caseworker, by => new ServeNotice(notice, new(ServiceMethod.Hand, ServedOnWhom.ThePerson, new("HMP Elmbridge"), on, null, "the person's signature", new("English", "Comfort Osei", "read aloud"))
        { Copy = new("the person's solicitor", ServiceMethod.Email, on, "acknowledged") }, null) { By = by, Id = story.Next() });
        return story.EntryOf<NoticeSent>();
    }
}
