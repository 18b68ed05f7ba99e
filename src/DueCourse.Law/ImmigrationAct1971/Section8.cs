namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Exempt persons.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/1971/77/section/8. The burden is on the person (section 3(8)). Exemption is looked
/// at when the decision is made and again when it is carried out.
/// </remarks>
public static class Section8
{
    private static readonly Provision Section = Provision
        .Section("8", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.January(1973), by: "S.I. 1972/1514")
        .TextRead(asAt: 25.April(2024))
        .TextNotReadBefore(1.January(1983), "the section as it stood before the British Nationality Act 1981");

    private static readonly Provision ExcludedPersons = Provision
        .Section("8B", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.March(2000), by: "Immigration and Asylum Act 1999, s. 8; S.I. 2000/168")
        .TextRead(asAt: 1.March(2000))
        .Sure(Confidence.Medium, "read as inserted; the changes of 22 November 2018 and an earlier one were seen only in part, so that from then nobody is said to have lost an exemption");

    /// <summary>Outside the provisions on people who are not British, deportation included.</summary>
    public static Condition OutsideTheDeportationProvisions => field ??= Section["(2)-(3A)"].AllOf(
        "is outside the provisions on people who are not British citizens, deportation included",
        Diplomatic | ByAnOrderThatReachesDeportation,
        !AnExcludedPerson);

    /// <summary>Members of a mission, their family and household, and those with like immunity, while it lasts.</summary>
    public static Condition Diplomatic => Section["(3)"].AllOf(
        "is a member of a mission, of the family and household of one, or entitled to like immunity",
        ThePerson.ExemptCategory.Is("diplomatic"),
        ThePerson.DiplomaticRole.Is("diplomatic-agent", "family-of-a-diplomatic-agent", "like-immunity") | MemberRecruitedAbroad);

    // Of the earlier form (Immigration Act 1988, s. 4) neither the words nor the first day are known.
    private static Condition MemberRecruitedAbroad => Section["(3A)"]
        .TextNotRead<Person>(
            "the form of the Immigration Act 1988, s. 4, and the day it began",
            "Immigration Act 1988, s. 4")
        .AsAmended(from: 1.March(2000), by: "Immigration and Asylum Act 1999, s. 6; S.I. 2000/168",
            "is, or is of the household of, a member who is no diplomatic agent but was recruited abroad and is still in post",
            ThePerson.DiplomaticRole.Is("other-member", "family-of-another-member") & ThePerson.MemberWasRecruitedAbroadAndIsInPost);

    // S.I. 1972/1613 exempts consular officers and employees wholly (art. 3) and other governments' visitors except from
    // deportation (art. 4). Its later amendments were not read, so which of the two applies is for a lawyer.
    private static Condition ByAnOrderThatReachesDeportation => Section["(2)"].Says(
        "is exempted by an order that reaches the deportation provisions",
        It.Never.NotYetEncoded("not-encoded.si1972-1613",
            "whether the exemption order relied on reaches the deportation provisions (S.I. 1972/1613, as amended, must be read)",
            matters: ThePerson.ExemptCategory.Is("order")));

    private static Condition AnExcludedPerson => ExcludedPersons["(3)"]
        .AsEnacted(
            "is an excluded person, whose exemption under section 8(1) to (3) has ended",
            TheLeave.IsAnExcludedPerson)
        .AsAmended(from: 22.November(2018), by: "Sanctions and Anti-Money Laundering Act 2018, Sch. 3, para. 1; S.I. 2018/1213, reg. 2(f)",
            "is an excluded person, whose exemption under section 8(1) to (3) has ended; the words and the exceptions of 2018 were not read",
            TheLeave.IsAnExcludedPerson.NotYetEncoded("not-encoded.ia1971.s8B.2018",
                "subsections (4), (5A) and (5B) as they stand since 22 November 2018: who is an excluded person now, and for whom the exemption does not end",
                matters: TheLeave.IsAnExcludedPerson));

    /// <summary>Crew, who may stay without leave until the ship or aircraft leaves. It is no exemption from deportation.</summary>
    public static Condition CrewWithoutLeave => Section["(1)"].AllOf(
        "is a member of a crew who may stay without leave until departure",
        ThePerson.ExemptCategory.Is("crew"),
        !Section["(1)(a)"].Says("is subject to a deportation order", Section5.OrderIsInForce),
        !Section["(1)(b)"].Says("was refused leave to enter, and has not been given leave to enter or remain since", Schedule2.RefusedAndNotGivenLeaveSince),
        ((Condition)It.Always).NotYetEncoded("not-encoded.ia1971.s8-1",
            "whether an officer required the person to submit to examination ((1)(c)), whether they work offshore ((1A)), and (1)(d) while it stood (20 July 2023 to 2 December 2025, perhaps treated as never in force)",
            matters: ThePerson.ExemptCategory.Is("crew")));

    /// <summary>Forces: exempt from control, but not from deportation.</summary>
    public static Condition ForcesExemptFromControl => Section["(4)"].Says(
        "is a member of home, Commonwealth or visiting forces, exempt from immigration control but not from deportation",
        ThePerson.ExemptCategory.Is("forces"));

    /// <summary>The rule that an assessment reports.</summary>
    public static Rule ExemptPersons => Section[""]
        .Status("ia1971.s8.exempt-persons",
            "Is the person exempt, so that the provisions on deportation do not apply while the exemption lasts?",
            OutsideTheDeportationProvisions)
        .Then("ia1971.s8-1.crew", "As crew, the person may stay without leave until the ship or aircraft leaves", CrewWithoutLeave)
        .Then("ia1971.s8-4.forces", "As a member of the forces, the person is exempt from immigration control, but not from deportation", ForcesExemptFromControl)
        .EncodedInPart(
            "(2): the exemption orders, S.I. 1972/1613 as amended",
            "(1)(c), (1)(d) and (1A), on crews",
            "section 8A: 90 days' leave when an exemption ends");
}
