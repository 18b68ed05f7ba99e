namespace DueCourse.Law.Tests.SupremeCourtRules2024;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule20Tests() : LimitTests(
    """
        uksc.notice-of-appeal | coa-granted-supreme-court
            ordinary: 2026-09-02 > 2026-10-14
            weekend: 2026-09-05 > 2026-10-19
            holiday in England and Wales: 2026-07-20 ew > 2026-09-01
            holiday in Scotland: 2026-10-19 sc > 2026-11-30
            holiday in Northern Ireland: 2026-06-01 ni > 2026-07-13
            year end: 2026-11-19 > 2026-12-31
            leap day: 2028-01-18 > 2028-02-29
            start known as a range: 2026-09-02..2026-09-11 > 2026-10-14 2026-10-23
    """);
