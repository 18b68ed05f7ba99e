namespace DueCourse.Law.ImmigrationRules;

/// <summary>Exclusion of a person abroad by the Secretary of State's own direction.</summary>
/// <remarks>https://www.gov.uk/guidance/immigration-rules. It cannot reach a British citizen; a temporary exclusion order is another thing.</remarks>
public static class Exclusion
{
    private static readonly Provision Rules = Provision
        .ImmigrationRule("exclusion from the United Kingdom", "https://www.gov.uk/guidance/immigration-rules")
        .InForce(from: 1.January(1973), by: "the Secretary of State's own power")
        .Sure(Confidence.Medium, "general knowledge; the Rules that give effect to a direction (Part Suitability, and Part 9 before it) were not read");

    /// <summary>The power.</summary>
    public static Rule ExcludeFromAbroad => Rules[""]
        .Power("exclusion",
            "May the Secretary of State direct that the person, who is abroad, be excluded as not conducive to the public good?",
            when: Rules[""].AllOf(
                "is abroad, is not British and has no right of abode, and exclusion is conducive to the public good",
                !ThePerson.IsInTheUnitedKingdom,
                ImmigrationAct1971.Section3NotBritish.IsNotABritishCitizen,
                !ImmigrationAct1971.Section2.HasTheRightOfAbode,
                Judgements.J50.IsMet,
                It.Always.NotYetEncoded(
                    "not-encoded.exclusion.withdrawal-agreement",
                    "for a person protected by the Withdrawal Agreement, conduct before 23:00 on 31 December 2020 is judged by European law",
                    matters: WithdrawalAgreement.RelevantPerson)))
        .EncodedInPart("what the Rules and international travel bans (Immigration Act 1971, s. 8B) do once a direction is made");
}
