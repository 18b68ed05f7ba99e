namespace DueCourse.Law.ImmigrationRules;

/// <summary>Further submissions after a claim was finally refused.</summary>
/// <remarks>https://www.gov.uk/guidance/immigration-rules/immigration-rules-part-12-procedure-and-rights-of-appeal</remarks>
public static class Paragraph353A
{
    private static readonly Provision Rule = Provision
        .ImmigrationRule("further submissions (paragraph 353A)", url: "https://www.gov.uk/guidance/immigration-rules/immigration-rules-part-12-procedure-and-rights-of-appeal")
        .InForce(from: 1.January(1973), by: "a Statement of Changes whose day was not read")
        .TextNotReadBefore(26.March(2026), "paragraph 353A before the text that also carries paragraphs 353AA to 353AE, and when it came into force")
        .TextRead(asAt: 26.March(2026))
        .Sure(Confidence.Medium, "read on gov.uk in a text later than 26 March 2026, whose exact day is not established");

    /// <summary>No removal before they are considered.</summary>
    public static Rule NoRemovalBeforeTheyAreConsidered => Rule[""]
        .Bar("rules.353A.further-submissions",
            "Is removal barred because further submissions have not been considered?",
            when: RemovalIsBarred)
        .EncodedInPart(
            "a rejection carries no appeal unless the submissions are accepted as a fresh claim (paragraph 353): then a new appeal is entered on the file",
            "paragraphs 353AA to 353AE: which submissions are valid, and when they count as withdrawn, from 2026");

    /// <summary>Submissions made here are unanswered.</summary>
    public static Condition RemovalIsBarred => Rule[""].Says(
        "further submissions made in the United Kingdom have not been considered",
        ThePerson.AnyFurtherSubmissions(AreUnanswered));

    /// <summary>Nobody has answered them yet.</summary>
    internal static Condition<FurtherSubmissions> AreUnanswered => TheFurtherSubmissions.Status.Is("unanswered");
}
