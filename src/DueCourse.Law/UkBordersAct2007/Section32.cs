namespace DueCourse.Law.UkBordersAct2007;

using DueCourse.Law.UkBordersAct2007CommencementOrder2008;

/// <summary>Automatic deportation.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2007/30/section/32</remarks>
public static class Section32
{
    private static readonly Provision Section = Provision
        .Section("32", of: "UK Borders Act 2007", uri: "ukpga/2007/30")
        .InForce(from: 1.August(2008), by: "S.I. 2008/1818, art. 2(a)")
        .TextRead(asAt: 2.December(2025));

    /// <summary>A foreign criminal, for automatic deportation.</summary>
    public static Condition ForeignCriminal => field ??= Section["(1)"].AllOf(
        "A foreign criminal, for automatic deportation",
        NeitherBritishNorIrish,

        // One conviction must satisfy both limbs: an 18-month sentence abroad does not lend its length to a fine here.
        Section["(1)(b)-(c)"].Says(
            "has a conviction in the United Kingdom to which Condition 1 or 2 applies",
            ThePerson.AnyConviction(QualifyingConviction)));

    /// <summary>The nationality limb.</summary>
    // Interpretation: nationality is tested when the decision is made, not at the offence or the conviction (Zulfiqar
    // [2022] EWCA Civ 492), so an Irish citizen convicted before 31 December 2020 is outside the section since that day.
    public static Condition NeitherBritishNorIrish => field ??= Section["(1)(a)"]
        .AsEnacted(
            "is not a British citizen",
            !Section38.BritishCitizen)
        .AsAmended(from: Dates.IpCompletion, by: "S.I. 2019/745, reg. 17(2); European Union (Withdrawal Agreement) Act 2020, Sch. 5, para. 1(1)",
            "is neither a British nor an Irish citizen",
            !(Section38.BritishCitizen | ThePerson.IsAnIrishCitizen));

    /// <summary>A conviction that can make its holder a foreign criminal.</summary>
    public static Condition<Conviction> QualifyingConviction =>
        TheConviction.WasInTheUnitedKingdom
        & !(Condition<Conviction>)TheConviction.IsQuashed
        & (Condition1 | Condition2)
        & Article3.Section32ReachesTheConviction;

    /// <summary>A conviction by reference to which an order must be made: Exceptions 2 and 7 look at one conviction each.</summary>
    public static Condition<Conviction> ConvictionThatCallsForAnOrder => QualifyingConviction & !Section33.AConvictionException;

    /// <summary>Condition 1.</summary>
    public static Condition<Conviction> Condition1 => Section["(2)"].Says(
        "the sentence for it is imprisonment for at least 12 months, read with section 38",
        Section38.ImprisonmentOfAtLeast(12.Months()));

    /// <summary>Condition 2. The commencement order reaches Condition 1 only.</summary>
    public static Condition<Conviction> Condition2 => Section["(3)"].NotInForce<Conviction>(
        "the offence is on the section 72(4)(a) list and any imprisonment was imposed");

    /// <summary>The duty. Section 34 says when it may be carried out; by subsection (7) nobody can sue for its neglect.</summary>
    public static Rule MakeADeportationOrder => Section["(5)"]
        .Duty("ukba2007.s32.automatic-deportation",
            "Must the Secretary of State make a deportation order (automatic deportation)?",
            when: ForeignCriminal & ThePerson.AnyConviction(ConvictionThatCallsForAnOrder),
            unless: Section33.AnExceptionApplies)
        .Then("ukba2007.s32-4.conducive-deemed", "Deportation is taken to be conducive to the public good", DeemedConducive)
        .Then("ukba2007.s32-1.foreign-criminal", "The person is a foreign criminal for automatic deportation", ForeignCriminal);

    /// <summary>Subsection (4), as section 33(7) leaves it: it holds despite Exceptions 1 and 4, and not after the others.</summary>
    public static Condition DeemedConducive => Section["(4)"].AllOf(
        "Deportation of a foreign criminal is conducive to the public good",
        ForeignCriminal,
        ThePerson.AnyConviction(ConvictionThatCallsForAnOrder),
        !Section33.AnExceptionThatLeavesNoAssumption,
        !Section33.ExemptUnderThe1971Act);

    /// <summary>Subsection (6): the only cases in which an order made under subsection (5) may be revoked.</summary>
    public static Condition<DeportationOrder> AutomaticOrderMayBeRevoked => Section["(6)"].AnyOf(
        "an automatic order may be revoked only in one of three cases",
        Section["(6)(a)"].Says<DeportationOrder>(
            "the Secretary of State thinks that an exception applies",
            Section33.AnyException),
        Section["(6)(b)"].Says<DeportationOrder>(
            "the application to revoke it was made while the person was outside the United Kingdom",
            TheDeportationOrder.RevocationIsSoughtFromAbroad),
        Section34.MayBeWithdrawnAndRetaken);
}
