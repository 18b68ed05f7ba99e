namespace DueCourse.Law.Tests.Guidance;

using DueCourse.Law.Drafting;
using DueCourse.Law.Guidance;
using DueCourse.Law.Tests.Clock;

public sealed class VictimContactSchemeTests
{
    [Fact]
    public void The_contact_hangs_on_the_referral()
    {
        var referral = VictimContactScheme.Referral.From(7.December(2026)).Falls();

        Assert.Equal(21.December(2026), referral.SafeBy);
        Assert.Equal(21.January(2027), Assert.Single(referral.Chain).Result.Falls().SafeBy);
    }

    [Fact]
    public void Counted_from_sentence_the_contact_is_due_sooner() =>
        Assert.Equal(7.January(2027), VictimContactScheme.FirstContact.Falls(8.December(2026), p => p.Step("sentenced-within-victim-scheme", 7.December(2026))).SafeBy);

    [Fact]
    public void Before_the_Code_of_2021_nothing_is_counted() =>
        Assert.IsType<DoesNotApply>(VictimContactScheme.Referral.From(31.March(2021)));
}
