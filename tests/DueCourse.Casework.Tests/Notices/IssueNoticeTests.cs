namespace DueCourse.Casework.Tests.Notices;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.Statements;

/// <summary>A notice is issued when it says all that it must, rests on what it has to, and is signed by somebody with authority; and never otherwise.</summary>
public sealed class IssueNoticeTests
{
    [Theory]
    [MemberData(nameof(GivenNotices.Kinds), MemberType = typeof(GivenNotices))]
    public void A_notice_that_says_all_that_it_must_is_issued_with_its_number_its_hash_and_its_code(NoticeKind kind)
    {
        var desk = GivenNotices.Case();
        var notice = desk.Notice(kind).Issued;

        Assert.True(NoticeFile.TryRead(notice.Page, out var page));
        Assert.Equal(notice.Number, page.Number);
        Assert.Equal(notice.Content, CanonicalText.Hash(page));
        Assert.Equal(notice.Code, NoticeCode.Of(page));
        Assert.Equal(("2026-11-23", GivenNotices.Today), (notice.Law, notice.Dated));
        Assert.Contains("it has no legal effect", notice.Page, StringComparison.Ordinal);
        Assert.Empty(desk.Case.Notices.All[0].Sendings);
    }

    [Theory]
    [MemberData(nameof(GivenNotices.EachItem), MemberType = typeof(GivenNotices))]
    public void Without_something_that_it_must_say_it_is_refused_by_name_and_provision(NoticeKind kind, string item)
    {
        var desk = GivenNotices.Case();
        var issue = GivenNotices.Issue(kind, desk.Ground(kind));
        var asked = NoticeForms.ItemsOf(NoticeForms.Of(kind)).Single(i => i.Id == item);

        foreach (var lacking in new[] { issue with { Items = [.. issue.Items.Where(i => i.Id != item)] }, issue.With(item, " \n ") })
        {
            var refused = desk.Refused(lacking);
            Assert.Equal("notice.missing", refused.Code);
            Assert.Contains($"{asked.Name} [{item}] ({asked.Provision})", refused.What, StringComparison.Ordinal);
            Assert.Equal(asked.Provision, refused.Citation);
        }
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        var desk = GivenNotices.Case();
        var issue = GivenNotices.Issue(NoticeKind.RefusalWithAppeal, desk.Ground(NoticeKind.RefusalWithAppeal));

        var refused = desk.Refused(issue with { Items = [.. issue.Items.Where(i => i.Id is not ("reasons" or "advice" or "how-to-appeal"))] });

        Assert.Contains("3 things", refused.What, StringComparison.Ordinal);
        Assert.All(new[] { "[reasons]", "[advice]", "[how-to-appeal]" }, id => Assert.Contains(id, refused.What, StringComparison.Ordinal));
        Assert.Contains("reg. 5", refused.Citation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NoticeKind.DeportationDecision, "respond-by", "in three weeks", "notice.item")]
    [InlineData(NoticeKind.DeportationDecision, "respond-by", "2026-11-23", "notice.no-time")]
    [InlineData(NoticeKind.DepartureDetails, "day", "2026-12-01/2027-03-01", "notice.item")]
    [InlineData(NoticeKind.DepartureDetails, "day", "2026-11-30", "notice.too-early")]
    [InlineData(NoticeKind.DepartureDetails, "day", "2026-11-23", "notice.departure-day")]
    [InlineData(NoticeKind.DepartureDetails, "destination", "Ghana", "notice.item")]
    [InlineData(NoticeKind.DepartureDetails, "stops", "TUR,Atlantis", "notice.item")]
    [InlineData(NoticeKind.IntentionToRemove, "basis", "deportation-order", "notice.basis")]
    [InlineData(NoticeKind.RefusalWithAppeal, "where-from", "abroad", "notice.where-from")]
    [InlineData(NoticeKind.RefusalWithAppeal, "certificate", "s94B", "notice.where-from")]
    [InlineData(NoticeKind.RefusalWithAppeal, "forum", "siac", "notice.forum")]
    [InlineData(NoticeKind.DeportationOrder, "made-on", "2026-10-06", "notice.no-order")]
    [InlineData(NoticeKind.DeportationOrder, "leave", "continues", "notice.leave")]
    [InlineData(NoticeKind.Revocation, "revoked-on", "2026-09-01", "notice.revoked-on")]
    [InlineData(NoticeKind.OneStop, "occasion", "claim-made", "notice.item")]
    [InlineData(NoticeKind.DetentionReasons, "power", "ukba2007.s36", "notice.other-power")]
    [InlineData(NoticeKind.MonthlyDetentionReport, "detained-since", "2026-11-24", "notice.detained-since")]
    [InlineData(NoticeKind.BailRefusal, "refused-by", "tribunal-at-a-hearing", "notice.refused-by")]
    [InlineData(NoticeKind.RemovalCancelled, "destination", "TUR", "notice.other-departure")]
    [InlineData(NoticeKind.ContinuedEngagementLetter, "next-review", "2027-01-12", "notice.other-review")]
    public void What_cannot_be_so_is_refused_with_its_provision(NoticeKind kind, string item, string says, string code)
    {
        var desk = GivenNotices.Case();
        var refused = desk.Refused(GivenNotices.Issue(kind, desk.Ground(kind)).With(item, says));

        Assert.Equal(code, refused.Code);
        Assert.NotNull(refused.Citation);
    }

    [Fact]
    public void A_departure_on_the_day_after_five_working_days_is_not_too_early()
    {
        var desk = GivenNotices.Case();

        desk.Issued(NoticeKind.DepartureDetails, issue => issue.With("day", "2026-12-01"));
    }

    [Fact]
    public void An_allegation_is_not_called_a_conviction_where_there_is_none()
    {
        var desk = GivenNotices.Case();
        var conviction = desk.Case.Statements.Subjects.Values.Single(s => s.Kind.ListName == "convictions").Id;
        desk.Done(new CorrectEntry(conviction, "it was another person's") { By = Given.Caseworker, Id = desk.Next() });
        var issue = GivenNotices.Issue(NoticeKind.DeportationDecision, desk.Ground(NoticeKind.DeportationDecision));

        Assert.Equal("notice.no-conviction", desk.Refused(issue).Code);
        var said = desk.Done(issue.With("ground", "allegation")).Case.Notices.All[^1].Issued.Page;
        Assert.Contains("An allegation is not a finding", said, StringComparison.Ordinal);
        Assert.DoesNotContain("conviction", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Nothing_is_issued_without_the_decision_that_it_tells_of()
    {
        foreach (var kind in Enum.GetValues<NoticeKind>().Where(k => NoticeForms.Of(k).Ground is not null))
        {
            var desk = GivenNotices.Case();
            Assert.Equal("notice.no-decision", desk.Refused(GivenNotices.Issue(kind, null)).Code);
            Assert.Equal("notice.no-decision", desk.Refused(GivenNotices.Issue(kind, new(Compartment.Open, 1))).Code);
            Assert.Equal("notice.no-decision", desk.Refused(GivenNotices.Issue(kind, new(Compartment.Open, 99))).Code);
        }
    }

    [Fact]
    public void A_decision_that_has_lost_its_ground_is_not_told()
    {
        var desk = GivenNotices.Case();
        var ground = desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1994, 3, 2)));
        var decision = desk.Put(Compartment.Open, new DecisionMade(DecisionKind.IntendToDeport, "reasons", [ground], "2026-11-23", [], null), Given.Officer).Last;
        desk.Done(new WithdrawFact(ground, "it was wrong") { By = Given.Caseworker, Id = desk.Next() });

        Assert.Equal("notice.in-question", desk.Refused(GivenNotices.Issue(NoticeKind.DeportationDecision, decision)).Code);
    }

    [Fact]
    public void It_is_signed_by_whoever_may_and_nobody_else()
    {
        var desk = GivenNotices.Case();
        var on = desk.Ground(NoticeKind.DeportationOrder);

        Assert.Equal("notice.signer", desk.Refused(GivenNotices.Issue(NoticeKind.DeportationOrder, on) with { By = Given.Caseworker }).Code);
        foreach (var who in new[] { Given.SecondOfficer, GivenNotices.Representative, GivenNotices.ThePerson })
            Assert.Equal("access.refused", desk.Refused(GivenNotices.Issue(NoticeKind.DeportationOrder, on) with { By = who }).Code);
        Assert.Empty(desk.Case.Notices.All);
    }

    [Fact]
    public void What_is_given_badly_is_refused_and_nothing_is_recorded()
    {
        var desk = GivenNotices.Case();
        var issue = GivenNotices.Issue(NoticeKind.OneStop, null);
        var before = desk.Entries.Count;

        Assert.Equal("notice.unknown-item", desk.Refused(issue with { Items = [.. issue.Items, GivenItem.Of("window", "three months")] }).Code);
        Assert.Equal("notice.item-twice", desk.Refused(issue with { Items = [.. issue.Items, issue.Items[0]] }).Code);
        Assert.Equal("notice.sent-before", desk.Refused(issue with { ToBeSentOn = GivenNotices.Today.PlusDays(-1) }).Code);
        Assert.Equal("notice.language", desk.Refused(issue with { Language = "the usual" }).Code);
        Assert.Equal("text.too-long", desk.Refused(issue.With("contact", new string('x', 4001))).Code);
        Assert.Equal("text.broken", desk.Refused(issue.With("contact", "\uD800")).Code);
        Assert.Equal("notice.rests-on", desk.Refused(issue with { RestsOn = new(Compartment.Open, 1) }).Code);
        Assert.Equal("text.empty", desk.Refused(issue with { Authority = " " }).Code);
        Assert.Equal(before, desk.Entries.Count);
    }

    [Fact]
    public void What_tells_of_a_claim_stands_with_claims_and_a_decision_behind_a_wall_takes_its_notice_with_it()
    {
        var desk = GivenNotices.Case();

        Assert.Equal(Compartment.Protection, desk.Issued(NoticeKind.RefusalWithAppeal).Compartment);
        Assert.Equal(Compartment.Open, desk.Issued(NoticeKind.DeportationOrder).Compartment);
        var walled = desk.Put(Compartment.Medical, new DecisionMade(DecisionKind.TakeNoAction, "reasons", [], "2026-11-23", [], null), Given.Officer).Last;
        Assert.Equal(Compartment.Medical, desk.Done(GivenNotices.Issue(NoticeKind.NoActionLetter, walled, "walled")).Last.Compartment);
        Assert.Equal(3, desk.Case.Notices.All.Select(n => n.Issued.Number).Distinct().Count());
    }

    [Fact]
    public void Issued_for_an_authority_it_does_not_say_that_it_is_a_demonstration_and_still_not_that_the_program_is_the_government()
    {
        var desk = GivenNotices.Case();
        var page = desk.Notice(NoticeKind.OneStop, issue => issue with { Authority = "an office with that power" }).Issued.Page;

        Assert.DoesNotContain("demonstration", page, StringComparison.Ordinal);
        Assert.Contains("not a government service", page, StringComparison.Ordinal);
        Assert.Contains("Issued for an office with that power", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NoticeKind.RefusalWithAppeal, "Monday 7 December 2026, until midnight at its end", "Tuesday 8 December 2026")]
    [InlineData(NoticeKind.Deprivation, "Monday 7 December 2026, until midnight at its end", "Tuesday 8 December 2026")]
    [InlineData(NoticeKind.IntentionToRemove, "Monday 30 November 2026, until midnight at its end", "Tuesday 1 December 2026")]
    [InlineData(NoticeKind.DeportationDecision, "Monday 11 January 2027, until midnight at its end", "Tuesday 12 January 2027")]
    public void The_card_gives_the_safe_day_of_the_laws_clock_and_the_first_day_of_what_waits(NoticeKind kind, string lastDay, string next)
    {
        var desk = GivenNotices.Case();
        Assert.True(NoticeFile.TryRead(desk.Notice(kind).Issued.Page, out var page));

        var card = Assert.Single(page.Blocks.OfType<DeadlineCard>());
        Assert.Equal(lastDay, card.Days[0].Says.Text);
        Assert.Equal(next, card.Days[2].Says.Text);
        Assert.NotEmpty(card.Working);
    }

    [Fact]
    public void After_a_refusal_by_the_Tribunal_at_a_hearing_asking_again_is_free_from_the_day_after_the_longer_period()
    {
        var desk = GivenNotices.Case();
        var refused = desk.Put(Compartment.Open, new DueCourse.Casework.Tracks.Detention.BailRefused(DueCourse.Casework.Tracks.Detention.BailAuthority.Tribunal, "reasons")).Last;
        desk.Done(GivenNotices.Issue(NoticeKind.BailRefusal, refused).With("refused-by", "tribunal-at-a-hearing"));
        Assert.True(NoticeFile.TryRead(desk.Case.Notices.All[^1].Issued.Page, out var page));

        Assert.Equal("Tuesday 22 December 2026", Assert.Single(Assert.Single(page.Blocks.OfType<DeadlineCard>()).Days).Says.Text);
    }

    [Theory]
    [InlineData("tribunal-on-paper", "2026-11-23", "notice.refused-by")]
    [InlineData("tribunal-at-a-hearing", "2026-11-22", "notice.refused-on")]
    [InlineData("secretary-of-state", "2026-11-23", "notice.refused-by")]
    public void A_notice_of_refusal_says_what_is_recorded_of_it(string by, string on, string code)
    {
        var desk = GivenNotices.Case();
        var refused = desk.Put(Compartment.Open, new DueCourse.Casework.Tracks.Detention.BailRefused(DueCourse.Casework.Tracks.Detention.BailAuthority.Tribunal, "reasons") { On = GivenNotices.Today, AtHearing = true }).Last;
        var issue = GivenNotices.Issue(NoticeKind.BailRefusal, refused);

        Assert.Equal(code, desk.Refused(issue.With("refused-by", by).With("refused-on", on)).Code);
        desk.Done(issue.With("refused-by", "tribunal-at-a-hearing").With("refused-on", "2026-11-23"));
    }

    [Fact]
    public void Where_the_last_day_cannot_be_known_yet_it_is_not_guessed()
    {
        var desk = GivenNotices.Case();
        desk.Issued(NoticeKind.RefusalWithAppeal, issue => issue.With("where-from", "abroad").With("certificate", "s94B"));
        Assert.True(NoticeFile.TryRead(desk.Case.Notices.All[^1].Issued.Page, out var page));

        Assert.Equal("not known yet", Assert.Single(Assert.Single(page.Blocks.OfType<DeadlineCard>()).Days).Says.Text);
    }
}
