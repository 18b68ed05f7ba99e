namespace DueCourse.Law.UkBordersAct2007;

using DueCourse.Law.Clock;

/// <summary>The eight weeks for the family of a person under an automatic order.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2007/30/section/37</remarks>
public static class Section37
{
    private static readonly Provision Section = Provision
        .Section("37", of: "UK Borders Act 2007", uri: "ukpga/2007/30")
        .InForce(from: 1.August(2008), by: "S.I. 2008/1818, art. 2(a)")
        .TextRead(asAt: 2.December(2025));

    /// <summary>The bar, as a rule.</summary>
    public static Rule Family => Section["(2)"].Bar(
        "ukba2007.s37.family-8-weeks",
        "Is a family member's deportation order out of time, because the eight weeks after the principal's appeal rights have ended?",
        when: ThePrincipal.IsOrderedToBeDeported & ThePrincipal.OrderStatesAutomatic & EightWeeksHaveEnded);

    /// <summary>The eight weeks after the principal's appeal rights ended are over.</summary>
    public static Condition EightWeeksHaveEnded => Section["(2)-(4)"].AllOf(
        "more than eight weeks have run since the principal's appeal could no longer be brought in time or ceased to be pending",
        !(Condition)ThePrincipal.AppealIsOpen,
        EightWeeksAfter(ThePrincipal.AppealsEndedOn));

    /// <summary>
    /// Eight weeks have run from a day. With that day as day 1 the last day for the order is the fifty-sixth; not counting
    /// it, the day after. The day on which the two ways of counting part is left to a lawyer.
    /// </summary>
    public static Condition EightWeeksAfter(Day<Person> start) =>
        start.Plus(Period.FromWeeks(8)).IsOnOrBefore(It.IsAssessedOn).OrInTheStatesReading(
            start.Plus(Period.FromWeeks(8)).IsBefore(It.IsAssessedOn),
            "doubt.family-eight-weeks.first-day",
            "Do the eight weeks count the day from which they run, or begin on the day after it?");

    /// <summary>The last day for the order is no further off than two days, before or after: too near to act without a lawyer.</summary>
    public static Condition TheLastDayIsNear(Day<Person> start) =>
        start.Plus(Period.FromDays(53)).IsOnOrBefore(It.IsAssessedOn) & start.Plus(Period.FromDays(58)).IsOnOrAfter(It.IsAssessedOn);

    /// <summary>The last day for the family's order, where the principal's order is automatic.</summary>
    // Interpretation: the period begins when an appeal can no longer be brought or stops being pending, so that day is taken as
    // the first. On the other reading the last day is one later; a power of the state ends with the earlier.
    public static TimeLimit LastDayForAFamilyOrder => Section["(3)-(4)"].TimeLimit(
        "ukba2007.s37.family-8-weeks", TimeLimitKind.StateActsBy,
        "A deportation order against a family member must be made within eight weeks of the end of the principal's appeal rights",
        EightWeeks("The principal's appeal rights ended"),
        RunningTime.Of<Person>("a family member's deportation order",
            ThePrincipal.IsOrderedToBeDeported & ThePrincipal.OrderStatesAutomatic & !(Condition)ThePrincipal.AppealIsOpen, ThePrincipal.AppealsEndedOn),
        RunningTime.FromAStep("a family member's deportation order", TheStep.Type.Is("principal-appeal-ended")));

    /// <summary>Eight weeks with their first day counted, and never more.</summary>
    internal static Reckoning EightWeeks(string began) =>
        new InDays(began, 8.WeeksBeginningWith(), OfficeDays.Everywhere,
            AtTheEnd.DoesNotMove("The weeks limit a power of the state and do not move on."), CutOff.EndOfDay)
        { TheEarlierBinds = true }
        .OrElse("It can be argued that the weeks begin on the day after.", other => other with { Count = 8.WeeksBeginningTheDayAfter() })
        .FollowedBy("There is no power to extend the eight weeks.");
}
