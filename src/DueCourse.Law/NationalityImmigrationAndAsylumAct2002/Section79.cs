namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>No deportation order while an in-country appeal about it is open; automatic orders apart.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/79</remarks>
public static class Section79
{
    private const string WithAutomaticDeportation = "UK Borders Act 2007, s. 35(2); S.I. 2008/1818, art. 2(a)";

    private static readonly Provision Section = Provision
        .Section("79", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 1.April(2003), by: "S.I. 2003/754")
        .TextRead(asAt: 1.September(2025));

    /// <summary>The bar, as a rule.</summary>
    public static Rule OrderBar => Section["(1)"]
        .Bar("niaa2002.s79.order-bar",
            "Is the making of a deportation order barred for now, because an in-country appeal about it is pending or could still be brought in time?",
            when: OrderIsBarred)
        .Then("niaa2002.s79-4.leave-preserved", "An automatic order in force leaves the person's leave valid, because an in-country appeal is pending",
            ThePerson.AnyDeportationOrder(ImmigrationAct1971.Section5.IsInForce & LeaveIsPreserved));

    /// <summary>No order while an in-country appeal is open; a proposed automatic order and a national security certificate lift the bar.</summary>
    public static Condition OrderIsBarred =>
        AnAppealIsOpen & !OrderWouldBeAutomatic & !Section97A.IsCertified;

    /// <summary>Subsections (1) and (2).</summary>
    public static Condition AnAppealIsOpen => Section["(1)-(2)"]
        .TextNotRead<Person>("subsection (1) before the Immigration Act 2014 reworded it", "S.I. 2003/754")
        .AsAmended(from: 28.July(2014), by: "Immigration Act 2014, Sch. 9, para. 32; S.I. 2014/1820, art. 3(cc)",
            "an appeal under section 82(1) that may be brought or continued from within the United Kingdom, about the decision to make the order, is pending or could be brought in time",
            ThePerson.AnyAppeal(
                TheAppeal.RelatesToTheDecisionToDeport
                & TheAppeal.IsInCountry
                & (Section104.IsPending | (Section104.UnderSection82 & Section104.CanStillBeBroughtInTime))));

    /// <summary>Subsection (3): an order that states it is made under section 32(5) of the UK Borders Act 2007 may be signed meanwhile.</summary>
    public static Condition OrderWouldBeAutomatic => Section["(3)"]
        .AsEnacted(
            "the order would state that it is made under section 32(5) of the UK Borders Act 2007",
            TheDecision.Type.Is("deport-automatic"))
        .From(1.August(2008), by: WithAutomaticDeportation);

    /// <summary>Subsection (4): such an order does not make leave invalid for as long as section 78 applies.</summary>
    public static Condition<DeportationOrder> LeaveIsPreserved => Section["(4)"]
        .AsEnacted<DeportationOrder>(
            "the order states that it is automatic, and an in-country appeal is pending (section 78)",
            TheDeportationOrder.StatesThatItIsAutomatic & Section78.RemovalIsBarred)
        .From(1.August(2008), by: WithAutomaticDeportation);
}
