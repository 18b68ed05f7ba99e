namespace DueCourse.Law.Tests.ImmigrationAct2016;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct2016;
using DueCourse.Law.Tests.Clock;
using NodaTime;

public sealed class Schedule10Paragraph11Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Fact]
    public void The_last_relevant_event_starts_the_months_again()
    {
        var falls = Schedule10Paragraph11.AutomaticReferral.Falls(Today, p => p
            .Step("detained", 1.June(2026), s => s.Is(TheStep.Power, "ia1971.sch2.p16"))
            .Step("bail-refused-at-hearing", 10.August(2026), s => s.Is(TheStep.Power, "ia1971.sch2.p16")));

        Assert.Equal(10.December(2026), falls.SafeBy);
    }

    [Fact]
    public void An_event_takes_the_power_from_the_file() =>
        Assert.Equal(10.December(2026), Schedule10Paragraph11.AutomaticReferral.Falls(Today, p => p
            .Yes(TheCustody.IsInImmigrationDetention).Is(TheCustody.DetentionPower, "niaa2002.s62").On(TheCustody.DetainedSince, 1.June(2026))
            .Step("bail-considered-by-tribunal", 10.August(2026))).SafeBy);

    [Theory]
    [InlineData("ia1971.sch3.p2-1")]
    [InlineData("ia1971.sch3.p2-2")]
    [InlineData("ia1971.sch3.p2-3")]
    [InlineData("ukba2007.s36")]
    public void Detention_for_deportation_has_a_prompt_and_no_duty(string power)
    {
        void Detained(Subject p) => p.No(TheCustody.IsInImmigrationDetention).Step("detained", Today, s => s.Is(TheStep.Power, power));
        Schedule10Paragraph11.AutomaticReferral.Rests(Today, Detained);

        var prompt = Schedule10Paragraph11.PromptInDeportationCases.Falls(Today, Detained);
        Assert.Equal(23.March(2027), prompt.SafeBy);
        Assert.Contains(prompt.Then, t => t.Contains("no law", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("released")]
    [InlineData("bail-granted")]
    [InlineData("referral-opted-out")]
    public void It_ends_with_liberty_or_an_opt_out(string step) =>
        Schedule10Paragraph11.AutomaticReferral.Rests(Today, p => p.No(TheCustody.IsInImmigrationDetention)
            .Step("detained", 1.June(2026), s => s.Is(TheStep.Power, "niaa2002.s62")).Step(step, 1.July(2026)));

    [Fact]
    public void An_opt_out_withdrawn_starts_it_again() =>
        Assert.Equal(1.December(2026), Schedule10Paragraph11.AutomaticReferral.Falls(Today, p => p.No(TheCustody.IsInImmigrationDetention)
            .Step("detained", 1.June(2026), s => s.Is(TheStep.Power, "niaa2002.s62"))
            .Step("referral-opted-out", 1.July(2026))
            .Step("referral-opt-out-withdrawn", 1.August(2026), s => s.Is(TheStep.Power, "niaa2002.s62"))).SafeBy);

    [Fact]
    public void Without_the_power_it_cannot_be_said() =>
        Assert.Contains("steps.1.power", Schedule10Paragraph11.AutomaticReferral.Waits(Today, p => p.No(TheCustody.IsInImmigrationDetention).Step("detained", 1.November(2026))).Missing.Select(m => m.Id));
}
