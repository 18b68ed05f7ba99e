namespace DueCourse.Law.HumanRightsConvention;

/// <summary>Assurances by the country of return.</summary>
/// <remarks>https://caselaw.nationalarchives.gov.uk/ukhl/2009/10</remarks>
public static class Assurances
{
    private static readonly Provision Judgment = Provision
        .Judgment("RB (Algeria)", "[2009] UKHL 10, with Othman v United Kingdom (2012) 55 EHRR 1", "https://caselaw.nationalarchives.gov.uk/ukhl/2009/10")
        .Sure(Confidence.Medium, "the factors are taken from general knowledge of the two judgments, which were not re-read");

    /// <summary>
    /// Reported by itself. No treaty and no list of countries clears a risk; only a named person, on assurances that are in force.
    /// </summary>
    public static Rule Reported => Judgment[""]
        .Status("dwa.assurances", "Do the assurances by the country of return in practice remove the real risk?", RemoveTheRisk);

    /// <summary>There is an assurance in force, and a named person finds that in practice it removes the risk (J37).</summary>
    /// <remarks>Its words, authority, monitoring and record, and the person it names, are what that person weighs.</remarks>
    public static Condition RemoveTheRisk => Judgment[""].AllOf(
        "An assurance is in force and in practice removes the real risk",
        ThePerson.AnyAssurance(TheAssurance.IsOpenEnded | TheAssurance.Expires.IsOnOrAfter(It.IsAssessedOn)),
        Judgements.J37.IsMet);
}
