namespace DueCourse.Law.Tests.CivilProcedureRules1998;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule52Point9Tests() : LimitTests(
    """
        cpr52.9 | onward-permission-refused upper-tribunal
            ordinary: 2026-10-07 > 2026-10-14
            weekend: 2026-10-10 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-08-24 ew > 2026-08-28 2026-09-01
            holiday in Scotland: 2026-11-23 sc > 2026-11-30
            holiday in Northern Ireland: 2026-07-06 ni > 2026-07-13
            year end: 2026-12-24 > 2026-12-31
            leap day: 2028-02-22 > 2028-02-29
            start known as a range: 2026-10-07..2026-10-16 > 2026-10-14 2026-10-23
    """);
