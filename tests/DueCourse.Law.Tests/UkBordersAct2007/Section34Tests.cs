namespace DueCourse.Law.Tests.UkBordersAct2007;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.UkBordersAct2007;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section34Tests
{
    private static readonly LocalDate Convicted = 2.March(2026);
    private static readonly LocalDate LastDay = 30.March(2026);

    [Fact]
    public void An_appeal_pending_bars_the_order() =>
        Assert.Equal(Yes, Section34.Timing.On(Case(c => Closed(c, status: "pending")), 1.June(2026)));

    [Fact]
    public void An_appeal_on_the_list_that_is_pending_bars_the_order_whatever_the_summary_says() =>
        Assert.Equal(Yes, Section34.Timing.On(Case(c => Closed(c).Has<CriminalAppeal>(a => a
            .On(TheCriminalAppeal.LodgedOn, 20.March(2026)).Yes(TheCriminalAppeal.IsPending))), 1.June(2026)));

    [Theory]
    [InlineData(29, Yes)]
    [InlineData(30, Yes)]
    [InlineData(31, No)]
    public void The_time_to_appeal_bars_the_order_up_to_and_including_its_last_day(int day, Answer expected) =>
        Assert.Equal(expected, Section34.Timing.On(Case(c => Closed(c)), new LocalDate(2026, 3, day)));

    [Fact]
    public void The_clocks_for_conviction_and_sentence_are_separate() =>
        Assert.Equal(Yes, Section34.Timing.On(Case(c => Closed(c, sentenceDeadline: 20.April(2026))), 1.April(2026)));

    [Fact]
    public void A_clock_that_ends_today_bars_the_order_whichever_of_the_two_it_is()
    {
        Assert.Equal(Yes, Section34.Timing.On(Case(c => Closed(c, sentenceDeadline: 1.June(2026))), 1.June(2026)));
        Assert.Equal(No, Section34.Timing.On(Case(c => Closed(c, sentenceDeadline: 1.June(2026))), 2.June(2026)));
        Assert.Equal(Yes, Section34.Timing.On(Case(c => Closed(c, sentenceDeadline: 1.March(2026))), LastDay));
        Assert.Equal(No, Section34.Timing.On(Case(c => Closed(c, sentenceDeadline: 1.March(2026))), LastDay.PlusDays(1)));
    }

    [Fact]
    public void While_an_appeal_on_the_list_is_pending_no_time_for_a_further_one_runs()
    {
        var record = Case(c => Closed(c).Has<CriminalAppeal>(a => a
            .On(TheCriminalAppeal.LodgedOn, 20.March(2026)).Yes(TheCriminalAppeal.IsPending).On(TheCriminalAppeal.FurtherAppealDeadline, 15.June(2026))));

        Assert.Equal(Yes, Section34.Timing.Consequence("ukba2007.s34-2-a.appeal-pending").On(record, 1.June(2026)));
        Assert.Equal(No, Section34.Timing.Consequence("ukba2007.s34-2-b.appeal-in-time").On(record, 1.June(2026)));
    }

    [Fact]
    public void Neither_half_of_the_bar_looks_at_a_conviction_that_does_not_qualify()
    {
        var pending = A.Case(p => p.WithinNoException().Convicted(Convicted, 6, c => Closed(c, status: "pending")));
        var inTime = A.Case(p => p.WithinNoException().Convicted(Convicted, 6, c => Closed(c)));

        Assert.Equal(No, Section34.Timing.Consequence("ukba2007.s34-2-a.appeal-pending").On(pending, 1.June(2026)));
        Assert.Equal(No, Section34.Timing.Consequence("ukba2007.s34-2-b.appeal-in-time").On(inTime, LastDay));
    }

    [Fact]
    public void An_appeal_that_could_only_be_brought_out_of_time_is_left_aside() =>
        Assert.Equal(No, Section34.Timing.On(Case(c => Closed(c)), 1.June(2026)));

    [Fact]
    public void A_further_appeal_in_time_bars_the_order_after_the_first_was_dismissed()
    {
        var record = Case(c => Closed(c, status: "dismissed").Has<CriminalAppeal>(a => a
            .On(TheCriminalAppeal.LodgedOn, 20.March(2026)).No(TheCriminalAppeal.IsPending).On(TheCriminalAppeal.FurtherAppealDeadline, 15.June(2026))));

        Assert.Equal(Yes, Section34.Timing.On(record, 15.June(2026)));
        Assert.Equal(No, Section34.Timing.On(record, 16.June(2026)));
    }

    [Fact]
    public void A_written_waiver_ends_the_wait_for_an_appeal_that_could_be_brought_from_its_day()
    {
        var record = Case(c => Closed(c).On(TheConviction.WaivedInWritingOn, 20.March(2026)));

        Assert.Equal(Yes, Section34.Timing.On(record, 19.March(2026)));
        Assert.Equal(No, Section34.Timing.On(record, 20.March(2026)));
    }

    [Fact]
    public void A_written_waiver_does_not_end_an_appeal_already_brought() =>
        Assert.Equal(Yes, Section34.Timing.On(Case(c => Closed(c, status: "pending").On(TheConviction.WaivedInWritingOn, 20.March(2026))), 21.March(2026)));

    [Fact]
    public void An_unknown_last_day_leaves_it_open_and_is_asked_for()
    {
        var finding = Section34.Timing.Condition.Read(Case(c => c
            .Is(TheConviction.AppealStatus, "none-lodged").All<CriminalAppeal>().On(TheConviction.ConvictionAppealDeadline, LastDay)), 1.June(2026));

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("convictions.1.sentenceAppealDeadline", finding.MissingIds());
    }

    [Fact]
    public void Silence_about_appeals_is_not_the_absence_of_appeals()
    {
        var finding = Section34.Timing.Condition.Read(Case(c => c
            .On(TheConviction.ConvictionAppealDeadline, LastDay).On(TheConviction.SentenceAppealDeadline, LastDay)), 1.June(2026));

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("convictions.1.criminalAppealStatus", finding.MissingIds());
    }

    [Theory]
    [InlineData(false, No)]
    [InlineData(true, Yes)]
    public void With_two_convictions_the_bar_follows_the_one_that_the_order_rests_on(bool restsOnTheAppealed, Answer expected)
    {
        var record = A.Case(p => p.WithinNoException()
            .Convicted(Convicted, 24, c => Closed(c, status: "pending").Says(TheConviction.IsAReasonForTheDecision.Definition, new YesNoValue(restsOnTheAppealed)))
            .Convicted(1.February(2020), 24, c => Closed(c)));

        Assert.Equal(expected, Section34.Timing.On(record, 1.June(2026)));
    }

    [Fact]
    public void An_appeal_against_a_sentence_too_short_for_the_duty_bars_nothing() =>
        Assert.Equal(No, Section34.Timing.On(A.Case(p => p.WithinNoException().Convicted(Convicted, 6, c => Closed(c, status: "pending"))), 1.June(2026)));

    [Fact]
    public void Each_half_of_the_bar_is_reported_by_itself()
    {
        var record = Case(c => Closed(c, status: "pending"));

        Assert.Equal(Yes, Section34.Timing.Consequence("ukba2007.s34-2-a.appeal-pending").On(record, 1.June(2026)));
        Assert.Equal(No, Section34.Timing.Consequence("ukba2007.s34-2-b.appeal-in-time").On(record, 1.June(2026)));
    }

    [Theory, BothSidesOf(1, 8, 2008)]
    public void The_section_begins_on_1_August_2008(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.WithinNoException().No(TheDecision.WasNoticedBefore1August2008)
            .Convicted(1.June(2008), 24, c => Closed(c, status: "pending")));

        Assert.Equal(No, Section34.Timing.Condition.Read(record, before).Answer);
        Assert.Equal(Yes, Section34.Timing.Condition.Read(record, on).Answer);
    }

    private static CaseRecord Case(Action<Subject> conviction) => A.Case(p => p.WithinNoException().Convicted(Convicted, 24, conviction));

    // No appeal is pending or listed, and the time for both has a last day.
    private static Subject Closed(Subject conviction, string status = "none-lodged", LocalDate? sentenceDeadline = null) => conviction
        .Is(TheConviction.AppealStatus, status).All<CriminalAppeal>()
        .On(TheConviction.ConvictionAppealDeadline, LastDay).On(TheConviction.SentenceAppealDeadline, sentenceDeadline ?? LastDay);
}
