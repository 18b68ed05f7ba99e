namespace DueCourse.Law.DetentionCentreRules2001;

using DueCourse.Law.Clock;

/// <summary>The answer to a medical report on a detained person: health, risk of suicide, torture.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2001/238/article/35. The rule asks for a report; the days of the answer are policy.</remarks>
public static class Rule35
{
    private static readonly Provision Rule = Provision
        .Rule("35", of: "Detention Centre Rules 2001", uri: "uksi/2001/238")
        .InForce(from: 2.April(2001), by: "r. 1")
        .Sure(Confidence.Low, "the two working days are policy, and the policy was not read");

    /// <summary>Two working days, by policy.</summary>
    public static TimeLimit Reply => Rule[""].TimeLimit(
        "dcr2001.r35", TimeLimitKind.StateActsBy,
        "A medical report must lead to a review of detention, answered by policy within two working days",
        new InDays("The report was made", 2.WorkingDaysAfter(), OfficeDays.WhereThePersonIs, AtTheEnd.DoesNotMove(), CutOff.EndOfDay)
        { TheEarlierBinds = true },
        RunningTime.FromAStep("an answer to a medical report", TheStep.Type.Is("rule-35-report")));
}
