namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>When Part 5A governs: wherever a decision under the Immigration Acts is said to breach article 8.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/117A</remarks>
public static class Section117A
{
    private static readonly Provision Section = Provision
        .Section("117A", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 28.July(2014), by: "Immigration Act 2014, s. 19; S.I. 2014/1820, art. 3(o)")
        .TextRead(asAt: 1.September(2025));

    /// <summary>Whether Part 5A governs, and whether section 117C is weighed as well as section 117B.</summary>
    public static Rule Scope => Section["(1)-(3)"]
        .Status("niaa2002.s117A.scope",
            "Does Part 5A govern how the public interest is weighed under article 8?",
            Section117BIsWeighed)
        .Then("niaa2002.s117A.scope.section-117C",
            "Section 117C is weighed as well, because the case concerns the deportation of a foreign criminal",
            Section117CIsWeighed)
        .EncodedInPart("the section binds courts and tribunals; that officials follow it too comes from the Immigration Rules, Part 13, whose present text was not read");

    /// <summary>Subsection (2)(a): section 117B, in every case.</summary>
    public static Condition Section117BIsWeighed => Section["(2)(a)"].Says(
        "section 117B is weighed wherever a decision under the Immigration Acts is said to breach article 8",
        It.Always);

    /// <summary>Subsection (2)(b): section 117C as well, where a foreign criminal would be deported.</summary>
    public static Condition Section117CIsWeighed => Section["(2)(b)"].Says(
        "section 117C is weighed as well, where the case concerns the deportation of a foreign criminal",
        Section117C.IsWeighed);
}
