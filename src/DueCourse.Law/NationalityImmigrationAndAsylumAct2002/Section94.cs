namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>Certificates that a claim is clearly unfounded, or that a third country is safe.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/94</remarks>
public static class Section94
{
    private static readonly Provision Section = Provision
        .Section("94", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 1.April(2003), by: "S.I. 2003/754, Sch. 1")
        .TextNotReadBefore(28.June(2022), "the section as it stood before section 28 of the Nationality and Borders Act 2022 changed it")
        .TextRead(asAt: 1.September(2025));

    /// <summary>A clearly unfounded claim carries no appeal.</summary>
    public static Rule ClearlyUnfounded => Section["(1), (3A)"]
        .Bar("niaa2002.s94-1",
            "Does a certificate that a claim is clearly unfounded take away the right of appeal on it?",
            when: TheClaimHasNoAppeal)
        .EncodedInPart(
            "(3)-(6A) the duty to certify the claim of someone entitled to reside in a listed State: the list is dated data by claim date, and men only for some States",
            "whether the claim is clearly unfounded is for the Secretary of State; the certificate is an act with an author and is never inferred");

    /// <summary>The claim is certified, and no appeal lies at all.</summary>
    public static Condition TheClaimHasNoAppeal => Section["(3A)"].Says(
        "a claim is certified under subsection (1), so no appeal may be brought on it",
        ((Condition)TheCertificate.S94Point1).NotYetEncoded(
            "not-encoded.naba2022.s28-4",
            "until 28 June 2022 such a certificate left an appeal from abroad; which of the earlier claims and certificates keep it (Nationality and Borders Act 2022, s. 28(4)) was not read",
            matters: TheCertificate.S94Point1
                & (TheCertificate.S94Point1On.IsBefore(28.June(2022))
                    | ThePerson.AnyProtectionClaim(TheProtectionClaim.MadeOn.IsBefore(28.June(2022)))
                    | ThePerson.AnyHumanRightsClaim(TheHumanRightsClaim.MadeOn.IsBefore(28.June(2022))))));

    /// <summary>A safe third country certificate sends the appeal abroad.</summary>
    public static Rule SafeThirdCountry => Section["(7)"]
        .Status("niaa2002.s94-7",
            "Does a safe third country certificate send an appeal abroad?",
            when: ACertificateNamesASafeThirdCountry)
        .EncodedInPart("(7)(b) that there is no reason to believe that Convention rights will be breached there is for the Secretary of State; (8) what the certificate makes of the country is for whoever decides on removal");

    /// <summary>Certified, and not to a country of which the person is a national.</summary>
    public static Condition ACertificateNamesASafeThirdCountry => Section["(7)"].Says(
        "a claim is certified for removal to a country of which the person is not a national or citizen",
        TheCertificate.S94Point7 & !TheDestination.Basis.Is("nationality"));
}
