namespace DueCourse.Casework.Tests.Notices;

using DueCourse.Casework.Notices.Service;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;

/// <summary>The day on which something counts as served, for each way and under each set of rules: from the law's clock, and from proof.</summary>
public sealed class DayServedTests
{
    private static readonly LocalDate Monday = new(2026, 11, 2);

    [Fact]
    public void E21_a_decision_posted_abroad_counts_as_received_on_the_28th_day() =>
        Assert.Equal(DateRange.On(new(2026, 11, 30)), Day(ServiceRules.NoticesRegulations2003, ServiceMethod.PostAbroad, Monday));

    [Fact]
    public void E59_a_court_document_emailed_at_16_31_counts_as_served_the_next_business_day_and_one_posted_on_the_second_day_or_the_next_business_day()
    {
        Assert.Equal(DateRange.On(new(2026, 12, 24)), Day(ServiceRules.CivilProcedureRules, ServiceMethod.Email, new(2026, 12, 23), new(16, 31)));
        Assert.Equal(DateRange.On(new(2026, 12, 23)), Day(ServiceRules.CivilProcedureRules, ServiceMethod.Email, new(2026, 12, 23), new(16, 30)));
        Assert.Equal(DateRange.On(new(2026, 12, 29)), Day(ServiceRules.CivilProcedureRules, ServiceMethod.Post, new(2026, 12, 24)));
    }

    [Fact]
    public void E60_a_document_in_judicial_review_posted_first_class_counts_as_received_on_the_second_working_day_with_both_readings_kept() =>
        Assert.Equal(new DateRange(new(2026, 12, 29), new(2027, 1, 5)), Day(ServiceRules.UpperTribunalRules, ServiceMethod.Post, new(2026, 12, 23)));

    [Fact]
    public void Post_within_the_United_Kingdom_has_had_no_deemed_day_since_6_November_2014_and_had_one_before()
    {
        var since = DayServed.Of(ServiceRules.NoticesRegulations2003, ServiceMethod.Post, Start.On(Monday), null, UkDivision.EnglandAndWales);

        Assert.Null(since.Day);
        Assert.Contains(since.Working, w => w.Contains("no day of receipt", StringComparison.Ordinal));
        Assert.Equal(DateRange.On(new(2014, 11, 5)), Day(ServiceRules.NoticesRegulations2003, ServiceMethod.Post, new(2014, 11, 3)));
    }

    [Theory]
    [InlineData(ServiceMethod.Email)]
    [InlineData(ServiceMethod.Fax)]
    [InlineData(ServiceMethod.DocumentExchange)]
    [InlineData(ServiceMethod.Courier)]
    [InlineData(ServiceMethod.Post)]
    public void Without_a_rule_and_without_proof_there_is_no_day_and_with_proof_it_is_the_day_proved(ServiceMethod method)
    {
        foreach (var rules in new[] { ServiceRules.None, ServiceRules.NoticesRegulations2003 })
        {
            Assert.Null(Day(rules, method, Monday));
            Assert.Equal(DateRange.On(Monday.PlusDays(3)), DayServed.Of(rules, method, Start.On(Monday), Monday.PlusDays(3), null).Day);
        }
    }

    [Theory]
    [InlineData(ServiceMethod.Hand)]
    [InlineData(ServiceMethod.Collected)]
    public void What_is_handed_over_or_collected_is_served_that_day(ServiceMethod method) =>
        Assert.All(Enum.GetValues<ServiceRules>(), rules => Assert.Equal(DateRange.On(Monday), Day(rules, method, Monday)));

    [Fact]
    public void Proof_of_another_day_displaces_the_deemed_one() =>
        Assert.Equal(DateRange.On(new(2026, 12, 4)), DayServed.Of(ServiceRules.NoticesRegulations2003, ServiceMethod.PostAbroad, Start.On(Monday), new LocalDate(2026, 12, 4), null).Day);

    [Fact]
    public void Notices_about_leave_and_those_of_Appendix_SN_have_their_own_days()
    {
        foreach (var rules in new[] { ServiceRules.LeaveOrder2000, ServiceRules.AppendixSN })
        {
            Assert.Equal(DateRange.On(new(2026, 11, 4)), Day(rules, ServiceMethod.Post, Monday));
            Assert.Equal(DateRange.On(new(2026, 11, 30)), Day(rules, ServiceMethod.PostAbroad, Monday));
            Assert.Equal(DateRange.On(Monday), Day(rules, ServiceMethod.Email, Monday));
            Assert.Equal(DateRange.On(Monday), Day(rules, ServiceMethod.Courier, Monday));
        }
    }

    [Fact]
    public void The_second_business_day_is_that_of_the_part_to_which_it_was_sent()
    {
        var eve = new LocalDate(2026, 11, 27);

        Assert.Equal(DateRange.On(new(2026, 12, 1)), DayServed.Of(ServiceRules.LeaveOrder2000, ServiceMethod.Post, Start.On(eve), null, UkDivision.EnglandAndWales).Day);
        Assert.Equal(DateRange.On(new(2026, 12, 2)), DayServed.Of(ServiceRules.LeaveOrder2000, ServiceMethod.Post, Start.On(eve), null, UkDivision.Scotland).Day);
        Assert.Equal(new DateRange(new(2026, 12, 1), new(2026, 12, 2)), DayServed.Of(ServiceRules.LeaveOrder2000, ServiceMethod.Post, Start.On(eve), null, null).Day);
    }

    [Fact]
    public void In_the_Commission_post_counts_on_the_second_day_abroad_on_the_28th_and_the_rest_at_once()
    {
        Assert.Equal(new LocalDate(2026, 11, 4), Day(ServiceRules.CommissionRules, ServiceMethod.Post, Monday)!.Value.Earliest);
        Assert.Equal(DateRange.On(new(2026, 11, 30)), Day(ServiceRules.CommissionRules, ServiceMethod.PostAbroad, Monday));
        Assert.Equal(DateRange.On(Monday), Day(ServiceRules.CommissionRules, ServiceMethod.Email, Monday));
    }

    [Fact]
    public void What_is_placed_on_the_file_counts_that_day_under_the_rules_that_know_of_it_and_no_others()
    {
        Assert.Equal(DateRange.On(Monday), Day(ServiceRules.NoticesRegulations2003, ServiceMethod.ToFile, Monday));
        Assert.Equal(DateRange.On(Monday), Day(ServiceRules.LeaveOrder2000, ServiceMethod.ToFile, Monday));
        Assert.All(Enum.GetValues<ServiceRules>().Except([ServiceRules.NoticesRegulations2003, ServiceRules.LeaveOrder2000]), rules =>
        {
            Assert.False(DayServed.Allows(rules, ServiceMethod.ToFile));
            Assert.Null(Day(rules, ServiceMethod.ToFile, Monday));
        });
    }

    private static DateRange? Day(ServiceRules rules, ServiceMethod method, LocalDate on, LocalTime? at = null) =>
        DayServed.Of(rules, method, new Start(DateRange.On(on), at), null, UkDivision.EnglandAndWales).Day;
}
