namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule28ATests() : LimitTests(
    """
        ut2008.r28A | claim-made upper-tribunal
            ordinary: 2026-10-05 > 2026-10-14
            weekend: 2026-10-08 > 2026-10-19
            holiday in England and Wales: 2026-08-22 ew > 2026-09-01
            holiday in Scotland: 2026-11-21 sc > 2026-12-01
            holiday in Northern Ireland: 2026-07-04 ni > 2026-07-14
            year end: 2026-12-22 > 2026-12-31 2027-01-05
            leap day: 2028-02-20 > 2028-02-29
            start known as a range: 2026-10-05..2026-10-14 > 2026-10-14 2026-10-23
    """);
