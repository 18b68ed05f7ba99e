namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule21Tests() : LimitTests(
    $"""
        ut2008.r21.in-country | ftt-permission-refused here
            {TheDaysOf.FourteenDays}

        ut2008.r21.abroad | ftt-permission-refused abroad
            {TheDaysOf.AMonth}

        ut2008.r21.refusal-to-admit | ftt-refused-to-admit here
            ordinary: 2026-09-30 > 2026-10-14 2026-10-30
            weekend: 2026-10-03 > 2026-10-19 2026-11-03
            holiday in England and Wales: 2026-08-17 ew > 2026-09-01 2026-09-17
            holiday in Scotland: 2026-11-16 sc > 2026-12-01 2026-12-16
            holiday in Northern Ireland: 2026-06-29 ni > 2026-07-14 2026-07-29
            year end: 2026-12-17 > 2027-01-04 2027-01-18
            leap day: 2028-02-15 > 2028-02-29 2028-03-15
            start known as a range: 2026-09-30..2026-10-09 > 2026-10-14 2026-11-09
    """);
