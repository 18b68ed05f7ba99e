namespace DueCourse.Law.Tests.Guidance;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Guidance;
using DueCourse.Law.Tests.Clock;

public sealed class ReferralByThePrisonTests
{
    [Fact]
    public void Ten_working_days_run_from_a_custodial_sentence_on_the_calendar_of_its_court() =>
        Assert.Equal(10.December(2026), ReferralByThePrison.TenWorkingDays.Falls(30.November(2026), p => Sentenced(p, "imprisonment")).SafeBy);

    [Fact]
    public void Without_custody_nobody_is_referred() =>
        ReferralByThePrison.TenWorkingDays.Rests(30.November(2026), p => Sentenced(p, "fine"));

    // 25 November 2026 in Scotland, where the 30th is a holiday.
    private static void Sentenced(Subject person, string to) => person.All<Conviction>().Has<Conviction>(c => c
        .Is(TheConviction.Jurisdiction, "scotland").On(TheConviction.SentencedOn, 25.November(2026))
        .All<Sentence>().Has<Sentence>(s => s.Is(TheSentence.Type, to)));
}
