namespace DueCourse.Law.HumanRightsAct1998;

/// <summary>Public authorities must not act in breach of a Convention right.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1998/42/section/6</remarks>
public static class Section6
{
    // Subsection (4), on the House of Lords as a court, went in 2009; nothing here turned on it.
    private static readonly Provision Section = Provision
        .Section("6", of: "Human Rights Act 1998", uri: "ukpga/1998/42")
        .InForce(from: 2.October(2000), by: "S.I. 2000/1851")
        .TextRead(asAt: 1.October(2009));

    /// <summary>A hard stop on removal, whatever presumption or duty stands on the other side.</summary>
    public static Rule ConventionBar => Section["(1)"]
        .Bar("hra1998.s6.convention-bar",
            "Would removal be unlawful because it would breach somebody's Convention rights?",
            RemovalWouldBeUnlawful)
        .EncodedInPart(
            "(2), where an Act leaves no other course: no Act here compels a removal that breaches a Convention right (UK Borders Act 2007, s. 33(2), lifts the duty to deport)",
            "section 22(4), which lets a Convention right answer earlier acts in proceedings that an authority brings: no removal turns on it");

    /// <summary>Removal would be unlawful.</summary>
    public static Condition RemovalWouldBeUnlawful => Section["(1)"].Says(
        "removal by a public authority would breach somebody's Convention rights",
        HumanRights.RemovalWouldBreachAConventionRight);
}
