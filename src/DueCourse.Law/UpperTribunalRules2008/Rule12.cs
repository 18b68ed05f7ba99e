namespace DueCourse.Law.UpperTribunalRules2008;

using DueCourse.Law.Clock;

/// <summary>How time is calculated in the Upper Tribunal.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2008/2698/article/12</remarks>
public static class Rule12
{
    // Interpretation: the rules name no territory for "bank holiday". The safe day uses the holidays of the part where the
    // Tribunal sits (the earliest of the three, if that is not known); what waits for the limit waits for the union of all.

    /// <summary>Working days in appeals: paragraph (3A) leaves 27 to 31 December out of asylum and immigration cases.</summary>
    public static WorkingDays InAppeals { get; } = new("cal.ut-appeal", Whose.NotSaid, "the seat of the Tribunal", leavesOutChristmasWeek: true);

    /// <summary>
    /// Working days in judicial review. Rule 1(3) makes an asylum or immigration case a proceeding on appeal, so paragraph
    /// (3A) does not reach judicial review, and 27 to 31 December can be working days.
    /// </summary>
    public static WorkingDays InJudicialReview { get; } = new("cal.ut-jr", Whose.NotSaid, "the seat of the Tribunal");

    /// <summary>In an appeal an act must be done by 5 pm on the last day; if that is not a working day, it is in time on the next.</summary>
    /// <param name="count">How to count.</param>
    /// <param name="began">What starts the time, as the working begins.</param>
    public static InDays WithinInAnAppeal(Count count, string began) => new(
        began, count, InAppeals, AtTheEnd.InTimeOnTheNextWorkingDay("rule 12(2)"), CutOff.FivePm("rule 12(1)"));

    /// <summary>The same in judicial review, where a reading with the calendar of appeals is kept open for what waits.</summary>
    /// <param name="count">How to count.</param>
    /// <param name="began">What starts the time, as the working begins.</param>
    // Interpretation: rule 1(3) was read as it stood in about 2018; no later change was seen, and none is excluded.
    public static InDays WithinInJudicialReview(Count count, string began) =>
        new InDays(began, count, InJudicialReview, AtTheEnd.InTimeOnTheNextWorkingDay("rule 12(2)"), CutOff.FivePm("rule 12(1)"))
            .OrElse("If 27 to 31 December were left out in judicial review too, as they are in appeals (rule 12(3A)), it could end later.", AsInAnAppeal);

    /// <summary>The same reckoning on the calendar of appeals.</summary>
    internal static InDays AsInAnAppeal(InDays reckoning) => reckoning with { WorkingDays = InAppeals };
}
