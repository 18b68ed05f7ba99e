namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.TribunalProcedureRules2014;
using NodaTime;

public sealed class Rule19Tests
{
    [Theory]
    [InlineData("a plain day", 23, 11, 2026, null, "2026-12-07", "2026-12-07", "2026-12-07")]
    [InlineData("Christmas Day, then 27 to 31 December, and the Scottish holiday of 4 January", 11, 12, 2026, null, "2027-01-04", "2027-01-05", "2026-12-23")]
    [InlineData("31 December is not a working day here", 17, 12, 2026, null, "2027-01-04", "2027-01-05", "2026-12-23")]
    [InlineData("Good Friday, for a seat in England", 12, 3, 2027, UkDivision.EnglandAndWales, "2027-03-30", "2027-03-30", "2027-03-25")]
    [InlineData("Good Friday, for a seat in Scotland, where Easter Monday is no holiday", 12, 3, 2027, UkDivision.Scotland, "2027-03-29", "2027-03-30", "2027-03-25")]
    [InlineData("Good Friday, with no seat known: the earliest is safe", 12, 3, 2027, null, "2027-03-29", "2027-03-30", "2027-03-25")]
    [InlineData("29 February", 15, 2, 2028, null, "2028-02-29", "2028-02-29", "2028-02-29")]
    [InlineData("no 29 February", 15, 2, 2027, null, "2027-03-01", "2027-03-01", "2027-03-01")]
    [InlineData("St Andrew's Day", 16, 11, 2026, null, "2026-11-30", "2026-12-01", "2026-11-27")]
    [InlineData("24 December is a working day by the rule, and the office may be shut", 10, 12, 2026, null, "2026-12-24", "2026-12-24", "2026-12-23")]
    [InlineData("a Saturday rolls to Monday", 14, 11, 2026, UkDivision.EnglandAndWales, "2026-11-30", "2026-12-01", "2026-11-27")]
    [InlineData("the Twelfth of July, kept in Northern Ireland on the 13th", 29, 6, 2026, UkDivision.EnglandAndWales, "2026-07-13", "2026-07-14", "2026-07-10")]
    public void Fourteen_days_after_sending_end_on_a_working_day(
        string why, int day, int month, int year, UkDivision? seat, string safeBy, string gateAfter, string certain)
    {
        var falls = Assert.IsType<FallsOn>(Rule19.FromInsideTheUnitedKingdom.From(new LocalDate(year, month, day), seat));

        Assert.Equal((why, safeBy, gateAfter, certain), (why, Iso(falls.SafeBy), Iso(falls.GateAfter), Iso(falls.SafeWorkingDay)));
        Assert.Equal(falls.GateAfter.PlusDays(1), falls.EarliestNextStep);
        Assert.NotEmpty(falls.Working);
    }

    [Theory]
    [InlineData(17, 12, 2028)]
    [InlineData(20, 12, 2028)]
    public void Past_the_calendar_no_date_is_given(int day, int month, int year)
    {
        var result = Assert.IsType<CannotYetBeFixed>(Rule19.FromInsideTheUnitedKingdom.From(new LocalDate(year, month, day)));

        Assert.Equal(["calendar.bank-holidays"], result.Missing.Select(m => m.Id));
    }

    [Fact]
    public void A_deprivation_notice_of_15_July_2026_may_be_appealed_until_29_July()
    {
        var falls = Assert.IsType<FallsOn>(Deprivation(p => p));

        Assert.Equal(29.July(2026), falls.SafeBy);
        Assert.Equal(29.July(2026), falls.GateAfter);
        Assert.Contains(falls.Working, w => w.Contains("40A(2)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_certified_for_the_Commission_is_not_under_this_rule() =>
        Assert.IsType<DoesNotApply>(Deprivation(p => p.Yes(TheDeprivation.IsCertifiedForTheCommission)));

    [Fact]
    public void A_notice_known_to_be_incomplete_gives_no_date() =>
        Assert.Equal(["doubt.fttiac2014.r19.defective-deprivation-notice"],
            Assert.IsType<CannotYetBeFixed>(Deprivation(p => p.No(TheDeprivation.NoticeIsComplete))).Missing.Select(m => m.Id));

    [Fact]
    public void Without_a_day_of_sending_it_cannot_be_fixed()
    {
        var deadlines = Rule19.FromInsideTheUnitedKingdom.In(On(23.November(2026), p => p
            .Yes(ThePerson.IsInTheUnitedKingdom).Has<Appeal>(a => AnAppeal(a))));
        var appeal = Assert.IsType<CannotYetBeFixed>(deadlines[0].Result);

        Assert.Equal(["appeals.1.decisionSentOn"], appeal.Missing.Select(m => m.Id));
    }

    [Fact]
    public void An_appeal_from_inside_runs_from_the_day_of_sending()
    {
        var deadlines = Rule19.FromInsideTheUnitedKingdom.In(On(23.November(2026), p => p
            .Yes(ThePerson.IsInTheUnitedKingdom).Has<Appeal>(a => AnAppeal(a).On(TheAppeal.DecisionSentOn, 16.November(2026)).Is(TheAppeal.Seat, "scotland"))));

        Assert.Equal(1.December(2026), Assert.IsType<FallsOn>(deadlines[0].Result).SafeBy);
    }

    [Theory]
    [InlineData("citizens-rights-decision")]
    [InlineData("deprivation")]
    public void An_appeal_that_has_a_limit_of_its_own_is_not_under_this_one(string against)
    {
        var deadlines = Rule19.FromInsideTheUnitedKingdom.In(On(23.November(2026), p => p
            .Yes(ThePerson.IsInTheUnitedKingdom).Has<Appeal>(a => AnAppeal(a, against).On(TheAppeal.DecisionSentOn, 16.November(2026)))));

        Assert.DoesNotContain(deadlines, d => d.Result is FallsOn);
    }

    [Fact]
    public void A_person_abroad_is_not_under_this_limit()
    {
        var deadlines = Rule19.FromInsideTheUnitedKingdom.In(On(23.November(2026), p => p
            .No(ThePerson.IsInTheUnitedKingdom).Has<Appeal>(a => AnAppeal(a).On(TheAppeal.DecisionSentOn, 16.November(2026)))));

        Assert.All(deadlines, d => Assert.IsType<DoesNotApply>(d.Result));
    }

    [Fact]
    public void A_file_that_does_not_list_appeals_says_so()
    {
        var deadlines = Rule19.FromInsideTheUnitedKingdom.In(On(23.November(2026), p => p.Yes(ThePerson.IsInTheUnitedKingdom)));

        Assert.Equal(["appeals.complete"], Assert.IsType<CannotYetBeFixed>(deadlines[0].Result).Missing.Select(m => m.Id));
    }

    private static Subject AnAppeal(Subject appeal, string against = "human-rights-refusal") => appeal
        .Is(TheAppeal.Forum, "first-tier-tribunal").Is(TheAppeal.Against, against).Yes(TheAppeal.IsInCountry)
        .Is(TheAppeal.Status, "window-open").Yes(TheAppeal.NoticeIsValid);

    private static TimeLimitResult Deprivation(Func<Subject, Subject> but) =>
        Rule19.FromInsideTheUnitedKingdom.In(On(16.July(2026), p => but(p
            .Yes(ThePerson.IsInTheUnitedKingdom).Is(TheDeprivation.Ground, "s40-2").On(TheDeprivation.NoticeDate, 15.July(2026)))))
            .Single(d => d.About.Parent is null && d.What.Contains("deprivation", StringComparison.Ordinal)).Result;

    private static Situation On(LocalDate day, Action<Subject> says) =>
        Situation.Of(A.Case(says).Read(Record.Reading.Established), day.At(LocalTime.Midnight));

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
