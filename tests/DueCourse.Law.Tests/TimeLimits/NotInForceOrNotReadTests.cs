namespace DueCourse.Law.Tests.TimeLimits;

using DueCourse.Law.CivilProcedureRules1998;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityAndBordersAct2022;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.RulesOfTheCourtOfJudicatureNorthernIreland1980;
using DueCourse.Law.RulesOfTheCourtOfSession1994;
using DueCourse.Law.Tests.Clock;

/// <summary>Limits that were enacted and never started, or whose text was not read: they say so, and never give a day.</summary>
public sealed class NotInForceOrNotReadTests
{
    [Fact]
    public void Accelerated_detained_appeals_are_not_in_force_and_are_counted_only_to_show()
    {
        // From Monday 23 November 2026, the Scottish holiday of 30 November left out only for a Scottish seat: 5, 25 and 20 working days.
        foreach (var (limit, shown) in new[] { (Section27.NoticeOfAppeal, "the 5th is Monday 30 November 2026"), (Section27.Decision, "the 25th is Tuesday 5 January 2027"), (Section27.Permission, "the 20th is Monday 21 December 2026") })
        {
            var result = Assert.IsType<DoesNotApply>(limit.From(23.November(2026)));
            Assert.StartsWith("It needs commencement", result.Working[0], StringComparison.Ordinal);
            Assert.Contains(result.Working, w => w.Contains(shown, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Twenty_four_weeks_for_accommodated_persons_are_not_in_force() =>
        Assert.Contains("24 weeks are 168 days, and day 168 is Monday 10 May 2027.", Assert.IsType<DoesNotApply>(Section86A.AccommodatedPersons.From(23.November(2026))).Working);

    [Theory]
    [InlineData("scotland", "cos.appeal-from-ut.text-not-read")]
    [InlineData("northern-ireland", "nica.appeal-from-ut.text-not-read")]
    public void Beyond_the_Upper_Tribunal_in_Scotland_and_Northern_Ireland_the_times_were_not_read(string seat, string missing)
    {
        var s = Refused(a => a.Is(TheAppeal.Seat, seat));
        var own = seat == "scotland" ? Chapter41.Appeal : AppealsFromTheUpperTribunal.Appeal;
        var other = seat == "scotland" ? AppealsFromTheUpperTribunal.Appeal : Chapter41.Appeal;

        Assert.Equal([missing], Assert.IsType<CannotYetBeFixed>(Assert.Single(own.In(s)).Result).Missing.Select(m => m.Id));
        Assert.IsType<DoesNotApply>(Assert.Single(other.In(s)).Result);
        Assert.Equal(["doubt.pd52d.3-3.court"], Assert.IsType<CannotYetBeFixed>(Assert.Single(PracticeDirection52D.AppellantsNotice.In(s)).Result).Missing.Select(m => m.Id));
    }

    [Fact]
    public void Where_the_seat_is_not_on_file_the_other_courts_are_named_beside_the_date() =>
        Assert.Single(PracticeDirection52D.AppellantsNotice.In(Refused(_ => { }))).Result.Falls().Shows("may lie to the Court of Session");

    [Fact]
    public void A_decision_before_February_2022_has_six_months_to_Strasbourg()
    {
        var limit = Law.HumanRightsConvention.Article35.Application;

        Assert.Equal("2022-07-31 2022-07-31", limit.From(31.January(2022)).Dates());
        Assert.Equal("2022-06-01 2022-06-01", limit.From(1.February(2022)).Dates());
    }

    [Fact]
    public void The_Registry_may_be_shut_on_24_December()
    {
        var falls = Law.SupremeCourtRules2024.Rule13.Permission.From(26.November(2026)).Falls();

        Assert.Equal("2026-12-24 2026-12-29", falls.Dates());
        Assert.Equal(23.December(2026), falls.SafeWorkingDay);
        falls.Shows("The office may be shut on Thursday 24 December 2026; if it is, the next day on which it is open, Tuesday 29 December 2026, is still in time (rule 6(4)).");
    }

    private static Situation Refused(Action<Subject> says)
    {
        var record = A.Case(p => p.All<Appeal>().Has<Appeal>(a =>
        {
            says(a);
            a.All<AppealStage>().Has<AppealStage>(x => x.Is(TheStage.Type, "ut-onward-permission-refused").On(TheStage.On, 5.October(2026)));
        }));
        return Situation.Of(record.Read(Record.Reading.Established), 6.October(2026).At(9, 0));
    }
}
