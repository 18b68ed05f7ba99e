namespace DueCourse.Law.UkBordersAct2007;

/// <summary>Automatic deportation.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2007/30/section/32</remarks>
public static class Section32
{
    private static readonly Provision Section = Provision
        .Section("32", of: "UK Borders Act 2007", uri: "ukpga/2007/30")
        .InForce(from: 1.August(2008), by: "S.I. 2008/1818, art. 2(a)")
        .TextRead(asAt: 2.December(2025));

    /// <summary>A foreign criminal, for automatic deportation.</summary>
    public static Condition ForeignCriminal => Section["(1)"].AllOf(
        "A foreign criminal, for automatic deportation",
        NeitherBritishNorIrish,

        // One conviction must satisfy both limbs: an 18-month sentence abroad does not lend its length to a fine here.
        Section["(1)(b)-(c)"].Says(
            "has a conviction in the United Kingdom to which Condition 1 or 2 applies",
            ThePerson.AnyConviction(QualifyingConviction)));

    /// <summary>The nationality limb.</summary>
    public static Condition NeitherBritishNorIrish => Section["(1)(a)"]
        .AsEnacted(
            "is not a British citizen",
            !ThePerson.IsABritishCitizen)
        .AsAmended(from: Dates.IpCompletion, by: "S.I. 2019/745, reg. 17(2); European Union (Withdrawal Agreement) Act 2020, Sch. 5, para. 1(1)",
            "is neither a British nor an Irish citizen",
            !(ThePerson.IsABritishCitizen | ThePerson.IsAnIrishCitizen));

    /// <summary>A conviction that can make its holder a foreign criminal.</summary>
    public static Condition<Conviction> QualifyingConviction =>
        TheConviction.WasInTheUnitedKingdom
        & !(Condition<Conviction>)TheConviction.IsQuashed
        & (Condition1 | Condition2)
        & ConvictedSinceThePassingOfTheAct;

    /// <summary>Condition 1.</summary>
    public static Condition<Conviction> Condition1 => Section["(2)"].Says(
        "the sentence for it is imprisonment for at least 12 months, read with section 38",
        Section38.ImprisonmentOfAtLeast(12.Months()));

    /// <summary>Condition 2. The commencement order reaches Condition 1 only.</summary>
    public static Condition<Conviction> Condition2 => Section["(3)"].NotInForce<Conviction>(
        "the offence is on the section 72(4)(a) list and any imprisonment was imposed");

    /// <summary>The duty.</summary>
    /// <remarks>
    /// Exceptions 2 and 7 look at a particular conviction, so the duty needs one conviction to which neither applies.
    /// </remarks>
    public static Rule MakeADeportationOrder => Section["(5)"]
        .Duty("ukba2007.s32.automatic-deportation",
            "Must the Secretary of State make a deportation order (automatic deportation)?",
            when: ForeignCriminal & ThePerson.AnyConviction(QualifyingConviction & !Section33.AConvictionException),
            unless: Section33.AnExceptionApplies)
        .Then("ukba2007.s32-4.conducive-deemed", "Deportation is taken to be conducive to the public good", DeemedConducive)
        .Then("ukba2007.s32-1.foreign-criminal", "The person is a foreign criminal for automatic deportation", ForeignCriminal)
        .EncodedInPart(
            "S.I. 2008/1818, art. 3: who among those convicted before 30 October 2007 is reached (custody or a suspended sentence on 1 August 2008, and no earlier notice)",
            "(6) revocation, where an order under (5) was made: see ia1971.s5.deportation-order");

    /// <summary>Subsection (4), as section 33(7) leaves it: it holds despite Exceptions 1 and 4, and not after the others.</summary>
    public static Condition DeemedConducive => Section["(4)"].AllOf(
        "Deportation of a foreign criminal is conducive to the public good",
        ForeignCriminal,
        ThePerson.AnyConviction(QualifyingConviction & !Section33.AConvictionException),
        !Section33.AnExceptionThatLeavesNoAssumption);

    // S.I. 2008/1818, art. 3, read with s. 59(4)(d): earlier convictions are caught only in part; how far was not encoded.
    private static Condition<Conviction> ConvictedSinceThePassingOfTheAct =>
        ((Condition<Conviction>)It.Always).NotYetEncoded(
            "not-encoded.si2008-1818.art3",
            "convictions before 30 October 2007 are reached only if the person was in custody or under a suspended sentence on 1 August 2008 and had no earlier notice (S.I. 2008/1818, art. 3)",
            matters: TheConviction.DateOfConviction.IsBefore(30.October(2007)));
}
