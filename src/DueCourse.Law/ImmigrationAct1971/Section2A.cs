namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Removing a right of abode held otherwise than by British citizenship.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/1971/77/section/2A. There is no appeal against the order itself; it is challenged by
/// judicial review, or in an appeal against the refusal of a human rights or protection claim.
/// </remarks>
public static class Section2A
{
    private static readonly Provision Section = Provision
        .Section("2A", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 16.June(2006), by: "Immigration, Asylum and Nationality Act 2006, s. 57(1); S.I. 2006/1497")
        .TextRead(asAt: 12.July(2016))
        .Sure(Confidence.Medium, "read as on 12 July 2016; no later change is known, and none was looked for after that day");

    /// <summary>An order is in effect; a certificate of entitlement then has none.</summary>
    public static Condition TheRightIsRemoved => Section["(4)"].Says(
        "is subject to an order that removes the right of abode",
        ThePerson.RightOfAbodeWasRemovedByOrder);

    /// <summary>The power, which reaches the right under section 2(1)(b) alone, never a British citizen's.</summary>
    public static Condition TheRightMayBeRemoved => Section["(1)-(2)"].AllOf(
        "may lose the right of abode by order, exclusion or removal being conducive to the public good",
        Section2.AsACommonwealthCitizenSinceBefore1983,
        Section["(2)"].Says(
            "is someone whose exclusion or removal the Secretary of State thinks conducive to the public good",
            Judgements.J02.IsMet));
}
