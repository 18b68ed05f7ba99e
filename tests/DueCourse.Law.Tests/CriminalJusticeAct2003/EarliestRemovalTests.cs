namespace DueCourse.Law.Tests.CriminalJusticeAct2003;

using DueCourse.Law.CriminalJusticeAct2003;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class EarliestRemovalTests
{
    [Theory]
    [InlineData("the first of the last 270 days, later than half", 1, 1, 2022, 1096, "2022-06-27", "2024-04-06")]
    [InlineData("one year before the end, later than half", 1, 1, 2022, 1096, "2022-06-28", "2023-12-31")]
    [InlineData("one year before the end, on the last day of that rule", 1, 1, 2022, 1096, "2024-01-15", "2023-12-31")]
    [InlineData("half, later than 545 days before the end", 1, 1, 2022, 1096, "2024-01-16", "2023-07-05")]
    [InlineData("half of two years, later than 545 days before the end", 1, 1, 2024, 730, "2024-03-01", "2024-12-31")]
    [InlineData("half, on the last day of that rule", 1, 1, 2024, 730, "2025-09-22", "2024-12-31")]
    [InlineData("30 per cent, later than four years before the end", 1, 1, 2024, 730, "2025-09-23", "2024-08-07")]
    [InlineData("four years before the end, later than 30 per cent", 1, 1, 2023, 2192, "2025-10-01", "2024-12-31")]
    public void Each_period_has_its_two_tests_and_the_later_governs(string why, int day, int month, int year, int days, string ruleOf, string first)
    {
        var falls = EarliestRemoval.Computed(new LocalDate(year, month, day), days, NodaTime.Text.LocalDatePattern.Iso.Parse(ruleOf).Value).Falls();

        Assert.Equal((why, first), (why, falls.EarliestNextStep.Iso()));
        Assert.Equal(falls.EarliestNextStep, falls.GateAfter.PlusDays(1));
    }

    [Theory]
    [InlineData(2088, "2024-09-19", "That is not later")] // the window opens on the very day on which the part was served
    [InlineData(2089, "2024-09-19", "The later governs: Thursday 19 September 2024")]
    public void A_window_that_opens_on_the_day_the_part_was_served_is_no_later(int days, string first, string says)
    {
        var falls = EarliestRemoval.Computed(1.January(2023), days, 1.October(2025)).Falls().Shows(says);

        Assert.Equal(first, falls.EarliestNextStep.Iso());
    }

    [Theory]
    [InlineData("2026-04-21", false)]
    [InlineData("2026-04-22", true)]
    public void That_section_35_is_not_taken_to_have_begun_is_said_from_the_day_of_its_Act(string ruleOf, bool isSaid)
    {
        var falls = EarliestRemoval.Computed(1.January(2024), 730, NodaTime.Text.LocalDatePattern.Iso.Parse(ruleOf).Value).Falls();

        Assert.Equal(isSaid, falls.Working.Any(w => w.Contains("Section 35 of the Sentencing Act 2026", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_day_is_a_period_and_is_served_when_it_ends() =>
        Assert.Equal("2026-12-08", EarliestRemoval.Computed(7.December(2026), 1, 8.December(2026)).Falls().EarliestNextStep.Iso());

    [Fact]
    public void A_prisoner_without_a_fixed_term_has_no_such_day() =>
        Assert.Contains(EarliestRemoval.FirstDay.On(8.December(2026), p => p.No(TheCustody.IsAFixedTermPrisoner).On(TheCustody.EarlyRemovalEligibleOn, 14.July(2027))), d => d.Result is DoesNotApply);

    [Fact]
    public void A_first_day_or_a_length_known_only_within_bounds_is_asked_for()
    {
        var aboutADay = EarliestRemoval.FirstDay.On(8.December(2026), p => p.Step("custodial-period-began", 7.December(2026),
            s => s.Within(TheStep.On, new(6.December(2026), 7.December(2026))).Number(TheStep.Days, 730)));
        var aboutALength = EarliestRemoval.FirstDay.On(8.December(2026), p => p.Step("custodial-period-began", 7.December(2026),
            s => s.Says(TheStep.Days.Definition, new DueCourse.Law.Record.NumberValue(729, 730))));

        foreach (var open in new[] { aboutADay, aboutALength })
            Assert.Contains(open.Select(d => d.Result).OfType<CannotYetBeFixed>(), r => r.Missing.Any(m => m.Id == "steps.1.days") && r.Missing.Any(m => m.Id == "steps.1.on"));
    }

    [Fact]
    public void A_computation_that_agrees_with_the_prisons_day_is_given_with_its_working()
    {
        var computed = EarliestRemoval.Computed(7.December(2026), 730, 8.December(2026)).Falls();
        var given = EarliestRemoval.FirstDay.On(8.December(2026), p => p.Yes(TheCustody.IsAFixedTermPrisoner).On(TheCustody.EarlyRemovalEligibleOn, computed.EarliestNextStep)
            .Step("custodial-period-began", 7.December(2026), s => s.Number(TheStep.Days, 730)));

        Assert.Contains(given.Select(d => d.Result).OfType<FallsOn>(), f => f.EarliestNextStep == computed.EarliestNextStep && f.Working.SequenceEqual(computed.Working));
    }

    [Fact]
    public void Before_April_2020_the_rule_was_not_read() =>
        Assert.IsType<CannotYetBeFixed>(EarliestRemoval.Computed(1.January(2019), 730, 31.March(2020)));

    [Fact]
    public void Without_the_length_of_the_period_or_the_prisons_day_nothing_is_counted()
    {
        var open = EarliestRemoval.FirstDay.On(8.December(2026), p => p.Yes(TheCustody.IsAFixedTermPrisoner).Step("custodial-period-began", 7.December(2026)));

        Assert.Equal(["prisonReleaseDates.ersed", "steps.1.days"], open.Select(d => d.Result).OfType<CannotYetBeFixed>().SelectMany(r => r.Missing.Select(m => m.Id)).Where(id => id != "steps.1.on"));
    }

    [Fact]
    public void Past_the_calendar_no_day_is_given() =>
        Assert.IsType<CannotYetBeFixed>(EarliestRemoval.Computed(1.January(2026), 5000, 8.December(2026)));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_period_of_no_days_is_none(int days) =>
        Assert.IsType<CannotYetBeFixed>(EarliestRemoval.Computed(7.December(2026), days, 8.December(2026)));

    [Fact]
    public void The_prisons_day_is_given_as_it_stands_and_section_35_is_not_taken_to_have_begun()
    {
        var falls = EarliestRemoval.FirstDay.Falls(8.December(2026), p => p.All<ProceduralStep>().Yes(TheCustody.IsAFixedTermPrisoner).On(TheCustody.EarlyRemovalEligibleOn, 14.July(2027)))
            .Shows("The prison gives 14 July 2027", "Sentencing Act 2026");

        Assert.Equal(14.July(2027), falls.EarliestNextStep);
    }

    [Theory]
    [InlineData(21, false)]
    [InlineData(22, true)]
    public void With_the_prisons_day_too_section_35_is_spoken_of_from_the_day_of_its_Act(int dayOfApril, bool isSaid)
    {
        var falls = EarliestRemoval.FirstDay.Falls(dayOfApril.April(2026), p => p.All<ProceduralStep>().Yes(TheCustody.IsAFixedTermPrisoner).On(TheCustody.EarlyRemovalEligibleOn, 14.July(2027)));

        Assert.Equal(isSaid, falls.Working.Any(w => w.Contains("Section 35 of the Sentencing Act 2026", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_computation_that_differs_from_the_prisons_day_asks_which_is_right() =>
        Assert.Contains(EarliestRemoval.FirstDay.On(8.December(2026), p => p.Yes(TheCustody.IsAFixedTermPrisoner).On(TheCustody.EarlyRemovalEligibleOn, 1.August(2027))
            .Step("custodial-period-began", 7.December(2026), s => s.Number(TheStep.Days, 730))).Select(d => d.Result).OfType<CannotYetBeFixed>(),
            r => r.Missing.Any(m => m.Id == "cja2003.s260.ers.prison-differs"));
}
