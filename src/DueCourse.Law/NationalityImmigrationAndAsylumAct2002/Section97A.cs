namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>National security: deportation.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/97A</remarks>
public static class Section97A
{
    private static readonly Provision Section = Provision
        .Section("97A", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 31.August(2006), by: "Immigration, Asylum and Nationality Act 2006, s. 7(1); S.I. 2006/2226")
        .TextRead(asAt: 25.June(2013))
        .Sure(Confidence.Medium, "read as enacted and, in subsections (1) to (2C), as on 25 June 2013; the text since 20 October 2014 was not read");

    /// <summary>The certificate and what it changes.</summary>
    public static Rule NationalSecurityDeportation => Section["(1)-(2)"]
        .Status("niaa2002.s97A",
            "Is deportation certified as in the interests of national security, so that section 79 does not apply and any appeal goes to the Special Immigration Appeals Commission?",
            when: IsCertified)
        .EncodedInPart(
            "(2C)-(3) when an appeal to the Commission may be brought from here, and the certificate that removal before it ends would breach no Convention right",
            "the text since 20 October 2014");

    /// <summary>Certified. The words of today were not read, which matters only where there is, or may be, a certificate.</summary>
    public static Condition IsCertified => Section["(1)-(2)"]
        .AsEnacted(
            "the Secretary of State has certified that the decision to make a deportation order (other than an automatic one) is in the interests of national security",
            TheCertificate.S97A & !TheDecision.Type.Is("deport-automatic"))
        .AsAmended(from: 25.June(2013), by: "Crime and Courts Act 2013, s. 54",
            "the Secretary of State has certified that the decision to make a deportation order, or removal under an automatic order, is in the interests of national security",
            TheCertificate.S97A)
        .AsAmended(from: 20.October(2014), by: "Immigration Act 2014, Sch. 9, para. 43; S.I. 2014/2771",
            "the Secretary of State has so certified; subsection (2B) was reworded, and (2D), (2E) and (3) were omitted",
            ((Condition)TheCertificate.S97A).NotYetEncoded(
                "not-encoded.niaa2002.s97A.since-2014",
                "the section as it has stood since 20 October 2014 was not read",
                matters: TheCertificate.S97A));
}
