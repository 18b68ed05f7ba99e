namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>The place from which an appeal is brought or continued.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/92</remarks>
public static class Section92
{
    private static readonly Provision Section = Provision
        .Section("92", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 1.April(2003), by: "S.I. 2003/754, Sch. 1")
        .TextNotReadBefore(28.June(2022), "the section as it stood before section 28 of the Nationality and Borders Act 2022 changed it")
        .TextRead(asAt: 1.September(2025));

    /// <summary>An appeal is to be brought and continued here.</summary>
    public static Rule FromWithinTheUnitedKingdom => Section["(1)"]
        .Status("niaa2002.s92",
            "Is there an appeal that must be brought or continued from within the United Kingdom?",
            when: ThePerson.AnyAppeal(MustBeFromWithin))
        .Then("niaa2002.s92-8.abandoned-by-departure", "An appeal brought here is treated as abandoned because the person left", ThePerson.AnyAppeal(IsAbandonedByDeparture))
        .EncodedInPart("(7) how the grounds of an appeal from abroad are considered is for the Tribunal");

    /// <summary>Within the United Kingdom, unless a certificate or the place of the claim says otherwise.</summary>
    public static Condition<Appeal> MustBeFromWithin => Section["(2)-(6)"].AnyOf(
        "the appeal must be brought, or continued, from within the United Kingdom",
        Section["(2), (6)"].Says(
            "it is about a protection claim that is not certified under section 94(7)",
            TheAppeal.Against.Is("protection-refusal") & !CertifiedUnder94Point7),
        Section["(3)-(4), (6)"].Says(
            "it is about a human rights claim made here that is not certified under section 94(7) or 94B",
            TheAppeal.Against.Is("human-rights-refusal") & TheAppeal.ClaimWasMadeHere & !CertifiedUnder94Point7 & !CertifiedUnder94B),
        Section["(5)"].Says(
            "it is against revocation of protection status, decided while the person was here",
            TheAppeal.Against.Is("protection-revocation") & TheAppeal.PersonWasHereAtDecision));

    /// <summary>Subsection (8): leaving before the appeal is finally determined.</summary>
    /// <remarks>Read apart from the periods above, because section 104 asks it of appeals since 20 October 2014.</remarks>
    public static Condition<Appeal> IsAbandonedByDeparture =>
        TheAppeal.PersonLeftSince & TheAppeal.WasBroughtHere & !WasFinalWhenThePersonLeft & !CertifiedUnder94Point7 & !CertifiedUnder94B;

    // Days are on file, not hours: one who left on the very day of the final determination is taken to have left after it.
    private static Condition<Appeal> WasFinalWhenThePersonLeft =>
        TheAppeal.Status.Is("finally-determined")
        & !Section104.AFurtherStepIsOpen
        & TheAppeal.PersonLeftOn.IsOnOrAfter(TheAppeal.FinallyDeterminedOn);

    // A certificate is on one claim: the person's other claims keep their own place of appeal.
    private static Condition<Appeal> CertifiedUnder94Point7 => (Condition<Appeal>)TheCertificate.S94Point7 & TheAppeal.Certificate.Is("s94-7");

    private static Condition<Appeal> CertifiedUnder94B => (Condition<Appeal>)TheCertificate.S94B & TheAppeal.Certificate.Is("s94B");
}
