namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule17Tests() : LimitTests(
    """
        ut2008.r17 | ut-withdrawn
            ordinary: 2026-09-14 > 2026-10-14
            weekend: 2026-09-17 > 2026-10-19
            holiday in England and Wales: 2026-07-31 ew > 2026-09-01
            holiday in Scotland: 2026-10-31 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-13 ni > 2026-07-14
            year end: 2026-12-30 > 2027-02-01
            leap day: 2028-01-31 > 2028-02-29
            start known as a range: 2026-09-14..2026-09-23 > 2026-10-14 2026-10-23
    """);
