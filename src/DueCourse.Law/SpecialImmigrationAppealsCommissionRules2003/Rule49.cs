namespace DueCourse.Law.SpecialImmigrationAppealsCommissionRules2003;

using DueCourse.Law.Clock;

/// <summary>When a notice counts as served in the Commission.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2003/1034/article/49</remarks>
public static class Rule49
{
    private static readonly Provision Rule = SpecialImmigrationAppealsCommissionRules.Rule("49");

    /// <summary>Deemed service.</summary>
    // Interpretation: a deemed day is not a time for doing an act, so it is not counted in business days; but no authority
    // says so, and what waits for a time that runs from it waits for the later day.
    public static TimeLimit DeemedService => Rule["(5)"].TimeLimit(
        "siac2003.r49-5", TimeLimitKind.DeemedOn,
        "What is posted within the United Kingdom counts as served on the second day after sending, what is posted abroad on the 28th, anything else on the day it was sent or given, unless the contrary is shown",
        RunningTime.FromAStep("service in the Commission", TheStep.Type.Is("notice-posted", "notice-posted-abroad", "notice-emailed", "notice-handed") & TheStep.Forum.Is("siac")))
        .Or(TheStep.Type.Is("notice-posted"), Deemed("It was posted", 2.DaysAfter())
            .OrElse("Counted in business days, as rule 51 counts times of ten days or less, it would be later.", r => r with { Count = 2.WorkingDaysAfter() }))
        .Or(TheStep.Type.Is("notice-posted-abroad"), Deemed("It was posted abroad", 28.DaysAfter()))
        .Or(TheStep.Type.Is("notice-emailed", "notice-handed"), Deemed("It was sent or given", 1.DaysBeginningWith()));

    private static InDays Deemed(string began, Count count) =>
        new(began, count, Rule51.BusinessDays, AtTheEnd.DoesNotMove(), CutOff.EndOfDay) { TheLastDayIsTheDayItself = true };
}
