namespace DueCourse.Law;

using DueCourse.Law.BorderSecurityAsylumAndImmigrationAct2025;
using DueCourse.Law.CitizensRightsRegulations2020;
using DueCourse.Law.EeaRegulations2016;

/// <summary>Persons protected by the Withdrawal Agreement: Immigration Act 1971, s. 3(5A), (6A) and (10).</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/1971/77/section/3. UK Borders Act 2007, s. 33(6C) has the same class. What was done
/// before 23:00 on 31 December 2020 is judged by European Union law, what was done after it by domestic law.
/// </remarks>
public static class WithdrawalAgreement
{
    private static readonly Provision Section = Provision
        .Section("3", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 31.January(2020), by: "European Union (Withdrawal Agreement) Act 2020, s. 10(2)-(4); S.I. 2020/75, reg. 4(e)")
        .TextRead(asAt: 25.April(2024))
        .TextNotReadBefore(Dates.IpCompletion, "the transitional rule (European Union (Withdrawal Agreement) Act 2020, Sch. 5, para. 63); the EEA Regulations 2016 applied in any event");

    /// <summary>A relevant person.</summary>
    public static Condition RelevantPerson => field ??= Section["(10)"].AnyOf(
        "is protected by the Withdrawal Agreement or its equivalents (a relevant person)",
        Section["(10)(a)"].Says(
            "is in the United Kingdom, having arrived on entry clearance under the settlement scheme",
            TheSettlementScheme.ArrivedOnAFamilyPermit & ThePerson.IsInTheUnitedKingdom),
        Section["(10)(b)"].Says(
            "has leave under the settlement scheme",
            TheSettlementScheme.Status.Is("pre-settled", "settled")),
        Section["(10)(ba)-(d)"].Says(
            "is a Swiss service provider with clearance, may be given leave for planned healthcare, or is a frontier worker",
            TheSettlementScheme.FrontierOrServiceProvider.Is("swiss-service-provider", "planned-healthcare", "frontier-worker")),
        Regulation3.IsInTheGracePeriod,
        Regulation4.HasAnApplicationPending,
        AppliedLate,
        AJoiningFamilyMember);

    /// <summary>Conduct before the transition ended, alone or with later conduct.</summary>
    public static Condition<Conviction> ConductIncludesTimeBeforeTheTransitionEnded => Before(TheConviction.OffenceFrom);

    /// <summary>Conduct wholly before the transition ended.</summary>
    public static Condition<Conviction> ConductWasWhollyBeforeTheTransitionEnded =>
        ConductIncludesTimeBeforeTheTransitionEnded & Before(TheConviction.OffenceTo);

    /// <summary>Conduct wholly after it.</summary>
    public static Condition<Conviction> ConductWasWhollyAfterTheTransitionEnded => !ConductIncludesTimeBeforeTheTransitionEnded;

    /// <summary>Subsection (5A): deportation may not be deemed conducive, because that would breach article 20 or its like.</summary>
    public static Condition DeportationMayNotBeDeemedConducive => Section["(5A)"].AllOf(
        "is a relevant person whose deportation, for conduct before the transition ended, the test of European Union law does not justify",
        RelevantPerson,
        ReliesOnConductThatIsProtected,
        !Regulation27.TheTestIsMet);

    /// <summary>Subsection (6A): no recommendation by a court, where the offence included conduct before the transition ended.</summary>
    public static Condition<Conviction> ACourtMayNotRecommend => Section["(6A)"].AllOf<Conviction>(
        "is a relevant person's conviction of an offence that consisted of or included conduct before the transition ended",
        RelevantPerson,
        ConductIncludesTimeBeforeTheTransitionEnded);

    /// <summary>The rule that an assessment reports.</summary>
    public static Rule IsARelevantPerson => Section["(10)"]
        .Status("wa.relevant-person",
            "Is the person protected by the Withdrawal Agreement or its equivalents (a relevant person)?",
            RelevantPerson)
        .Then("ia1971.s3-5A.conducive-barred", "Deportation may not be deemed conducive to the public good: that would breach the Withdrawal Agreement or its equivalents", DeportationMayNotBeDeemedConducive)
        .Then("ia1971.s3-6A.recommendation-barred", "A court may not recommend deportation for at least one of the convictions", ThePerson.AnyConviction(ACourtMayNotRecommend))
        .Then("wa.conduct.before", "A conviction is for conduct wholly before 23:00 on 31 December 2020: European Union law governs", RelevantPerson & ThePerson.AnyConviction(ConductWasWhollyBeforeTheTransitionEnded))
        .Then("wa.conduct.includes-before", "A conviction is for conduct that began before 23:00 on 31 December 2020: no automatic duty rests on it", RelevantPerson & ThePerson.AnyConviction(ConductIncludesTimeBeforeTheTransitionEnded))
        .Then("wa.conduct.after", "A conviction is for conduct wholly after 23:00 on 31 December 2020: domestic law governs, with the safeguards of articles 20 and 21", RelevantPerson & ThePerson.AnyConviction(ConductWasWhollyAfterTheTransitionEnded))
        .Then("wa.tier.serious", "Serious grounds are needed", Regulation27.SeriousGroundsAreNeeded)
        .Then("wa.tier.imperative", "Imperative grounds of public security are needed", Regulation27.ImperativeGroundsAreNeeded)
        .Then("eea2016.reg27.test-met", "The test of public policy, security or health is met at the level of protection the person has", RelevantPerson & Regulation27.TheTestIsMet)
        .Then("bsaia2025.s45.rights-of-the-agreement", "The person has the rights of the Withdrawal Agreement by holding settlement scheme leave", Section45.HasTheRightsOfTheAgreement)
        .EncodedInPart(
            "late applicants to the settlement scheme: in doubt, both readings kept",
            "joining family members in their first three months, and the family in the grace period",
            "frontier workers' own test (S.I. 2020/1213, not read)",
            "S.I. 2020/1210 from 2 February 2023, not read: the levels of protection of those who hold leave are Unknown from then",
            "S.I. 2020/1210, reg. 2(3): whoever was protected at the decision stays so for it",
            "conduct relied on that is not an offence of which the person was convicted",
            "regulation 27A (those with an application pending, for conduct after the transition) and regulation 23(8)");

    // An act is compared with the moment itself: one known only to 31 December 2020 is on neither side.
    private static Condition<Conviction> Before(Day<Conviction> day) => day.IsBefore(Dates.IpCompletion);

    // Interpretation: an offence that straddles the end of the transition is under the earlier rules as a whole for Exception 7;
    // whether it is for article 20 too is in doubt.
    private static Condition ReliesOnConductThatIsProtected =>
        ThePerson.AnyConviction(
            ConductIncludesTimeBeforeTheTransitionEnded.OrInTheStatesReading(
                ConductWasWhollyBeforeTheTransitionEnded,
                "doubt.wa.straddling-conduct",
                "Is an offence that began before 23:00 on 31 December 2020 and went on after it judged as a whole by European Union law?"))
        | It.Never.NotYetEncoded("not-encoded.wa.conduct-without-conviction",
            "when the conduct was, where conduct other than an offence of which the person was convicted is relied on",
            matters: TheConduct.FindingOfConductIsRecorded & TheConduct.IncludesConductBeforeTransitionEnd);

    // Interpretation: outside the Regulations, but treated as protected by the guidance of 20 March 2024 where there are
    // reasonable grounds for lateness; the protective reading is kept beside the words.
    private static Condition AppliedLate =>
        !TheSettlementScheme.AppliedInTime & TheSettlementScheme.ApplicationIsUndetermined
        & It.Always.OrInTheStatesReading(It.Never,
            "doubt.wa.late-applicant",
            "Is someone protected who applied to the settlement scheme after 30 June 2021, with reasonable grounds for being late, until the application or appeal is determined?");

    private static Condition AJoiningFamilyMember =>
        It.Never.NotYetEncoded("not-encoded.wa.joining-family-member",
            "whether a family member who came to join, in the first three months, is protected without having applied",
            matters: TheSettlementScheme.EuNationalOrFamily.Is("family-member") & TheSettlementScheme.Status.Is("none"));
}
