namespace DueCourse.Law.Tests.Readings;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class FactsReadTests
{
    private static readonly LocalDate Today = 23.November(2026);
    private static readonly FactDefinition British = ThePerson.IsABritishCitizen.Definition;

    private static Assertion Says(bool yes) => new(new YesNoValue(yes));

    private static Answer Reads(Reading reading, params Assertion[] assertions)
    {
        var record = A.Case(p =>
        {
            foreach (var assertion in assertions) p.Asserts(British, assertion);
        });
        return ThePerson.IsABritishCitizen.Read(record, Today.At(0, 0), reading).Answer;
    }

    [Fact]
    public void What_a_side_says_is_not_established_until_somebody_verifies_it()
    {
        var claim = Says(true) with { AssertedBy = "representative", Side = Side.Person };

        Assert.Equal(Unknown, Reads(Reading.Established, claim));
        Assert.Equal(Yes, Reads(Reading.Person, claim));
        Assert.Equal(Unknown, Reads(Reading.State, claim));
        Assert.Equal(Yes, Reads(Reading.Established, claim with { VerifiedBy = "a caseworker" }));
    }

    [Fact]
    public void A_disputed_record_is_open_for_the_one_side_and_stands_for_the_other()
    {
        var record = Says(true) with { AssertedBy = "registry", Side = Side.OfficialRecord, DisputedBy = "representative", DisputedSide = Side.Person };

        Assert.Equal(Unknown, Reads(Reading.Established, record));
        Assert.Equal(Unknown, Reads(Reading.Person, record));
        Assert.Equal(Yes, Reads(Reading.State, record));
    }

    [Fact]
    public void Each_sides_case_at_its_highest_takes_its_own_assertion()
    {
        var theirs = Says(true) with { AssertedBy = "person", Side = Side.Person };
        var ours = Says(false) with { AssertedBy = "home-office", Side = Side.State };

        Assert.Equal(Unknown, Reads(Reading.Established, theirs, ours));
        Assert.Equal(Yes, Reads(Reading.Person, theirs, ours));
        Assert.Equal(No, Reads(Reading.State, theirs, ours));
    }

    [Fact]
    public void What_the_press_says_is_never_established_by_itself() =>
        Assert.All([Reading.Established, Reading.Person, Reading.State],
            r => Assert.Equal(Unknown, Reads(r, Says(true) with { AssertedBy = "press", Side = Side.ThirdParty })));

    [Fact]
    public void Only_what_was_recorded_by_then_is_known_then()
    {
        var record = A.Case(p => p.Asserts(British, Says(true) with { RecordedAt = Instant.FromUtc(2026, 7, 8, 12, 0) }));
        var before = record.Read(Reading.Established, Instant.FromUtc(2026, 7, 8, 11, 59));
        var after = record.Read(Reading.Established, Instant.FromUtc(2026, 7, 8, 12, 0));

        Assert.Null(before.Find(record.Person, British, Today).Value);
        Assert.Equal("nothing about it had been recorded by then", before.Find(record.Person, British, Today).WhyNot);
        Assert.NotNull(after.Find(record.Person, British, Today).Value);
    }

    [Fact]
    public void A_value_that_can_change_speaks_from_the_files_own_day_and_not_before()
    {
        var record = new CaseRecord { Name = "test", AsAt = Today };
        record.Person.Assert(British, Says(false));

        Assert.Equal(No, ThePerson.IsABritishCitizen.On(record, Today));
        Assert.Equal(No, ThePerson.IsABritishCitizen.On(record, Today.PlusYears(1)));
        Assert.Equal(Unknown, ThePerson.IsABritishCitizen.On(record, Today.PlusDays(-1)));
    }

    [Fact]
    public void A_period_whose_end_is_known_only_as_a_month_leaves_that_month_open()
    {
        var record = A.Case(p => p.Asserts(British, Says(true) with { From = DateRange.On(1.January(2000)), To = DateRange.InMonth(2026, 8) }));

        Assert.Equal(Yes, ThePerson.IsABritishCitizen.On(record, 31.July(2026)));
        Assert.Equal(Unknown, ThePerson.IsABritishCitizen.On(record, 15.August(2026)));
        Assert.Equal(Unknown, ThePerson.IsABritishCitizen.On(record, 1.September(2026)));
    }

    [Fact]
    public void Two_statements_that_conflict_establish_neither() => Assert.Equal(Unknown, Reads(Reading.Established, Says(true), Says(false)));

    [Fact]
    public void A_presumption_from_a_day_holds_only_once_the_day_has_come()
    {
        var record = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").On(TheDeprivation.DecisionDate, 15.July(2026)).On(TheDeprivation.OrderDate, 3.August(2026)));

        Assert.Equal(Yes, TheDeprivation.Stage.Is("considered").On(record, 14.July(2026)));
        Assert.Equal(Yes, TheDeprivation.Stage.Is("decided").On(record, 2.August(2026)));
        Assert.Equal(Yes, TheDeprivation.Stage.Is("order-made").On(record, 3.August(2026)));
    }

    [Fact]
    public void A_presumption_gives_way_to_what_is_asserted_and_not_established()
    {
        CaseRecord With(Side side) => A.Case(p => p.Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.March(2020))
            .Asserts(TheConviction.QuashedOn.Definition, new(new DayValue(DateRange.On(1.June(2026)))) { AssertedBy = "someone", Side = side })));
        Answer Quashed(Side side) => ThePerson.AnyConviction(TheConviction.IsQuashed & TheConviction.PleaOrFinding.Is("convicted")).On(With(side), Today);

        Assert.Equal(Unknown, Quashed(Side.Person));
        Assert.Equal(Yes, Quashed(Side.OfficialRecord));
    }

    [Fact]
    public void Before_a_fact_was_recorded_the_file_was_silent_and_its_presumption_held()
    {
        var record = A.Case(p => p.On(ThePerson.DateOfBirth, 1.March(1970))
            .Asserts(ThePerson.AgeIsDisputed.Definition, Says(true) with { RecordedAt = Instant.FromUtc(2026, 7, 8, 12, 0) }));

        Assert.Equal(new YesNoValue(false), record.Read(Reading.Established, Instant.FromUtc(2026, 7, 1, 0, 0)).Find(record.Person, ThePerson.AgeIsDisputed.Definition, Today).Value);
        Assert.Equal(new YesNoValue(true), record.Read(Reading.Established).Find(record.Person, ThePerson.AgeIsDisputed.Definition, Today).Value);
    }

    [Fact]
    public void A_subject_without_a_date_had_come_by_the_files_own_day_and_perhaps_before()
    {
        var record = new CaseRecord { Name = "test", AsAt = Today };
        record.Person.List(Conviction.Kind).Add();
        record.Person.List(Conviction.Kind).IsComplete = true;
        var convicted = ThePerson.AnyConviction((Condition<Conviction>)It.Always);

        Assert.Equal(Yes, convicted.On(record, Today));
        Assert.Equal(Unknown, convicted.On(record, Today.PlusDays(-1)));
        Assert.Equal(["convictions.1.dateOfConviction"], convicted.Read(record, Today.PlusDays(-1)).MissingIds());
    }

    [Fact]
    public void A_judgement_goes_stale_when_a_fact_it_relied_on_is_disputed_afterwards()
    {
        CaseRecord With(Instant disputedAt)
        {
            var record = A.Case(p => p.Asserts(British, Says(true) with { DisputedBy = "representative", DisputedSide = Side.Person, DisputedAt = disputedAt }));
            record.Judgements.Add(new("J16", null, JudgementAnswer.Met, "A. Officer", "senior officer", 1.July(2026), "Reasons.") { ReliedOn = [("isBritishCitizen", null)] });
            return record;
        }

        var later = Judgements.J16.IsMet.Read(With(Instant.FromUtc(2026, 7, 24, 0, 0)), Today);
        Assert.Equal(Unknown, later.Answer);
        Assert.Contains("no longer counts", later.Sentence, StringComparison.Ordinal);
        Assert.Equal(Yes, Judgements.J16.IsMet.On(With(Instant.FromUtc(2026, 6, 24, 0, 0)), Today));
    }

    [Fact]
    public void A_judgement_of_next_week_does_not_count_today()
    {
        var record = A.Case(_ => { });
        record.Judgements.Add(new("J16", null, JudgementAnswer.Met, "A. Officer", "senior officer", Today.PlusDays(7), "Reasons."));

        Assert.Equal(Unknown, Judgements.J16.IsMet.On(record, Today));
    }

    [Fact]
    public void No_presumption_answers_over_an_assertion_that_nobody_has_verified_and_that_assertion_is_what_is_missing()
    {
        var record = A.Case(p => p.Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.March(2020))
            .Asserts(TheConviction.QuashedOn.Definition, new(new DayValue(DateRange.On(1.June(2026)))) { AssertedBy = "solicitor", Side = Side.Person })));
        var finding = ThePerson.AnyConviction(TheConviction.IsQuashed).Read(record, Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("convictions.1.quashedOn", finding.MissingIds());
        Assert.DoesNotContain("convictions.1.quashed", finding.MissingIds());
    }

    [Fact]
    public void A_later_presumption_does_not_step_in_for_an_earlier_one_whose_fact_is_disputed()
    {
        var record = A.Case(p => p.Has<Nationality>(n => n.No(TheNationality.RenunciationIsRaised)
            .Asserts(TheNationality.RenunciationRegisteredOn.Definition, new(new DayValue(DateRange.On(28.July(2026)))) { AssertedBy = "solicitor", Side = Side.Person })));
        var finding = ThePerson.AnyOtherNationality(TheNationality.RenunciationStage.Is("none")).Read(record, Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("otherNationalities.1.renunciationRegisteredOn", finding.MissingIds());
    }

    [Fact]
    public void An_assertion_about_another_time_does_not_stop_a_presumption() =>
        Assert.Equal(Yes, ThePerson.AnyOtherNationality(TheNationality.RenunciationStage.Is("registered")).On(A.Case(p => p.Has<Nationality>(n => n
            .Says(TheNationality.IsHeld.Definition, new YesNoValue(true), from: 2.March(1969), to: 28.July(2026))
            .On(TheNationality.RenunciationRegisteredOn, 28.July(2026)))), Today));
}
