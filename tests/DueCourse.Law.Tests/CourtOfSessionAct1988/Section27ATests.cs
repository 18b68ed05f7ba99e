namespace DueCourse.Law.Tests.CourtOfSessionAct1988;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Section27ATests() : LimitTests(
    """
        jr.scotland | decision-challenged court-of-session
            ordinary: 2026-07-15 > 2026-10-14
            weekend: 2026-07-18 > 2026-10-16 2026-10-19
            holiday in England and Wales: 2026-06-01 ew > 2026-08-31
            holiday in Scotland: 2026-09-01 sc > 2026-11-27 2026-12-01
            holiday in Northern Ireland: 2026-04-14 ni > 2026-07-13
            year end: 2026-10-01 > 2026-12-31
            leap day: 2027-12-01 > 2028-02-29
            start known as a range: 2026-07-15..2026-07-24 > 2026-10-14 2026-10-23
    """);
