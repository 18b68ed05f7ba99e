namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Clock;

/// <summary>Children and their parents: no removal for 28 days after appeal rights are exhausted.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2002/41/section/78A</remarks>
public static class Section78A
{
    private static readonly Provision Section = Provision
        .Section("78A", of: "Nationality, Immigration and Asylum Act 2002", uri: "ukpga/2002/41")
        .InForce(from: 28.July(2014), by: "Immigration Act 2014, s. 2; S.I. 2014/1820, art. 3(a)")
        .TextRead(asAt: 1.September(2025));

    /// <summary>The bar. Directions, an order and other preparation are allowed meanwhile (subsection (4)).</summary>
    public static Rule NoRemovalOfAFamilyForTwentyEightDays => Section["(2)"].Bar(
        "niaa2002.s78A.family-28-days",
        "Is removal barred because a family's appeal rights were exhausted less than 28 days ago?",
        when: RemovalIsBarred)
        .EncodedInPart("(3) the day of exhaustion is read from the file, where it is worked out for the child and every parent or carer who is to go: see Section104.AppealRightsAreExhausted for the person's own");

    /// <summary>The family is of the kind the section protects, and its 28 days are running.</summary>
    public static Condition RemovalIsBarred => Section["(2)"].Says(
        "the 28 days are running for a child, or for the last parent or carer of a child, who are to go together",
        (AParentOrCarerWithNoOtherLeftHere | AChildToGoWithAParentOrCarer) & TheTwentyEightDaysAreRunning);

    /// <summary>
    /// Day 1 is the day on which the rights of all of them are exhausted, so the last day of the bar is 27 days later.
    /// No roll-over to a working day: the period limits the State and fixes no filing date.
    /// </summary>
    public static Condition TheTwentyEightDaysAreRunning => Section["(2)-(3)"].Says(
        "it is within 28 days, beginning with the day on which neither the child nor any parent or carer who is to go could appeal in time or had an appeal pending",
        TheSafeguards.FamilyAppealRightsEndedOn.HasCome
        & It.IsAssessedOn.IsBefore(TheSafeguards.FamilyAppealRightsEndedOn.Plus(Period.FromDays(28))));

    /// <summary>Paragraph (2)(b): the person is a parent or carer, and no other parent or carer who is to go would remain.</summary>
    public static Condition AParentOrCarerWithNoOtherLeftHere => Section["(1), (2)(b)"].Says(
        "a child of the person's household is to go too, and no other parent or carer who is to go would still be here",
        ThePerson.AnyChild(
            TheChild.WouldLeaveToo
            & TheChild.LivesWithThePerson
            & !(Condition<Child>)TheChild.AnotherCarerWouldRemain
            & TheChild.IsUnderEighteen));

    /// <summary>Paragraph (2)(a): the person is the child. From the eighteenth birthday nobody is a child.</summary>
    public static Condition AChildToGoWithAParentOrCarer => Section["(1), (2)(a)"].Says(
        "the person is under 18, and a parent or carer of their household is to go too",
        It.IsAssessedOn.IsBefore(ThePerson.DateOfBirth.Plus(Period.FromYears(18)))
        & It.Always.NotYetEncoded(
            "not-encoded.niaa2002.s78A.person-is-the-child",
            "whether a parent or carer is to go with a person who is themselves the child is not among the facts of that person's file: ask a lawyer, and treat the 28 days as running",
            matters: It.Always));

    /// <summary>The 28 days as a limit; day 1 is the day on which the last right of the family was exhausted.</summary>
    public static TimeLimit TwentyEightDays => Section["(2)-(3)"].TimeLimit(
        "niaa2002.s78A.family-28-days", TimeLimitKind.StateWaitsUntil,
        "A child, or the last parent or carer of a child, may not be removed or required to leave for 28 days, beginning with the day on which the family's appeal rights were exhausted",
        new InDays("The last appeal right of the child and of every parent or carer ended", 28.DaysBeginningWith(), OfficeDays.Everywhere,
            AtTheEnd.DoesNotMove("The days limit the state and do not move on."), CutOff.EndOfDay).FollowedBy(
            "Directions, an order and other preparation are allowed meanwhile (subsection (4))."),
        RunningTime.Of<Person>("removal of a family", AParentOrCarerWithNoOtherLeftHere | AChildToGoWithAParentOrCarer, TheSafeguards.FamilyAppealRightsEndedOn),
        RunningTime.FromAStep("removal of a family", TheStep.Type.Is("family-appeal-rights-ended")));
}
