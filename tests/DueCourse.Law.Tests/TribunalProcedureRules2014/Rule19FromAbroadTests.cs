namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule19FromAbroadTests() : LimitTests(
    $"""
        fttiac2014.r19.time-limit.departed | person-left only-from-abroad
            {TheDaysOf.TwentyEightDays}

        fttiac2014.r19.time-limit.abroad | decision-received-abroad
            {TheDaysOf.TwentyEightDays}
        fttiac2014.r19.time-limit.abroad | decision-posted-abroad
            ordinary: 2026-08-19 > 2026-10-14
            weekend: 2026-08-22 > 2026-10-19
            holiday in England and Wales: 2026-07-06 ew > 2026-09-01
            holiday in Scotland: 2026-10-05 sc > 2026-12-01
            holiday in Northern Ireland: 2026-05-18 ni > 2026-07-14
            year end: 2026-11-05 > 2027-01-04 2027-01-05
            leap day: 2028-01-04 > 2028-02-29
            start known as a range: 2026-08-19..2026-08-28 > 2026-10-14 2026-10-23

        fttiac2014.r19-3B | decision-sent citizens-rights
            {TheDaysOf.FourteenDays}
        fttiac2014.r19-3B | decision-received-abroad citizens-rights
            {TheDaysOf.TwentyEightDays}

        fttiac2014.r19-3D | review-notice-sent here
            ordinary: 2026-10-01 > 2026-10-14
            weekend: 2026-10-04 > 2026-10-17 2026-10-19
            holiday in England and Wales: 2026-08-18 ew > 2026-08-31 2026-09-01
            holiday in Scotland: 2026-11-17 sc > 2026-11-30 2026-12-01
            holiday in Northern Ireland: 2026-06-30 ni > 2026-07-13 2026-07-14
            year end: 2026-12-18 > 2026-12-31 2027-01-05
            leap day: 2028-02-16 > 2028-02-29
            start known as a range: 2026-10-01..2026-10-10 > 2026-10-14 2026-10-23
        fttiac2014.r19-3D | review-notice-sent abroad
            ordinary: 2026-09-17 > 2026-10-14
            weekend: 2026-09-20 > 2026-10-17 2026-10-19
            holiday in England and Wales: 2026-08-04 ew > 2026-08-31 2026-09-01
            holiday in Scotland: 2026-11-03 sc > 2026-11-30 2026-12-01
            holiday in Northern Ireland: 2026-06-16 ni > 2026-07-13 2026-07-14
            year end: 2026-12-04 > 2026-12-31 2027-01-05
            leap day: 2028-02-02 > 2028-02-29
            start known as a range: 2026-09-17..2026-09-26 > 2026-10-14 2026-10-23
    """);
