namespace DueCourse.Law.Tests.Clock.Examples;

using DueCourse.Law.CriminalJusticeAct1988;
using DueCourse.Law.CriminalJusticeAct2003;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.VictimsAndCourtsAct2026;

/// <summary>Early removal from prison, and unduly lenient sentences.</summary>
public sealed class E57To58Tests
{
    [Fact]
    public void E57_thirty_per_cent_of_730_days_govern_because_four_years_before_the_end_is_earlier()
    {
        var falls = EarliestRemoval.Computed(7.December(2026), 730, ruleOf: 8.December(2026)).Falls()
            .Shows("219 days, which are served at the end of Tuesday 13 July 2027", "Four years before its end", "That is not later");

        Assert.Equal((13.July(2027), 14.July(2027)), (falls.GateAfter, falls.EarliestNextStep));
    }

    [Fact]
    public void E57_in_a_case_the_prisons_day_governs_and_the_computation_is_only_shown()
    {
        var open = EarliestRemoval.FirstDay.Waits(8.December(2026), p => p.Yes(TheCustody.IsAFixedTermPrisoner)
            .Step("custodial-period-began", 7.December(2026), s => s.Number(TheStep.Days, 730)));
        Assert.Contains(open.Missing, m => m.Id == "prisonReleaseDates.ersed");

        var shown = EarliestRemoval.FirstDay.On(8.December(2026), p => p.No(TheCustody.IsAFixedTermPrisoner)
            .Step("custodial-period-began", 7.December(2026), s => s.Number(TheStep.Days, 730)));
        Assert.Contains(shown.Select(d => d.Result).OfType<CannotYetBeFixed>(), r => r.Working.Any(w => w.Contains("Tuesday 13 July 2027", StringComparison.Ordinal)));
    }

    [Fact]
    public void E58_the_reference_is_absolute_and_the_warning_is_kept_for_six_months()
    {
        var reference = Schedule3Paragraph1.Application.From(7.December(2026)).Falls().Shows("28 days after it is Monday 4 January 2027", "while the court's office is open");
        var warning = UndulyLenientSentences.Warning.From(7.December(2026)).Falls().Shows("six months");

        Assert.Equal((4.January(2027), 4.January(2027)), (reference.SafeBy, reference.GateAfter));
        Assert.Equal((4.January(2027), 7.June(2027)), (warning.SafeBy, warning.GateAfter));
    }
}
