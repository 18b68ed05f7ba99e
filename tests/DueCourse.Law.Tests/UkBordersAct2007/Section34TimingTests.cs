namespace DueCourse.Law.Tests.UkBordersAct2007;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.UkBordersAct2007;
using NodaTime;

public sealed class Section34TimingTests
{
    [Fact]
    public void The_state_waits_for_the_later_of_the_two_windows()
    {
        var falls = Assert.IsType<FallsOn>(Wait(Sentenced, asAt: 8.December(2026)));

        Assert.Equal(4.January(2027), falls.GateAfter);
        Assert.Equal(5.January(2027), falls.EarliestNextStep);
    }

    [Fact]
    public void Convicted_29_May_and_sentenced_19_June_2026_the_wait_ends_on_17_July() =>
        Assert.Equal(17.July(2026), Assert.IsType<FallsOn>(Wait(c => NothingLodged(c).On(TheConviction.DateOfConviction, 29.May(2026)).On(TheConviction.SentencedOn, 19.June(2026)), asAt: 3.August(2026))).GateAfter);

    [Fact]
    public void A_written_statement_ends_the_wait_when_nothing_is_lodged() =>
        Assert.IsType<DoesNotApply>(Wait(c => Sentenced(c).On(TheConviction.WaivedInWritingOn, 1.December(2026)), asAt: 8.December(2026)));

    [Fact]
    public void A_written_statement_does_not_end_an_appeal_already_lodged() =>
        Assert.IsType<CannotYetBeFixed>(Wait(c => OnlySentenced(c).Is(TheConviction.AppealStatus, "pending").On(TheConviction.WaivedInWritingOn, 1.December(2026)), asAt: 8.December(2026)));

    [Fact]
    public void A_pending_appeal_leaves_the_end_open() =>
        Assert.IsType<CannotYetBeFixed>(Wait(c => OnlySentenced(c).Is(TheConviction.AppealStatus, "pending"), asAt: 8.December(2026)));

    [Fact]
    public void A_day_on_file_later_than_the_count_governs_the_state() =>
        Assert.Equal(1.February(2027), Assert.IsType<FallsOn>(Wait(c => Sentenced(c).On(TheConviction.SentenceAppealDeadline, 1.February(2027)), asAt: 8.December(2026))).GateAfter);

    [Fact]
    public void Without_a_day_of_sentence_it_cannot_be_fixed() =>
        Assert.Contains("convictions.1.sentencedOn",
            Assert.IsType<CannotYetBeFixed>(Wait(c => NothingLodged(c).On(TheConviction.DateOfConviction, 2.November(2026)), asAt: 8.December(2026))).Missing.Select(m => m.Id));

    [Fact]
    public void A_further_appeal_that_could_still_be_brought_keeps_the_state_waiting()
    {
        var falls = Assert.IsType<FallsOn>(Wait(c => Dismissed(c, a => a.On(TheCriminalAppeal.FurtherAppealDeadline, 8.February(2027))), asAt: 20.January(2027)));

        Assert.Equal(8.February(2027), falls.GateAfter);
        Assert.Equal(9.February(2027), falls.EarliestNextStep);
    }

    [Fact]
    public void Where_an_appeal_has_ended_and_no_day_for_a_further_one_is_on_file_no_day_is_given() =>
        Assert.Equal(["convictions.1.criminalAppeals.1.furtherAppealDeadline"],
            Assert.IsType<CannotYetBeFixed>(Wait(c => Dismissed(c, a => a), asAt: 20.January(2027))).Missing.Select(m => m.Id));

    [Fact]
    public void An_appeal_that_has_ended_and_is_not_listed_leaves_the_end_open() =>
        Assert.IsType<CannotYetBeFixed>(Wait(c => OnlySentenced(c).Is(TheConviction.AppealStatus, "dismissed").All<CriminalAppeal>(), asAt: 20.January(2027)));

    [Fact]
    public void While_it_is_not_known_whether_an_appeal_is_pending_no_day_is_given() =>
        Assert.Contains("convictions.1.criminalAppealStatus",
            Assert.IsType<CannotYetBeFixed>(Wait(c => c.On(TheConviction.DateOfConviction, 2.November(2026)).On(TheConviction.SentencedOn, 7.December(2026)), asAt: 8.December(2026))).Missing.Select(m => m.Id));

    [Fact]
    public void A_day_for_the_written_statement_that_is_contradicted_does_not_end_the_wait() =>
        Assert.IsType<FallsOn>(Wait(c => Sentenced(c).No(TheConviction.HasWaivedInWriting).On(TheConviction.WaivedInWritingOn, 1.December(2026)), asAt: 8.December(2026)));

    [Fact]
    public void A_sentence_of_eleven_months_founds_no_automatic_order() =>
        Assert.IsType<DoesNotApply>(Wait(Sentenced, asAt: 8.December(2026), months: 11));

    private static Subject NothingLodged(Subject conviction) =>
        conviction.Is(TheConviction.AppealStatus, "none-lodged").All<CriminalAppeal>();

    private static Subject OnlySentenced(Subject conviction) =>
        conviction.On(TheConviction.DateOfConviction, 2.November(2026)).On(TheConviction.SentencedOn, 7.December(2026));

    private static Subject Sentenced(Subject conviction) => NothingLodged(OnlySentenced(conviction));

    private static Subject Dismissed(Subject conviction, Func<Subject, Subject> says) => OnlySentenced(conviction)
        .Is(TheConviction.AppealStatus, "dismissed")
        .All<CriminalAppeal>().Has<CriminalAppeal>(a => says(a.On(TheCriminalAppeal.LodgedOn, 20.December(2026)).No(TheCriminalAppeal.IsPending)));

    private static TimeLimitResult Wait(Func<Subject, Subject> says, LocalDate asAt, int months = 24) => Section34Timing.StateWaits
        .In(Situation.Of(
            A.Case(p => p.All<Conviction>().Has<Conviction>(c => says(c
                .Is(TheConviction.Jurisdiction, "england-and-wales").Is(TheConviction.CourtLevel, "crown-court")
                .All<Sentence>().Has<Sentence>(s => s
                    .Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, months.Months())
                    .No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone"))))).Read(Record.Reading.Established),
            asAt.At(LocalTime.Midnight)))
        .Single().Result;
}
