namespace DueCourse.Law.UkBordersAct2007;

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
}
