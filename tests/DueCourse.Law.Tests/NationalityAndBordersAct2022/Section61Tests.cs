namespace DueCourse.Law.Tests.NationalityAndBordersAct2022;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityAndBordersAct2022;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.Clock;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section61Tests
{
    private static readonly LocalDate First = 1.June(2026);

    private static CaseRecord Positive(Action<Subject>? more = null, LocalDate? on = null) => A.Case(p =>
    {
        p.Is(TheTrafficking.ReasonableGrounds, "positive").On(TheTrafficking.ReasonableGroundsOn, on ?? First);
        (more ?? NoConclusion)(p);
    });

    private static void NoConclusion(Subject p) => p.Is(TheTrafficking.ConclusiveGrounds, "pending");

    private static Action<Subject> Concluded(LocalDate on, string how = "negative") => p =>
        p.Is(TheTrafficking.ConclusiveGrounds, how).On(TheTrafficking.ConclusiveGroundsOn, on);

    [Fact]
    public void It_bars_removal_from_the_day_of_the_decision()
    {
        Assert.Equal(No, Section61.RemovalIsBarred.On(Positive(), First.PlusDays(-1)));
        Assert.Equal(Yes, Section61.RemovalIsBarred.On(Positive(), First));
    }

    [Fact]
    public void Without_a_conclusive_decision_it_runs_on_for_eighteen_months() =>
        Assert.Equal(Yes, Section61.RemovalIsBarred.On(Positive(), First.PlusMonths(18)));

    [Fact]
    public void An_early_conclusive_decision_leaves_thirty_days_of_which_the_day_of_the_first_is_the_first()
    {
        var record = Positive(Concluded(10.June(2026)));

        Assert.Equal(Yes, Section61.RemovalIsBarred.On(record, 30.June(2026)));
        Assert.Equal(No, Section61.RemovalIsBarred.On(record, 1.July(2026)));
    }

    [Theory, InlineData("positive"), InlineData("negative")]
    public void A_late_conclusive_decision_ends_it_at_the_end_of_its_day(string how)
    {
        var record = Positive(Concluded(10.September(2026), how));

        Assert.Equal(Yes, Section61.RemovalIsBarred.On(record, 10.September(2026)));
        Assert.Equal(No, Section61.RemovalIsBarred.On(record, 11.September(2026)));
    }

    [Fact]
    public void A_conclusive_decision_of_an_earlier_referral_does_not_end_it() =>
        Assert.Equal(Yes, Section61.RemovalIsBarred.On(Positive(Concluded(1.February(2026))), 1.August(2026)));

    [Fact]
    public void A_negative_decision_bars_nothing() =>
        Assert.Equal(No, Section61.RemovalIsBarred.On(A.Case(p => p.Is(TheTrafficking.ReasonableGrounds, "negative")), 1.August(2026)));

    [Theory]
    [InlineData("requested", Yes), InlineData("refused", Yes), InlineData("decided-public-order", No), InlineData("decided-bad-faith", No)]
    public void Only_a_decision_to_disqualify_ends_the_protection(string disqualification, Answer expected) =>
        Assert.Equal(expected, Section61.RemovalIsBarred.On(Positive(p =>
        {
            NoConclusion(p);
            p.Is(TheTrafficking.Disqualification, disqualification);
        }), 1.August(2026)));

    [Fact]
    public void The_day_of_the_decision_is_missing_when_the_file_lacks_it()
    {
        var finding = Section61.RemovalIsBarred.Read(A.Case(p => p.Is(TheTrafficking.ReasonableGrounds, "positive").Is(TheTrafficking.ConclusiveGrounds, "none")), 1.August(2026));

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("nrm.rgOn", finding.MissingIds());
    }

    [Fact]
    public void An_unknown_conclusive_decision_leaves_it_open_after_thirty_days() =>
        Assert.Contains("nrm.cg", Section61.RemovalIsBarred.Read(Positive(_ => { }), 1.August(2026)).MissingIds());

    [Fact]
    public void Whether_an_order_may_be_made_meanwhile_is_a_lawyers_judgement()
    {
        var order = Section61.RecoveryPeriod.Consequences.Single().Condition;

        Assert.Equal(["J38"], order.Read(Positive(), 1.August(2026)).MissingIds());
        Assert.Equal(No, order.On(Positive(p =>
        {
            NoConclusion(p);
            p.Judged(Judgements.J38, met: true);
        }), 1.August(2026)));
    }

    [Fact]
    public void A_decision_before_the_section_began_asks_for_a_ruling() =>
        Assert.Equal(["not-encoded.si2023-33.transitional"], Section61.RemovalIsBarred.Read(Positive(on: 29.January(2023)), 1.August(2026)).MissingIds());

    [Theory, BothSidesOf(30, 1, 2023)]
    public void The_section_begins_on_30_January_2023(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section61.RemovalIsBarred.Read(Positive(on: 30.January(2023)), before).Answer);
        Assert.Equal(Yes, Section61.RemovalIsBarred.Read(Positive(on: 30.January(2023)), on).Answer);
    }

    [Fact]
    public void As_a_limit_it_runs_on_until_the_conclusive_grounds_decision()
    {
        var open = Section61.ThirtyDays.Waits(30.November(2026), p => p.Is(TheTrafficking.ReasonableGrounds, "positive").On(TheTrafficking.ReasonableGroundsOn, 1.October(2026)));
        Assert.Contains(open.Working, w => w.Contains("Friday 30 October 2026", StringComparison.Ordinal));

        Assert.Equal(20.November(2026), Section61.ThirtyDays.Falls(30.November(2026), p => p.Is(TheTrafficking.ReasonableGrounds, "positive")
            .On(TheTrafficking.ReasonableGroundsOn, 1.October(2026)).On(TheTrafficking.ConclusiveGroundsOn, 20.November(2026))).GateAfter);
    }

    [Fact]
    public void As_a_limit_it_begins_on_30_January_2023() =>
        Assert.IsType<DoesNotApply>(Section61.ThirtyDays.From(29.January(2023)));
}
