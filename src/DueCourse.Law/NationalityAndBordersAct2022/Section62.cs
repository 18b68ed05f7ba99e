namespace DueCourse.Law.NationalityAndBordersAct2022;

/// <summary>No automatic second recovery period for things done before the first.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2022/36/section/62</remarks>
public static class Section62
{
    private static readonly Provision Section = Provision
        .Section("62", of: "Nationality and Borders Act 2022", uri: "ukpga/2022/36")
        .InForce(from: 30.January(2023), by: "S.I. 2023/33, reg. 3")
        .TextRead(asAt: 20.March(2026));

    /// <summary>The further period, where the authority finds one appropriate.</summary>
    public static Rule FurtherPeriod => Section["(2)"].Bar(
        "naba2022.s62.further-rg",
        "Is it forbidden to remove the person, or to require them to leave, because the authority has found a further recovery period appropriate?",
        RemovalIsBarred);

    /// <summary>Removal, or a requirement to leave, is forbidden today by a further period.</summary>
    /// <remarks>If anything relied on happened after the first decision, section 61 applies afresh, and the file says so there.</remarks>
    public static Condition RemovalIsBarred => Section["(2)"].AllOf(
        "the authority has determined that a further recovery period applies, and it is running",
        Section["(1)"].Says(
            "has a further positive reasonable-grounds decision, resting wholly on things done before the first",
            TheTrafficking.ReasonableGrounds.Is("positive") & TheTrafficking.FurtherReasonableGrounds.Is("positive")),
        Section["(2)"].Says(
            "the authority finds a further period appropriate in the particular circumstances",
            TheTrafficking.FurtherPeriodDetermined.Is("applies")
            | (TheTrafficking.FurtherPeriodDetermined.Is("not-decided") & Judgements.J39.IsMet)),
        Section["(2)"].Says(
            "that period, which is as long as a first one, has begun and has not ended",
            Section61.PeriodIsRunning(TheTrafficking.FurtherReasonableGroundsOn)),
        !Section63.IsDisqualified);
}
