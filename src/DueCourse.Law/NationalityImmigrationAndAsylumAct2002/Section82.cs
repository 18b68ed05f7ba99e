namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>The right of appeal to the Tribunal.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/82</remarks>
public static class Section82
{
    private static readonly Provision Section = Provision
        .Section("82", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 1.April(2003), by: "S.I. 2003/754, arts. 2-4")
        .TextRead(asAt: 1.September(2025));

    /// <summary>There is a decision of a kind that can be appealed.</summary>
    /// <remarks>A deportation order, or the decision to make one, is not among them.</remarks>
    public static Rule RightOfAppeal => Section["(1)"]
        .Status("niaa2002.s82",
            "Is there a decision against which the person has a right of appeal to the Tribunal?",
            when: ThePerson.AnyAppeal(!TheAppeal.Status.Is("no-right") & AppealableDecision & NoCertificateTakesTheRightAway))
        .Then("niaa2002.s82.inadmissible", "A protection claim was declared inadmissible, which is no refusal and carries no right of appeal", ThePerson.AnyProtectionClaim(Section80A.IsDeclaredInadmissible))
        .EncodedInPart(
            "sections 80A to 80C: whether a claim ought to be declared inadmissible, or considered all the same, is for the Secretary of State; record no appeal against the declaration",
            "appeals saved by S.I. 2014/2771, art. 9, from the list in force before 20 October 2014",
            "appeals in citizens' rights cases (S.I. 2020/61) and against deprivation of citizenship (British Nationality Act 1981, s. 40A) have rules of their own");

    /// <summary>One of the three kinds of decision.</summary>
    public static Condition<Appeal> AppealableDecision => Section["(1)"]
        .TextNotRead<Appeal>(
            "a decision that can be appealed",
            "the list of immigration decisions in force before 20 October 2014, and which persons and decisions the new list reached before 6 April 2015 (S.I. 2014/2771, arts. 10-11; S.I. 2014/2928)")
        .AsAmended(from: 6.April(2015), by: "Immigration Act 2014, s. 15(2); S.I. 2014/2771, art. 9, as amended by S.I. 2015/371",
            "refusal of a protection claim, refusal of a human rights claim, or revocation of protection status",
            Section104.UnderSection82);

    // Subsection (3): the right is subject to the exceptions and limitations of the Part.
    private static Condition<Appeal> NoCertificateTakesTheRightAway => Section["(3)"]
        .TextNotRead<Appeal>(
            "no certificate takes the right away",
            "the exceptions and limitations as they stood before 6 April 2015")
        .AsAmended(from: 6.April(2015), by: "Immigration Act 2014, Sch. 9; S.I. 2014/2771",
            "the right is not taken away by a certificate under section 94(1), 96 or 97 on the claim; one under section 96 takes nothing from an appeal brought before it",
            !((Section94.TheClaimHasNoAppeal & Certified("s94-1"))
                | (Section96.NoAppealMayBeBrought & Certified("s96") & !Section96.WasInstitutedBeforeTheCertificate)
                | (Section97.NoAppealMayBeBroughtOrContinued & Certified("s97"))
                | DecisionToDeportCountsAsCertified));

    // Section 97A(2)(b) speaks of the decision to make a deportation order, which has not been among the decisions appealed
    // since 20 October 2014; whether it reaches the refusal of a claim on which that decision rests is not said.
    private static Condition<Appeal> DecisionToDeportCountsAsCertified =>
        Section97A.IsCertified & TheAppeal.RelatesToTheDecisionToDeport
        & It.Never.OrInTheStatesReading(It.Always,
            "doubt.niaa2002.s97A-2-b.refusal-of-a-claim",
            "Where the decision to make a deportation order is certified under section 97A, and so counts as certified under section 97, is the appeal to the Tribunal against refusal of a claim taken away?");

    private static Condition<Appeal> Certified(string under) => TheAppeal.Certificate.Is(under);
}
