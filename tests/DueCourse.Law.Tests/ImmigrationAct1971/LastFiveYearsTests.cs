namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.Record;
using NodaTime;

public sealed class LastFiveYearsTests
{
    private static readonly LocalDate Decision = 1.June(2026);

    private static Measured Measure(CaseRecord record, LocalDate? on = null) =>
        new LastFiveYears().Of(Situation.Of(record.Read(Reading.Established), (on ?? Decision).At(LocalTime.Midnight)));

    private static (int, int) Months(Action<Subject> says, LocalDate? on = null)
    {
        var measured = Measure(A.Case(person => says(person.All<ResidencePeriod>().All<ImprisonmentPeriod>())), on);
        return (measured.Least, measured.Most);
    }

    private static string[] MissingOf(Action<Subject> says) =>
        [.. Measure(A.Case(person => says(person.All<ResidencePeriod>().All<ImprisonmentPeriod>()))).Missing.Select(m => m.Id)];

    private static Subject LivedHere(Subject person, LocalDate from, LocalDate? to = null) => person.Has<ResidencePeriod>(r =>
    {
        r.On(TheResidence.From, from).Yes(TheResidence.WasOrdinary);
        _ = to is { } day ? r.On(TheResidence.To, day) : r.Yes(TheResidence.GoesOn);
    });

    private static Subject WasHeld(Subject person, LocalDate from, LocalDate to, Action<Subject>? and = null, bool passedHere = true) => person.Has<ImprisonmentPeriod>(i =>
    {
        i.On(TheImprisonment.From, from).On(TheImprisonment.To, to);
        _ = passedHere ? i.Yes(TheImprisonment.IsUnderASentencePassedHere) : i.No(TheImprisonment.IsUnderASentencePassedHere);
        and?.Invoke(i);
    });

    [Fact]
    public void Remand_under_a_sentence_passed_on_the_very_day_of_the_decision_is_left_out() =>
        Assert.Equal((53, 53), Months(p => WasHeld(LivedHere(p, 1.January(2021)), 1.January(2024), 31.December(2024), i => i.On(TheImprisonment.SentencePassedOn, Decision))));

    [Fact]
    public void Imprisonment_that_is_certain_on_no_day_but_possible_on_some_is_told() =>
        Assert.Contains(
            Measure(A.Case(p => LivedHere(p, 1.January(2021)).All<ImprisonmentPeriod>().Has<ImprisonmentPeriod>(i => i.Yes(TheImprisonment.IsUnderASentencePassedHere)
                .Within(TheImprisonment.From, new(1.January(2024), 31.March(2024))).Within(TheImprisonment.To, new(1.February(2024), 30.April(2024)))))).Working,
            w => w.StartsWith("Time held from", StringComparison.Ordinal));

    [Fact]
    public void Time_here_that_was_not_ordinary_residence_says_nothing_of_other_days()
    {
        var measured = Measure(A.Case(p => LivedHere(p.All<ImprisonmentPeriod>(), 1.June(2024)).Has<ResidencePeriod>(r => r
            .On(TheResidence.From, 1.March(2010)).On(TheResidence.To, 1.March(2011)).No(TheResidence.WasOrdinary))));

        Assert.Equal((24, 60), (measured.Least, measured.Most));
    }

    [Theory]
    [InlineData(2021, 6, 1, 60)]
    [InlineData(2021, 6, 2, 59)]
    [InlineData(2025, 6, 1, 12)]
    public void Residence_counts_in_whole_months_back_from_the_decision(int year, int month, int day, int months) =>
        Assert.Equal((months, months), Months(p => LivedHere(p, new LocalDate(year, month, day))));

    [Fact]
    public void Five_years_end_on_the_anniversary_and_not_the_day_before()
    {
        Assert.Equal((60, 60), Months(p => LivedHere(p, 1.June(2021)), on: 1.June(2026)));
        Assert.Equal((59, 59), Months(p => LivedHere(p, 1.June(2021)), on: 31.May(2026)));
    }

    [Fact]
    public void No_more_than_five_years_are_counted() =>
        Assert.Equal((60, 60), Months(p => LivedHere(p, 1.March(1971))));

    [Fact]
    public void Nobody_who_left_before_the_decision_has_any() =>
        Assert.Equal((0, 0), Months(p => LivedHere(p, 1.March(1971), to: 1.May(2026))));

    [Fact]
    public void A_break_in_residence_ends_the_count_however_long_the_residence_before_it() =>
        Assert.Equal((24, 24), Months(p => LivedHere(LivedHere(p, 1.March(1971), to: 31.December(2022)), 1.June(2024))));

    [Theory]
    [InlineData(30, 1, 0, 1)] // 30 odd days may be a month, for there are short ones, and need not be
    [InlineData(31, 1, 1, 1)] // 31 are one, whichever month
    [InlineData(27, 1, 0, 0)]
    [InlineData(28, 1, 0, 1)]
    public void Odd_days_of_two_stretches_are_put_together_by_the_longest_and_by_the_shortest_month(int oddDays, int before, int least, int most)
    {
        // Held under a sentence from after the first stretch to the last days before the decision, which are the second.
        var heldTo = Decision.PlusDays(-(oddDays - before) - 1);
        var heldFrom = heldTo.PlusMonths(-12);

        Assert.Equal((least, most), Months(p => WasHeld(LivedHere(p, heldFrom.PlusDays(-before)), heldFrom, heldTo, i => i.On(TheImprisonment.SentencePassedOn, heldFrom))));
    }

    [Fact]
    public void Two_periods_that_meet_are_one() =>
        Assert.Equal((60, 60), Months(p => LivedHere(LivedHere(p, 1.January(2015), to: 31.December(2022)), 1.January(2023))));

    [Fact]
    public void Unlawful_residence_is_not_fatal() =>
        Assert.Equal((60, 60), Months(p => p.Has<ResidencePeriod>(r => r
            .On(TheResidence.From, 1.January(2010)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasOrdinary).No(TheResidence.WasLawful))));

    [Fact]
    public void Residence_that_was_not_ordinary_does_not_count() =>
        Assert.Equal((0, 0), Months(p => p.Has<ResidencePeriod>(r => r
            .On(TheResidence.From, 1.January(2010)).Yes(TheResidence.GoesOn).No(TheResidence.WasOrdinary))));

    [Fact]
    public void Exactly_six_months_held_are_left_out() =>
        Assert.Equal((59, 59), Months(p => WasHeld(LivedHere(p, 1.January(2021)), 1.January(2024), 30.June(2024))));

    [Fact]
    public void Five_months_and_29_days_held_are_not() =>
        Assert.Equal((60, 60), Months(p => WasHeld(LivedHere(p, 1.January(2021)), 1.January(2024), 29.June(2024))));

    [Fact]
    public void Odd_days_that_may_or_may_not_make_a_month_leave_the_total_open()
    {
        // 24 months and 14 days before the time left out, 35 months and 16 days after it.
        Assert.Equal((59, 60), Months(p => WasHeld(LivedHere(p, 10.April(2020)), 24.April(2022), 15.June(2023))));
    }

    [Fact]
    public void Time_left_out_does_not_break_residence_which_is_added_on_either_side()
    {
        // 36 months before and 24 after two years of which the file lists no residence at all.
        Assert.Equal((60, 60), Months(p => WasHeld(
            LivedHere(LivedHere(p, 1.June(2019), to: 31.May(2022)), 1.June(2024)), 1.June(2022), 31.May(2024))));
    }

    [Fact]
    public void Short_time_held_does_not_mend_a_break() =>
        Assert.Equal((24, 24), Months(p => WasHeld(
            LivedHere(LivedHere(p, 1.June(2019), to: 31.March(2024)), 1.June(2024)), 1.April(2024), 31.May(2024))));

    [Fact]
    public void Two_terms_of_four_months_are_one_sentence_when_consecutive()
    {
        static void Number(Subject i) => i.Number(TheImprisonment.SentenceNumber, 1);

        Assert.Equal((57, 57), Months(p => WasHeld(WasHeld(LivedHere(p, 1.January(2021)), 1.January(2024), 30.April(2024), Number), 1.May(2024), 31.August(2024), Number)));
    }

    [Fact]
    public void Two_terms_of_four_months_under_separate_sentences_are_not() =>
        Assert.Equal((60, 60), Months(p => WasHeld(WasHeld(LivedHere(p, 1.January(2021)),
            1.January(2024), 30.April(2024), i => i.Number(TheImprisonment.SentenceNumber, 1)),
            1.May(2024), 31.August(2024), i => i.Number(TheImprisonment.SentenceNumber, 2))));

    [Fact]
    public void Whether_two_terms_are_one_sentence_is_asked_when_the_file_does_not_say()
    {
        static void Twice(Subject p) => WasHeld(WasHeld(LivedHere(p, 1.January(2021)), 1.January(2024), 30.April(2024)), 1.May(2024), 31.August(2024));

        Assert.Equal((57, 60), Months(Twice));
        Assert.Equal(["imprisonmentPeriods.1.sentenceNumber", "imprisonmentPeriods.2.sentenceNumber"], MissingOf(Twice).Distinct().Order());
    }

    [Theory, InlineData(true), InlineData(false)]
    public void So_it_is_when_the_file_says_the_sentence_of_one_of_them_only(bool ofTheFirst) =>
        Assert.Equal((57, 60), Months(p => WasHeld(WasHeld(LivedHere(p, 1.January(2021)),
            1.January(2024), 30.April(2024), i => { if (ofTheFirst) i.Number(TheImprisonment.SentenceNumber, 1); }),
            1.May(2024), 31.August(2024), i => { if (!ofTheFirst) i.Number(TheImprisonment.SentenceNumber, 1); })));

    [Fact]
    public void Recall_under_the_same_sentence_adds_to_the_time_held_under_it()
    {
        static void Number(Subject i) => i.Number(TheImprisonment.SentenceNumber, 7);

        Assert.Equal((57, 57), Months(p => WasHeld(WasHeld(LivedHere(p, 1.January(2021)), 1.January(2023), 30.April(2023), Number), 1.May(2024), 31.August(2024), Number)));
    }

    [Fact]
    public void Time_held_under_a_sentence_passed_abroad_is_not_left_out() =>
        Assert.Equal((60, 60), Months(p => WasHeld(LivedHere(p, 1.January(2021)), 1.January(2024), 31.December(2024), passedHere: false)));

    [Fact]
    public void Remand_counts_as_time_held_unless_the_sentence_came_after_the_decision()
    {
        Assert.Equal((53, 53), Months(p => WasHeld(LivedHere(p, 1.January(2021)), 1.January(2024), 31.December(2024), i => i.On(TheImprisonment.SentencePassedOn, 1.December(2024)))));
        Assert.Equal((60, 60), Months(p => WasHeld(LivedHere(p, 1.January(2021)), 1.January(2024), 31.December(2024), i => i.On(TheImprisonment.SentencePassedOn, 2.June(2026)))));
    }

    [Fact]
    public void Somebody_still_held_must_have_the_day_of_sentence_on_file()
    {
        static void Held(Subject p) => LivedHere(p, 1.January(2020)).Has<ImprisonmentPeriod>(i => i.On(TheImprisonment.From, 1.January(2024)).Yes(TheImprisonment.GoesOn).Yes(TheImprisonment.IsUnderASentencePassedHere));

        Assert.Equal((48, 60), Months(Held));
        Assert.Equal(["imprisonmentPeriods.1.sentencePassedOn"], MissingOf(Held));
    }

    [Fact]
    public void Less_than_six_months_of_a_sentence_still_being_served_asks_for_a_ruling()
    {
        static void Held(Subject p) => LivedHere(p, 1.June(2021)).Has<ImprisonmentPeriod>(i => i.Yes(TheImprisonment.IsUnderASentencePassedHere)
            .On(TheImprisonment.From, 1.March(2026)).Yes(TheImprisonment.GoesOn).On(TheImprisonment.SentencePassedOn, 1.March(2026)));

        Assert.Equal((57, 60), Months(Held));
        Assert.Equal(["doubt.ia1971.s7-3.still-held"], MissingOf(Held));
    }

    [Fact]
    public void An_unknown_first_day_widens_the_bounds()
    {
        static void SomeDayOf2021(Subject p) => p.Has<ResidencePeriod>(r => r
            .Within(TheResidence.From, DateRange.InYear(2021)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasOrdinary));

        Assert.Equal((53, 60), Months(SomeDayOf2021));
        Assert.Equal(["residencePeriods.1.from"], MissingOf(SomeDayOf2021));
    }

    [Fact]
    public void Unknown_days_of_imprisonment_widen_the_bounds()
    {
        static void Held(Subject p) => LivedHere(p, 1.January(2021)).Has<ImprisonmentPeriod>(i => i.Yes(TheImprisonment.IsUnderASentencePassedHere)
            .Within(TheImprisonment.From, DateRange.InMonth(2024, 1)).On(TheImprisonment.To, 10.July(2024)));

        Assert.Equal((58, 60), Months(Held));
        Assert.Equal(["imprisonmentPeriods.1.from"], MissingOf(Held));
    }

    [Fact]
    public void A_period_without_a_last_day_is_not_taken_to_go_on()
    {
        static void Open(Subject p) => p.Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.January(2010)).Yes(TheResidence.WasOrdinary));

        Assert.Equal((0, 60), Months(Open));
        Assert.Equal(["residencePeriods.1.goesOn"], MissingOf(Open));
    }

    [Fact]
    public void A_list_not_said_to_be_complete_leaves_the_most_open()
    {
        var measured = Measure(A.Case(p => p.All<ImprisonmentPeriod>()));

        Assert.Equal((0, 60), (measured.Least, measured.Most));
        Assert.Equal(["residencePeriods.complete"], measured.Missing.Select(m => m.Id));
    }

    [Fact]
    public void Time_in_prison_that_the_file_may_have_left_out_leaves_the_least_open()
    {
        var measured = Measure(A.Case(p => LivedHere(p.All<ResidencePeriod>(), 1.March(1971))));

        Assert.Equal((0, 60), (measured.Least, measured.Most));
        Assert.Equal(["imprisonmentPeriods.complete"], measured.Missing.Select(m => m.Id));
    }

    [Fact]
    public void Nobody_who_was_never_convicted_was_held_under_a_sentence()
    {
        var measured = Measure(A.Case(p => LivedHere(p.All<ResidencePeriod>().All<Conviction>(), 1.March(1971))));

        Assert.Equal((60, 60), (measured.Least, measured.Most));
        Assert.Empty(measured.Missing);
    }

    [Fact]
    public void The_working_says_from_when_it_is_unbroken_and_what_is_left_out()
    {
        var measured = Measure(A.Case(p => WasHeld(
            LivedHere(p.All<ResidencePeriod>().All<ImprisonmentPeriod>(), 1.January(2021)), 1.January(2024), 30.June(2024))));

        Assert.Equal(
        [
            "Counted back from 1 June 2026, it is unbroken from 1 January 2021, 182 days left out.",
            "Time held from 1 January 2024 to 30 June 2024 is left out: six months or more were served under the sentence.",
        ], measured.Working);
    }
}
