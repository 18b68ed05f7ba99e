namespace DueCourse.Law.BordersCitizenshipAndImmigrationAct2009;

/// <summary>The welfare of children.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/2009/11/section/55. The section asks for regard to the welfare of children who are
/// in the United Kingdom. That a child's best interests are a primary, though not the paramount, consideration is case
/// law: ZH (Tanzania) [2011] UKSC 4.
/// </remarks>
public static class Section55
{
    private static readonly Provision Section = Provision
        .Section("55", of: "Borders, Citizenship and Immigration Act 2009", uri: "ukpga/2009/11")
        .InForce(from: 2.November(2009), by: "S.I. 2009/2731, art. 2(a)")
        .TextRead(asAt: 30.July(2025));

    /// <summary>A child in the United Kingdom is touched by the decision: a child of the family, or the person.</summary>
    public static Condition AChildIsAffected => Section["(1)-(3)"].AnyOf(
        "is, or has in the family, a child in the United Kingdom whose welfare must be regarded",
        ThePerson.AnyChild(IsAChildHere),
        ThePerson.IsInTheUnitedKingdom & ThePerson.DateOfBirth.Plus(Period.FromYears(18)).IsAfter(It.IsAssessedOn));

    /// <summary>Under 18 and in the United Kingdom. The eighteenth birthday itself is 18.</summary>
    public static Condition<Child> IsAChildHere =>
        TheChild.IsInTheUnitedKingdom & TheChild.IsUnderEighteen;

    /// <summary>For every such child, somebody has weighed the step with the child's best interests as a primary consideration.</summary>
    public static Condition EveryChildIsWeighed => Section["(1)-(3)"].Says(
        "is someone for each of whose children here the step has been judged proportionate, best interests first (J07)",
        ThePerson.EveryChild(!IsAChildHere | Judgements.J07.IsMetFor<Child>()));

    /// <summary>For every such child, the best interests were recorded by the day of assessment.</summary>
    public static Condition EveryChildsInterestsAreRecorded => Section["(1)-(3)"].Says(
        "is someone for each of whose children here the best interests are on record",
        ThePerson.EveryChild(!IsAChildHere | TheChild.BestInterestsRecordedOn.HasCome));

    /// <summary>The rule that an assessment reports.</summary>
    public static Rule Children => Section["(1)-(3)"]
        .Duty("ia1971.liability.children-and-capacity",
            "Must a child's welfare be regarded, with best interests as a primary consideration, before anything is decided?",
            when: AChildIsAffected)
        .Then("bcia2009.s55.best-interests-recorded", "Every child's best interests are on record", EveryChildsInterestsAreRecorded)
        .Then("bcia2009.s55.each-child-weighed", "For every child the step has been judged proportionate", EveryChildIsWeighed)
        .Then("capacity.no-doubt", "There is no doubt about the person's capacity, or it was assessed and found", TheSafeguards.Capacity.Is("no-doubt", "assessed-has-capacity"))
        .EncodedInPart(
            "ages that limit a power stand with that power: none in section 3(5)(a) of the 1971 Act, 17 at conviction in section 3(6), 18 at conviction in Exception 2 (UK Borders Act 2007, s. 33(3))",
            "children outside the United Kingdom, whom the section does not mention and policy does",
            "whether a person under 18 has been weighed as a child in their own right: J07 is recorded for each child listed");
}
