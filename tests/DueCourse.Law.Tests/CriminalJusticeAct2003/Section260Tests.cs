namespace DueCourse.Law.Tests.CriminalJusticeAct2003;

using DueCourse.Law.CriminalJusticeAct2003;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section260Tests
{
    private static readonly LocalDate Eligible = 1.March(2026);

    /// <summary>A fixed-term prisoner, liable as an illegal entrant, whose first day the prison gives.</summary>
    private static CaseRecord Prisoner(LocalDate? eligible, bool excluded = false, bool fixedTerm = true, bool liable = true) => A.Case(p =>
    {
        _ = fixedTerm ? p.Yes(TheCustody.IsAFixedTermPrisoner) : p.No(TheCustody.IsAFixedTermPrisoner);
        _ = excluded ? p.Yes(TheCustody.IsExcludedFromEarlyRemoval) : p.No(TheCustody.IsExcludedFromEarlyRemoval);
        p.Is(TheLeave.EntryMode, liable ? "illegal-entry" : "with-leave");
        if (!liable) p.Yes(ThePerson.IsABritishCitizen).No(TheCourtRecommendation.WasMade).No(TheLeave.WasRefusedLeaveToEnter).No(TheLeave.IsRequired).All<Notice>();
        if (eligible is { } day) p.On(TheCustody.EarlyRemovalEligibleOn, day);
    });

    private static string RuleAt(LocalDateTime moment) =>
        Section260.TheFirstDayHasCome.Read(Prisoner(Eligible), moment).Version!.Says;

    [Fact]
    public void It_opens_on_the_day_that_the_prison_states()
    {
        Assert.Equal(No, Section260.EarlyRemoval.On(Prisoner(Eligible), Eligible.PlusDays(-1)));
        Assert.Equal(Yes, Section260.EarlyRemoval.On(Prisoner(Eligible), Eligible));
    }

    [Fact]
    public void Each_limb_failing_alone_is_no()
    {
        Assert.Equal(No, Section260.EarlyRemoval.On(Prisoner(Eligible, fixedTerm: false), Eligible));
        Assert.Equal(No, Section260.EarlyRemoval.On(Prisoner(Eligible, excluded: true), Eligible));
        Assert.Equal(No, Section260.EarlyRemoval.On(Prisoner(Eligible, liable: false), Eligible));
    }

    [Fact]
    public void Without_the_prisons_date_nothing_is_computed_and_the_date_is_missing() =>
        Assert.Equal(["prisonReleaseDates.ersed"], Section260.EarlyRemoval.Condition.Read(Prisoner(null), Eligible).MissingIds());

    [Theory, BothSidesOf(4, 4, 2005)]
    public void The_section_begins_on_4_April_2005(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section260.TheFirstDayHasCome.Read(Prisoner(1.January(2005)), before).Answer);
        Assert.Equal(Unknown, Section260.TheFirstDayHasCome.Read(Prisoner(1.January(2005)), on).Answer);
    }

    [Theory, BothSidesOf(1, 4, 2020)]
    public void The_rules_of_135_and_270_days_before_1_April_2020_were_not_read_in_full(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section260.TheFirstDayHasCome.Read(Prisoner(1.January(2020)), before).Answer);
        Assert.Equal(Yes, Section260.TheFirstDayHasCome.Read(Prisoner(1.January(2020)), on).Answer);
    }

    [Theory, BothSidesOf(28, 6, 2022)]
    public void From_28_June_2022_the_window_is_one_year(LocalDateTime before, LocalDateTime on)
    {
        Assert.Contains("270 days", RuleAt(before), StringComparison.Ordinal);
        Assert.Contains("one year", RuleAt(on), StringComparison.Ordinal);
    }

    [Theory, BothSidesOf(16, 1, 2024)]
    public void From_16_January_2024_it_is_545_days(LocalDateTime before, LocalDateTime on)
    {
        Assert.Contains("one year", RuleAt(before), StringComparison.Ordinal);
        Assert.Contains("545 days", RuleAt(on), StringComparison.Ordinal);
    }

    [Theory, BothSidesOf(23, 9, 2025)]
    public void From_23_September_2025_it_is_four_years_and_30_per_cent_served(LocalDateTime before, LocalDateTime on)
    {
        Assert.Contains("545 days", RuleAt(before), StringComparison.Ordinal);
        Assert.Contains("30 per cent", RuleAt(on), StringComparison.Ordinal);
    }

    [Theory, BothSidesOf(22, 4, 2026)]
    public void After_21_April_2026_it_is_in_doubt_whether_there_is_a_first_day_at_all(LocalDateTime before, LocalDateTime on)
    {
        var notYet = Prisoner(1.January(2030));

        Assert.Equal(No, Section260.TheFirstDayHasCome.Read(notYet, before).Answer);
        Assert.Equal(["doubt.sa2026.s35.commencement"], Section260.TheFirstDayHasCome.Read(notYet, on).MissingIds());
        Assert.Equal(Yes, Section260.TheFirstDayHasCome.Read(Prisoner(Eligible), on).Answer);
    }
}
