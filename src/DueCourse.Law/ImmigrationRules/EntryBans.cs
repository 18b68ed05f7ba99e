namespace DueCourse.Law.ImmigrationRules;

/// <summary>How long an application to come back is refused after administrative removal.</summary>
/// <remarks>https://www.gov.uk/guidance/immigration-rules</remarks>
public static class EntryBans
{
    private static readonly Provision Rules = Provision
        .ImmigrationRule("refusal after an earlier breach and departure (Part Suitability)", "https://www.gov.uk/guidance/immigration-rules")
        .Sure(Confidence.Low, "Known to be 1, 2, 5 or 10 years by the manner of departure; the rules were moved to Part Suitability late in 2025 and were not read.");

    /// <summary>The time, which cannot be counted: which of the lengths governs was not read. After deportation there is none; the order itself stands until it is revoked.</summary>
    public static TimeLimit RefusalPeriod => Rules[""].TimeLimit(
        "ho.entry-ban", TimeLimitKind.PersonWaitsUntil,
        "After administrative removal an application to come back may be refused for a period that depends on how the person left",
        RunningTime.Of<Person>("an application to come back after removal", TheDeparture.LeftOn.HasCome, TheDeparture.LeftOn))
        with { Lengths = [new(new Always(true), null, "The periods of 1, 2, 5 and 10 years, and which manner of departure each belongs to, were not read in the present rules", null)] };
}
