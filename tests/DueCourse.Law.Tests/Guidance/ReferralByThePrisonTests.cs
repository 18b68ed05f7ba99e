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

    [Theory]
    [InlineData("detention")]
    [InlineData("detention-and-training")]
    [InlineData("life")]
    [InlineData("imprisonment-for-public-protection")]
    [InlineData("extended")]
    [InlineData("other-indeterminate")]
    public void Every_sentence_of_custody_is_referred(string sentence) =>
        Assert.Equal(10.December(2026), ReferralByThePrison.TenWorkingDays.Falls(30.November(2026), p => Sentenced(p, sentence)).SafeBy);

    [Fact]
    public void A_sentence_abroad_and_one_not_yet_passed_are_not()
    {
        ReferralByThePrison.TenWorkingDays.Rests(30.November(2026), p => Sentenced(p, "imprisonment", "foreign"));
        ReferralByThePrison.TenWorkingDays.Rests(24.November(2026), p => Sentenced(p, "imprisonment"));
    }

    [Fact]
    public void Without_custody_nobody_is_referred() =>
        ReferralByThePrison.TenWorkingDays.Rests(30.November(2026), p => Sentenced(p, "fine"));

    // 25 November 2026 in Scotland, where the 30th is a holiday.
    private static void Sentenced(Subject person, string to, string jurisdiction = "scotland") => person.All<Conviction>().Has<Conviction>(c => c
        .Is(TheConviction.Jurisdiction, jurisdiction).On(TheConviction.SentencedOn, 25.November(2026))
        .All<Sentence>().Has<Sentence>(s => s.Is(TheSentence.Type, to)));
}
