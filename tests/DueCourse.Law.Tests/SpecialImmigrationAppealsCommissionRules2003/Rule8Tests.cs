namespace DueCourse.Law.Tests.SpecialImmigrationAppealsCommissionRules2003;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule8Tests() : LimitTests(
    $"""
        siac2003.r8.in-country | siac-decision-served here detained
            ordinary: 2026-10-10 > 2026-10-16
            weekend: 2026-10-13 > 2026-10-20
            holiday in England and Wales: 2026-08-27 ew > 2026-09-04
            holiday in Scotland: 2026-11-26 sc > 2026-12-04
            holiday in Northern Ireland: 2026-07-09 ni > 2026-07-17
            year end: 2026-12-27 > 2027-01-08 2027-01-11
            leap day: 2028-02-25 > 2028-03-03
            start known as a range: 2026-10-10..2026-10-19 > 2026-10-16 2026-10-26
        siac2003.r8.in-country | siac-lapse-notice-served here free
            {TheDaysOf.TenWorkingDays}

        siac2003.r8.abroad | siac-decision-served abroad
            {TheDaysOf.TwentyEightDays}

        siac2003.r8.departed | person-left only-from-abroad commission
            {TheDaysOf.TwentyEightDays}
    """);
