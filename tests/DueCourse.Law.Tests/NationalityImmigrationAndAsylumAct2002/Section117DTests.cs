namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;
using static PartFiveA;

public sealed class Section117DTests
{
    private static CaseRecord Sentenced(Action<Subject> sentence, LocalDate? convicted = null, bool undated = false) => A.Case(person => person
        .No(ThePerson.IsABritishCitizen).Judged(Judgements.J21, met: false).All<Conviction>()
        .Has<Conviction>(c =>
        {
            c.Is(TheConviction.Jurisdiction, "england-and-wales").Is(TheConviction.PleaOrFinding, "convicted")
                .No(TheConviction.IsQuashed).No(TheConviction.CausedSeriousHarmAsAlleged);
            if (!undated) c.On(TheConviction.DateOfConviction, convicted ?? 1.March(2020));
            c.All<Sentence>().Has<Sentence>(sentence);
        }));

    private static Answer ForeignCriminalBy(Action<Subject> sentence, LocalDate? convicted = null) =>
        Section117D.ForeignCriminal.On(Sentenced(sentence, convicted), Today);

    private static Answer FourYearsBy(Action<Subject> sentence) =>
        ThePerson.AnyConviction(Section117D.SentencedToAtLeast(4.Years())).On(Sentenced(sentence), Today);

    [Theory, BothSidesOf(28, 7, 2014)]
    public void The_section_begins_on_28_July_2014(LocalDateTime before, LocalDateTime on)
    {
        var record = Sentenced(s => s.Term(12.Months()), convicted: 1.March(2010));

        Assert.Equal(No, Section117D.ForeignCriminal.Read(record, before).Answer);
        Assert.Equal(Yes, Section117D.ForeignCriminal.Read(record, on).Answer);
    }

    [Fact]
    public void A_British_citizen_is_no_foreign_criminal() =>
        Assert.Equal(No, Section117D.ForeignCriminal.On(A.Case(p => p.Yes(ThePerson.IsABritishCitizen).All<Conviction>().Convicted(14.Years())), Today));

    [Fact]
    public void An_Irish_citizen_can_be_one_here_although_not_under_the_2007_Act() =>
        Assert.Equal(Yes, Section117D.ForeignCriminal.On(ForeignCriminal(12.Months(), p => p.Yes(ThePerson.IsAnIrishCitizen)), Today));

    [Fact]
    public void An_unknown_nationality_leaves_it_open()
    {
        var finding = Section117D.ForeignCriminal.Read(A.Case(p => p.All<Conviction>().Convicted(12.Months())), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("isBritishCitizen", finding.MissingIds());
    }

    [Fact]
    public void Eleven_months_without_serious_harm_or_persistence_are_not_enough() =>
        Assert.Equal(No, ForeignCriminalBy(s => s.Term(11.Months())));

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void An_offence_said_to_have_caused_serious_harm_turns_on_that_finding(bool met, Answer expected) =>
        Assert.Equal(expected, Section117D.ForeignCriminal.On(ShortSentenceSaidToHaveCausedHarm(c => c.Judged(Judgements.J20, met)), Today));

    [Fact]
    public void Without_that_finding_it_is_open_and_the_finding_is_asked_for()
    {
        var finding = Section117D.ForeignCriminal.Read(ShortSentenceSaidToHaveCausedHarm(_ => { }), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["J20:convictions.1"], finding.MissingIds());
    }

    private static CaseRecord ShortSentenceSaidToHaveCausedHarm(Action<Subject> conviction) => A.Case(person => person
        .No(ThePerson.IsABritishCitizen).Judged(Judgements.J21, met: false).All<Conviction>()
        .Has<Conviction>(c =>
        {
            c.On(TheConviction.DateOfConviction, 1.March(2020)).Is(TheConviction.Jurisdiction, "scotland")
                .Yes(TheConviction.CausedSeriousHarmAsAlleged).All<Sentence>().Has<Sentence>(s => s.Term(3.Months()));
            conviction(c);
        }));

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void A_persistent_offender_is_one_by_a_named_persons_finding(bool met, Answer expected) =>
        Assert.Equal(expected, Section117D.ForeignCriminal.On(ForeignCriminal(3.Months(), p => p.Judged(Judgements.J21, met)), Today));

    [Fact]
    public void A_conviction_abroad_alone_makes_nobody_a_foreign_criminal() =>
        Assert.Equal(No, Section117D.ForeignCriminal.On(A.Case(p => p
            .No(ThePerson.IsABritishCitizen).Judged(Judgements.J21, met: true).All<Conviction>()
            .Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.March(2010)).Is(TheConviction.Jurisdiction, "foreign")
                .Yes(TheConviction.CausedSeriousHarmAsAlleged).Judged(Judgements.J20, met: true)
                .All<Sentence>().Has<Sentence>(s => s.Term(15.Years())))), Today));

    [Fact]
    public void A_disposal_after_a_finding_of_insanity_is_no_conviction_even_with_a_hospital_order() =>
        Assert.Equal(No, Section117D.ForeignCriminal.On(A.Case(p => p
            .No(ThePerson.IsABritishCitizen).Judged(Judgements.J21, met: false).All<Conviction>()
            .Has<Conviction>(c => c.Is(TheConviction.PleaOrFinding, "insanity").Is(TheConviction.Jurisdiction, "england-and-wales")
                .No(TheConviction.IsQuashed).All<Sentence>()
                .Has<Sentence>(s => s.Is(TheSentence.Type, "hospital-without-limit-of-time").No(TheSentence.IsSuspended).Yes(TheSentence.MayLastTwelveMonths)))), Today));

    [Fact]
    public void A_finding_without_conviction_asks_for_a_ruling_and_each_side_has_its_reading()
    {
        var record = A.Case(p => p.No(ThePerson.IsABritishCitizen).Judged(Judgements.J21, met: false).All<Conviction>()
            .Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.March(2020)).Is(TheConviction.PleaOrFinding, "found-without-conviction").Is(TheConviction.Jurisdiction, "england-and-wales")
                .No(TheConviction.IsQuashed).No(TheConviction.CausedSeriousHarmAsAlleged).All<Sentence>()
                .Has<Sentence>(s => s.Is(TheSentence.Type, "hospital").For(TheSentence.TermPronounced, 24.Months()).No(TheSentence.IsSuspended))));
        var today = Today.AtMidnight();

        Assert.Equal(["doubt.niaa2002.s117D.found-without-conviction"], Section117D.ForeignCriminal.Read(record, Today).MissingIds());
        Assert.Equal(No, Section117D.ForeignCriminal.Read(record, today, Reading.Person).Answer);
        Assert.Equal(Yes, Section117D.ForeignCriminal.Read(record, today, Reading.State).Answer);
    }

    [Fact]
    public void A_quashed_conviction_does_not_count() =>
        Assert.Equal(No, Section117D.ForeignCriminal.On(
            ForeignCriminal(24.Months(), p => p.Judged(Judgements.J21, met: false), c => c.Yes(TheConviction.IsQuashed)), Today));

    [Fact]
    public void A_suspended_sentence_does_not_count_where_the_conviction_was_before_22_March_2026() =>
        Assert.Equal(No, ForeignCriminalBy(s => s.Suspended(14.Months()), convicted: 21.March(2026)));

    [Fact]
    public void It_counts_on_its_whole_length_once_any_part_is_ordered_to_take_effect() =>
        Assert.Equal(Yes, ForeignCriminalBy(s => s.Suspended(14.Months(), activation: "part"), convicted: 21.March(2026)));

    [Fact]
    public void It_counts_where_the_conviction_was_on_22_March_2026() =>
        Assert.Equal(Yes, ForeignCriminalBy(s => s.Suspended(14.Months()), convicted: 22.March(2026)));

    [Theory, BothSidesOf(22, 3, 2026)]
    public void From_22_March_2026_a_suspended_sentence_turns_on_the_date_of_conviction(LocalDateTime before, LocalDateTime on)
    {
        var undated = Sentenced(s => s.Suspended(14.Months()), undated: true);

        Assert.Equal(No, Section117D.ForeignCriminal.Read(undated, before).Answer);
        var finding = Section117D.ForeignCriminal.Read(undated, on);
        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("convictions.1.dateOfConviction", finding.MissingIds());
    }

    [Fact]
    public void Consecutive_terms_of_six_and_six_months_are_not_twelve_and_leave_no_gap() =>
        Assert.Equal(No, ForeignCriminalBy(s => s.Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, 6.Months())
            .No(TheSentence.IsSuspended).Is(TheSentence.Relation, "consecutive").For(TheSentence.AggregateTerm, 12.Months())));

    [Fact]
    public void Consecutive_terms_of_two_and_two_years_are_not_four() =>
        Assert.Equal(No, FourYearsBy(s => s.Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, 2.Years())
            .No(TheSentence.IsSuspended).Is(TheSentence.Relation, "consecutive").For(TheSentence.AggregateTerm, 4.Years())));

    [Theory]
    [InlineData(47, No)]
    [InlineData(48, Yes)]
    public void Exactly_four_years_reach_four_years(int months, Answer expected) =>
        Assert.Equal(expected, FourYearsBy(s => s.Term(months.Months())));

    [Theory]
    [InlineData("detention")]
    [InlineData("detention-and-training")]
    [InlineData("hospital")]
    public void Detention_in_another_institution_counts_for_its_length(string type)
    {
        var of = (int months) => ForeignCriminalBy(s => s.Is(TheSentence.Type, type).For(TheSentence.TermPronounced, months.Months()).No(TheSentence.IsSuspended));

        Assert.Equal(Yes, of(12));
        Assert.Equal(No, of(11));
    }

    [Theory]
    [InlineData("life")]
    [InlineData("imprisonment-for-public-protection")]
    public void An_indeterminate_sentence_reaches_four_years(string type) =>
        Assert.Equal(Yes, FourYearsBy(s => s.Is(TheSentence.Type, type).No(TheSentence.IsSuspended)));

    [Theory]
    [InlineData("hospital-without-limit-of-time")]
    [InlineData("other-indeterminate")]
    public void Another_indeterminate_sentence_or_order_asks_whether_it_may_last_four_years(string type)
    {
        var record = Sentenced(s => s.Is(TheSentence.Type, type).No(TheSentence.IsSuspended).Yes(TheSentence.MayLastTwelveMonths));

        Assert.Equal(Yes, Section117D.ForeignCriminal.On(record, Today));
        Assert.Equal(["convictions.1.sentences.1.mayLastFourYears"],
            ThePerson.AnyConviction(Section117D.SentencedToAtLeast(4.Years())).Read(record, Today).MissingIds());
    }

    [Fact]
    public void An_extended_sentence_asks_for_a_ruling_where_only_the_extension_brings_it_to_the_length() =>
        Assert.Equal(["doubt.niaa2002.s117D.extended-sentence"], Section117D.ForeignCriminal.Read(Sentenced(s => s
            .Is(TheSentence.Type, "extended").For(TheSentence.CustodialTerm, 10.Months()).For(TheSentence.TermPronounced, 14.Months()).No(TheSentence.IsSuspended)), Today).MissingIds());

    [Theory]
    [InlineData(24, Yes)]
    [InlineData(23, No)]
    public void A_British_child_qualifies_until_the_day_before_the_eighteenth_birthday(int born, Answer expected)
    {
        var record = A.Case(p => p.All<Child>().Has<Child>(c => c.On(TheChild.DateOfBirth, born.November(2008)).Yes(TheChild.IsABritishCitizen)));

        Assert.Equal(expected, ThePerson.AnyChild(Section117D.QualifyingChild).On(record, Today));
    }

    [Theory]
    [InlineData(23, Yes)]
    [InlineData(24, No)]
    public void Another_child_qualifies_on_seven_years_here_without_a_break(int since, Answer expected)
    {
        var record = A.Case(p => p.All<Child>().Has<Child>(c => c
            .On(TheChild.DateOfBirth, 11.February(2012)).No(TheChild.IsABritishCitizen).On(TheChild.ResidentSince, since.November(2019))));

        Assert.Equal(expected, ThePerson.AnyChild(Section117D.QualifyingChild).On(record, Today));
    }

    [Fact]
    public void A_child_of_unknown_birth_and_residence_leaves_it_open()
    {
        var finding = ThePerson.AnyChild(Section117D.QualifyingChild).Read(A.Case(p => p.All<Child>().Has<Child>(c => c.No(TheChild.IsABritishCitizen))), Today);

        Assert.Equal(["children.1.dateOfBirth", "children.1.residentSince", "children.1.sevenYearsBeforeABreak"], finding.MissingIds());
    }

    [Theory]
    [InlineData("spouse", true, false, Yes)]
    [InlineData("unmarried-partner", false, true, Yes)]
    [InlineData("civil-partner", false, false, No)]
    [InlineData("former", true, true, No)]
    public void A_partner_qualifies_when_British_or_settled(string relationship, bool british, bool settled, Answer expected)
    {
        var record = A.Case(p => p.All<Partner>().Has<Partner>(x =>
        {
            x.Is(ThePartner.Relationship, relationship);
            _ = british ? x.Yes(ThePartner.IsABritishCitizen) : x.No(ThePartner.IsABritishCitizen);
            _ = settled ? x.Yes(ThePartner.IsSettled) : x.No(ThePartner.IsSettled);
        }));

        Assert.Equal(expected, ThePerson.AnyPartner(Section117D.QualifyingPartner).On(record, Today));
    }

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void An_indeterminate_sentence_of_another_kind_counts_if_it_may_last_long_enough(bool mayLast, Answer expected)
    {
        void Another(Subject s) => s.Is(TheSentence.Type, "other-indeterminate").No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone")
            .Says(TheSentence.MayLastTwelveMonths.Definition, new YesNoValue(mayLast)).Says(TheSentence.MayLastFourYears.Definition, new YesNoValue(mayLast));

        Assert.Equal(expected, ForeignCriminalBy(Another));
        Assert.Equal(expected, FourYearsBy(Another));
    }

    [Fact]
    public void Where_more_than_one_day_could_be_the_day_of_conviction_whether_a_suspended_sentence_counts_is_in_doubt()
    {
        var record = A.Case(p => p.No(ThePerson.IsABritishCitizen).Judged(Judgements.J21, met: false).All<Conviction>().Has<Conviction>(c => c
            .Is(TheConviction.Jurisdiction, "england-and-wales").On(TheConviction.DateOfConviction, 25.March(2026)).Yes(TheConviction.DayOfConvictionIsInQuestion)
            .No(TheConviction.CausedSeriousHarmAsAlleged).All<Sentence>().Has<Sentence>(s => s.Suspended(18.Months()))));

        Assert.Equal(["doubt.sa2026.s45.day-of-conviction"], Section117D.ForeignCriminal.Read(record, Today).MissingIds());
        Assert.Equal(No, Section117D.ForeignCriminal.On(record, Today, Reading.Person));
        Assert.Equal(Yes, Section117D.ForeignCriminal.On(record, Today, Reading.State));
    }

    [Fact]
    public void Seven_years_here_that_ended_before_a_time_abroad_are_in_doubt()
    {
        var record = A.Case(p => p.All<Child>().Has<Child>(c => c
            .On(TheChild.DateOfBirth, 1.January(2012)).No(TheChild.IsABritishCitizen).On(TheChild.ResidentSince, 1.September(2024)).Yes(TheChild.LivedHereSevenYearsBeforeABreak)));

        Assert.Equal(["doubt.niaa2002.s117D.seven-years-before-a-break"], ThePerson.AnyChild(Section117D.QualifyingChild).Read(record, Today).MissingIds());
    }

    [Fact]
    public void The_states_reading_of_an_extended_sentence_is_met_by_the_custodial_term_alone() =>
        Assert.Equal(Yes, Section117D.ForeignCriminal.On(Sentenced(s => s
            .Is(TheSentence.Type, "extended").For(TheSentence.CustodialTerm, 2.Years()).No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone")), Today, Reading.State));
}
