namespace DueCourse.Law.Tests.UkBordersAct2007;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.UkBordersAct2007;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section38Tests
{
    private static readonly LocalDate Today = 23.November(2026);
    private static readonly LocalDate Before = 21.March(2026);
    private static readonly LocalDate Since = 22.March(2026);

    private static readonly Dictionary<string, Action<Subject>> Table = new()
    {
        ["exactly 12 months, one offence, immediate custody"] = p => Sentenced(p, 12),
        ["364 days"] = p => Sentenced(p, Term.OfDays(364)),
        ["11 months and 30 days"] = p => Sentenced(p, new Term(11, 30)),
        ["concurrent, 8 and 10 months"] = p => Sentenced(Sentenced(p, 8, relation: "concurrent"), 10, relation: "concurrent"),
        ["concurrent, 12 and 6 months"] = p => Sentenced(Sentenced(p, 12, relation: "concurrent"), 6, relation: "concurrent"),
        ["consecutive, 7 and 6 months"] = p => Sentenced(Sentenced(p, 7), 6, relation: "consecutive", aggregate: 13),
        ["consecutive, 12 and 6 months"] = p => Sentenced(Sentenced(p, 12), 6, relation: "consecutive", aggregate: 18),
        ["young offender detention of 12 months"] = p => Sentenced(p, 12, type: "detention"),
        ["detention and training order of 12 months"] = p => Sentenced(p, 12, type: "detention-and-training"),
        ["detention and training order of 10 months"] = p => Sentenced(p, 10, type: "detention-and-training"),
        ["life"] = p => Sentenced(p, type: "life"),
        ["imprisonment for public protection"] = p => Sentenced(p, type: "imprisonment-for-public-protection"),
        ["another indeterminate sentence that may last 12 months"] = p => Sentenced(p, type: "other-indeterminate", and: s => s.Yes(TheSentence.MayLastTwelveMonths)),
        ["another indeterminate sentence that cannot last 12 months"] = p => Sentenced(p, type: "other-indeterminate", and: s => s.No(TheSentence.MayLastTwelveMonths)),
        ["hospital detention ordered for 12 months"] = p => Sentenced(p, 12, type: "hospital"),
        ["hospital order without a term, which J13 finds to count"] = p => Sentenced(p, type: "hospital", and: s => s.Yes(TheSentence.MayLastTwelveMonths).Judged(Judgements.J13, met: true)),
        ["hospital order without a term, not yet judged"] = p => Sentenced(p, type: "hospital", and: s => s.Yes(TheSentence.MayLastTwelveMonths)),
        ["hospital without limit of time, which J13 finds to count"] = p => Sentenced(p, type: "hospital-without-limit-of-time", and: s => s.Yes(TheSentence.MayLastTwelveMonths).Judged(Judgements.J13, met: true)),
        ["hospital without limit of time, which J13 finds not to count"] = p => Sentenced(p, type: "hospital-without-limit-of-time", and: s => s.Yes(TheSentence.MayLastTwelveMonths).Judged(Judgements.J13, met: false)),
        ["order under the Criminal Procedure (Insanity) Act 1964"] = p => p.Convicted(Before, 24, c => c.Is(TheConviction.PleaOrFinding, "insanity")),
        ["a finding of guilt without conviction"] = p => p.Convicted(Before, 24, c => c.Is(TheConviction.PleaOrFinding, "found-without-conviction")),
        ["14 months of which two were served"] = p => p.Convicted(Before, 14).Has<ImprisonmentPeriod>(i => i.On(TheImprisonment.From, 1.April(2026)).On(TheImprisonment.To, 1.June(2026))),
        ["a foreign sentence of ten years"] = p => Sentenced(p, 120, jurisdiction: "foreign"),
        ["suspended 18 months, convicted on 21 March 2026"] = p => Sentenced(p, 18, activation: "none"),
        ["suspended 18 months, convicted on 21 March 2026, a part activated"] = p => Sentenced(p, 18, activation: "part"),
        ["suspended 18 months, convicted on 21 March 2026, the whole activated"] = p => Sentenced(p, 18, activation: "whole"),
        ["suspended 10 months, convicted on 21 March 2026, activated"] = p => Sentenced(p, 10, activation: "whole"),
        ["suspended 12 months, convicted on 22 March 2026"] = p => Sentenced(p, 12, convicted: Since, activation: "none"),
        ["suspended 11 months, convicted on 22 March 2026"] = p => Sentenced(p, 11, convicted: Since, activation: "none"),
        ["suspended consecutive terms of 8 and 6 months, convicted on 22 March 2026"] = p => Sentenced(Sentenced(p, 8, convicted: Since, activation: "none"), 6, relation: "consecutive", aggregate: 14, convicted: Since, activation: "none"),
        ["extended sentence: custodial 14 months, extension 12"] = p => Sentenced(p, 26, type: "extended", and: s => s.For(TheSentence.CustodialTerm, 14.Months())),
        ["extended sentence: custodial 7 months, extension 4"] = p => Sentenced(p, 11, type: "extended", and: s => s.For(TheSentence.CustodialTerm, 7.Months())),
        ["varied on appeal from 14 to 11 months"] = p => Sentenced(p, 11, and: s => s.Yes(TheSentence.WasVariedOnAppeal)),
        ["conviction quashed"] = p => p.Convicted(Before, 24, c => c.Yes(TheConviction.IsQuashed)),
        ["conviction with a day on which it was quashed"] = p => p.Convicted(Before, 24, c => c.On(TheConviction.QuashedOn, 1.June(2026))),
        ["a fine"] = p => Sentenced(p, type: "fine"),
    };

    [Theory]
    [InlineData("exactly 12 months, one offence, immediate custody", Yes)]
    [InlineData("364 days", No)]
    [InlineData("11 months and 30 days", No)]
    [InlineData("concurrent, 8 and 10 months", No)]
    [InlineData("concurrent, 12 and 6 months", Yes)]
    [InlineData("consecutive, 7 and 6 months", No)]
    [InlineData("consecutive, 12 and 6 months", Yes)]
    [InlineData("young offender detention of 12 months", Yes)]
    [InlineData("detention and training order of 12 months", Yes)]
    [InlineData("detention and training order of 10 months", No)]
    [InlineData("life", Yes)]
    [InlineData("imprisonment for public protection", Yes)]
    [InlineData("another indeterminate sentence that may last 12 months", Yes)]
    [InlineData("another indeterminate sentence that cannot last 12 months", No)]
    [InlineData("hospital detention ordered for 12 months", Yes)]
    [InlineData("hospital order without a term, which J13 finds to count", Yes)]
    [InlineData("hospital order without a term, not yet judged", Unknown)]
    [InlineData("hospital without limit of time, which J13 finds to count", Yes)]
    [InlineData("hospital without limit of time, which J13 finds not to count", No)]
    [InlineData("order under the Criminal Procedure (Insanity) Act 1964", No)]
    [InlineData("a finding of guilt without conviction", No)]
    [InlineData("14 months of which two were served", Yes)]
    [InlineData("a foreign sentence of ten years", No)]
    [InlineData("suspended 18 months, convicted on 21 March 2026", No)]
    [InlineData("suspended 18 months, convicted on 21 March 2026, a part activated", Yes)]
    [InlineData("suspended 18 months, convicted on 21 March 2026, the whole activated", Yes)]
    [InlineData("suspended 10 months, convicted on 21 March 2026, activated", No)]
    [InlineData("suspended 12 months, convicted on 22 March 2026", Yes)]
    [InlineData("suspended 11 months, convicted on 22 March 2026", No)]
    [InlineData("suspended consecutive terms of 8 and 6 months, convicted on 22 March 2026", No)]
    [InlineData("extended sentence: custodial 14 months, extension 12", Yes)]
    [InlineData("extended sentence: custodial 7 months, extension 4", No)]
    [InlineData("varied on appeal from 14 to 11 months", No)]
    [InlineData("conviction quashed", No)]
    [InlineData("conviction with a day on which it was quashed", No)]
    [InlineData("a fine", No)]
    public void The_table_of_sentences(string row, Answer expected) =>
        Assert.Equal(expected, Section38.SentenceDefinition.On(A.Case(p => Table[row](p)), Today));

    [Theory]
    [InlineData("imprisonment", 12, Unknown)]
    [InlineData("detention", 12, Unknown)]
    [InlineData("detention-and-training", 12, Unknown)]
    [InlineData("community", 12, No)]
    [InlineData("imprisonment", 11, No)]
    [InlineData("imprisonment", 13, No)]
    public void Only_custodial_terms_that_come_to_exactly_12_months_together_are_in_doubt(string type, int together, Answer expected) =>
        Assert.Equal(expected, Section38.SentenceDefinition.On(A.Case(p => Sentenced(Sentenced(p, 6), 6, type: type, relation: "consecutive", aggregate: together)), Today));

    [Fact]
    public void Consecutive_terms_of_12_months_and_a_day_together_are_in_no_doubt() =>
        Assert.Equal(No, Section38.SentenceDefinition.On(A.Case(p => Sentenced(Sentenced(p, 6), 6, relation: "consecutive", and: s => s.For(TheSentence.AggregateTerm, new Term(12, 1)))), Today));

    [Fact]
    public void A_hospital_order_that_cannot_last_12_months_does_not_count_whatever_J13_says() =>
        Assert.Equal(No, Section38.SentenceDefinition.On(A.Case(p => Sentenced(p, type: "hospital-without-limit-of-time",
            and: s => s.No(TheSentence.MayLastTwelveMonths).Judged(Judgements.J13, met: true))), Today));

    [Fact]
    public void Consecutive_terms_of_exactly_12_months_are_in_doubt_and_each_side_has_its_answer()
    {
        var record = A.Case(p => Sentenced(Sentenced(p, 6), 6, relation: "consecutive", aggregate: 12));
        var finding = Section38.SentenceDefinition.Condition.Read(record, Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["doubt.ukba2007.s38.exactly-twelve"], finding.MissingIds());
        Assert.Equal(No, Section38.SentenceDefinition.Condition.On(record, Today, Reading.Person));
        Assert.Equal(Yes, Section38.SentenceDefinition.Condition.On(record, Today, Reading.State));
    }

    [Fact]
    public void An_extended_sentence_that_reaches_12_months_only_with_its_extension_is_in_doubt()
    {
        var record = A.Case(p => Sentenced(p, 14, type: "extended", and: s => s.For(TheSentence.CustodialTerm, 10.Months())));
        var finding = Section38.SentenceDefinition.Condition.Read(record, Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["doubt.ukba2007.s38.extended-sentence"], finding.MissingIds());
        Assert.Equal(No, Section38.SentenceDefinition.Condition.On(record, Today, Reading.Person));
        Assert.Equal(Yes, Section38.SentenceDefinition.Condition.On(record, Today, Reading.State));
    }

    [Fact]
    public void An_extended_sentence_with_12_months_in_custody_needs_no_total() =>
        Assert.Equal(Yes, Section38.SentenceDefinition.On(A.Case(p => Sentenced(p, type: "extended", and: s => s.For(TheSentence.CustodialTerm, 12.Months()))), Today));

    [Fact]
    public void Days_that_could_span_12_months_are_never_converted_but_put_to_a_lawyer()
    {
        var finding = Section38.SentenceDefinition.Condition.Read(A.Case(p => Sentenced(p, Term.OfDays(365))), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["doubt.sentence-in-days"], finding.MissingIds());
    }

    [Fact]
    public void A_hospital_order_without_limit_of_time_asks_for_judgement_J13()
    {
        var finding = Section38.SentenceDefinition.Condition.Read(A.Case(p => Sentenced(p,
            type: "hospital-without-limit-of-time", and: s => s.Yes(TheSentence.MayLastTwelveMonths))), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["J13:convictions.1.sentences.1"], finding.MissingIds());
    }

    [Fact]
    public void Whether_a_sentence_was_suspended_is_asked_only_of_a_conviction_before_22_March_2026()
    {
        var before = Section38.SentenceDefinition.Condition.Read(A.Case(p => SuspensionUnknown(p, Before)), Today);

        Assert.Equal(Unknown, before.Answer);
        Assert.Contains("convictions.1.sentences.1.suspended", before.MissingIds());
        Assert.Equal(Yes, Section38.SentenceDefinition.On(A.Case(p => SuspensionUnknown(p, Since)), Today));
    }

    [Fact]
    public void A_sentence_that_takes_effect_at_once_counts_even_if_the_day_of_conviction_is_not_fixed() =>
        Assert.Equal(Yes, Section38.SentenceDefinition.On(A.Case(p => p.Convicted(Before, 24, c => c.Yes(TheConviction.DayOfConvictionIsInQuestion))), Today));

    [Theory, BothSidesOf(22, 3, 2026)]
    public void Paragraph_a_goes_on_22_March_2026_and_an_older_conviction_keeps_it(LocalDateTime before, LocalDateTime on)
    {
        var older = A.Case(p => Sentenced(p, 18, activation: "none"));
        var newer = A.Case(p => Sentenced(p, 18, convicted: Since, activation: "none"));

        Assert.Equal(No, Section38.SentenceDefinition.Condition.Read(older, before).Answer);
        Assert.Equal(No, Section38.SentenceDefinition.Condition.Read(older, on).Answer);
        Assert.Equal(Yes, Section38.SentenceDefinition.Condition.Read(newer, on).Answer);
    }

    [Theory, BothSidesOf(1, 8, 2008)]
    public void The_section_begins_on_1_August_2008(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Convicted(1.June(2008), 24));

        Assert.Equal(No, Section38.SentenceDefinition.Condition.Read(record, before).Answer);
        Assert.Equal(Yes, Section38.SentenceDefinition.Condition.Read(record, on).Answer);
    }

    [Fact]
    public void A_person_with_the_right_of_abode_is_treated_as_a_British_citizen() =>
        Assert.Equal(Yes, Section38.BritishCitizen.On(A.Case(p => p.No(ThePerson.IsABritishCitizen).WithTheRightOfAbode()), Today));

    [Fact]
    public void An_unknown_term_leaves_it_open_and_is_asked_for()
    {
        var finding = Section38.SentenceDefinition.Condition.Read(A.Case(p => Sentenced(p)), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("convictions.1.sentences.1.term", finding.MissingIds());
    }

    private static Subject Sentenced(Subject person, Term term) => Sentenced(person, and: s => s.For(TheSentence.TermPronounced, term));

    private static Subject Sentenced(
        Subject person, int? months = null, string type = "imprisonment", string relation = "alone", int? aggregate = null,
        LocalDate? convicted = null, string? activation = null, string jurisdiction = "england-and-wales", Action<Subject>? and = null) =>
        person.All<Conviction>().Has<Conviction>(c => c
            .On(TheConviction.DateOfConviction, convicted ?? Before).Is(TheConviction.Jurisdiction, jurisdiction)
            .All<Sentence>().Has<Sentence>(s =>
            {
                s.Is(TheSentence.Type, type).Is(TheSentence.Relation, relation);
                if (months is { } m) s.For(TheSentence.TermPronounced, m.Months());
                if (aggregate is { } a) s.For(TheSentence.AggregateTerm, a.Months());
                if (activation is null) s.No(TheSentence.IsSuspended);
                else s.Yes(TheSentence.IsSuspended).Is(TheSentence.Activation, activation);
                and?.Invoke(s);
            }));

    private static void SuspensionUnknown(Subject person, LocalDate convicted) => person.All<Conviction>().Has<Conviction>(c => c
        .On(TheConviction.DateOfConviction, convicted).Is(TheConviction.Jurisdiction, "england-and-wales")
        .All<Sentence>().Has<Sentence>(s => s.Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, 18.Months()).Is(TheSentence.Relation, "alone")));
}
