namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule43Tests() : LimitTests(
    $"""
        ut2008.r43 | ut-decision-sent post here
            ordinary: 2026-10-02 > 2026-10-14
            weekend: 2026-10-05 > 2026-10-19
            holiday in England and Wales: 2026-08-19 ew > 2026-09-01
            holiday in Scotland: 2026-11-18 sc > 2026-12-01
            holiday in Northern Ireland: 2026-07-01 ni > 2026-07-14
            year end: 2026-12-19 > 2027-01-04 2027-01-05
            leap day: 2028-02-17 > 2028-02-29
            start known as a range: 2026-10-02..2026-10-11 > 2026-10-14 2026-10-23
        ut2008.r43 | ut-decision-sent post abroad
            ordinary: 2026-09-06 > 2026-10-14
            weekend: 2026-09-09 > 2026-10-19
            holiday in England and Wales: 2026-07-24 ew > 2026-09-01
            holiday in Scotland: 2026-10-23 sc > 2026-12-01
            holiday in Northern Ireland: 2026-06-05 ni > 2026-07-14
            year end: 2026-11-23 > 2027-01-04 2027-01-05
            leap day: 2028-01-22 > 2028-02-29
            start known as a range: 2026-09-06..2026-09-15 > 2026-10-14 2026-10-23
        ut2008.r43 | ut-decision-sent electronically here
            {TheDaysOf.TenWorkingDays}
    """);
