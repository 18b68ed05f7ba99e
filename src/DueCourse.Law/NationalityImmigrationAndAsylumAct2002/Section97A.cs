namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>National security: deportation.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/97A</remarks>
public static class Section97A
{
    private static readonly Provision Section = Provision
        .Section("97A", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 31.August(2006), by: "Immigration, Asylum and Nationality Act 2006, s. 7(1); S.I. 2006/2226")
        .TextRead(asAt: 1.September(2025));

    /// <summary>The certificate and what it changes.</summary>
    public static Rule NationalSecurityDeportation => Section["(1)-(2)"]
        .Status("niaa2002.s97A",
            "Is deportation certified as in the interests of national security, so that section 79 does not apply and any appeal goes to the Special Immigration Appeals Commission?",
            when: IsCertified)
        .EncodedInPart(
            "(2A)-(2L), and before 20 October 2014 also (3): when an appeal to the Commission may be brought or continued from here, the certificate that removal before it ends would be lawful, and its review");

    /// <summary>Certified: section 79 does not apply, and the decision to make the order counts as certified under section 97.</summary>
    public static Condition IsCertified => Section["(1)-(2)"]
        .AsEnacted(
            "the Secretary of State has certified that the decision to make a deportation order (other than an automatic one) is in the interests of national security",
            TheCertificate.S97A & !TheDecision.Type.Is("deport-automatic"))
        .AsAmended(from: 25.June(2013), by: "Crime and Courts Act 2013, s. 54",
            "the Secretary of State has certified that the decision to make a deportation order, or removal under an automatic order, is in the interests of national security",
            TheCertificate.S97A)
        .AsAmended(from: 20.October(2014), by: "Immigration Act 2014, Sch. 9, para. 43; S.I. 2014/2771",
            "the Secretary of State has certified that the decision to make a deportation order, or removal under an automatic order, is in the interests of national security",
            TheCertificate.S97A,
            textualOnly: true);
}
