namespace DueCourse.Law.Tests.CourtOfSessionAct1988;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Section27DTests() : LimitTests(
    """
        jr.scotland.appeal | permission-refused-at-hearing court-of-session
            ordinary: 2026-10-08 > 2026-10-14 2026-10-15
            weekend: 2026-10-11 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-08-25 ew > 2026-08-31 2026-09-01
            holiday in Scotland: 2026-11-24 sc > 2026-11-27 2026-12-01
            holiday in Northern Ireland: 2026-07-07 ni > 2026-07-13 2026-07-14
            year end: 2026-12-25 > 2026-12-31 2027-01-05
            leap day: 2028-02-23 > 2028-02-29 2028-03-01
            start known as a range: 2026-10-08..2026-10-17 > 2026-10-14 2026-10-26
    """);
