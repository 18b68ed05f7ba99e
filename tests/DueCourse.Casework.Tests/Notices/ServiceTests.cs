namespace DueCourse.Casework.Tests.Notices;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;

/// <summary>Service is recorded with what shows it, and never assumed; what follows is said to the law, and taken back when it was not so.</summary>
public sealed class ServiceTests
{
    private static readonly LocalDate Today = GivenNotices.Today;

    [Fact]
    public void A_notice_handed_over_is_served_that_day_and_says_so_to_the_law()
    {
        var desk = GivenNotices.Case();
        var notice = desk.Issued(NoticeKind.DeportationDecision);
        desk.Done(GivenNotices.Serve(notice, ServiceMethod.Hand, Today));

        Assert.Equal(DateRange.On(Today), desk.Case.Notices.Find(notice)!.ServedOn);
        Assert.Equal("stage-1-deportation", Stated(desk, "type"));
        Assert.Equal("23 November 2026", Stated(desk, "servedOn"));
        Assert.Equal("11 January 2027", Stated(desk, "respondBy"));
        Assert.Equal("hand", Stated(desk, "method"));
        Assert.Equal("no", Stated(desk, "defective"));
        Assert.Equal("23 November 2026", Stated(desk, "dateNotifiedConsideringDeportation"));
        Assert.Null(Stated(desk, "sentOn"));
    }

    [Theory]
    [InlineData(ServiceMethod.Post)]
    [InlineData(ServiceMethod.Email)]
    [InlineData(ServiceMethod.Fax)]
    [InlineData(ServiceMethod.Courier)]
    [InlineData(ServiceMethod.DocumentExchange)]
    public void Sent_is_not_served_until_it_is_shown_to_have_arrived(ServiceMethod method)
    {
        var desk = GivenNotices.Case();
        var notice = desk.Issued(NoticeKind.DeportationOrder);
        var sent = desk.Done(GivenNotices.Serve(notice, method, Today)).Last;

        Assert.Null(desk.Case.Notices.Find(notice)!.ServedOn);
        Assert.Equal("23 November 2026", Stated(desk, "sentOn"));
        Assert.Null(Stated(desk, "servedOn"));
        Assert.Contains(Tasks(desk), t => t.Key == $"arrived {sent}");

        desk.Now += Duration.FromDays(2);
        desk.Done(new RecordReceipt(sent, Today.PlusDays(1), "signed for", null) { By = Given.Caseworker, Id = "r" });
        Assert.Equal(DateRange.On(Today.PlusDays(1)), desk.Case.Notices.Find(notice)!.ServedOn);
        Assert.Equal(2, desk.Case.Statements.All.Count(s => s.Ended is null && s.Said.Fact == "servedOn" && s.Said.Value.Words() == "24 November 2026"));
        Assert.DoesNotContain(Tasks(desk), t => t.Key == $"arrived {sent}");
    }

    [Fact]
    public void A_refusal_posted_abroad_is_deemed_received_on_the_28th_day_until_another_day_is_proved()
    {
        var desk = GivenNotices.Case();
        var sent = desk.Done(GivenNotices.Serve(desk.Issued(NoticeKind.RefusalWithAppeal), ServiceMethod.PostAbroad, Today)).Case.Notices.All[0].Sendings[0].Id;

        Assert.Equal("21 December 2026", Stated(desk, "servedOn"));
        desk.Now += Duration.FromDays(40);
        desk.Done(new RecordReceipt(sent, new(2026, 12, 28), "the post's own record", null) { By = Given.Caseworker, Id = "r" });
        Assert.Equal("28 December 2026", Stated(desk, "servedOn"));
        Assert.Single(desk.Case.Statements.All, s => s.Ended is null && s.Said.Fact == "servedOn");
    }

    [Fact]
    public void What_came_back_was_not_served_and_what_was_said_to_follow_is_taken_back()
    {
        var desk = GivenNotices.Case();
        var notice = desk.Issued(NoticeKind.RefusalWithAppeal);
        var sent = desk.Done(GivenNotices.Serve(notice, ServiceMethod.PostAbroad, Today)).Case.Notices.All[0].Sendings[0].Id;
        desk.Now += Duration.FromDays(20);
        desk.Done(new RecordNoticeReturned(sent, Today.PlusDays(18), "addressee unknown") { By = Given.Caseworker, Id = "back" });

        Assert.Null(desk.Case.Notices.Find(notice)!.ServedOn);
        Assert.Null(Stated(desk, "servedOn"));
        Assert.Equal("23 November 2026", Stated(desk, "sentOn"));
        Assert.Contains(Tasks(desk, Compartment.Protection), t => t.Key == $"again {sent}");
        Assert.Equal("service.returned", desk.Refused(new RecordReceipt(sent, Today.PlusDays(19), "it arrived", null) { By = Given.Caseworker, Id = "r" }).Code);
        Assert.Same(Decision.Nothing, desk.Decide(new RecordNoticeReturned(sent, Today.PlusDays(18), "again") { By = Given.Caseworker, Id = "back2" }));
    }

    [Fact]
    public void Disputed_service_is_established_for_nobody_until_somebody_has_looked_into_it()
    {
        var desk = GivenNotices.Case();
        desk.Done(new AssignToCase(GivenNotices.ThePerson, "the case is about them") { By = Given.Officer, Id = "person" });
        var sent = desk.Done(GivenNotices.Serve(desk.Issued(NoticeKind.DeportationOrder), ServiceMethod.Hand, Today)).Last;
        desk.Done(new DisputeServing(sent, "Amara Mensah", new("I was in hospital. <b>Nobody</b> gave me anything."), null) { By = GivenNotices.ThePerson, Id = "no" });

        Assert.All(desk.Case.Statements.All.Where(s => s.Ended is null && s.Said.Fact == "servedOn"), s => Assert.Single(s.Disputes));
        Assert.Equal(2, desk.Case.Statements.All.Count(s => s.Ended is null && s.Said.Fact == "servedOn"));
        Assert.Contains(Tasks(desk), t => t.Key == $"disputed {sent}");
    }

    [Fact]
    public void A_notice_only_to_the_person_while_somebody_represents_them_is_defective_and_nothing_follows_from_it()
    {
        var desk = GivenNotices.Case(represented: true);
        var notice = desk.Issued(NoticeKind.DeportationOrder);
        var sent = desk.Done(GivenNotices.Serve(notice, ServiceMethod.Hand, Today)).Last;

        Assert.Equal([ServiceDefect.RepresentativeNotCopied], desk.Case.Notices.FindSending(sent)!.Value.Sending.What.Defects);
        Assert.Equal(("yes", "no"), (Stated(desk, "defective"), Stated(desk, "copiedToRepresentative")));
        Assert.Null(Stated(desk, "servedOn"));
        Assert.Contains(Tasks(desk), t => t.Key == $"anew {sent}");

        var how = GivenNotices.How(ServiceMethod.Hand, Today) with { Copy = new("Ogulcan Kaya", ServiceMethod.Email, Today, "sent 10:40, acknowledged") };
        desk.Done(new ServeNotice(notice, how, null) { By = Given.Caseworker, Id = "again" });
        Assert.Equal(("no", "yes"), (Stated(desk, "defective"), Stated(desk, "copiedToRepresentative")));
        Assert.Equal("23 November 2026", Stated(desk, "servedOn"));
        Assert.DoesNotContain(Tasks(desk), t => t.Key == $"anew {sent}");
    }

    [Fact]
    public void Given_to_the_representative_on_record_it_counts_as_given_to_the_person()
    {
        var desk = GivenNotices.Case(represented: true);
        var how = GivenNotices.How(ServiceMethod.Hand, Today) with { To = ServedOnWhom.TheRepresentative };
        desk.Done(new ServeNotice(desk.Issued(NoticeKind.OneStop), how, null) { By = Given.Caseworker, Id = "s" });

        Assert.Equal(("yes", "23 November 2026"), (Stated(desk, "copiedToRepresentative"), Stated(desk, "servedOn")));
        var nobody = GivenNotices.Case();
        Assert.Equal("service.no-representative", nobody.Refused(new ServeNotice(nobody.Issued(NoticeKind.OneStop), how, null) { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("service.represented", desk.Refused(new ServeNotice(desk.Case.Notices.All[0].Id, how with { To = ServedOnWhom.AResponsibleAdult }, null) { By = Given.Caseworker, Id = "a" }).Code);
    }

    [Fact]
    public void A_notice_that_goes_out_before_its_day_gives_days_that_are_too_late_and_is_defective()
    {
        var desk = GivenNotices.Case();
        var notice = desk.Issued(NoticeKind.RefusalWithAppeal, issue => issue with { ToBeSentOn = Today.PlusDays(1) });
        desk.Done(GivenNotices.Serve(notice, ServiceMethod.Hand, Today));

        Assert.Equal([ServiceDefect.DaysOnItAreTooLate], desk.Case.Notices.Find(notice)!.Sendings[0].What.Defects);
    }

    [Fact]
    public void A_stage_1_notice_that_goes_out_when_its_answer_day_has_passed_is_defective()
    {
        var desk = GivenNotices.Case();
        var notice = desk.Issued(NoticeKind.DeportationDecision, issue => issue.With("respond-by", "2026-11-24"));
        desk.Now += Duration.FromDays(2);
        desk.Done(GivenNotices.Serve(notice, ServiceMethod.Hand, Today.PlusDays(1)));

        Assert.Equal([ServiceDefect.AnswerDayHadPassed], desk.Case.Notices.Find(notice)!.Sendings[0].What.Defects);
    }

    [Fact]
    public void On_the_file_it_is_placed_only_with_evidence_for_each_condition_and_only_where_the_rules_know_of_it()
    {
        var desk = GivenNotices.Case();
        var notice = desk.Issued(NoticeKind.RefusalWithAppeal);
        var how = GivenNotices.How(ServiceMethod.ToFile, Today);
        var trace = new Trace("not at any address known; the family has not heard since May", "the address given was left in April", "the last representative wrote that they no longer act");

        Assert.Equal("service.to-file.no-trace", desk.Refused(new ServeNotice(notice, how, null) { By = Given.Caseworker, Id = "s" }).Code);
        foreach (var lacking in new[] { trace with { Whereabouts = "" }, trace with { Address = " " }, trace with { Representation = "" } })
            Assert.Equal("text.empty", desk.Refused(new ServeNotice(notice, how with { Trace = lacking }, null) { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("service.trace", desk.Refused(new ServeNotice(notice, GivenNotices.How(ServiceMethod.Email, Today) with { Trace = trace }, null) { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("service.method", desk.Refused(new ServeNotice(desk.Issued(NoticeKind.DeportationOrder), how with { Trace = trace }, null) { By = Given.Caseworker, Id = "s" }).Code);

        desk.Done(new ServeNotice(notice, how with { Trace = trace }, null) { By = Given.Caseworker, Id = "s" });
        Assert.Equal(DateRange.On(Today), desk.Case.Notices.Find(notice)!.ServedOn);
        Assert.Contains(Tasks(desk, Compartment.Protection), t => t.Key.StartsWith("found ", StringComparison.Ordinal));

        var represented = GivenNotices.Case(represented: true);
        Assert.Equal("service.to-file.represented", represented.Refused(new ServeNotice(represented.Issued(NoticeKind.RefusalWithAppeal), how with { Trace = trace }, null) { By = Given.Caseworker, Id = "s" }).Code);
    }

    [Fact]
    public void What_is_given_badly_is_refused_and_nothing_is_recorded()
    {
        var desk = GivenNotices.Case();
        var notice = desk.Issued(NoticeKind.OneStop);
        var how = GivenNotices.How(ServiceMethod.Hand, Today);
        var before = desk.Entries.Count;

        foreach (var (bad, code) in new (HowServed, string)[]
        {
            (how with { On = Today.PlusDays(1) }, "service.future"), (how with { On = Today.PlusDays(-1) }, "service.before"),
            (how with { ReceivedOn = Today.PlusDays(1) }, "service.future"), (how with { Minute = 1440 }, "service.minute"), (how with { Minute = -1 }, "service.minute"),
            (how with { Proof = "" }, "text.empty"), (how with { Where = new("") }, "text.empty"), (how with { Explained = new("", null, "x") }, "text.empty"), (how with { Explained = new("tw", " ", "x") }, "text.empty"),
            (how with { Copy = new("", ServiceMethod.Email, Today, "x") }, "text.empty"),
        })
            Assert.Equal(code, desk.Refused(new ServeNotice(notice, bad, null) { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("entry.none", desk.Refused(new ServeNotice(new(Compartment.Open, 1), how, null) { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("entry.none", desk.Refused(new ServeNotice(notice, how, new(Compartment.Open, 1)) { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("entry.out-of-sight", desk.Refused(new ServeNotice(notice, how, new(Compartment.Protection, 1)) { By = Given.Caseworker, Id = "s" }).Code);
        foreach (var who in new[] { Given.SecondOfficer, GivenNotices.Representative, GivenNotices.ThePerson })
            Assert.Equal("access.refused", desk.Refused(new ServeNotice(notice, how, null) { By = who, Id = "s" }).Code);
        foreach (var command in new Command[]
        {
            new RecordReceipt(notice, Today, "x", null) { By = Given.Caseworker, Id = "s" }, new RecordNoticeReturned(notice, Today, "x") { By = Given.Caseworker, Id = "s" },
            new DisputeServing(notice, "x", new("x"), null) { By = Given.Caseworker, Id = "s" },
        })
            Assert.Equal("entry.none", desk.Refused(command).Code);
        Assert.Equal(before, desk.Entries.Count);
    }

    [Fact]
    public void Receipt_and_return_are_refused_on_days_that_cannot_be_and_what_was_handed_over_does_not_come_back()
    {
        var desk = GivenNotices.Case();
        var sent = desk.Done(GivenNotices.Serve(desk.Issued(NoticeKind.OneStop), ServiceMethod.Hand, Today)).Last;

        Assert.Equal("service.receipt-day", desk.Refused(new RecordReceipt(sent, Today.PlusDays(-1), "x", null) { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("service.receipt-day", desk.Refused(new RecordReceipt(sent, Today.PlusDays(1), "x", null) { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("service.return-day", desk.Refused(new RecordNoticeReturned(sent, Today.PlusDays(1), "x") { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("service.handed", desk.Refused(new RecordNoticeReturned(sent, Today, "x") { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("service.future", desk.Refused(new DisputeServing(sent, "x", new("x"), Today.PlusDays(1)) { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("text.empty", desk.Refused(new DisputeServing(sent, "x", new(" "), null) { By = Given.Caseworker, Id = "s" }).Code);
    }

    [Fact]
    public void A_refusal_of_a_claim_is_shown_to_the_persons_side_where_it_stands_and_to_nobody_who_must_not_know_of_a_claim()
    {
        var desk = GivenNotices.Case();
        var open = desk.Case.Count(Compartment.Open);
        var notice = desk.Issued(NoticeKind.RefusalWithAppeal);
        Assert.Empty(SeenCase.As(desk.Case, ActorRole.ThePerson).Case.Notices.All);

        desk.Done(GivenNotices.Serve(notice, ServiceMethod.Email, Today));
        Assert.Equal(open, desk.Case.Count(Compartment.Open));
        foreach (var role in new[] { ActorRole.ThePerson, ActorRole.Representative })
        {
            var seen = SeenCase.As(desk.Case, role).Case.Notices.All.Single();
            Assert.Equal(desk.Case.Notices.Find(notice)!.Issued.Page, seen.Issued.Page);
            Assert.Single(seen.Sendings);
        }

        foreach (var role in new[] { ActorRole.ReturnsLiaisonOfficer, ActorRole.DestinationAuthority, ActorRole.VictimLiaisonOfficer, ActorRole.PressOfficer })
            Assert.Empty(SeenCase.As(desk.Case, role).Case.Notices.All);
    }

    [Fact]
    public void A_refusal_with_a_right_of_appeal_leaves_no_file_saying_that_it_lists_every_appeal()
    {
        var desk = GivenNotices.Case();
        desk.Done(new DeclareList(Compartment.Open, "appeals", null, true) { By = Given.Caseworker, Id = "list" });
        var notice = desk.Issued(NoticeKind.RefusalWithAppeal);
        Assert.True(desk.Case.Statements.IsComplete(null, "appeals"));

        desk.Done(GivenNotices.Serve(notice, ServiceMethod.Email, Today));
        Assert.False(desk.Case.Statements.IsComplete(null, "appeals"));
        Assert.Contains(Tasks(desk, Compartment.Protection), t => t.Key == $"appeal {notice}");

        // Nobody can say that it does while the right that the notice gives is not on it.
        Assert.Equal("appeal.not-listed", desk.Refused(new DeclareList(Compartment.Protection, "appeals", null, true) { By = Given.Caseworker, Id = "again" }).Code);
        Assert.Equal("appeal.not-listed", desk.Refused(new ConfirmAppeals(Today, "the Tribunal") { By = Given.Caseworker, Id = "told" }).Code);
        desk.Done(new RecordRightOfAppeal(AppealAgainst.HumanRightsRefusal, AppealForum.FirstTierTribunal, DecisionReached.SentHere, Today, true, true, AppealCertificate.None, null, null) { By = Given.Caseworker, Id = "right" });
        Assert.Contains(Tasks(desk, Compartment.Protection), t => t.Key == $"appeal {notice}");
        Assert.Equal("appeal.as-of", desk.Refused(new ConfirmAppeals(Today.PlusDays(-1), "the Tribunal") { By = Given.Caseworker, Id = "before" }).Code);
        Assert.Equal("appeal.as-of", desk.Refused(new ConfirmAppeals(Today.PlusDays(1), "the Tribunal") { By = Given.Caseworker, Id = "ahead" }).Code);
        Assert.Equal("text.empty", desk.Refused(new ConfirmAppeals(Today, " ") { By = Given.Caseworker, Id = "nobody" }).Code);
        desk.Done(new ConfirmAppeals(Today, "the Tribunal's listing office") { By = Given.Caseworker, Id = "told" });
        Assert.True(desk.Case.Statements.IsComplete(null, "appeals"));
        Assert.DoesNotContain(Tasks(desk, Compartment.Protection), t => t.Key == $"appeal {notice}");
    }

    [Fact]
    public void Another_destination_or_a_new_stop_starts_five_working_days_of_its_own()
    {
        foreach (var (item, says, code) in new[] { ("stops", "none", null), ("destination", "TUR", "notice.too-early"), ("stops", "TUR", "notice.too-early") })
        {
            var desk = GivenNotices.Case();
            desk.Done(GivenNotices.Serve(desk.Issued(NoticeKind.IntentionToRemove), ServiceMethod.Hand, Today));
            Assert.Equal("30 November 2026", Stated(desk, "noticePeriodEnd"));
            desk.Now += Duration.FromDays(3);
            var details = GivenNotices.Issue(NoticeKind.DepartureDetails, desk.Ground(NoticeKind.DepartureDetails)).With("day", "2026-12-01").With(item, says) with { ToBeSentOn = Today.PlusDays(3) };

            if (code is not null) Assert.Equal(code, desk.Refused(details).Code);
            else
            {
                desk.Done(GivenNotices.Serve(desk.Done(details).Last, ServiceMethod.Hand, Today.PlusDays(3), "second"));
                Assert.Equal(("yes", "1 December 2026", "30 November 2026"), (Stated(desk, "removalNotice.departureDetailsMatchIntention"), Stated(desk, "removalNotice.statedDepartureDate"), Stated(desk, "noticePeriodEnd")));
            }
        }
    }

    private static string? Stated(Desk desk, string fact) =>
        desk.Case.Statements.All.LastOrDefault(s => s.Ended is null && s.Said.Fact == fact)?.Said.Value switch { WordValue w => w.Word, YesNoValue y => y.IsYes ? "yes" : "no", var value => value?.Words() };

    private static IReadOnlyList<CaseTask> Tasks(Desk desk, Compartment @in = Compartment.Open) => TaskRules.In(desk.Case, [@in]);
}
