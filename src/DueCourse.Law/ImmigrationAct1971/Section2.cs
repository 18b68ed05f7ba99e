namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Right of abode.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1971/77/section/2</remarks>
public static class Section2
{
    private static readonly Provision Section = Provision
        .Section("2", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.January(1973), by: "S.I. 1972/1514")
        .TextRead(asAt: 25.April(2024))
        .TextNotReadBefore(1.January(1983), "the right of abode of those then called patrial, before the British Nationality Act 1981, s. 39(2)");

    /// <summary>Has the right of abode.</summary>
    public static Condition HasTheRightOfAbode => field ??= Section["(1)"].AnyOf(
        "has the right of abode in the United Kingdom",
        Section["(1)(a)"].Says(
            "is a British citizen",
            Section3NotBritish.IsABritishCitizen),
        IsTreatedAsBritish);

    /// <summary>
    /// Has the right of abode otherwise than as a British citizen, and so, by subsection (2), is treated as one: neither
    /// deportable nor removable.
    /// </summary>
    public static Condition IsTreatedAsBritish => Section["(2)"].AllOf(
        "is treated as a British citizen under this Act, having the right of abode in another way",
        AsACommonwealthCitizenSinceBefore1983,
        !Section2A.TheRightIsRemoved);

    /// <summary>Subsection (1)(b). A certificate or passport is proof of it, not its source.</summary>
    public static Condition AsACommonwealthCitizenSinceBefore1983 => Section["(1)(b)"].AllOf(
        "is a Commonwealth citizen with the right of abode since before 1983",
        Section["(1)(b)(i)"].Says(
            "had the right of abode, as a Commonwealth citizen, immediately before 1 January 1983",
            ThePerson.DateOfBirth.IsBefore(1.January(1983)) & ThePerson.HadTheRightOfAbodeJustBefore1983),
        Section["(1)(b)(ii)"].Says(
            "has been a Commonwealth citizen without a break since",
            ThePerson.HasBeenACommonwealthCitizenSince1983));

    /// <summary>The rule that an assessment reports.</summary>
    public static Rule RightOfAbode => Section["(1)"]
        .Status("ia1971.s2.right-of-abode",
            "Does the person have the right of abode, by British citizenship or otherwise?",
            HasTheRightOfAbode)
        .Then("ia1971.s2-2.treated-as-british", "The person is treated as a British citizen, having the right of abode in another way", IsTreatedAsBritish)
        .Then("ia1971.s2A.may-be-removed", "The Secretary of State may by order remove the right of abode", Section2A.TheRightMayBeRemoved)
        .EncodedInPart(
            "who had the right of abode immediately before 1983 (section 2(1)(d) and 2(2) as they then stood): those texts were not read, so the question is put as one of fact",
            "a person who was a Commonwealth citizen only as a citizen of Pakistan cannot meet (1)(b)(i), since Pakistan was not on the list on 31 December 1982: a deduction for a lawyer to confirm");
}
