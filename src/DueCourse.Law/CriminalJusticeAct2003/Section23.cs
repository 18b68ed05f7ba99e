namespace DueCourse.Law.CriminalJusticeAct2003;

/// <summary>The five requirements of a conditional caution.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2003/44/section/23</remarks>
public static class Section23
{
    private static readonly Provision Section = Provision
        .Section("23", of: "Criminal Justice Act 2003", uri: "ukpga/2003/44")
        .InForce(from: 20.November(2003), by: "the Act was passed; the day on which it began was not read")
        .TextNotReadBefore(25.January(2018), "the section before the version that was read")
        .TextRead(asAt: 25.January(2018))
        .TextNotReadFrom(7.April(2026), "the publisher's version of 7 April 2026")
        .Extends("England and Wales");

    /// <summary>Each must be met before the caution.</summary>
    public static Condition TheFiveRequirements => Section["(1)-(5)"].AllOf(
        "the five requirements are met",
        Section["(1)-(2)"].Says(
            "there is evidence of the offence, enough to charge, and a caution is thought right",
            TheOtherRoutes.EvidenceSufficesForACaution),
        Section["(3)"].Says(
            "admits the offence to an authorised person",
            TheOtherRoutes.AdmitsTheOffence),
        Section["(4)"].Says(
            "has had the effect explained, with the warning that breach may bring prosecution",
            TheOtherRoutes.CautionWasExplained),
        Section["(5)"].Says(
            "has signed a document with the offence, the admission, the consent and the conditions",
            TheOtherRoutes.CautionWasSigned));
}
