namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule24Tests() : LimitTests(
    """
        fttiac2014.r24 | sent-to-home-office
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-19
            holiday in England and Wales: 2026-08-03 ew > 2026-09-01
            holiday in Scotland: 2026-11-02 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-14
            year end: 2026-12-03 > 2027-01-04 2027-01-05
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
    """);
