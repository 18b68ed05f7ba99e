namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>Certification of human rights claims, so that the appeal is brought or continued from abroad.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/94B</remarks>
public static class Section94B
{
    private static readonly Provision Section = Provision
        .Section("94B", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 28.July(2014), by: "Immigration Act 2014, s. 17(3); S.I. 2014/1820, art. 3(n)")
        .TextRead(asAt: 1.September(2025))
        .Sure(Confidence.Medium, "the form before 1 December 2016 was read only as quoted in Home Office guidance of 29 January 2015");

    /// <summary>The power to certify.</summary>
    /// <remarks>
    /// The test is section 6 of the Human Rights Act 1998 (J51). That nobody would face serious irreversible harm before the
    /// appeal ends is one ground, and not itself the test. A protection claim cannot be certified here.
    /// </remarks>
    public static Rule AppealFromAbroad => Section["(2)"]
        .Power("niaa2002.s94B.non-suspensive",
            "May a human rights claim be certified so that the appeal is brought or continued from abroad?",
            when: AHumanRightsClaimMayBeCertified,
            unless: AnAppealFromAbroadWouldNotBeEffective)
        .Then("niaa2002.s94B.certified", "A human rights claim is certified under section 94B", TheCertificate.S94B);

    /// <summary>A human rights claim, and the judgement that the section leaves to the Secretary of State.</summary>
    public static Condition AHumanRightsClaimMayBeCertified => Section["(1)-(3)"]
        .AsEnacted(
            "a human rights claim was made by a person liable to deportation as conducive to the public good or on a court's recommendation, and removal before the appeal ends would be lawful under section 6 of the Human Rights Act 1998",
            AHumanRightsClaimStands & LiableOnAGroundTheFirstFormReached & Judgements.J51.IsMet)
        .AsAmended(from: 1.December(2016), by: "Immigration Act 2016, s. 63; S.I. 2016/1037, reg. 5",
            "a human rights claim was made, and refusing entry, removal or a requirement to leave before the appeal ends would be lawful under section 6 of the Human Rights Act 1998",
            AHumanRightsClaimStands & Judgements.J51.IsMet);

    /// <summary>Kiarie and Byndloss [2017] UKSC 42: unlawful where the appeal cannot be effective from abroad.</summary>
    public static Condition AnAppealFromAbroadWouldNotBeEffective => !TheCertificate.RemoteHearingIsPossible;

    /// <summary>A human rights claim is undecided or refused.</summary>
    public static Condition AHumanRightsClaimStands => ThePerson.AnyHumanRightsClaim(TheHumanRightsClaim.Status.Is("undetermined", "refused"));

    // Section 3(5)(a) or 3(6) of the 1971 Act, as the decision on file names its ground.
    private static Condition LiableOnAGroundTheFirstFormReached =>
        TheDecision.Type.Is("deport-automatic", "deport-conducive", "deport-recommendation");
}
