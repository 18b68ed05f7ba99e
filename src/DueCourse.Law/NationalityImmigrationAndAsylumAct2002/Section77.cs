namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>No removal while a claim for asylum is pending.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/77</remarks>
public static class Section77
{
    private static readonly Provision Section = Provision
        .Section("77", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 1.April(2003), by: "S.I. 2003/754, Sch. 1")
        .TextRead(asAt: 1.September(2025));

    /// <summary>The bar. Directions, a deportation order and other preparation are allowed meanwhile (subsection (4)).</summary>
    public static Rule NoRemovalWhileAClaimIsPending => Section["(1)"]
        .Bar("niaa2002.s77.asylum-pending",
            "Is removal barred because a claim for asylum is still pending?",
            when: RemovalIsBarred)
        .EncodedInPart(
            "(2)(a) a claim that rests on humanitarian protection alone is outside the section; every protection claim on file is taken to raise the Refugee Convention",
            "(2C) the presumptions about States listed in Schedule 3 to the Asylum and Immigration (Treatment of Claimants, etc) Act 2004 are for whoever answers the question about the third State");

    /// <summary>This section bars removal, or what stood before it may.</summary>
    public static Condition RemovalIsBarred => BarsRemoval | Section15.AClaimMayBarRemoval;

    /// <summary>A claim is pending, and no third State exception opens the way.</summary>
    private static Condition BarsRemoval => Section["(1)"]
        .AsEnacted(
            "a claim for asylum is pending, and no certificate opens removal to a third country",
            ThePerson.AnyProtectionClaim(IsPending.NotYetEncoded(
                "not-encoded.niaa2002.s80",
                "until 1 October 2004 a certificate under section 11 or 12 of the Immigration and Asylum Act 1999, with section 80 of this Act, opened removal to a third country; neither was read, and the file holds no such certificate",
                matters: IsPending & !(Condition<ProtectionClaim>)TheDestination.Basis.Is("nationality"))))
        .AsAmended(from: 1.October(2004), by: "Asylum and Immigration (Treatment of Claimants, etc) Act 2004, Sch. 3",
            "a claim for asylum is pending, and no certificate under Schedule 3 to the 2004 Act opens removal to a third State",
            ThePerson.AnyProtectionClaim(IsPending & !IsCertifiedForAThirdState))
        .AsAmended(from: 28.June(2022), by: "Nationality and Borders Act 2022, Sch. 4, para. 1; S.I. 2022/590, Sch. 1, para. 17",
            "a claim for asylum is pending, and removal is not to a third State that meets every condition of subsection (2B)",
            ThePerson.AnyProtectionClaim(IsPending & !IsToASafeThirdState));

    /// <summary>Pending until the person is given notice of the decision: a decision made and not yet notified does not end it.</summary>
    public static Condition<ProtectionClaim> IsPending => Section["(2)(b)"].Says(
        "the person has not yet been given notice of the Secretary of State's decision on the claim",
        TheProtectionClaim.Status.Is("undetermined")
        | (TheProtectionClaim.Status.Is("granted", "refused", "inadmissible", "treated-as-withdrawn")
            & !TheProtectionClaim.DecisionNotifiedOn.HasCome)
        | (TheProtectionClaim.Status.Is("inadmissible") & It.Always.OrInTheStatesReading(It.Never,
            "doubt.niaa2002.s77.inadmissible",
            "Is a declaration that a claim is inadmissible (sections 80A and 80B), which is no decision to refuse it, a decision on the claim, so that the claim is pending no longer?")));

    /// <summary>
    /// The third State exception: no threat to life and liberty, no onward removal against the Refugee Convention or the
    /// person's Convention rights, no breach of article 3 there, and not the person's own State.
    /// </summary>
    public static Condition<ProtectionClaim> IsToASafeThirdState => Section["(2A)-(2C)"]
        .AsEnacted(
            "removal is to a third State, not of the person's nationality, that meets every condition of subsection (2B); " +
            "or the claim is older than these subsections, and a certificate under Schedule 3 to the 2004 Act stands",
            ThirdState.NotYetEncoded(
                "not-encoded.si2022-590.sch2",
                "a saving for claims made before 28 June 2022 (S.I. 2022/590, Sch. 2, para. 4(4)) was not read",
                matters: ThirdState & TheProtectionClaim.MadeOn.IsBefore(28.June(2022)))
            | (IsCertifiedForAThirdState & TheProtectionClaim.MadeOn.IsBefore(28.June(2022))))
        .From(28.June(2022), by: "Nationality and Borders Act 2022, Sch. 4, para. 1; S.I. 2022/590, Sch. 1, para. 17");

    // Interpretation: the Schedule itself was not read. That each of its four schemes asked for a certificate on the one
    // person, took section 77 away, and reached nobody's own State is in [2022] EWCA Civ 840, para. 9, and [2023] UKSC 42,
    // paras. 31-32; that paragraph 18 went on applying to decisions of July 2022 on older claims is in the latter. A
    // certificate that a court has quashed does not stand.
    private static Condition<ProtectionClaim> IsCertifiedForAThirdState =>
        TheProtectionClaim.IsCertifiedUnderSchedule3 & !(Condition<ProtectionClaim>)TheDestination.Basis.Is("nationality");

    // Paragraph (2B)(d): the person's own State is never a third State, whatever else is said of it.
    private static Condition<ProtectionClaim> ThirdState =>
        TheProtectionClaim.ThirdStateRemovalConditionsAreMet & !(Condition<ProtectionClaim>)TheDestination.Basis.Is("nationality");
}
