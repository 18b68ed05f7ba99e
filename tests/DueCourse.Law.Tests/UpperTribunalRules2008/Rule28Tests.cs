namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule28Tests() : LimitTests(
    $"""
        ut2008.r28 | decision-challenged upper-tribunal
            ordinary: 2026-07-14 > 2026-10-14
            weekend: 2026-07-17 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-05-31 ew > 2026-08-28 2026-09-01
            holiday in Scotland: 2026-08-31 sc > 2026-11-27 2026-12-01
            holiday in Northern Ireland: 2026-04-13 ni > 2026-07-10 2026-07-14
            year end: 2026-12-30 > 2027-03-30
            leap day: 2027-11-30 > 2028-02-29
            start known as a range: 2026-07-14..2026-07-23 > 2026-10-14 2026-10-23

        ut2008.r28-3 | reasons-served first-tier-tribunal
            {TheDaysOf.AMonth}
    """);
