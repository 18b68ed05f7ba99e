namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>No removal while an appeal brought here is pending.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/78</remarks>
public static class Section78
{
    private static readonly Provision Section = Provision
        .Section("78", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 1.April(2003), by: "S.I. 2003/754, Sch. 1")
        .TextRead(asAt: 1.September(2025));

    /// <summary>The bar. Directions, an order (subject to section 79) and other preparation are allowed meanwhile.</summary>
    /// <remarks>
    /// By its words it does not protect the days between the decision and the lodging of an appeal: that is policy
    /// (<see cref="Guidance.InTimeAppealWindow"/>), and is kept apart from the law here.
    /// </remarks>
    public static Rule NoRemovalWhileAnAppealIsPending => Section["(1)"].Bar(
        "niaa2002.s78.appeal-pending",
        "Is removal barred because an appeal brought in the United Kingdom is pending?",
        when: RemovalIsBarred);

    /// <summary>This section bars removal, or what stood before it may.</summary>
    public static Condition RemovalIsBarred => field ??= BarsRemoval | Section15.AnAppealMayBarRemoval;

    /// <summary>An appeal that the section reaches is pending.</summary>
    private static Condition BarsRemoval => Section["(1)-(2)"].Says(
        "an appeal under section 82 that was brought in the United Kingdom is pending (section 104)",
        ThePerson.AnyAppeal(Section104.IsPending & WasBroughtHereUnderSection92));

    /// <summary>Subsection (4).</summary>
    public static Condition<Appeal> WasBroughtHereUnderSection92 => Section["(4)"].Says(
        "the appeal was brought while the person was in the United Kingdom in accordance with section 92",
        TheAppeal.WasBroughtHere
        & ((Condition<Appeal>)TheAppeal.IsInCountry | It.Always.OrInTheStatesReading(It.Never,
            "doubt.niaa2002.s78-4.certified-later",
            "An appeal was brought here and then, after a later certificate (section 92(6)), must be continued from abroad: does section 78(4), which asks only how it was brought, still bar removal?")));
}
