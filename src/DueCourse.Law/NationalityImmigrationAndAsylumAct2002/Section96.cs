namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>No second appeal on what could have been raised before.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/96</remarks>
public static class Section96
{
    private static readonly Provision Section = Provision
        .Section("96", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 1.April(2003), by: "S.I. 2003/754, Sch. 1")
        .TextNotReadBefore(20.October(2014), "the section as it stood before Schedule 9 to the Immigration Act 2014 changed it")
        .TextRead(asAt: 1.September(2025));

    /// <summary>The certificate takes the appeal away.</summary>
    public static Rule EarlierRightOfAppeal => Section["(1)-(2)"]
        .Bar("niaa2002.s96",
            "Does a certificate that a ground should have been raised before take away the right of appeal?",
            when: NoAppealMayBeBrought & !EveryAppealOnTheClaimCameFirst)
        .Then("niaa2002.s96-7.appeal-already-instituted", "An appeal brought before the certificate is untouched by it", AnAppealAlreadyInstitutedGoesOn)
        .EncodedInPart("whether there was an earlier right of appeal or a section 120 notice, and no satisfactory reason for silence, is for whoever certifies; silence permits a certificate and never compels one");

    /// <summary>Certified, whether or not the person has been abroad in between (subsection (5)). For one appeal, subsection (7) may say otherwise.</summary>
    public static Condition NoAppealMayBeBrought => Section["(1)-(2), (5)"].Says(
        "the Secretary of State or an immigration officer has certified that the ground could have been raised in an earlier appeal, or should have been stated after a section 120 notice",
        TheCertificate.S96);

    /// <summary>Subsection (7).</summary>
    public static Condition AnAppealAlreadyInstitutedGoesOn => Section["(7)"].Says(
        "the certificate has no effect on an appeal on the certified claim instituted before it was issued",
        TheCertificate.S96 & ThePerson.AnyAppeal(WasInstitutedBeforeTheCertificate));

    /// <summary>That one appeal was brought before the certificate on its claim. Days, not hours, are on file: on the same day each side's answer is kept.</summary>
    internal static Condition<Appeal> WasInstitutedBeforeTheCertificate => TheAppeal.Certificate.Is("s96") & LodgedFirst;

    // The certificate bites on nothing while every appeal on a certified claim was brought before it.
    private static Condition EveryAppealOnTheClaimCameFirst =>
        ThePerson.AnyAppeal(WasInstitutedBeforeTheCertificate)
        & !ThePerson.AnyAppeal(TheAppeal.Certificate.Is("s96") & !LodgedFirst);

    private static Condition<Appeal> LodgedFirst =>
        TheAppeal.LodgedOn.IsOnOrBefore(TheCertificate.S96On).OrInTheStatesReading(
            TheAppeal.LodgedOn.IsBefore(TheCertificate.S96On),
            "doubt.niaa2002.s96-7.same-day",
            "The appeal and the section 96 certificate bear the same day: which came first?");
}
