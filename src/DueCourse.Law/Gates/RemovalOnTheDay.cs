namespace DueCourse.Law.Gates;

using DueCourse.Law.ImmigrationAct1971;

/// <summary>
/// Whether removal may happen on the day. Liable is not ordered, and ordered is not removable: this asks the third
/// question, and asks it again at the moment of departure.
/// </summary>
public static class RemovalOnTheDay
{
    /// <summary>The rule: every gate open, a lawful destination, and no bar.</summary>
    /// <remarks>It is built from the gates and the bars themselves, so a gate that is added counts here too.</remarks>
    public static Rule MayHappen => new(
        "removal.on-the-day", RuleKind.Status,
        "May the person be removed on this day: is every gate open, the destination lawful, and no bar in the way?",
        EveryGateIsOpen & TheDestinationIsLawful & !ABarOutsideTheGates,
        Schedule3Paragraph1.Directions.Citation);

    /// <summary>Whatever the route, something stops removal from being carried out.</summary>
    public static Rule IsBlockedWhateverTheRoute => new(
        "removal.universal-blockers", RuleKind.Bar,
        "Does anything stop removal from being carried out, whatever the route?",
        !EveryGateIsOpen | !TheDestinationIsLawful | ABarOutsideTheGates,
        HumanRightsAct1998.Section6.ConventionBar.Citation);

    /// <summary>What is asked beside the gates: a lawful destination, and no bar that no gate holds.</summary>
    public static Condition NothingElseIsInTheWay => TheDestinationIsLawful & !ABarOutsideTheGates;

    private static Condition EveryGateIsOpen =>
        new(new All([.. TheGates.All.Select(gate => (!gate.ShutWhen).Node)]));

    /// <summary>The limb relied on follows the power: Schedule 3 for an order, Schedule 2 for refused or illegal entry and for section 10.</summary>
    internal static Condition TheDestinationIsLawful =>
        (G08.AnOrderInForceIsServed & Schedule3Paragraph1.DestinationIsLawful)
        | ((G08.NoticeBeforeAdministrativeRemovalHasRun | G08.RemovalUnderSchedule2MayBeCarriedOut) & Schedule2Paragraph8.DestinationIsLawful);

    // Rule 39, pending claims and appeals, families and recovery periods are gates, and are not asked twice.
    private static Condition ABarOutsideTheGates =>
        HumanRights.RemovalWouldBreachAConventionRight
        | HumanRights.RemovalWouldBreachTheRefugeeConvention
        | ANoticeReliedOnFailed;

    private static Condition ANoticeReliedOnFailed => ThePerson.AnyNotice(
        TheNotice.Type.Is("stage-2-decision", "deportation-order", "liability-to-removal", "intention-to-remove", "departure-details", "refusal")
        & (TheNotice.IsDefective
            | ((Condition<Notice>)TheSafeguards.HasARepresentative & !(Condition<Notice>)TheNotice.WentToTheRepresentative)));
}
