namespace DueCourse.Law.ImmigrationRules;

using DueCourse.Law.BritishNationalityAct1981;

/// <summary>Leave as a stateless person.</summary>
/// <remarks>
/// https://www.gov.uk/guidance/immigration-rules/appendix-statelessness. It is for the applicant to show, on the balance of
/// probabilities (AS (Guinea) [2018] EWCA Civ 2234), and the Secretary of State must help with enquiries.
/// To lack a travel document is not to be stateless.
/// </remarks>
public static class AppendixStatelessness
{
    private static readonly Provision Appendix = Provision
        .ImmigrationRule("Appendix Statelessness", "https://www.gov.uk/guidance/immigration-rules/appendix-statelessness")
        .InForce(from: 1.January(1973), by: "Part 14 of the Rules, while there was one, until 31 January 2024; then this Appendix")
        .TextNotReadBefore(31.January(2024), "Part 14 (paragraphs 401 to 416), and from when there was any such rule")
        .TextRead(asAt: 31.January(2024))
        .Sure(Confidence.Medium, "read in part; the changes made by HC 1333 to suitability were not read");

    /// <summary>Who may have leave.</summary>
    public static Rule LeaveAsAStatelessPerson => Appendix[""]
        .Status("statelessness.definition-and-leave",
            "Does the person meet the rules for leave as a stateless person?",
            MeetsTheRules)
        .Then("statelessness.definition-and-leave.nowhere", "No State is shown to have the person as its national, and no country to admit them: an order may be made, and there is nowhere to carry it out", NowhereToGo)
        .EncodedInPart(
            "suitability since 11 November 2025 (HC 1333) was not read",
            "Part 14 stayed for partners and children until 11 November 2025",
            "the length of leave and settlement");

    /// <summary>Every requirement.</summary>
    public static Condition MeetsTheRules => Appendix[""].AllOf(
        "an application by a stateless person, admissible nowhere, who is not excluded",
        Appendix["validity"].Says(
            "has made an application that is undecided or granted",
            TheStatelessness.Application.Is("pending", "granted").NotYetEncoded(
                "not-encoded.rules.part14",
                "an application made before 31 January 2024 is under Part 14, which was not read",
                matters: TheStatelessness.AppliedOn.IsBefore(31.January(2024)))),
        NowhereToGo,
        Appendix["definition"].Says(
            "is stateless, and not admissible to a country of former residence or any other",
            Judgements.J47.IsMet),
        Appendix["eligibility"].Says(
            "has sought any nationality reasonably available",
            TheStatelessness.HasSoughtAvailableNationality),
        Appendix["exclusion"].Says(
            "has not been excluded, or refused on suitability",
            !TheStatelessness.IsExcluded),
        Appendix["suitability"].AsEnacted("suitability asks nothing more", It.Always)
            .ThenNotRead(11.November(2025), by: "HC 1333", "what Part Suitability asks of a stateless person"));

    // Interpretation: lawful entry and residence elsewhere are enough; they need not be permanent (AZ [2021] UKUT 284 (IAC)).
    private static Condition NowhereToGo => Appendix["definition"].AllOf(
        "no State considers the person its national, and no country would admit them to lawful residence",
        ImmigrationAct1971.Section3NotBritish.IsNotABritishCitizen,
        !NationalityOfAnotherState.HeldNow,
        !ThePerson.AnyAdmissibleCountry((Condition<AdmissibleCountry>)TheAdmissibleCountry.WouldAdmit & TheAdmissibleCountry.GivesLawfulResidence));
}
