namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>National security and like certificates.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/97</remarks>
public static class Section97
{
    private static readonly Provision Section = Provision
        .Section("97", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 1.April(2003), by: "S.I. 2003/754, Sch. 1")
        .TextNotReadBefore(20.October(2014), "words of the section that were removed on 20 October 2014 or earlier")
        .TextRead(asAt: 1.September(2025));

    /// <summary>The certificate takes the appeal to the Tribunal away; the way is to the Special Immigration Appeals Commission.</summary>
    public static Rule NationalSecurity => Section["(1), (3)"]
        .Bar("niaa2002.s97",
            "Does a certificate signed by the Secretary of State in person stop an appeal to the Tribunal?",
            when: NoAppealMayBeBroughtOrContinued)
        .EncodedInPart("section 99: a pending appeal lapses; record it as lapsed, with the certificate");

    /// <summary>Certified in person.</summary>
    public static Condition NoAppealMayBeBroughtOrContinued => Section["(1)-(4)"].Says(
        "the Secretary of State, acting in person, has certified that the decision rests on national security or relations with another country, or on information that should not be made public",
        TheCertificate.S97);
}
