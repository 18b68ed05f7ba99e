namespace DueCourse.Law.CivilProcedureRules1998;

using DueCourse.Law.Clock;

/// <summary>When a document other than a claim form counts as served.</summary>
/// <remarks>https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part6</remarks>
public static class Rule6Point26
{
    private static readonly Provision Rule = Provision
        .Rule("6.26", of: "Civil Procedure Rules 1998", uri: "uksi/1998/3132")
        .InForce(from: 1.October(2008), by: "S.I. 2008/2178")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "Taken from a secondary source or from general knowledge; neither the rule nor CPR 2.8 was read in text.");

    /// <summary>First-class post and email.</summary>
    public static TimeLimit DeemedService => Rule[""].TimeLimit(
        "cpr6.26", TimeLimitKind.DeemedOn,
        "A document sent by first-class post counts as served on the second day after posting, or the next business day; one emailed on a business day by 4.30 pm on that day, otherwise on the next business day",
        RunningTime.FromAStep("service by post", TheStep.Type.Is("court-document-posted")),
        RunningTime.FromAStep("service by email", TheStep.Type.Is("court-document-emailed")))
        .Or(TheStep.Type.Is("court-document-posted"), Deemed("It was posted", new DayAfterOrNextBusinessDay(2)))
        .Or(TheStep.Type.Is("court-document-emailed"), Deemed("It was emailed", new SameDayIfBefore(new(16, 30))));

    private static InDays Deemed(string began, Count count) =>
        new(began, count, Rule2Point8.BusinessDays, AtTheEnd.DoesNotMove(), CutOff.EndOfDay) { TheLastDayIsTheDayItself = true };
}
