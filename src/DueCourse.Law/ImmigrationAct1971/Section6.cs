namespace DueCourse.Law.ImmigrationAct1971;

using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>A criminal court's recommendation for deportation.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1971/77/section/6</remarks>
public static class Section6
{
    private static readonly Provision Section = Provision
        .Section("6", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.January(1973), by: "S.I. 1972/1514")
        .TextRead(asAt: 25.April(2024))
        .TextNotReadBefore(31.January(1983), "the section as enacted, and before the Criminal Justice Act 1982 reworded subsection (3), was not read");

    /// <summary>
    /// Liability on a recommendation. It creates liability only: the Secretary of State still decides. A recommendation is
    /// normally pointless where automatic deportation applies (Kluxen [2010] EWCA Crim 1081).
    /// </summary>
    public static Rule CourtRecommendation => Section["; Immigration Act 1971, s. 3(6)"]
        .Power("ia1971.s3-6.court-recommendation",
            "Is the person liable to deportation because a criminal court recommended it?",
            when: Section3.LiableOnARecommendation)
        .Then("ia1971.s6-2.notice", "Seven days' written notice was given before the recommendation; a defect in it is raised only in a criminal appeal (subsection (5))", NoticeWasGiven)
        .Then("ia1971.s6-6.order-bar", "No order may be made on the recommendation yet: an appeal against it or the conviction is pending or in time", OrderIsBarred)
        .Then("ia1971.s3-6.order", "A deportation order may be made on the recommendation: it has been decided on, and no appeal stops it",
            Section3.LiableOnARecommendation & !OrderIsBarred & Judgements.J11.IsMet & !Section79.OrderIsBarred)
        .EncodedInPart("(1) which courts may recommend, and (4) that a life sentence is no obstacle: nothing here turns on them, since by (5) only a criminal appeal questions a recommendation");

    /// <summary>Subsection (2): written notice at least seven days before, on citizenship, the burden and section 7.</summary>
    public static Condition NoticeWasGiven => Section["(2)"].Says(
        "written notice was given at least seven days before the recommendation",
        TheCourtRecommendation.NoticeGivenOn.Plus(Period.FromDays(8)).IsOnOrBefore(TheCourtRecommendation.MadeOn).OrInTheStatesReading(
            TheCourtRecommendation.NoticeGivenOn.Plus(Period.FromDays(7)).IsOnOrBefore(TheCourtRecommendation.MadeOn),
            "doubt.ia1971.s6-2.seven-days",
            "Must seven whole days lie between the notice and the recommendation, or is the seventh day after the notice enough?"));

    /// <summary>Notice was given; or it was not, and by subsection (5) only a criminal appeal could say so.</summary>
    public static Condition NoticeStandsInNoWay => NoticeWasGiven.OrInTheStatesReading(It.Always,
        "doubt.ia1971.s6-5.notice-not-given",
        "May an order be made on a recommendation before which seven days' notice was not given, because no criminal appeal has set it aside?");

    /// <summary>Subsection (3)(a): 17 or over at conviction, as it appeared to the court on any available evidence.</summary>
    public static Condition SeventeenAtConviction => Section["(3)(a)"].Says(
        "was 17 or over at conviction, as the court found",
        TheCourtRecommendation.WasSeventeenAtConviction);

    /// <summary>
    /// Subsection (3): a finding of guilt counts as a conviction here, and limits for young or first offenders are left aside.
    /// Only the conviction on which the court recommended counts, and only while it stands: another one lends it nothing.
    /// </summary>
    public static Condition PunishableWithImprisonment => Section["(3)"].Says(
        "was found guilty of the offence on which the court recommended, which is punishable with imprisonment, and the finding stands",
        ThePerson.AnyConviction(
            TheConviction.WasRecommendedOn
            & TheConviction.IsImprisonable
            & TheConviction.PleaOrFinding.Is("convicted", "found-without-conviction")
            & !(Condition<Conviction>)TheConviction.IsQuashed));

    /// <summary>Subsection (6): no order while an appeal is pending or in time; in Scotland not within 28 days in any case.</summary>
    public static Condition OrderIsBarred => Section["(6)"].AnyOf(
        "an appeal against the recommendation or the conviction is pending or could still be brought in time",
        TheCourtRecommendation.AppealIsPendingOrInTime,
        ThePerson.AnyConviction(TheConviction.WasRecommendedOn & TheConviction.Jurisdiction.Is("scotland"))
        & TheCourtRecommendation.MadeOn.Plus(Period.FromDays(28)).IsOnOrAfter(It.IsAssessedOn));
}
