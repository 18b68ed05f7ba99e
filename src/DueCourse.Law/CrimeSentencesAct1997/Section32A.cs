namespace DueCourse.Law.CrimeSentencesAct1997;

/// <summary>Removal of life prisoners whose minimum term has ended.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1997/43/section/32A. On return the sentence goes on: section 32B.</remarks>
public static class Section32A
{
    private static readonly Provision Section = Provision
        .Section("32A", of: "Crime (Sentences) Act 1997", uri: "ukpga/1997/43")
        .InForce(from: 1.May(2012), by: "Legal Aid, Sentencing and Punishment of Offenders Act 2012, s. 119, passed that day; the day on which it began was not read")
        .TextNotReadBefore(22.March(2026), "the section before the text of 22 March 2026")
        .TextRead(asAt: 22.March(2026))
        .Extends("England and Wales");

    /// <summary>The power, whether or not the Parole Board has directed release.</summary>
    public static Rule RemovalAfterTheMinimumTerm => Section["(1)"]
        .Power("csa1997.s32A.ters",
            "May the person, serving an indeterminate sentence, be removed from prison once the minimum term has ended, only to be removed from the United Kingdom?",
            when: Section["(1), (3)"].AllOf(
                "a life prisoner whose minimum term has ended, and who is liable to removal",
                Section["(1)(a)"].Says(
                    "is a life prisoner with a minimum term",
                    TheCustody.IsAnIndeterminatePrisoner),
                Section["(1)(b)"].Says(
                    "is liable to removal as section 259 of the Criminal Justice Act 2003 defines it",
                    CriminalJusticeAct2003.Section259.LiableToRemoval),
                Section["(1)-(2)"].Says(
                    "has served the minimum term, or each of several, on the prison's dates",
                    TheCustody.TariffExpiresOn.HasCome)))
        .Then("csa1997.s32A.ters.exercise", "A prisoner whose minimum term has ended should be removed", Judgements.J49.IsMet)
        .EncodedInPart("several life sentences: the prison's date is that of the last minimum term to end");
}
