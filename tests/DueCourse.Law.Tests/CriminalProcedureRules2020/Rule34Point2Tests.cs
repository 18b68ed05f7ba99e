namespace DueCourse.Law.Tests.CriminalProcedureRules2020;

using DueCourse.Law.CriminalProcedureRules2020;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class Rule34Point2Tests
{
    [Theory]
    [InlineData("magistrates-sentence")]
    [InlineData("magistrates-committal")]
    [InlineData("magistrates-deferral")]
    [InlineData("magistrates-order")]
    public void Fifteen_business_days_run_from_each_of_them(string step) =>
        Assert.Equal(30.December(2026), Rule34Point2.NoticeOfAppeal.Falls(8.December(2026), p => p.Step(step, 7.December(2026))).SafeBy);

    [Fact]
    public void From_6_October_2025_it_is_said_that_the_new_Rules_were_not_read()
    {
        bool Says(LocalDate day) => Rule34Point2.NoticeOfAppeal.Falls(8.December(2026), p => p.Step("magistrates-order", day)).Working.Any(w => w.Contains("Criminal Procedure Rules 2025", StringComparison.Ordinal));

        Assert.False(Says(5.October(2025)));
        Assert.True(Says(6.October(2025)));
    }

    [Fact]
    public void Before_4_October_2021_another_number_stood_and_was_not_read() =>
        Assert.Equal(["crimpr.34.2.text-not-read"], Assert.IsType<CannotYetBeFixed>(Rule34Point2.NoticeOfAppeal.From(3.October(2021))).Missing.Select(m => m.Id));

    [Fact]
    public void From_4_October_2021_it_is_fifteen_business_days() =>
        Assert.Equal(25.October(2021), Rule34Point2.NoticeOfAppeal.From(4.October(2021)).Falls().SafeBy);

    [Fact]
    public void Before_5_October_2020_other_Rules_stood() =>
        Assert.IsType<DoesNotApply>(Rule34Point2.NoticeOfAppeal.From(4.October(2020)));

    [Fact]
    public void A_Crown_Court_conviction_has_another_limit() =>
        Assert.DoesNotContain(Rule34Point2.NoticeOfAppeal.On(8.December(2026), p => p.All<Conviction>().Has<Conviction>(c => c
            .Is(TheConviction.Jurisdiction, "england-and-wales").Is(TheConviction.CourtLevel, "crown-court").On(TheConviction.SentencedOn, 7.December(2026)))), d => d.Result is FallsOn);
}
