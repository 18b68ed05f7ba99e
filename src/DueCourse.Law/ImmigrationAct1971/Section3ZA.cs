namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Irish citizens.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/1971/77/section/3ZA. A person who is Irish and of another nationality counts as
/// Irish. An Irish citizen remains within section 3(5)(a) and 3(6).
/// </remarks>
public static class Section3ZA
{
    private static readonly Provision Section = Provision
        .Section("3ZA", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: Dates.IpCompletion, by: "Immigration and Social Security Co-ordination (EU Withdrawal) Act 2020, s. 2(2); S.I. 2020/1279, reg. 3")
        .TextRead(asAt: 31.December(2020));

    /// <summary>Needs no leave to enter or remain, so cannot be removed for want of it.</summary>
    public static Condition NeedsNoLeaveAsAnIrishCitizen => Section["(1)"].AllOf(
        "is an Irish citizen, who needs no leave to enter or remain",
        ThePerson.IsAnIrishCitizen,
        !NeedsLeaveAllTheSame);

    /// <summary>The three cases in which an Irish citizen needs leave.</summary>
    public static Condition NeedsLeaveAllTheSame => Section["(2)-(4)"].AnyOf(
        "is someone who would need leave even as an Irish citizen",
        Section["(2)"].Says(
            "is subject to a deportation order",
            Section5.OrderIsInForce),
        Section["(3)"].Says(
            "is subject to a direction of exclusion that was notified to them and stands",
            TheLeave.ExclusionDirectionIsNotified),
        Section["(4)"].Says(
            "is an excluded person under section 8B",
            TheLeave.IsAnExcludedPerson));

    /// <summary>The rule that an assessment reports.</summary>
    public static Rule IrishCitizen => Section["(1)"]
        .Status("ia1971.s3ZA.irish-citizen",
            "Is the person an Irish citizen who needs no leave to enter or remain?",
            NeedsNoLeaveAsAnIrishCitizen)
        .Then("ia1971.s3ZA-5.leave-needed-from-the-common-travel-area",
            "As an Irish citizen within (2), (3) or (4), the person needs leave, also on a journey within the common travel area",
            Section["(5)"].Says("is an Irish citizen who needs leave, also within the common travel area", ThePerson.IsAnIrishCitizen & NeedsLeaveAllTheSame))
        .Then("ukba2007.s32-1-a.irish", "As an Irish citizen, the person is outside automatic deportation",
            ThePerson.IsAnIrishCitizen & !UkBordersAct2007.Section32.NeitherBritishNorIrish)
        .Then("policy.irish.deportation-considered",
            "Policy, not law: a court recommended deportation, or there are exceptional circumstances, so that an Irish citizen may be considered for it (J03)",
            ThePerson.IsAnIrishCitizen & Judgements.J03.IsMet)
        .EncodedInPart(
            "the policy of February 2007 in its present wording, which was not seen: J03 must record which of its two cases is relied on",
            "S.I. 2020/1309, Sch. 5: the saving and modification made when the section came into force, not read");
}
