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
        .Status("dwa.assurances", "Do the assurances by the country of return in practice remove the real risk that they address?", RemoveARisk);

    /// <summary>There is an assurance that in practice removes the risk which it addresses.</summary>
    public static Condition RemoveARisk => Judgment[""].Says(
        "An assurance by the country of return is in force and in practice removes the real risk that it addresses",
        ThePerson.AnyAssurance(InForceAndEffective));

    /// <summary>An assurance removes the risk to life (article 2). One against the death penalty removes no risk of torture.</summary>
    public static Condition RemoveTheRiskToLife => Judgment[", art. 2"].Says(
        "An assurance that addresses the risk to life is in force and in practice removes it",
        ThePerson.AnyAssurance(TheAssurance.AddressesDeath & InForceAndEffective));

    /// <summary>An assurance removes the risk of torture or ill-treatment (article 3).</summary>
    public static Condition RemoveTheRiskOfIllTreatment => Judgment[", art. 3"].Says(
        "An assurance that addresses torture and ill-treatment is in force and in practice removes that risk",
        ThePerson.AnyAssurance(TheAssurance.AddressesIllTreatment & InForceAndEffective));

    /// <summary>An assurance removes the risk of slavery or of a flagrant denial of liberty or fair trial (articles 4 to 6).</summary>
    public static Condition RemoveTheRiskToLibertyOrTrial => Judgment[", arts. 4 to 6"].Says(
        "An assurance that addresses slavery, liberty and trial is in force and in practice removes that risk",
        ThePerson.AnyAssurance(TheAssurance.AddressesLibertyAndTrial & InForceAndEffective));

    // Made by the country to which the person is to go, in force, and found by a named person to remove the risk (J37), each by
    // itself. Its words, authority, monitoring and record, and the person it names, are what that person weighs.
    private static Condition<Assurance> InForceAndEffective =>
        TheAssurance.Country.IsTheSameAs(TheDestination.Country)
        & (TheAssurance.IsOpenEnded | TheAssurance.Expires.IsOnOrAfter(It.IsAssessedOn))
        & Judgements.J37.IsMetFor<Assurance>();
}
