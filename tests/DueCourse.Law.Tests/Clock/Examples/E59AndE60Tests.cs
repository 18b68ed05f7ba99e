namespace DueCourse.Law.Tests.Clock.Examples;

using DueCourse.Law.CivilProcedureRules1998;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.UpperTribunalRules2008;

/// <summary>Worked examples: deemed service.</summary>
public sealed class E59AndE60Tests
{
    [Fact]
    public void E59_an_email_a_minute_after_half_past_four_counts_for_the_next_business_day()
    {
        var limit = Rule6Point26.DeemedService;

        var late = limit.From(Start.At(23.December(2026).At(16, 31)), UkDivision.EnglandAndWales, Emailed).Falls();
        Assert.Equal("2026-12-24 2026-12-24", late.Dates());
        Assert.Equal(24.December(2026), late.EarliestNextStep);
        late.Shows("It was emailed on 23 December 2026 at 16:31.");
        late.Shows("It was later than 16:30, or not on a business day, so it counts for Thursday 24 December 2026.");

        Assert.Equal("2026-12-23 2026-12-23", limit.From(Start.At(23.December(2026).At(16, 30)), UkDivision.EnglandAndWales, Emailed).Dates());
    }

    [Fact]
    public void E59_an_email_at_an_hour_not_on_file_counts_for_one_of_two_days() =>
        Assert.Equal("2026-12-23 2026-12-24", Rule6Point26.DeemedService.From(23.December(2026), UkDivision.EnglandAndWales, Emailed).Dates());

    [Fact]
    public void E59_first_class_post_on_24_December()
    {
        var falls = Rule6Point26.DeemedService.From(24.December(2026), UkDivision.EnglandAndWales, s => s.Is(TheStep.Type, "court-document-posted")).Falls();

        Assert.Equal("2026-12-29 2026-12-29", falls.Dates());
        falls.Shows("It was posted on 24 December 2026; the 2nd day after is Saturday 26 December 2026.");
        falls.Shows("That is not a business day, so it counts for the next, Tuesday 29 December 2026.");
    }

    [Fact]
    public void E60_first_class_post_in_judicial_review_on_the_second_working_day()
    {
        var falls = Rule13.FirstClassPost.From(23.December(2026), UkDivision.EnglandAndWales).Falls();

        Assert.Equal("2026-12-29 2027-01-05", falls.Dates());
        Assert.Equal(5.January(2027), falls.EarliestNextStep);
        falls.Shows("The working days after it are 24 and 29 December 2026: the 2nd is Tuesday 29 December 2026.");
    }

    private static void Emailed(Subject step) => step.Is(TheStep.Type, "court-document-emailed");
}
