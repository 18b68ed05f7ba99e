namespace DueCourse.Law.Tests.CriminalAppealAct1968;

using DueCourse.Law.Clock;
using DueCourse.Law.CriminalAppealAct1968;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using NodaTime;

public sealed class Section18Tests
{
    [Theory]
    [InlineData("a conviction on a Monday", 2, 11, 2026, "2026-11-30", "2026-11-30")]
    [InlineData("a sentence whose 28 days end on 4 January, no holiday in England", 7, 12, 2026, "2027-01-04", "2027-01-04")]
    [InlineData("29 February", 1, 2, 2028, "2028-02-29", "2028-02-29")]
    [InlineData("Christmas Day, with the office perhaps shut the day before", 27, 11, 2026, "2026-12-23", "2026-12-29")]
    [InlineData("24 December itself", 26, 11, 2026, "2026-12-23", "2026-12-29")]
    [InlineData("a conviction of 29 May 2026", 29, 5, 2026, "2026-06-26", "2026-06-26")]
    [InlineData("a sentence of 19 June 2026", 19, 6, 2026, "2026-07-17", "2026-07-17")]
    [InlineData("a Saturday: the safe day is before it, the gate waits for Monday", 3, 10, 2026, "2026-10-30", "2026-11-02")]
    public void Twenty_eight_days_exclude_the_first_and_never_roll_on_for_the_person(
        string why, int day, int month, int year, string safeBy, string gateAfter)
    {
        var falls = Assert.IsType<FallsOn>(Section18.TwentyEightDays.From(Start.On(new LocalDate(year, month, day)), null));

        Assert.Equal((why, safeBy, gateAfter), (why, Iso(falls.SafeBy), Iso(falls.GateAfter)));
        Assert.Equal(falls.GateAfter.PlusDays(1), falls.EarliestNextStep);
    }

    [Fact]
    public void Past_the_calendar_no_date_is_given() =>
        Assert.IsType<CannotYetBeFixed>(Section18.TwentyEightDays.From(Start.On(4.December(2028)), null));

    [Fact]
    public void Conviction_and_sentence_run_apart()
    {
        var deadlines = Section18.NoticeOfAppeal.In(On(3.August(2026), c => c.On(TheConviction.SentencedOn, 19.June(2026)).Is(TheConviction.CourtLevel, "crown-court")));

        Assert.Equal([26.June(2026), 17.July(2026)], deadlines.Select(d => Assert.IsType<FallsOn>(d.Result).SafeBy));
    }

    [Fact]
    public void A_court_that_is_not_on_file_gives_no_date()
    {
        var deadlines = Section18.NoticeOfAppeal.In(On(3.August(2026), c => c));

        Assert.All(deadlines, d => Assert.Contains("convictions.1.courtLevel", Assert.IsType<CannotYetBeFixed>(d.Result).Missing.Select(m => m.Id)));
    }

    [Fact]
    public void A_magistrates_court_has_another_limit()
    {
        var deadlines = Section18.NoticeOfAppeal.In(On(3.August(2026), c => c.Is(TheConviction.CourtLevel, "magistrates-court")));

        Assert.All(deadlines, d => Assert.IsType<DoesNotApply>(d.Result));
    }

    [Theory]
    [InlineData("another jurisdiction", "scotland", "convicted", false)]
    [InlineData("no conviction, but a finding", "england-and-wales", "insanity", false)]
    [InlineData("a conviction that is quashed", "england-and-wales", "convicted", true)]
    public void Each_limb_of_a_conviction_in_the_Crown_Court_is_needed(string why, string jurisdiction, string finding, bool isQuashed)
    {
        var deadlines = Section18.NoticeOfAppeal.In(Situation.Of(A.Case(p => p.Has<Conviction>(c =>
        {
            c.On(TheConviction.DateOfConviction, 29.May(2026)).On(TheConviction.SentencedOn, 19.June(2026)).Is(TheConviction.CourtLevel, "crown-court")
                .Is(TheConviction.Jurisdiction, jurisdiction).Is(TheConviction.PleaOrFinding, finding);
            _ = isQuashed ? c.Yes(TheConviction.IsQuashed) : c.No(TheConviction.IsQuashed);
        })).Read(Record.Reading.Established), 3.August(2026).AtMidnight()));

        Assert.Equal(2, deadlines.Count);
        Assert.All(deadlines, d => Assert.True(d.Result is DoesNotApply, why));
    }

    private static Situation On(LocalDate day, Func<Subject, Subject> says) => Situation.Of(
        A.Case(p => p.Has<Conviction>(c => says(c
            .On(TheConviction.DateOfConviction, 29.May(2026)).Is(TheConviction.Jurisdiction, "england-and-wales")))).Read(Record.Reading.Established),
        day.At(LocalTime.Midnight));

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
