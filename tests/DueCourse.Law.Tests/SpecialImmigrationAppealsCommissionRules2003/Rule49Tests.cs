namespace DueCourse.Law.Tests.SpecialImmigrationAppealsCommissionRules2003;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule49Tests() : LimitTests(
    """
        siac2003.r49-5 | notice-posted siac
            ordinary: 2026-10-12 > 2026-10-14
            weekend: 2026-10-15 > 2026-10-17 2026-10-19
            holiday in England and Wales: 2026-08-29 ew > 2026-08-31 2026-09-02
            holiday in Scotland: 2026-11-28 sc > 2026-11-30 2026-12-02
            holiday in Northern Ireland: 2026-07-11 ni > 2026-07-13 2026-07-15
            year end: 2026-12-29 > 2026-12-31 2027-01-06
            leap day: 2028-02-27 > 2028-02-29
            start known as a range: 2026-10-12..2026-10-21 > 2026-10-14 2026-10-23
        siac2003.r49-5 | notice-posted-abroad siac
            ordinary: 2026-09-16 > 2026-10-14
            weekend: 2026-09-19 > 2026-10-17
            holiday in England and Wales: 2026-08-03 ew > 2026-08-31
            holiday in Scotland: 2026-11-02 sc > 2026-11-30
            holiday in Northern Ireland: 2026-06-15 ni > 2026-07-13
            year end: 2026-12-03 > 2026-12-31
            leap day: 2028-02-01 > 2028-02-29
            start known as a range: 2026-09-16..2026-09-25 > 2026-10-14 2026-10-23
        siac2003.r49-5 | notice-handed siac
            ordinary: 2026-10-14 > 2026-10-14
            weekend: 2026-10-17 > 2026-10-17
            holiday in England and Wales: 2026-08-31 ew > 2026-08-31
            holiday in Scotland: 2026-11-30 sc > 2026-11-30
            holiday in Northern Ireland: 2026-07-13 ni > 2026-07-13
            year end: 2026-12-31 > 2026-12-31
            leap day: 2028-02-29 > 2028-02-29
            start known as a range: 2026-10-14..2026-10-23 > 2026-10-14 2026-10-23
    """);
