namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;
using static PartFiveA;

public sealed class Section72Tests
{
    private static readonly LocalDate NewRule = 28.June(2022);
    private static readonly LocalDate OldRule = 27.June(2022);

    private static readonly Condition<Person> Crime = ThePerson.AnyConviction(Section72.OfAParticularlySeriousCrime);

    /// <summary>A conviction here with nothing else said for or against it: no appeal, no listed offence, no rebuttal.</summary>
    private static CaseRecord Convicted(LocalDate on, Action<Subject> sentence, Action<Subject>? but = null, bool? danger = true, string jurisdiction = "england-and-wales") => A.Case(person =>
    {
        if (danger is { } d) person.Judged(Judgements.J34, d);
        person.All<Conviction>().Has<Conviction>(c =>
        {
            c.On(TheConviction.DateOfConviction, on).Is(TheConviction.Jurisdiction, jurisdiction)
                .On(TheConviction.ConvictionAppealDeadline, on.PlusDays(28)).On(TheConviction.SentenceAppealDeadline, on.PlusDays(28));
            if (but is null) Plain(c);
            else but(c);
            c.All<Sentence>().Has<Sentence>(sentence);
        });
    });

    private static void Plain(Subject conviction) => conviction.Is(TheConviction.AppealStatus, "none-lodged").All<CriminalAppeal>()
        .No(TheConviction.IsSpecifiedOrCertified).No(TheConviction.IsListedSexualOffence).No(TheConviction.SeriousnessIsRebutted);

    [Theory]
    [InlineData(11, No)]
    [InlineData(12, Yes)]
    public void Convicted_from_28_June_2022_the_crime_is_particularly_serious_at_12_months(int months, Answer expected) =>
        Assert.Equal(expected, Crime.On(Convicted(NewRule, s => s.Term(months.Months())), Today));

    [Theory]
    [InlineData(23, No)]
    [InlineData(24, Yes)]
    public void Convicted_before_that_day_it_is_presumed_so_at_two_years(int months, Answer expected) =>
        Assert.Equal(expected, Crime.On(Convicted(OldRule, s => s.Term(months.Months())), Today));

    [Fact]
    public void The_old_presumption_can_be_rebutted_and_the_new_rule_cannot()
    {
        static void Rebutted(Subject c) => c.Is(TheConviction.AppealStatus, "none-lodged")
            .No(TheConviction.IsSpecifiedOrCertified).No(TheConviction.IsListedSexualOffence).Yes(TheConviction.SeriousnessIsRebutted);

        Assert.Equal(No, Crime.On(Convicted(OldRule, s => s.Term(5.Years()), Rebutted), Today));
        Assert.Equal(Yes, Crime.On(Convicted(NewRule, s => s.Term(5.Years()), Rebutted), Today));
    }

    [Theory, BothSidesOf(28, 6, 2022)]
    public void An_undated_conviction_with_15_months_is_open_from_the_day_the_length_changed(LocalDateTime before, LocalDateTime on)
    {
        var undated = A.Case(p => p.All<Conviction>().Has<Conviction>(c =>
        {
            Plain(c);
            c.Is(TheConviction.Jurisdiction, "scotland").Is(TheConviction.PleaOrFinding, "convicted").No(TheConviction.IsQuashed)
                .All<Sentence>().Has<Sentence>(s => s.Term(15.Months()));
        }));

        Assert.Equal(No, Crime.Read(undated, before).Answer);
        var finding = Crime.Read(undated, on);
        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("convictions.1.dateOfConviction", finding.MissingIds());
    }

    [Theory, BothSidesOf(10, 2, 2003)]
    public void The_section_begins_on_10_February_2003(LocalDateTime before, LocalDateTime on)
    {
        var record = Convicted(1.March(2002), s => s.Term(3.Years()));

        Assert.Equal(No, Crime.Read(record, before).Answer);
        Assert.Equal(Yes, Crime.Read(record, on).Answer);
    }

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void Present_danger_decides(bool danger, Answer expected) =>
        Assert.Equal(expected, Section72.ParticularlySeriousCrime.On(Convicted(NewRule, s => s.Term(12.Months()), danger: danger), Today));

    [Fact]
    public void The_presumption_of_danger_does_not_stand_in_for_a_named_persons_finding()
    {
        var record = Convicted(NewRule, s => s.Term(12.Months()), danger: null);

        Assert.Equal(Yes, Section72.DangerIsPresumed.On(record, Today));
        Assert.Equal(["J34"], Section72.ProtectionIsForfeited.Read(record, Today).MissingIds());
    }

    [Fact]
    public void Danger_is_not_presumed_while_an_appeal_is_pending_or_in_time()
    {
        var pending = Convicted(NewRule, s => s.Term(12.Months()), c => c.Is(TheConviction.AppealStatus, "pending")
            .No(TheConviction.IsSpecifiedOrCertified).No(TheConviction.IsListedSexualOffence).No(TheConviction.SeriousnessIsRebutted));
        var inTime = Convicted(1.November(2026), s => s.Term(12.Months()));

        Assert.Equal(No, Section72.DangerIsPresumed.On(pending, Today));
        Assert.Equal(No, Section72.DangerIsPresumed.On(inTime, 29.November(2026)));
        Assert.Equal(Yes, Section72.DangerIsPresumed.On(inTime, 30.November(2026)));
        Assert.Equal(Yes, Crime.On(pending, Today));
    }

    [Fact]
    public void An_appeal_that_is_open_also_lifts_the_old_presumption_about_the_crime() =>
        Assert.Equal(No, Crime.On(Convicted(OldRule, s => s.Term(5.Years()), c => c.Is(TheConviction.AppealStatus, "pending")
            .No(TheConviction.IsSpecifiedOrCertified).No(TheConviction.IsListedSexualOffence).No(TheConviction.SeriousnessIsRebutted)), Today));

    [Fact]
    public void A_conviction_abroad_needs_12_months_there_and_12_months_possible_here()
    {
        var abroad = (bool? here, int months) => Convicted(NewRule, s => s.Term(months.Months()), c =>
        {
            Plain(c);
            if (here is true) c.Yes(TheConviction.CouldBeTwelveMonthsHere).Number(TheConviction.UkEquivalentMaximum, 60);
            if (here is false) c.No(TheConviction.CouldBeTwelveMonthsHere).Number(TheConviction.UkEquivalentMaximum, 6);
        }, jurisdiction: "foreign");

        Assert.Equal(Yes, Crime.On(abroad(true, 12), Today));
        Assert.Equal(No, Crime.On(abroad(true, 11), Today));
        Assert.Equal(No, Crime.On(abroad(false, 12), Today));
        Assert.Equal(Unknown, Crime.On(abroad(null, 12), Today));
    }

    [Fact]
    public void The_order_of_2004_asks_for_a_ruling_and_each_side_has_its_reading()
    {
        var specified = Convicted(NewRule, s => s.Term(3.Months()), c => c.Is(TheConviction.AppealStatus, "none-lodged")
            .Yes(TheConviction.IsSpecifiedOrCertified).No(TheConviction.IsListedSexualOffence).No(TheConviction.SeriousnessIsRebutted));

        Assert.Equal(["doubt.niaa2002.s72-4.specification-order"], Crime.Read(specified, Today).MissingIds());
        Assert.Equal(No, Crime.Read(specified, Today.AtMidnight(), Reading.Person).Answer);
        Assert.Equal(Yes, Crime.Read(specified, Today.AtMidnight(), Reading.State).Answer);
    }

    [Fact]
    public void A_quashed_conviction_does_not_count() =>
        Assert.Equal(No, Crime.On(Convicted(NewRule, s => s.Term(5.Years()), c =>
        {
            Plain(c);
            c.Yes(TheConviction.IsQuashed);
        }), Today));

    [Fact]
    public void A_finding_without_conviction_asks_for_a_ruling() =>
        Assert.Equal(["doubt.niaa2002.s72.found-without-conviction"], Crime.Read(Convicted(NewRule, s => s.Term(12.Months()), c =>
        {
            Plain(c);
            c.Is(TheConviction.PleaOrFinding, "found-without-conviction");
        }), Today).MissingIds());

    [Theory]
    [InlineData("none", No)]
    [InlineData("part", Yes)]
    public void A_suspended_sentence_counts_only_once_ordered_to_take_effect_even_for_convictions_from_22_March_2026(string activation, Answer expected) =>
        Assert.Equal(expected, Crime.On(Convicted(22.March(2026), s => s.Suspended(14.Months(), activation)), Today));

    [Theory, BothSidesOf(1, 8, 2008)]
    public void Before_1_August_2008_a_suspended_sentence_asks_for_a_ruling(LocalDateTime before, LocalDateTime on)
    {
        var suspended = Convicted(1.March(2006), s => s.Suspended(3.Years()));

        Assert.Equal(["not-encoded.niaa2002.s72-11.partly-suspended"], Crime.Read(suspended, before).MissingIds());
        Assert.Equal(No, Crime.Read(suspended, on).Answer);
    }

    [Theory, BothSidesOf(1, 8, 2008)]
    public void Consecutive_terms_are_left_out_from_1_August_2008(LocalDateTime before, LocalDateTime on)
    {
        var consecutive = Convicted(1.March(2006), Consecutive(each: 18, together: 36));

        Assert.Equal(["doubt.niaa2002.s72-11.consecutive-before-2008"], Crime.Read(consecutive, before).MissingIds());
        Assert.Equal(No, Crime.Read(consecutive, on).Answer);
    }

    [Fact]
    public void Consecutive_terms_of_exactly_12_months_ask_for_a_ruling_and_of_13_do_not_count()
    {
        Assert.Equal(["doubt.niaa2002.s72-11.exactly-that-length"], Crime.Read(Convicted(NewRule, Consecutive(6, 12)), Today).MissingIds());
        Assert.Equal(No, Crime.On(Convicted(NewRule, Consecutive(7, 13)), Today));
    }

    [Fact]
    public void Consecutive_terms_of_a_day_more_than_12_months_do_not_count() =>
        Assert.Equal(No, Crime.On(Convicted(NewRule, s => s.Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, 6.Months()).No(TheSentence.IsSuspended)
            .Is(TheSentence.Relation, "consecutive").For(TheSentence.AggregateTerm, 12.Months() with { Days = 1 })), Today));

    [Fact]
    public void Consecutive_terms_that_fall_short_together_do_not_count_before_2008_or_since()
    {
        Assert.Equal(No, Crime.On(Convicted(NewRule, Consecutive(5, 11)), Today));
        Assert.Equal(No, Crime.On(Convicted(1.March(2006), Consecutive(11, 23)), 31.July(2008)));
    }

    [Theory]
    [InlineData(12, Yes)]
    [InlineData(8, Unknown)]
    public void Detention_shorter_than_the_length_asks_for_a_ruling(int months, Answer expected) =>
        Assert.Equal(expected, Crime.On(Convicted(NewRule, s => s.Is(TheSentence.Type, "detention")
            .For(TheSentence.TermPronounced, months.Months()).No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone")), Today));

    [Theory]
    [InlineData("life")]
    [InlineData("other-indeterminate")]
    public void A_life_sentence_counts_and_another_without_end_that_may_last_so_long(string type) =>
        Assert.Equal(Yes, Crime.On(Convicted(OldRule, s => s.Is(TheSentence.Type, type).No(TheSentence.IsSuspended)
            .Yes(TheSentence.MayLastTwelveMonths).Yes(TheSentence.MayLastFourYears)), Today));

    [Theory, BothSidesOf(6, 1, 2026)]
    public void Whether_section_51_of_the_2025_Act_began_after_5_January_2026_asks_for_a_ruling(LocalDateTime before, LocalDateTime on)
    {
        var listed = Convicted(1.March(2025), s => s.Term(3.Months()), c => c.Is(TheConviction.AppealStatus, "none-lodged")
            .No(TheConviction.IsSpecifiedOrCertified).Yes(TheConviction.IsListedSexualOffence).No(TheConviction.SeriousnessIsRebutted));

        Assert.Equal(No, Crime.Read(listed, before).Answer);
        Assert.Equal(["doubt.bsaia2025.s51.commencement"], Crime.Read(listed, on).MissingIds());
    }

    [Theory, BothSidesOf(1, 4, 2003)]
    public void A_certificate_makes_the_tribunal_begin_here_from_1_April_2003(LocalDateTime before, LocalDateTime on)
    {
        var certified = A.Case(p => p.Yes(TheProtectionStatus.S72IsCertified));

        Assert.Equal(No, Section72.TribunalBeginsHere.Read(certified, before).Answer);
        Assert.Equal(Yes, Section72.TribunalBeginsHere.Read(certified, on).Answer);
    }

    private static Action<Subject> Consecutive(int each, int together) => s => s
        .Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, each.Months()).No(TheSentence.IsSuspended)
        .Is(TheSentence.Relation, "consecutive").For(TheSentence.AggregateTerm, together.Months());

    [Theory]
    [InlineData(22, No)]
    [InlineData(23, Yes)]
    public void A_further_appeal_that_could_still_be_brought_switches_the_presumptions_off(int lastDay, Answer open)
    {
        var record = Convicted(OldRule, s => s.Term(3.Years()), c => { Plain(c); c.All<CriminalAppeal>().Has<CriminalAppeal>(a => a
            .No(TheCriminalAppeal.IsPending).On(TheCriminalAppeal.FurtherAppealDeadline, lastDay.November(2026))); });

        Assert.Equal(open.Not(), Crime.On(record, Today));
        Assert.Equal(open.Not(), Section72.DangerIsPresumed.On(record, Today));
    }

    [Fact]
    public void A_written_waiver_does_not_bring_the_presumption_back_while_an_appeal_could_be_brought() =>
        Assert.Equal(No, Section72.DangerIsPresumed.On(Convicted(NewRule, s => s.Term(3.Years()), c =>
        {
            Plain(c);
            c.Yes(TheConviction.HasWaivedInWriting).On(TheConviction.WaivedInWritingOn, 29.June(2022)).All<CriminalAppeal>();
        }), 1.July(2022)));

    [Fact]
    public void An_indeterminate_sentence_of_another_kind_counts_if_it_may_last_long_enough()
    {
        static Action<Subject> Another(bool twelve, bool four) => s => s.Is(TheSentence.Type, "other-indeterminate").No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone")
            .Says(TheSentence.MayLastTwelveMonths.Definition, new YesNoValue(twelve)).Says(TheSentence.MayLastFourYears.Definition, new YesNoValue(four));

        Assert.Equal(Yes, Crime.On(Convicted(NewRule, Another(true, false)), Today));
        Assert.Equal(No, Crime.On(Convicted(NewRule, Another(false, false)), Today));
        Assert.Equal(Yes, Crime.On(Convicted(OldRule, Another(true, true)), Today));
        Assert.Contains("doubt.niaa2002.s72-11.two-years", Crime.Read(Convicted(OldRule, Another(true, false)), Today).MissingIds());
    }

    [Fact]
    public void Where_more_than_one_day_could_be_the_day_of_conviction_the_rule_that_applies_is_in_doubt()
    {
        var record = Convicted(NewRule, s => s.Term(15.Months()), c => { Plain(c); c.Yes(TheConviction.DayOfConvictionIsInQuestion); });

        Assert.Equal(["doubt.niaa2002.s72.day-of-conviction"], Crime.Read(record, Today).MissingIds());
        Assert.Equal(No, Crime.On(record, Today, Reading.Person));
        Assert.Equal(Yes, Crime.On(record, Today, Reading.State));
    }

    [Fact]
    public void The_states_reading_of_an_extended_sentence_is_met_by_the_custodial_term_alone() =>
        Assert.Equal(Yes, Crime.On(Convicted(NewRule, s => s
            .Is(TheSentence.Type, "extended").For(TheSentence.CustodialTerm, 2.Years()).No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone")), Today, Reading.State));
}
