namespace DueCourse.Law.ImmigrationAct1971;

using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.UkBordersAct2007;

/// <summary>Deportation orders: what they do, when they end, and the time for one against a family member.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1971/77/section/5</remarks>
public static class Section5
{
    private static readonly Provision Section = Provision
        .Section("5", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.January(1973), by: "S.I. 1972/1514")
        .TextRead(asAt: 25.April(2024))
        .TextNotReadBefore(1.January(1983), "the section as enacted, which spoke of patrials, was not read");

    /// <summary>The order and what it brings about.</summary>
    public static Rule DeportationOrder => Section["(1)"]
        .Status("ia1971.s5.deportation-order", "Is a deportation order in force against the person?", when: OrderIsInForce)
        .Then("ia1971.s5-1.must-leave", "The order requires the person to leave now: no pending claim or appeal suspends the requirement (sections 77 and 78 of the 2002 Act)",
            OrderIsInForce & !(Section77.RemovalIsBarred | Section78.RemovalIsBarred))
        .Then("ia1971.s5-1.entry-forbidden", "The person may not enter while the order is in force; it has no expiry date", OrderIsInForce)
        .Then("ia1971.s5-1.leave-invalidated", "The order makes any leave invalid, given before it or while it is in force; revocation does not bring that leave back (George [2014] UKSC 28)",
            LeaveIsInvalidated)
        .Then("ia1971.s5-2.may-be-revoked", "The order may be revoked: at any time, or, if automatic, in one of the cases of section 32(6) of the UK Borders Act 2007", MayBeRevoked)
        .Then("ia1971.s5-2.revocation-decided", "The order may be revoked, and it has been decided that it should be", MayBeRevoked & Judgements.J28.IsMet)
        .Then("ia1971.s5-2.ended-by-citizenship", "An order has ended because the person became a British citizen",
            ThePerson.AnyDeportationOrder(TheDeportationOrder.IsSigned) & EndedByCitizenship)
        .Then("ia1971.s5-3.family-order-ended", "An order against the person as a family member has ended, because the person left that family or the principal's order ended",
            ThePerson.AnyDeportationOrder((Condition<DeportationOrder>)TheDeportationOrder.IsSigned & FamilyOrderHasEnded));

    /// <summary>A signed order, neither revoked nor ended.</summary>
    public static Condition OrderIsInForce => field ??= Section["(1)-(3)"].Says(
        "A deportation order has been signed and is in force",
        ThePerson.AnyDeportationOrder(IsInForce));

    /// <summary>That one order is in force. An unsigned draft has no effect, and a family order falls with the family (subsection (3)).</summary>
    public static Condition<DeportationOrder> IsInForce =>
        (Condition<DeportationOrder>)TheDeportationOrder.IsSigned
        & TheDeportationOrder.IsInForce
        & !(Condition<DeportationOrder>)EndedByCitizenship
        & !FamilyOrderHasEnded;

    /// <summary>Subsection (2): citizenship ends the order. The right of abode does not (section 2(2) leaves 5(2) out).</summary>
    public static Condition EndedByCitizenship => Section["(2)"].Says(
        "the person has become a British citizen, which ends any deportation order",
        ThePerson.IsABritishCitizen);

    /// <summary>Subsection (2), and for an automatic order section 32(6) of the UK Borders Act 2007.</summary>
    public static Condition MayBeRevoked => Section["(2)"]
        .AsEnacted(
            "the order may be revoked at any time",
            ThePerson.AnyDeportationOrder(IsInForce))
        .AsAmended(from: 1.August(2008), by: "UK Borders Act 2007, s. 32(6); S.I. 2008/1818, art. 2(a)",
            "the order may be revoked: one made under section 32(5) in three cases only, any other at any time",
            ThePerson.AnyDeportationOrder(
                IsInForce & (!TheDeportationOrder.Basis.Is("s32-5") | Section32.AutomaticOrderMayBeRevoked)));

    /// <summary>Subsection (6): the power to pay for the departure of a person who is liable and leaves instead.</summary>
    public static Rule VoluntaryDeparture => Section["(6)"]
        .Power("ia1971.s5-6.voluntary-departure",
            "May the Secretary of State pay for the person, who is liable to deportation, to leave of their own choice without an order?",
            when: Section["(6)"]
                .TextNotRead<Person>("subsection (6) before the text of 1 May 2008", "Immigration Act 1971 as it stood before then")
                .AsAmended(from: 1.May(2008), by: "the first day whose text was read",
                    "is liable to deportation, is under no order, and has chosen to leave",
                    Section3.LiableToDeportation & !OrderIsInForce & TheOtherRoutes.VoluntaryReturn.Is("agreed")))
        .Then("ia1971.s5-6.voluntary-departure.informed", "The choice was informed, with advice, in a language understood and free of pressure", TheOtherRoutes.ConsentIsInformed)
        .EncodedInPart("bans on return after a voluntary departure are in the Immigration Rules (Part Suitability), which were not read");

    /// <summary>Subsection (4): who belongs to the family. Unmarried partners and adult children do not.</summary>
    // Interpretation: a child adopted otherwise than by law "may be treated" as the adopter's, so the power reaches it; a
    // child legally adopted is only the adopter's, so no longer the natural parent's. The text still speaks of a man's wife
    // and a woman's husband; spouses of the same sex are taken to be spouses.
    public static Condition BelongsToTheFamily => Section["(4)"]
        .TextNotRead<Person>("who counted as a woman's family before 1 October 1996 was not read", "Immigration Act 1971 as enacted, and as amended in 1983")
        .AsAmended(from: 1.October(1996), by: "Asylum and Immigration Act 1996, Sch. 2, para. 2; S.I. 1996/2053",
            "is the principal's spouse, or a child under 18 of the principal or the spouse",
            ThePrincipal.Relationship.Is("spouse") | AChildUnderEighteen)
        .AsAmended(from: 5.December(2005), by: "Civil Partnership Act 2004, Sch. 27, para. 37; S.I. 2005/3175",
            "is the principal's spouse or civil partner, or a child under 18 of either",
            ThePrincipal.Relationship.Is("spouse", "civil-partner") | AChildUnderEighteen);

    private static Condition AChildUnderEighteen => Section["(4)"].AllOf(
        "is under 18, and is regarded as a child of the principal or the spouse",
        ThePerson.IsUnderEighteen,
        ThePrincipal.Relationship.Is("child-under-18", "child-under-18-adopted-in-fact")
        | (ThePrincipal.Relationship.Is("child-under-18-of-father-outside-marriage") & AChildOutsideMarriageIsAlsoTheFathers));

    // Interpretation: by the words "an illegitimate child ... shall be regarded as the child of the mother", so not of the
    // father. The later law on legitimacy and on parents not married to each other was not read.
    private static Condition AChildOutsideMarriageIsAlsoTheFathers => It.Never.OrInTheStatesReading(It.Always,
        "doubt.ia1971.s5-4.child-outside-marriage",
        "Does a child whose parents were not married belong to the father's family too? Section 5(4) regards an illegitimate child as the mother's; whether later law on legitimacy changes that was not read.");

    /// <summary>Subsection (3), and section 37 of the UK Borders Act 2007: no order after eight weeks.</summary>
    public static Condition FamilyOrderIsOutOfTime => Section["(3)"]
        .AsEnacted(
            "more than eight weeks have passed since the principal left after the order was made",
            EightWeeksSinceThePrincipalLeft)
        .AsAmended(from: 1.August(2008), by: "UK Borders Act 2007, s. 37(1); S.I. 2008/1818, art. 2(a)",
            "more than eight weeks have passed since the principal left or, where the principal's order states that it is automatic, since the principal's appeal rights ended",
            (!ThePrincipal.OrderStatesAutomatic & EightWeeksSinceThePrincipalLeft)
            | (ThePrincipal.OrderStatesAutomatic & Section37.EightWeeksHaveEnded));

    /// <summary>The last day for a family order is within two days, before or after.</summary>
    public static Condition TheLastDayForAFamilyOrderIsNear =>
        (!ThePrincipal.OrderStatesAutomatic & ThePrincipal.HasLeft & Section37.TheLastDayIsNear(ThePrincipal.DepartedOn))
        | (ThePrincipal.OrderStatesAutomatic & !(Condition)ThePrincipal.AppealIsOpen & Section37.TheLastDayIsNear(ThePrincipal.AppealsEndedOn));

    private static Condition EightWeeksSinceThePrincipalLeft =>
        ThePrincipal.HasLeft & Section37.EightWeeksAfter(ThePrincipal.DepartedOn);

    // Section 79(4) of the 2002 Act: an order that states it is automatic leaves leave alone while section 78 applies.
    private static Condition LeaveIsInvalidated => ThePerson.AnyDeportationOrder(IsInForce & !Section79.LeaveIsPreserved);

    private static Condition<DeportationOrder> FamilyOrderHasEnded => Section["(3)"].Says<DeportationOrder>(
        "the person no longer belongs to the principal's family, or the principal's order has ceased to have effect",
        TheDeportationOrder.Basis.Is("s3-5-b") & (ThePrincipal.OrderHasEnded | !BelongsToTheFamily));

    /// <summary>The last day for the family's order, where the principal's order is not automatic.</summary>
    public static TimeLimit LastDayForAFamilyOrder => Section["(3)"].TimeLimit(
        "ia1971.s5-3.family-8-weeks", TimeLimitKind.StateActsBy,
        "A deportation order against a family member must be made within eight weeks of the principal's departure",
        Section37.EightWeeks("The principal left"),
        RunningTime.Of<Person>("a family member's deportation order",
            ThePrincipal.IsOrderedToBeDeported & !ThePrincipal.OrderStatesAutomatic & ThePrincipal.HasLeft, ThePrincipal.DepartedOn),
        RunningTime.FromAStep("a family member's deportation order", TheStep.Type.Is("principal-left")));
}
