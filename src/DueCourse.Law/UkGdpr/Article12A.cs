namespace DueCourse.Law.UkGdpr;

using DueCourse.Law.Clock;

/// <summary>The answer to a request for one's own data.</summary>
/// <remarks>https://www.legislation.gov.uk/eur/2016/679/article/12A</remarks>
public static class Article12A
{
    private static readonly Provision Article = Provision
        .Article("12A", of: "UK General Data Protection Regulation", url: "https://www.legislation.gov.uk/eur/2016/679/article/12A")
        .InForce(from: 25.May(2018), by: "the Regulation (article 12(3)); article 12A from 5 February 2026, S.I. 2026/82, reg. 2")
        .Sure(Confidence.Medium, "the commencement was read; the words of article 12A, and the transitional provisions, were not");

    /// <summary>One month; it can be extended by two more, and stands still while clarification is awaited.</summary>
    public static TimeLimit TheAnswer => OneMonth with { Follows = WithThePause };

    private static RunningTime ARequest => RunningTime.FromAStep("an answer to a request for data", TheStep.Type.Is("access-request"));

    private static TimeLimit OneMonth => Article[""].TimeLimit(
        "sar", TimeLimitKind.StateActsBy,
        "A request for one's own data must be answered within one month, which can be extended by two more",
        Months(1).FollowedBy("An extension must be told to the person, with reasons, within the first month."),
        ARequest)
        .AlsoRuns("If it was extended by two months", () => Extended);

    private static TimeLimit Extended => Article[""].TimeLimit(
        "sar.extended", TimeLimitKind.StateActsBy, "The latest answer, if the time was extended by two months", Months(3));

    private static Reckoning Months(int months) => new InDays(
        "The request was received", months.MonthsAfter(), OfficeDays.Everywhere, AtTheEnd.DoesNotMove("Nothing that was read moves the last day on."), CutOff.EndOfDay)
        .OrElse("Section 54 of the Data Protection Act 2018, for law enforcement, speaks of a month beginning with the time of receipt; if its day is the first, the month ends a day earlier.",
            other => other with { Count = months.MonthsBeginningWith() });

    // Interpretation: the words of article 12A on the pause were not read. Section 54(3C) of the Data Protection Act 2018, for law
    // enforcement, leaves out both the day on which clarification was asked for and the day on which it came; the safe day
    // leaves out one of them only.
    private static TimeLimitResult WithThePause(Situation s)
    {
        var (range, missing) = s.DayOf(TheStep.On.Expression);
        if (range is not { } asked || asked.Earliest == LocalDate.MinIsoValue || asked.Latest == LocalDate.MaxIsoValue)
            return new CannotYetBeFixed([.. missing], ["The day on which the request was received is not on file."]);
        var plain = OneMonth.Reckon(new(asked), null, s);
        if (plain is not FallsOn falls) return plain;
        if (Step("access-clarification-sought", asked, s) is not { } sought || sought.Earliest > falls.GateAfter) return plain;
        if (Step("access-clarification-received", sought, s) is not { } received)
            return new CannotYetBeFixed(Awaited(s), [.. falls.Working, $"Clarification was sought on {sought.Words()} and has not come: the time stands still until it does."]);

        var least = Math.Max(0, Period.DaysBetween(sought.Latest, received.Earliest));
        var most = Period.DaysBetween(sought.Earliest, received.Latest) + 1;
        var (safe, gate) = (falls.SafeBy.PlusDays(least), falls.GateAfter.PlusDays(most));
        if (OfficeDays.Everywhere.CertainlyOnOrBefore(safe, Divisions.All) is not { } certain) return new CannotYetBeFixed([BankHolidays.NotHeld(safe)], falls.Working);
        return falls with
        {
            SafeBy = safe,
            GateAfter = gate,
            SafeWorkingDay = certain,
            EarliestNextStep = gate.PlusDays(1),
            Chain = [],
            Working = [.. falls.Working,
                $"Clarification was sought on {sought.Words()} and came on {received.Words()}; meanwhile the time stood still, for {least} or {most} days as the first and the last day are left out or counted.",
                $"So the last day is {safe.DayAndDate()}, or at the latest {gate.DayAndDate()}."],
        };
    }

    // On a complete list of steps nothing is missing but the event itself.
    private static IReadOnlyList<Missing> Awaited(Situation s)
    {
        var (_, isComplete, completeName) = s.Facts.List(s.Facts.Person, ProceduralStep.Kind);
        return isComplete ? [] : [Missing.Complete(completeName, ProceduralStep.Kind)];
    }

    private static DateRange? Step(string type, DateRange notBefore, Situation s)
    {
        foreach (var step in s.Facts.List(s.Facts.Person, ProceduralStep.Kind).Items)
        {
            var there = s with { Bound = step };
            if (Interpreter.Read(TheStep.Type.Is(type).Node, there).Answer == Answer.Yes
                && there.RangeOf(TheStep.On.Expression) is { } on && on.Earliest >= notBefore.Earliest && on.Latest <= s.Day)
                return on;
        }

        return null;
    }
}
