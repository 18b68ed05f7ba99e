namespace DueCourse.Law.Tests.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.Clock;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section10ATests
{
    private static readonly LocalDate Given = 23.November(2026);

    /// <summary>Noticed on Monday 23 November 2026; the five working days end on Monday 30 November.</summary>
    private static CaseRecord Noticed(LocalDate? planned = null, Action<Subject>? but = null, bool otherDestination = false, bool otherStop = false) => A.Case(p =>
    {
        p.Yes(TheDeparture.RemovalIsUnderSection10).Is(TheRemovalNotice.Exception, "none").Is(ThePerson.Place, "england-and-wales")
            .On(TheRemovalNotice.IntentionGivenOn, Given).On(TheRemovalNotice.DepartureDetailsGivenOn, Given)
            .On(TheRemovalNotice.PeriodEnds, 30.November(2026))
            .On(TheRemovalNotice.StatedDepartureDate, planned ?? 1.December(2026)).On(TheDeparture.PlannedOn, planned ?? 1.December(2026))
            .Says(TheRemovalNotice.DestinationIsAsNoticed.Definition, new YesNoValue(!otherDestination))
            .Says(TheRemovalNotice.StopsAreAsNoticed.Definition, new YesNoValue(!otherStop));
        but?.Invoke(p);
    });

    private static Answer Barred(CaseRecord record) => Section10A.NoticeRegime.On(record, Given);

    [Theory]
    [InlineData(2026, 11, 29, Yes)]
    [InlineData(2026, 11, 30, Yes)]
    [InlineData(2026, 12, 1, No)]
    public void Removal_on_or_before_the_last_day_of_the_notice_period_is_barred(int year, int month, int day, Answer barred) =>
        Assert.Equal(barred, Barred(Noticed(planned: new LocalDate(year, month, day))));

    [Fact]
    public void Another_destination_or_another_stop_needs_a_new_period()
    {
        Assert.Equal(Yes, Barred(Noticed(otherDestination: true)));
        Assert.Equal(Yes, Barred(Noticed(otherStop: true)));
    }

    [Fact]
    public void Without_a_stated_date_there_is_no_window_in_which_removal_may_go_ahead()
    {
        var record = A.Case(p => p
            .Yes(TheDeparture.RemovalIsUnderSection10).Is(TheRemovalNotice.Exception, "none").Is(ThePerson.Place, "england-and-wales")
            .On(TheRemovalNotice.IntentionGivenOn, Given).On(TheRemovalNotice.DepartureDetailsGivenOn, Given)
            .On(TheRemovalNotice.PeriodEnds, 30.November(2026)).On(TheDeparture.PlannedOn, 1.December(2026))
            .Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed));
        var finding = Section10A.NoticeRegime.Condition.Read(record, Given);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["removalNotice.statedDepartureDate"], finding.MissingIds());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Removal_on_another_day_than_the_one_stated_is_barred(int stated) =>
        Assert.Equal(Yes, Barred(A.Case(p => p
            .Yes(TheDeparture.RemovalIsUnderSection10).Is(TheRemovalNotice.Exception, "none")
            .On(TheRemovalNotice.IntentionGivenOn, Given).On(TheRemovalNotice.DepartureDetailsGivenOn, Given)
            .On(TheRemovalNotice.PeriodEnds, 30.November(2026)).On(TheDeparture.PlannedOn, 2.December(2026))
            .On(TheRemovalNotice.StatedDepartureDate, stated.December(2026))
            .Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed))));

    private static CaseRecord PeriodOf(LocalDate intention, LocalDate ends, string? place, LocalDate? details = null, bool? same = null) => A.Case(p =>
    {
        var planned = ends.PlusDays(7);
        p.Yes(TheDeparture.RemovalIsUnderSection10).Is(TheRemovalNotice.Exception, "none")
            .On(TheRemovalNotice.IntentionGivenOn, intention).On(TheRemovalNotice.DepartureDetailsGivenOn, details ?? intention)
            .On(TheRemovalNotice.PeriodEnds, ends).On(TheDeparture.PlannedOn, planned).On(TheRemovalNotice.StatedDepartureDate, planned)
            .Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed);
        if (place is not null) p.Is(ThePerson.Place, place);
        if (same is { } so) p.Says(TheRemovalNotice.DepartureDetailsMatchIntention.Definition, new YesNoValue(so));
    });

    private static Answer Satisfied(CaseRecord record) => Section10A.NoticeIsSatisfied.On(record, Given.PlusDays(30));

    [Theory]
    [InlineData(28, "england-and-wales", No)]
    [InlineData(29, "england-and-wales", No)]
    [InlineData(30, "england-and-wales", Yes)]
    [InlineData(30, "scotland", No)]
    [InlineData(30, null, Unknown)]
    public void Saturdays_Sundays_and_bank_holidays_where_the_person_is_are_not_among_the_five_working_days(int ends, string? place, Answer satisfied) =>
        Assert.Equal(satisfied, Satisfied(PeriodOf(Given, ends.November(2026), place)));

    [Fact]
    public void St_Andrew_s_Day_counts_or_not_by_where_the_person_was_so_the_place_is_asked_for()
    {
        Assert.Equal(["place"], Section10A.NoticeIsSatisfied.Read(PeriodOf(Given, 30.November(2026), place: null, same: true), Given.PlusDays(30)).MissingIds());
        Assert.Equal(Yes, Satisfied(PeriodOf(Given, 1.December(2026), place: null)));
    }

    [Theory]
    [InlineData(30, No)]
    [InlineData(31, Yes)]
    public void The_days_from_27_to_31_December_are_working_days_here_though_not_in_the_Tribunal(int ends, Answer satisfied) =>
        Assert.Equal(satisfied, Satisfied(PeriodOf(22.December(2026), ends.December(2026), "england-and-wales")));

    [Fact]
    public void Past_the_calendar_held_the_period_is_not_guessed()
    {
        var finding = Section10A.NoticeIsSatisfied.Read(PeriodOf(3.January(2029), 10.January(2029), "england-and-wales", same: true), 20.January(2029));

        Assert.Equal((Unknown, "calendar.bank-holidays"), (finding.Answer, Assert.Single(finding.MissingIds())));
    }

    [Theory]
    [InlineData(false, 30, No)]
    [InlineData(false, 4, Yes)]
    [InlineData(true, 30, Yes)]
    [InlineData(null, 30, Unknown)]
    public void A_destination_or_stop_that_the_first_notice_did_not_name_starts_a_new_period(bool? same, int ends, Answer satisfied) =>
        Assert.Equal(satisfied, Satisfied(PeriodOf(Given, ends == 30 ? 30.November(2026) : 4.December(2026), "england-and-wales", details: 27.November(2026), same: same)));

    [Fact]
    public void A_notice_still_to_be_given_is_none() =>
        Assert.Equal(Yes, Section10A.NoticeRegime.On(Noticed(), Given.PlusDays(-1)));

    [Fact]
    public void The_regime_does_not_bind_removal_under_a_deportation_order() =>
        Assert.Equal(No, Barred(A.Case(p => p.No(TheDeparture.RemovalIsUnderSection10))));

    [Fact]
    public void A_notice_given_before_20_November_2023_asks_for_a_ruling() =>
        Assert.Contains("not-encoded.si2023-1130.reg3", Section10A.Notice.Condition.Read(A.Case(p => p
            .On(TheRemovalNotice.IntentionGivenOn, 19.November(2023)).On(TheRemovalNotice.DepartureDetailsGivenOn, 19.November(2023))
            .On(TheRemovalNotice.PeriodEnds, 24.November(2023)).On(TheDeparture.PlannedOn, 27.November(2023)).On(TheRemovalNotice.StatedDepartureDate, 27.November(2023))
            .Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed)), 27.November(2023)).MissingIds());

    [Theory, BothSidesOf(20, 11, 2023)]
    public void The_regime_begins_on_20_November_2023(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p
            .Yes(TheDeparture.RemovalIsUnderSection10).Is(TheRemovalNotice.Exception, "none").On(TheRemovalNotice.IntentionGivenOn, 1.December(2023)));

        Assert.Equal(No, Section10A.NoticeRegime.Condition.Read(record, before).Answer);
        Assert.Equal(Yes, Section10A.NoticeRegime.Condition.Read(record, on).Answer);
    }

    [Fact]
    public void A_new_destination_in_the_departure_details_starts_five_days_of_its_own()
    {
        var deadlines = Section10A.NoticePeriod.On(10.December(2026), p => p.Is(ThePerson.Place, "england-and-wales")
            .On(TheRemovalNotice.IntentionGivenOn, 23.November(2026)).On(TheRemovalNotice.DepartureDetailsGivenOn, 7.December(2026)).No(TheRemovalNotice.DepartureDetailsMatchIntention));

        Assert.Equal([30.November(2026), 14.December(2026)], deadlines.Select(d => d.Result).OfType<FallsOn>().Select(f => f.GateAfter));
    }

    [Fact]
    public void Removal_under_a_deportation_order_is_left_to_the_rule_of_the_project()
    {
        void Case(Subject p) => p.Is(ThePerson.Place, "scotland").All<ProceduralStep>().No(TheDeparture.RemovalIsUnderSection10).On(TheRemovalNotice.IntentionGivenOn, 23.November(2026));

        Assert.DoesNotContain(Section10A.NoticePeriod.On(24.November(2026), Case), d => d.Result is FallsOn);
        Assert.Equal(1.December(2026), DueCourse.Law.Guidance.NoticeBeforeDeportation.FiveWorkingDays.Falls(24.November(2026), Case).GateAfter);
    }

    [Fact]
    public void A_period_that_the_state_waits_for_says_nothing_of_handing_in() =>
        Assert.DoesNotContain(Section10A.NoticePeriod.From(17.December(2026), DueCourse.Law.Clock.UkDivision.EnglandAndWales).Falls().Working, w => w.Contains("certainly be done", StringComparison.Ordinal));

    [Fact]
    public void The_statute_counts_for_notices_from_20_November_2023()
    {
        Assert.IsType<DoesNotApply>(Section10A.NoticePeriod.From(19.November(2023)));
        Assert.Equal("2023-11-27 2023-11-27", Section10A.NoticePeriod.From(20.November(2023)).Dates());
    }
}
