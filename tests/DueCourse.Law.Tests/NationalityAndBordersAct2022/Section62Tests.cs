namespace DueCourse.Law.Tests.NationalityAndBordersAct2022;

using DueCourse.Law.NationalityAndBordersAct2022;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section62Tests
{
    private static readonly LocalDate Today = 15.June(2026);

    private static CaseRecord Further(string period = "applies", Action<Subject>? more = null, LocalDate? on = null) => A.Case(p =>
    {
        p.Is(TheTrafficking.ReasonableGrounds, "positive").Is(TheTrafficking.FurtherReasonableGrounds, "positive")
            .On(TheTrafficking.FurtherReasonableGroundsOn, on ?? 1.June(2026))
            .Is(TheTrafficking.FurtherPeriodDetermined, period).Is(TheTrafficking.ConclusiveGrounds, "none");
        more?.Invoke(p);
    });

    [Fact]
    public void A_further_period_that_the_authority_found_appropriate_bars_removal() =>
        Assert.Equal(Yes, Section62.RemovalIsBarred.On(Further(), Today));

    [Fact]
    public void None_follows_by_itself()
    {
        Assert.Equal(["J39"], Section62.RemovalIsBarred.Read(Further("not-decided"), Today).MissingIds());
        Assert.Equal(No, Section62.RemovalIsBarred.On(Further("does-not-apply"), Today));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void The_judgement_settles_what_is_not_decided(bool met) =>
        Assert.Equal(met ? Yes : No, Section62.RemovalIsBarred.On(Further("not-decided", p => p.Judged(Judgements.J39, met)), Today));

    [Fact]
    public void A_further_decision_that_is_negative_bars_nothing() =>
        Assert.Equal(No, Section62.RemovalIsBarred.On(A.Case(p => p.Is(TheTrafficking.FurtherReasonableGrounds, "negative")), Today));

    [Fact]
    public void It_is_as_long_as_a_first_one()
    {
        var record = A.Case(p => p.Is(TheTrafficking.ReasonableGrounds, "positive").Is(TheTrafficking.FurtherReasonableGrounds, "positive")
            .On(TheTrafficking.FurtherReasonableGroundsOn, 1.June(2026)).Is(TheTrafficking.FurtherPeriodDetermined, "applies")
            .Is(TheTrafficking.ConclusiveGrounds, "negative").On(TheTrafficking.ConclusiveGroundsOn, 5.June(2026)));

        Assert.Equal(Yes, Section62.RemovalIsBarred.On(record, 30.June(2026)));
        Assert.Equal(No, Section62.RemovalIsBarred.On(record, 1.July(2026)));
    }

    [Fact]
    public void Disqualification_ends_it() =>
        Assert.Equal(No, Section62.RemovalIsBarred.On(Further(more: p => p.Is(TheTrafficking.Disqualification, "decided-bad-faith")), Today));

    [Theory, BothSidesOf(30, 1, 2023)]
    public void The_section_begins_on_30_January_2023(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section62.RemovalIsBarred.Read(Further(on: 30.January(2023)), before).Answer);
        Assert.Equal(Yes, Section62.RemovalIsBarred.Read(Further(on: 30.January(2023)), on).Answer);
    }
}
