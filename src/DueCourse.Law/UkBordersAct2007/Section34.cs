namespace DueCourse.Law.UkBordersAct2007;

/// <summary>When an automatic order may be made: not while a criminal appeal is open.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/2007/30/section/34. Subsection (1) leaves the time to the Secretary of State.
/// Notice that deportation is intended is not barred, and an application to the Criminal Cases Review Commission is no appeal.
/// </remarks>
public static class Section34
{
    internal static readonly Provision Section = Provision
        .Section("34", of: "UK Borders Act 2007", uri: "ukpga/2007/30")
        .InForce(from: 1.August(2008), by: "S.I. 2008/1818, art. 2(a)")
        .TextRead(asAt: 2.December(2025));

    /// <summary>The bar, as a rule.</summary>
    public static Rule Timing => Section["(2)"]
        .Bar("ukba2007.s34.timing",
            "Is an automatic deportation order barred for now, because a criminal appeal is pending or could still be brought in time?",
            when: OrderIsBarred)
        .Then("ukba2007.s34-2-a.appeal-pending", "An appeal, or a further appeal, against a conviction that qualifies or its sentence is pending", ThePerson.AnyConviction(Section32.QualifyingConviction & AnAppealIsPending))
        .Then("ukba2007.s34-2-b.appeal-in-time", "An appeal, or a further appeal, against a conviction that qualifies or its sentence could still be brought in time", ThePerson.AnyConviction(Section32.QualifyingConviction & AnAppealCouldBeBrought));

    /// <summary>No automatic order while a criminal appeal is open.</summary>
    // Interpretation: the bar follows the conviction by reference to which the order is to be made. Where another conviction
    // calls for an order and no appeal is open in it, the order may rest on that one, unless it is to rest on the first.
    public static Condition OrderIsBarred => field ??= Section["(2)"].AllOf(
        "An appeal is open against the conviction by reference to which the order is to be made, or its sentence",
        ThePerson.AnyConviction(Section32.QualifyingConviction & AnAppealIsOpen),
        !ThePerson.AnyConviction(Section32.ConvictionThatCallsForAnOrder & !AnAppealIsOpen)
        | ThePerson.AnyConviction(Section32.QualifyingConviction & AnAppealIsOpen & TheConviction.IsAReasonForTheDecision));

    /// <summary>Paragraph (a): instituted, and neither withdrawn nor determined.</summary>
    public static Condition<Conviction> AnAppealIsPending => Section["(2)(a)"].Says(
        "an appeal or further appeal against the conviction or the sentence has been brought and is neither withdrawn nor determined",
        AnAppealIsRunning);

    /// <summary>Paragraph (b), with subsection (3): an appeal could be brought in time. The last day is still in time.</summary>
    // Interpretation: a written waiver ends this limb only. An appeal already brought bars the order until it is withdrawn
    // or determined.
    public static Condition<Conviction> AnAppealCouldBeBrought => Section["(2)(b)"].AllOf(
        "an appeal or further appeal against the conviction or the sentence could be brought in time",
        Section["(3)(a)"].Says(
            "the time to appeal is still running; an appeal out of time, with permission, is left aside",
            TheTimeToAppealIsRunning),
        !(Condition<Conviction>)ThePersonDoesNotIntendToAppeal);

    /// <summary>Subsection (3)(b): the written statement, which speaks of appeals that could be brought and of no other.</summary>
    public static Condition<Conviction> ThePersonDoesNotIntendToAppeal => Section["(3)(b)"].Says(
        "the person has told the Secretary of State in writing that they do not intend to appeal",
        TheConviction.HasWaivedInWriting & TheConviction.WaivedInWritingOn.HasCome);

    /// <summary>The time for an appeal, or a further one, is running. Section 72(7) of the 2002 Act asks the same, for its own purpose.</summary>
    internal static Condition<Conviction> TheTimeToAppealIsRunning =>
        TheConviction.ConvictionAppealDeadline.IsOnOrAfter(It.IsAssessedOn)
        | TheConviction.SentenceAppealDeadline.IsOnOrAfter(It.IsAssessedOn)
        | TheConviction.AnyCriminalAppeal(
            !(Condition<CriminalAppeal>)TheCriminalAppeal.IsPending & TheCriminalAppeal.FurtherAppealDeadline.IsOnOrAfter(It.IsAssessedOn));

    /// <summary>An appeal or further appeal has been brought and is not over.</summary>
    internal static Condition<Conviction> AnAppealIsRunning =>
        TheConviction.AppealStatus.Is("pending") | TheConviction.AnyCriminalAppeal(TheCriminalAppeal.IsPending);

    /// <summary>Subsection (4): an order may be revoked in order to act under the Immigration Acts or Rules and decide again.</summary>
    public static Condition<DeportationOrder> MayBeWithdrawnAndRetaken => Section["(4)"].Says(
        "the order is to be revoked so that the case can be acted on under the Immigration Acts or Rules, a new decision taken and a new order made",
        TheDeportationOrder.RevocationIsForAFreshDecision);

    private static Condition<Conviction> AnAppealIsOpen => AnAppealIsPending | AnAppealCouldBeBrought;
}
