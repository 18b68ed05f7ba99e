namespace DueCourse.Law.UkBordersAct2007;

/// <summary>Detention in automatic deportation: noted, and otherwise outside this book.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2007/30/section/36</remarks>
public static class Section36
{
    private static readonly Provision Section = Provision
        .Section("36", of: "UK Borders Act 2007", uri: "ukpga/2007/30")
        .InForce(from: 1.August(2008), by: "S.I. 2008/1818, art. 2(a)")
        .TextRead(asAt: 2.December(2025))
        .TextNotReadBefore(15.January(2018), "the wording before the Immigration Act 2016, Sch. 10, para. 40, is known to exist and was not read")
        .Sure(Confidence.Medium, "read for two points only; periods and safeguards of detention are outside this book");

    /// <summary>The note.</summary>
    public static Rule DetentionNote => Section["(1)"]
        .Power("ukba2007.s36.detention-note",
            "Is the person one whom section 36(1) reaches: somebody who has served a period of imprisonment?",
            when: HasServedImprisonment)
        .Then("ukba2007.s36-2.detain-unless-bailed",
            "An automatic order has been made, so the person is to be detained unless immigration bail is granted",
            DetentionFollowsTheOrder)
        .EncodedInPart(
            "(1A)-(1E) and (2A): how long, and the limits for pregnant women",
            "(3)-(3C): bail by a criminal appeal court",
            "Border Security, Asylum and Immigration Act 2025, s. 44, which changes Schedule 3 to the 1971 Act and not this section");

    /// <summary>Subsection (1): who may be detained while section 32(5) is considered or an order awaited.</summary>
    // Interpretation: a person whose sentence was suspended and never activated has served no imprisonment. Whether the
    // subsection reaches them all the same, now that such sentences count, is unsettled.
    public static Condition HasServedImprisonment => Section["(1)"].Says(
        "has served a period of imprisonment",
        TheCustody.HasBeenHeldAfterSentence
        | (ThePerson.AnyConviction(Section32.QualifyingConviction & TheConviction.AnySentence(TheSentence.IsSuspended & !Section38.WasActivated))
            & It.Never.OrInTheStatesReading(It.Always,
                "doubt.ukba2007.s36-1.suspended-sentence",
                "Does section 36(1) reach a foreign criminal who has served no imprisonment because the sentence was suspended?")));

    /// <summary>Subsection (2): the order made under section 32(5) brings detention unless bail is granted.</summary>
    public static Condition DetentionFollowsTheOrder => Section["(2)"].AllOf(
        "an order under section 32(5) is in force and the person is not on immigration bail",
        ThePerson.AnyDeportationOrder(TheDeportationOrder.Basis.Is("s32-5") & ImmigrationAct1971.Section5.IsInForce),
        !(Condition)TheCustody.IsOnImmigrationBail);
}
