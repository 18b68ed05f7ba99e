namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule29Tests() : LimitTests(
    """
        ut2008.r29 | claim-copy-provided upper-tribunal
            ordinary: 2026-09-23 > 2026-10-14
            weekend: 2026-09-26 > 2026-10-19
            holiday in England and Wales: 2026-08-10 ew > 2026-09-01
            holiday in Scotland: 2026-11-09 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-22 ni > 2026-07-14
            year end: 2026-12-10 > 2026-12-31 2027-01-05
            leap day: 2028-02-08 > 2028-02-29
            start known as a range: 2026-09-23..2026-10-02 > 2026-10-14 2026-10-23
    """);
