namespace DueCourse.Law.NationalityAndBordersAct2022;

/// <summary>Leave for victims of slavery or trafficking.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2022/36/section/65</remarks>
public static class Section65
{
    private static readonly Provision Section = Provision
        .Section("65", of: "Nationality and Borders Act 2022", uri: "ukpga/2022/36")
        .InForce(from: 30.January(2023), by: "S.I. 2023/33, reg. 3")
        .TextRead(asAt: 20.March(2026));

    /// <summary>The duty.</summary>
    public static Rule GrantLeave => Section["(2)"]
        .Duty("naba2022.s65.leave",
            "Must the Secretary of State grant the person limited leave as a victim of slavery or trafficking?",
            when: Section["(1)-(2)"].AllOf(
                "a victim without leave, for whom leave is necessary",
                AVictimWithoutLeave,
                LeaveIsNecessary),
            unless: Section["(3), (7)(a)"].AnyOf(
                "the person is disqualified, or refused as a threat to public order or for bad faith",
                Section63.IsDisqualified,
                RefusedAsAThreatOrForBadFaith))
        .EncodedInPart(
            "(4)-(5): that the need can be met in a country of nationality or under an agreement, or compensation sought from abroad, is part of J41",
            "(7)(b)-(8): revocation of leave already granted");

    private static Condition AVictimWithoutLeave => Section["(1)"].AllOf(
        "has a positive conclusive-grounds decision, is not a British citizen and has no leave",
        TheTrafficking.ConclusiveGrounds.Is("positive"),
        ImmigrationAct1971.Section3NotBritish.IsNotABritishCitizen,
        TheLeave.Status.Is("none", "invalidated")
        | (TheLeave.Status.Is("limited-expired", "revoked") & !ImmigrationAct1971.Section3C.LeaveContinues));

    private static Condition LeaveIsNecessary => Section["(2)(a)-(c)"].Says(
        "leave is necessary for recovery, for seeking compensation or for co-operating with an investigation or criminal proceedings",
        TheTrafficking.LeaveAssessment.Is("necessary", "refused-public-order")
        | (TheTrafficking.LeaveAssessment.Is("none", "pending") & Judgements.J41.IsMet));

    private static Condition RefusedAsAThreatOrForBadFaith => Section["(6)-(7)"].Says(
        "the Secretary of State is satisfied of a threat to public order or of bad faith, and has refused",
        TheTrafficking.LeaveAssessment.Is("refused-public-order"));
}
