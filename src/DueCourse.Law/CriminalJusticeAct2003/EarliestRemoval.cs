namespace DueCourse.Law.CriminalJusticeAct2003;

using DueCourse.Law.Clock;
using DueCourse.Law.Record;

/// <summary>
/// The first day of early removal under section 260, computed so that the prison's own day can be questioned. The prison's day
/// governs: a day computed here is shown and decides nothing.
/// </summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2003/44/section/260</remarks>
public static class EarliestRemoval
{
    /// <summary>The limit: the prison's day, with the computation beside it.</summary>
    public static TimeLimit FirstDay => new(
        "cja2003.s260.ers", TimeLimitKind.StateWaitsUntil,
        "A fixed-term prisoner may not be removed early before the first day that the prison states",
        Section260.Section["(1)-(2)"].Citation,
        [],
        [
            RunningTime.Of<Person>("early removal from prison", TheCustody.IsAFixedTermPrisoner, TheCustody.EarlyRemovalEligibleOn),
            RunningTime.FromAStep("early removal from prison, as computed", TheStep.Type.Is("custodial-period-began")),
        ])
    {
        Follows = s => s.Bound.Kind == ProceduralStep.Kind ? FromTheCustodialPeriod(s) : ThePrisonsDay(s),
    };

    /// <summary>The first day by the rule of a day.</summary>
    /// <param name="began">Day 1 of the requisite custodial period.</param>
    /// <param name="days">Its length in days.</param>
    /// <param name="ruleOf">The day whose rule is applied.</param>
    public static TimeLimitResult Computed(LocalDate began, int days, LocalDate ruleOf)
    {
        if (days < 1) return new CannotYetBeFixed([], [$"A custodial period of {days} days is none."]);
        if (ruleOf < 1.April(2020))
            return new CannotYetBeFixed(
                [Missing.Ruling("cja2003.s260.ers.text-not-read", "What did section 260 ask before 1 April 2020?")],
                ["The section as it stood before 1 April 2020 was not read."]);
        var end = began.PlusDays(days - 1);
        var rule = Rules.Last(r => ruleOf >= r.From);
        var served = (int)Math.Ceiling(days * rule.PartServed / 100m);
        var part = began.PlusDays(served - 1);
        var window = rule.Opens(end);
        // The first day on which both tests are met: the day after the part was served, or the day on which the window opens.
        var first = LocalDate.Max(part.PlusDays(1), window);
        if (OfficeDays.Everywhere.CertainlyOnOrBefore(first.PlusDays(-1), Divisions.All) is not { } certain)
            return new CannotYetBeFixed([BankHolidays.NotHeld(first)], [$"The first day, {first.Words()}, lies beyond the bank holidays held."]);
        return new FallsOn(first.PlusDays(-1), first.PlusDays(-1), certain, first, "24:00 Europe/London",
        [
            $"The requisite custodial period is {days} days, of which {began.Words()} is the first and {end.Words()} the last.",
            $"By the rule of {ruleOf.Words()} ({rule.By}) {rule.PartServed} per cent must be served: {served} days, which are served at the end of {part.DayAndDate()}.",
            $"{rule.Says} is {window.DayAndDate()}.",
            window > part ? $"The later governs: {window.DayAndDate()}." : $"That is not later, so {part.DayAndDate()} governs, and the first day is the one after it.",
            .. ruleOf >= 22.April(2026) ? [NotEstablished] : Array.Empty<string>(),
        ],
        ["The prison's own day governs; this computation is only shown."]);
    }

    private const string NotEstablished =
        "Section 35 of the Sentencing Act 2026 takes the earliest day away from its commencement, which was not established: it is treated as not in force.";

    private static readonly Rule260[] Rules =
    [
        new(1.April(2020), "section 260 with 270 days", 50, "The first of the last 270 days", end => end.PlusDays(-269)),
        new(28.June(2022), "Nationality and Borders Act 2022, s. 47(3)", 50, "One year before its end", end => end.PlusYears(-1)),
        new(16.January(2024), "S.I. 2023/1368", 50, "545 days before its end", end => end.PlusDays(-545)),
        new(23.September(2025), "Criminal Justice Act 2003 (Removal of Prisoners for Deportation) Order 2025", 30, "Four years before its end", end => end.PlusYears(-4)),
    ];

    private static TimeLimitResult ThePrisonsDay(Situation s)
    {
        if (s.Find(TheCustody.EarlyRemovalEligibleOn.Definition).Value is not DayValue { Range: { IsExact: true, Earliest: var first } })
            return new CannotYetBeFixed([Missing.Of(s.Facts.Person, TheCustody.EarlyRemovalEligibleOn.Definition)],
                ["The first day of early removal is the prison's to calculate and to state, and it is not on file."]);
        if (OfficeDays.Everywhere.CertainlyOnOrBefore(first.PlusDays(-1), Divisions.All) is not { } certain)
            return new CannotYetBeFixed([BankHolidays.NotHeld(first)], [$"The prison gives {first.Words()}, beyond the bank holidays held."]);
        return new FallsOn(first.PlusDays(-1), first.PlusDays(-1), certain, first, "24:00 Europe/London",
            [$"The prison gives {first.Words()} as the first day of early removal, and its day governs.", .. s.Day >= 22.April(2026) ? [NotEstablished] : Array.Empty<string>()], []);
    }

    private static TimeLimitResult FromTheCustodialPeriod(Situation s)
    {
        var prison = s.Facts.Find(s.Facts.Person, TheCustody.EarlyRemovalEligibleOn.Definition, s.Day).Value;
        if (s.RangeOf(TheStep.On.Expression) is not { IsExact: true } began || s.Find(TheStep.Days.Definition).Value is not NumberValue { Least: var days, Most: var most } || days != most)
            return new CannotYetBeFixed(
                [Missing.Of(s.Bound, TheStep.On.Definition), Missing.Of(s.Bound, TheStep.Days.Definition)],
                ["The first day and the length of the requisite custodial period are needed to compute it."]);
        if (days < 1)
            return new CannotYetBeFixed([Missing.Of(s.Bound, TheStep.Days.Definition)], [$"A custodial period of {days} days is none."]);
        if (Computed(began.Earliest, days, s.Day) is not FallsOn falls) return Computed(began.Earliest, days, s.Day);
        if (prison is DayValue { Range: { IsExact: true, Earliest: var stated } })
            return stated == falls.EarliestNextStep
                ? falls
                : new CannotYetBeFixed(
                    [Missing.Ruling("cja2003.s260.ers.prison-differs", $"The prison gives {stated.Words()}, and the rule computed {falls.EarliestNextStep.Words()}: which is right?")],
                    [.. falls.Working, $"The prison gives {stated.Words()}, which governs until the difference is explained."]);
        return new CannotYetBeFixed(
            [Missing.Of(s.Facts.Person, TheCustody.EarlyRemovalEligibleOn.Definition)],
            [.. falls.Working, "The prison's own day governs and is not on file, so this is only shown."]);
    }

    /// <summary>The tests of one period.</summary>
    private sealed record Rule260(LocalDate From, string By, int PartServed, string Says, Func<LocalDate, LocalDate> Opens);
}
