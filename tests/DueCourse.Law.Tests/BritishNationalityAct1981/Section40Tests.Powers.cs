namespace DueCourse.Law.Tests.BritishNationalityAct1981;

using DueCourse.Law.BritishNationalityAct1981;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

/// <summary>The powers, the notice and what deprivation means.</summary>
public sealed partial class Section40Tests
{
    private static CaseRecord Decided(Action<Subject>? more = null, string ground = "s40-2", string mode = "naturalisation") => A.Case(p =>
    {
        p.Is(TheDeprivation.Ground, ground).Is(ThePerson.ModeOfAcquisition, mode).No(ThePerson.HoldsAnotherBritishStatus)
            .Says(ThePerson.IsABritishCitizen.Definition, new YesNoValue(true), from: 14.September(1999), to: 3.August(2026))
            .Says(ThePerson.IsABritishCitizen.Definition, new YesNoValue(false), from: 3.August(2026))
            .All<Nationality>().Has<Nationality>(n => n
                .Says(TheNationality.IsHeld.Definition, new YesNoValue(true), from: 2.March(1969))
                .Says(TheNationality.RenunciationIsRaised.Definition, new YesNoValue(false), from: 2.March(1969)));
        more?.Invoke(p);
    });

    private static void Notice(Subject p) => p.On(TheDeprivation.NoticeDate, 15.July(2026)).Yes(TheDeprivation.NoticeIsComplete);

    private static void NoticeAndOrder(Subject p)
    {
        Notice(p);
        p.On(TheDeprivation.OrderDate, 3.August(2026));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void That_deprivation_is_conducive_is_a_judgement(bool met) =>
        Assert.Equal(met ? Yes : No, Section40.DepriveAsConducive.On(Decided(p =>
        {
            NoticeAndOrder(p);
            p.Judged(Judgements.J42, met);
        }), Later));

    [Fact]
    public void Without_that_judgement_it_is_missing()
    {
        var finding = Section40.DepriveAsConducive.Condition.Read(Decided(NoticeAndOrder), Later);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["J42"], finding.MissingIds());
    }

    [Fact]
    public void A_person_who_held_no_British_nationality_at_the_decision_cannot_be_deprived_of_one() =>
        Assert.Equal(No, Section40.DepriveAsConducive.On(A.Case(p =>
        {
            p.Is(TheDeprivation.Ground, "s40-2").No(ThePerson.IsABritishCitizen).No(ThePerson.HoldsAnotherBritishStatus).Judged(Judgements.J42, met: true);
            NoticeAndOrder(p);
        }), Later));

    [Theory, BothSidesOf(16, 6, 2006)]
    public void Before_16_June_2006_vital_interests_were_the_test(LocalDateTime before, LocalDateTime on)
    {
        var record = Decided(p => p.Is(TheDeprivation.VitalInterestsFinding, "made").On(TheDeprivation.ConductReliedOnFrom, 1.May(2003)).Judged(Judgements.J42, met: false));

        Assert.Equal(Yes, Section40.DepriveAsConducive.Condition.Read(record, before).Answer);
        Assert.Equal(No, Section40.DepriveAsConducive.Condition.Read(record, on).Answer);
    }

    [Fact]
    public void Conduct_before_1_April_2003_asks_for_a_ruling_until_16_June_2006() =>
        Assert.Contains("not-encoded.niaa2002.s4-4", Section40.DepriveAsConducive.Condition.Read(
            Decided(p => p.Is(TheDeprivation.VitalInterestsFinding, "made").On(TheDeprivation.ConductReliedOnFrom, 31.March(2003))), 1.June(2005)).MissingIds());

    [Theory]
    [InlineData("naturalisation", true, true, Yes)]
    [InlineData("registration", true, true, Yes)]
    [InlineData("birth", true, true, No)]
    [InlineData("naturalisation", false, true, No)]
    [InlineData("naturalisation", true, false, No)]
    public void Deception_needs_a_status_granted_a_deception_that_won_it_and_the_discretion(string mode, bool deception, bool discretion, Answer expected) =>
        Assert.Equal(expected, Section40.DepriveForDeception.On(
            Decided(p => p.Judged(Judgements.J44, deception).Judged(Judgements.J45, discretion), ground: "s40-3", mode: mode), Notified));

    [Fact]
    public void A_status_that_came_by_law_from_an_earlier_grant_has_its_own_ground() =>
        Assert.Equal(Yes, Section40.DepriveForDeception.On(
            Decided(p => p.Judged(Judgements.J44, met: true).Judged(Judgements.J45, met: true), ground: "s40-6", mode: "descent"), Notified));

    [Fact]
    public void Deception_is_missing_two_judgements_when_nobody_has_answered() =>
        Assert.Equal(["J44", "J45"], Section40.DepriveForDeception.Condition.Read(Decided(ground: "s40-3"), Notified).MissingIds());

    [Fact]
    public void Notice_must_come_first_and_a_complete_one_did()
    {
        Assert.Equal(Yes, Section40.NoticeAndAppeal.On(Decided(NoticeAndOrder), Later));
        Assert.Equal(Yes, Consequence(Section40.NoticeAndAppeal, ".given").On(Decided(NoticeAndOrder), Later));
    }

    [Fact]
    public void A_notice_after_the_order_did_not_come_first() =>
        Assert.Equal(No, Consequence(Section40.NoticeAndAppeal, ".given").On(Decided(p =>
        {
            Notice(p);
            p.On(TheDeprivation.OrderDate, 14.July(2026));
        }), Later));

    [Fact]
    public void An_incomplete_notice_is_no_notice() =>
        Assert.Equal(No, Consequence(Section40.NoticeAndAppeal, ".given").On(
            Decided(p => p.On(TheDeprivation.NoticeDate, 15.July(2026)).No(TheDeprivation.NoticeIsComplete)), Later));

    [Fact]
    public void Before_any_decision_no_notice_is_due() =>
        Assert.Equal(No, Section40.NoticeAndAppeal.On(Decided(), Later));

    [Theory]
    [InlineData("s40-5A-a"), InlineData("s40-5A-b-i"), InlineData("s40-5A-b-ii"), InlineData("s40-5A-b-iii"), InlineData("s40-5A-b-iv")]
    public void Each_limb_allows_notice_to_be_withheld(string limb) =>
        Assert.Equal(No, Section40.NoticeAndAppeal.On(Withheld(limb), Later));

    [Fact]
    public void Without_notice_and_without_a_limb_the_duty_stands() =>
        Assert.Equal(Yes, Section40.NoticeAndAppeal.On(Withheld("neither"), Later));

    [Theory, BothSidesOf(10, 5, 2023)]
    public void Notice_could_be_withheld_only_from_10_May_2023(LocalDateTime before, LocalDateTime on)
    {
        var record = Decided(p => p.On(TheDeprivation.DecisionDate, 1.May(2023)).Is(TheDeprivation.NoticeGivenOrDispensed, "s40-5A-b-i"));

        Assert.Equal(Yes, Section40.NoticeAndAppeal.Condition.Read(record, before).Answer);
        Assert.Equal(No, Section40.NoticeAndAppeal.Condition.Read(record, on).Answer);
    }

    [Fact]
    public void Contact_after_an_order_without_notice_brings_the_duty_of_late_notice()
    {
        var late = Consequence(Section40.NoticeAndAppeal, ".late-notice");

        Assert.Equal(Yes, late.On(Withheld("s40-5A-b-i", p => p.On(TheDeprivation.OrderDate, 3.August(2026)).On(TheDeprivation.ContactDate, 1.September(2026))), Later));
        Assert.Equal(No, late.On(Withheld("s40-5A-b-i", p => p.On(TheDeprivation.OrderDate, 3.August(2026)).On(TheDeprivation.ContactDate, 1.December(2026))), Later));
    }

    [Fact]
    public void The_person_stops_being_British_on_the_day_of_the_order_and_not_before()
    {
        var record = Decided(p =>
        {
            NoticeAndOrder(p);
            p.Is(TheDeprivation.AppealStatus, "window-open");
        });

        Assert.Equal(No, Section40.LinkToDeportation.On(record, 2.August(2026)));
        Assert.Equal(Yes, Section40.LinkToDeportation.On(record, 3.August(2026)));
    }

    [Fact]
    public void Whether_an_order_has_effect_is_asked_where_the_file_says_nothing_of_an_appeal() =>
        Assert.Equal(["deprivation.orderHasEffect", "deprivation.appealStatus"], Section40.LinkToDeportation.Condition.Read(Decided(NoticeAndOrder), 3.August(2026)).MissingIds());

    [Theory]
    [InlineData("pending", Yes, No, No)]
    [InlineData("window-open", Yes, No, No)]
    [InlineData("allowed-not-final", Yes, No, No)]
    [InlineData("dismissed-final", No, Yes, No)]
    [InlineData("withdrawn", No, Yes, No)]
    [InlineData("allowed-final", No, No, Yes)]
    public void The_loss_is_under_appeal_or_final_or_undone(string status, Answer underAppeal, Answer final, Answer reopened)
    {
        var record = Decided(p =>
        {
            NoticeAndOrder(p);
            p.Is(TheDeprivation.AppealStatus, status);
        });

        Assert.Equal(underAppeal, Consequence(Section40.LinkToDeportation, ".under-appeal").On(record, Later));
        Assert.Equal(final, Consequence(Section40.LinkToDeportation, ".final").On(record, Later));
        Assert.Equal(reopened, Consequence(Section40.LinkToDeportation, ".reopened").On(record, Later));
    }

    [Fact]
    public void An_order_undone_by_a_final_appeal_deprives_nobody() =>
        Assert.Equal(No, Section40.LinkToDeportation.On(Decided(p =>
        {
            NoticeAndOrder(p);
            p.Is(TheDeprivation.AppealStatus, "allowed-final");
        }), Later));

    [Fact]
    public void The_fact_of_another_nationality_is_reported_as_it_is_now() =>
        Assert.Equal(Yes, Section40.NationalOfAnotherState.On(Decided(), Later));

    private static CaseRecord Withheld(string limb, Action<Subject>? more = null) => Decided(p =>
    {
        p.On(TheDeprivation.DecisionDate, 15.July(2026)).Is(TheDeprivation.NoticeGivenOrDispensed, limb);
        more?.Invoke(p);
    });

    private static Condition<Person> Consequence(Rule rule, string part) => rule.Consequences.Single(c => c.Id == rule.Id + part).Condition;

    [Theory, InlineData("s40-3"), InlineData("s40-6")]
    public void Nor_can_anyone_who_holds_no_British_nationality_lose_one_for_deception(string ground) =>
        Assert.Equal(No, Section40.DepriveForDeception.On(A.Case(p => p
            .Is(TheDeprivation.Ground, ground).Is(TheDeprivation.Stage, "considered").Is(ThePerson.ModeOfAcquisition, "naturalisation")
            .No(ThePerson.IsABritishCitizen).No(ThePerson.HoldsAnotherBritishStatus)
            .Judged(Judgements.J44, met: true).Judged(Judgements.J45, met: true)), Later));

    [Theory]
    [InlineData(null, Yes)]
    [InlineData(22, No)]
    [InlineData(24, Yes)]
    public void The_duty_to_give_late_notice_ends_when_it_is_given(int? given, Answer due) =>
        Assert.Equal(due, Section40.NoticeAndAppeal.Consequence("bna1981.s40-5.notice-and-s40A-appeal.late-notice").On(A.Case(p =>
        {
            p.Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.NoticeGivenOrDispensed, "s40-5A-b-i")
                .On(TheDeprivation.DecisionDate, 1.February(2026)).On(TheDeprivation.OrderDate, 1.March(2026)).On(TheDeprivation.ContactDate, 1.May(2026));
            if (given is { } day) p.On(TheDeprivation.LateNoticeDate, day.November(2026));
        }), Later));

    [Fact]
    public void Before_27_October_2025_an_appeal_allowed_and_not_final_leaves_it_open_whether_the_order_had_effect()
    {
        var record = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").On(TheDeprivation.OrderDate, 1.January(2023)).On(TheDeprivation.DecisionDate, 1.December(2022))
            .Is(TheDeprivation.AppealStatus, "allowed-not-final").No(ThePerson.IsABritishCitizen));

        Assert.Equal(Unknown, Section40.LinkToDeportation.On(record, 25.June(2024)));
        Assert.Equal(Yes, Section40.LinkToDeportation.On(record, 27.October(2025)));
    }
}
