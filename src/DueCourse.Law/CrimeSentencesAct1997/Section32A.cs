namespace DueCourse.Law.CrimeSentencesAct1997;

/// <summary>Removal of life prisoners whose minimum term has ended.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1997/43/section/32A</remarks>
public static class Section32A
{
    private static readonly Provision Section = Provision
        .Section("32A", of: "Crime (Sentences) Act 1997", uri: "ukpga/1997/43")
        .InForce(from: 1.May(2012), by: "Legal Aid, Sentencing and Punishment of Offenders Act 2012, passed that day; the day on which the section began was not read")
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "the text was not read");

    /// <summary>The power.</summary>
    public static Rule RemovalAfterTheMinimumTerm => Section[""]
        .Power("csa1997.s32A.ters",
            "May the person, serving an indeterminate sentence, be removed from prison and the United Kingdom once the minimum term has ended, without the Parole Board?",
            when: TheCustody.IsAnIndeterminatePrisoner & Section[""].TextNotRead<Person>(
                "is liable to removal, and has served the minimum term",
                "what the section asks beyond an indeterminate sentence, a minimum term that has ended and liability to removal"))
        .Then("csa1997.s32A.ters.minimum-term", "The minimum term has ended, on the prison's date", TheCustody.TariffExpiresOn.HasCome)
        .Then("csa1997.s32A.ters.exercise", "A prisoner whose minimum term has ended should be removed", Judgements.J49.IsMet)
        .EncodedInPart("the whole text of the section was not read: no removal rests on it until a lawyer has read it");
}
