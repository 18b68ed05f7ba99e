namespace DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>Administrative removal.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1999/33/section/10</remarks>
public static class Section10
{
    private static readonly Provision Section = Provision
        .Section("10", of: "Immigration and Asylum Act 1999", uri: "ukpga/1999/33")
        .InForce(from: 2.October(2000), by: "s. 9(4); S.I. 2000/2444")
        .TextRead(asAt: 25.April(2024))
        .Sure(Confidence.Medium, "read as enacted, as on 3 April 2006 and as it stands now; from 20 October 2014 to 20 November 2023 by deduction, without subsection (5)");

    /// <summary>Liability, which is not yet a decision to remove.</summary>
    public static Rule Liability => Section["(1)-(2)"].Status(
        "iaa1999.s10.liability",
        "Is the person liable to administrative removal?",
        when: LiableToRemoval);

    /// <summary>The power. Liability is not removability: bars, notice and the destination have rules of their own.</summary>
    /// <remarks>
    /// The Secretary of State shows that leave is absent; the person answers with leave or an exemption. Where deception is
    /// alleged, the Secretary of State proves dishonesty on the balance of probabilities.
    /// </remarks>
    public static Rule Removal => Section["(7)-(8)"]
        .Power("iaa1999.s10.removal",
            "May directions be given to remove the person administratively (before notice, bars and discretion are looked at)?",
            when: LiableToRemoval,
            unless: ADeportationOrderIsInForce)
        .Then("iaa1999.s10.removal.discretion", "Someone with authority has decided that the power should be used", Judgements.J19.IsMet)
        .EncodedInPart(
            "S.I. 2014/2771, art. 9: cases saved under the words in force before 20 October 2014",
            "before 20 October 2014: removal as a member of the family of someone given directions, and applications under section 9",
            "persons protected by the Withdrawal Agreement who hold no leave, such as applicants in time to the settlement scheme: Unknown");

    /// <summary>Liable to removal, in the words of each period.</summary>
    public static Condition LiableToRemoval => field ??= Section["(1)"]
        .AsEnacted(
            "is not a British citizen, and broke a condition of limited leave, stayed beyond it, or obtained leave to remain by deception",
            ABreachOfLeave)
        .AsAmended(from: 10.February(2003), by: "Nationality, Immigration and Asylum Act 2002, ss. 73-76; S.I. 2003/1",
            "is not a British citizen, and broke a condition of limited leave, stayed beyond it, sought leave to remain by deception, or lost indefinite leave on ceasing to be a refugee; section 7(1)(b) of the 1971 Act does not prevent a decision to deport",
            ABreachOfLeave & !ImmigrationAct1971.Section7.NotLiableToDeportation)
        .AsAmendedSaving(from: 20.October(2014), by: "Immigration Act 2014, s. 1; S.I. 2014/2771, art. 2(a)",
            "requires leave to enter or remain and does not have it, or is liable as a member of the family of someone who is",
            RequiresLeaveAndDoesNotHaveIt | LiableAsAFamilyMember,
            saving: It.Never.NotYetEncoded(
                "not-encoded.si2014-2771.art9",
                "whether the case is one that S.I. 2014/2771, art. 9, keeps under the words in force before 20 October 2014: until 6 April 2015 all but listed persons were, and decisions made before that day still may be",
                matters: MayBeUnderTheWordsBefore2014));

    /// <summary>Subsection (1) as it stands. One day without leave is enough; leave that continues by statute is leave.</summary>
    public static Condition RequiresLeaveAndDoesNotHaveIt => Section["(1)"].AllOf(
        "requires leave to enter or remain, and does not have it",
        TheLeave.IsRequired,
        !ImmigrationAct1971.Section3.BritishCitizen,

        // Section 1(2) of the 1971 Act: who was settled here on 1 January 1973 was given indefinite leave by the Act itself,
        // and often holds no paper that says so. A status system that shows none is no answer for them.
        (!TheLeave.Status.Is("limited", "indefinite")).NotYetEncoded(
            "not-encoded.ia1971.s1-2.settled-in-1973",
            "section 1(2) of the Immigration Act 1971 gave indefinite leave to those settled here on 1 January 1973; whether that leave was later lost is not encoded",
            matters: ThePerson.DateOfBirth.IsOnOrBefore(1.January(1973))
                & ThePerson.WasOrdinarilyResidentOn1January1973
                & !TheLeave.Status.Is("limited", "indefinite")),
        !ImmigrationAct1971.Section3C.LeaveContinues,

        // Withdrawal Agreement, art. 18(2)-(3): whoever applied in time has the rights of the Agreement until the application
        // is finally determined, and holds no leave meanwhile.
        ((Condition)It.Always).NotYetEncoded(
            "not-encoded.wa.protected-without-leave",
            "whether a person whom the Withdrawal Agreement protects and who holds no leave (as by an application in time to the settlement scheme, not finally determined) requires leave at all",
            matters: WithdrawalAgreement.RelevantPerson & !TheLeave.Status.Is("limited", "indefinite")));

    /// <summary>Subsections (2) to (5): three conditions, and written notice.</summary>
    public static Condition LiableAsAFamilyMember => Section["(2)"].AllOf(
        "belongs to the family of someone liable to removal or removed, meets the three conditions, and has been given written notice of liability",
        Section["(3), (11)"].Says(
            "is that relative's partner, child under 18 or adult dependent relative, a child under 18 in their care, or the parent of a relative who is a child",
            TheRemovedRelative.Relationship.Is("partner", "parent-of-the-child", "adult-dependent-relative")
            | (TheRemovedRelative.Relationship.Is("child", "child-in-the-relatives-care") & ThePerson.IsUnderEighteen)),
        Section["(2)"].Says(
            "the relative is liable to removal or has been removed under this section",
            TheRemovedRelative.IsLiableOrRemoved),
        Section["(4)"].Says(
            "holds leave granted for family life with the relative, or holds none and would get it only through the relative",
            (TheLeave.Status.Is("limited", "indefinite") & TheRemovedRelative.LeaveRestsOnFamilyLife)
            | (!TheLeave.Status.Is("limited", "indefinite") & TheRemovedRelative.WouldGetLeaveOnlyThroughThem)),
        NeitherBritishNorIrishNorOfTheSettlementScheme,
        Section["(2)"].Says(
            "written notice of liability has been given",
            TheRemovedRelative.NoticeGivenOn.HasCome));

    // When the second and third of these were put in was not established, so the subsection is read from the text of 2023.
    private static Condition NeitherBritishNorIrishNorOfTheSettlementScheme => Section["(5)"]
        .TextNotRead<Person>(
            "is outside the classes that subsection (5) leaves alone",
            "subsection (5) as it stood before 20 November 2023")
        .AsAmended(from: 20.November(2023), by: "the text in force when section 46 of the Nationality and Borders Act 2022 came into force",
            "is neither a British citizen nor an Irish citizen, and holds no leave under the settlement scheme",
            !(ImmigrationAct1971.Section3.BritishCitizen | ThePerson.IsAnIrishCitizen | TheSettlementScheme.Status.Is("pre-settled", "settled")));

    // Directions under the old words made leave invalid while they were in force, so whoever holds leave today is under none.
    private static Condition MayBeUnderTheWordsBefore2014 =>
        It.IsAssessedOn.IsBefore(6.April(2015))
        | (!TheLeave.Status.Is("limited", "indefinite")
            & TheDecision.Type.Is("remove-s10", "remove-illegal-entrant") & TheDecision.Date.IsBefore(6.April(2015)));

    // Subsection (8): then directions are given under Schedule 3 to the 1971 Act instead.
    private static Condition ADeportationOrderIsInForce => ImmigrationAct1971.Section5.OrderIsInForce;

    private static Condition ABreachOfLeave =>
        !ImmigrationAct1971.Section3.BritishCitizen
        & (TheLeave.Status.Is("limited-expired") & !ImmigrationAct1971.Section3C.LeaveContinues
            | (TheLeave.Status.Is("limited") & TheLeave.ConditionWasBroken)
            | It.Never.NotYetEncoded(
                "not-encoded.iaa1999.s10.before-2014",
                "before 20 October 2014: whether leave to remain was sought or obtained by deception, and whether indefinite leave was revoked on ceasing to be a refugee",
                matters: TheLeave.WasObtainedByDeception | TheLeave.Status.Is("revoked")));
}
