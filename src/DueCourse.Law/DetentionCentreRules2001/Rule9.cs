namespace DueCourse.Law.DetentionCentreRules2001;

using DueCourse.Law.Clock;
using DueCourse.Law.Guidance;

/// <summary>Written reasons for detention, at the start and every month.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2001/238/article/9</remarks>
public static class Rule9
{
    private static readonly Provision Rule = Provision
        .Rule("9", of: "Detention Centre Rules 2001", uri: "uksi/2001/238")
        .InForce(from: 2.April(2001), by: "r. 1")
        .Sure(Confidence.Medium, "the rule is well known; its text was not read");

    /// <summary>The next month's reasons. Reckoned from a day alone it is the first month.</summary>
    public static TimeLimit MonthlyReasons => Rule["(1)"].TimeLimit(
        "dcr2001.r9", TimeLimitKind.StateActsBy,
        "A detained person must have written reasons for detention at its start and every month",
        Month(1), DetentionReviews.FromDetention("written reasons for detention")) with
    { Follows = TheNext };

    // The months are counted from detention, not from the last paper, so that lateness does not move the next.
    private static TimeLimitResult TheNext(Situation s)
    {
        if (DetentionReviews.Began(s) is not { } began) return DetentionReviews.NotOnFile(s);
        var months = 1;
        while (began.Day.Earliest.PlusMonths(months) < s.Day) months++;
        return Month(months).From(began, null);
    }

    private static Reckoning Month(int months) => new InDays(
        "Detention began", months.MonthsAfter(), OfficeDays.Everywhere, AtTheEnd.DoesNotMove("The duty does not wait for a working day."), CutOff.EndOfDay)
    { TheEarlierBinds = true }.FollowedBy("Reasons are due again every month.");
}
