namespace DueCourse.Law.Tests.Guidance;

using DueCourse.Law.Tests.TimeLimits;

public sealed class LetterBeforeClaimTests() : LimitTests(
    """
        jr.pap | letter-before-claim
            ordinary: 2026-09-30 > 2026-10-14
            weekend: 2026-10-03 > 2026-10-17
            holiday in England and Wales: 2026-08-17 ew > 2026-08-31
            holiday in Scotland: 2026-11-16 sc > 2026-11-30
            holiday in Northern Ireland: 2026-06-29 ni > 2026-07-13
            year end: 2026-12-17 > 2026-12-31
            leap day: 2028-02-15 > 2028-02-29
            start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-10-23
    """);
