namespace DueCourse.Law.Tests.SentencingAct2026;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.SentencingAct2026;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section45Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Theory]
    [InlineData(21, 12, "none", No)]
    [InlineData(22, 12, "none", Yes)]
    [InlineData(22, 11, "none", No)]
    [InlineData(21, 12, "whole", No)]
    public void The_day_of_conviction_decides_whether_a_suspended_sentence_counts_because_of_this_section(int marchDay, int months, string activation, Answer expected) =>
        Assert.Equal(expected, Section45.SuspendedSentences.On(Suspended(new LocalDate(2026, 3, marchDay), months, activation), Today));

    [Theory]
    [InlineData("none", No)]
    [InlineData("part", Yes)]
    [InlineData("whole", Yes)]
    public void An_activated_sentence_counts_whatever_the_day_of_conviction(string activation, Answer expected) =>
        Assert.Equal(expected, Section45.SuspendedSentences.Consequence("sa2026.s45.counts-as-activated").On(Suspended(1.March(2020), 18, activation), Today));

    [Fact]
    public void A_sentence_that_takes_effect_at_once_owes_nothing_to_this_section() =>
        Assert.Equal(No, Section45.SuspendedSentences.On(A.Case(p => p.Convicted(1.June(2026), 24)), Today));

    [Fact]
    public void Each_conviction_is_tested_by_its_own_day() =>
        Assert.Equal(No, Section45.SuspendedSentences.On(A.Case(p =>
        {
            Add(p, 1.March(2026), 18, "none");
            Add(p, 1.June(2026), 6, "none");
        }), Today));

    [Fact]
    public void A_sentence_passed_after_commencement_for_an_earlier_conviction_keeps_the_old_rule() =>
        Assert.Equal(No, Section45.SuspendedSentences.On(A.Case(p => Add(p, 21.March(2026), 18, "none", imposed: 1.May(2026))), Today));

    [Fact]
    public void Two_possible_days_of_conviction_leave_it_in_doubt()
    {
        var record = A.Case(p => Add(p, 1.April(2026), 18, "none", c => c.Yes(TheConviction.DayOfConvictionIsInQuestion)));

        Assert.Equal(["doubt.sa2026.s45.day-of-conviction"], Section45.SuspendedSentences.Condition.Read(record, Today).MissingIds());
        Assert.Equal(No, Section45.SuspendedSentences.Condition.On(record, Today, Reading.Person));
        Assert.Equal(Yes, Section45.SuspendedSentences.Condition.On(record, Today, Reading.State));
    }

    [Fact]
    public void A_day_known_only_as_the_month_leaves_it_open_and_is_asked_for()
    {
        var finding = Section45.SuspendedSentences.Condition.Read(A.Case(p => p.All<Conviction>().Has<Conviction>(c => c
            .Within(TheConviction.DateOfConviction, DateRange.InMonth(2026, 3)).Is(TheConviction.Jurisdiction, "england-and-wales")
            .All<Sentence>().Has<Sentence>(s => s.Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, 18.Months())
                .Is(TheSentence.Relation, "alone").Yes(TheSentence.IsSuspended).Is(TheSentence.Activation, "none")))), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["convictions.1.dateOfConviction"], finding.MissingIds());
    }

    [Theory, BothSidesOf(22, 3, 2026)]
    public void The_section_begins_on_22_March_2026(LocalDateTime before, LocalDateTime on)
    {
        var record = Suspended(22.March(2026), 18, "none");

        Assert.Equal(No, Section45.SuspendedSentences.Condition.Read(record, before).Answer);
        Assert.Equal(Yes, Section45.SuspendedSentences.Condition.Read(record, on).Answer);
    }

    private static CaseRecord Suspended(LocalDate convicted, int months, string activation) => A.Case(p => Add(p, convicted, months, activation));

    private static void Add(Subject person, LocalDate convicted, int months, string activation, Action<Subject>? and = null, LocalDate? imposed = null) =>
        person.All<Conviction>().Has<Conviction>(c =>
        {
            c.On(TheConviction.DateOfConviction, convicted).Is(TheConviction.Jurisdiction, "scotland")
                .All<Sentence>().Has<Sentence>(s => s
                    .Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, months.Months())
                    .Is(TheSentence.Relation, "alone").On(TheSentence.DateImposed, imposed ?? convicted)
                    .Yes(TheSentence.IsSuspended).Is(TheSentence.Activation, activation));
            and?.Invoke(c);
        });
}
