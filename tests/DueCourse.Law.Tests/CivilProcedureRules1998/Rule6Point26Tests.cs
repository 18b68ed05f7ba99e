namespace DueCourse.Law.Tests.CivilProcedureRules1998;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule6Point26Tests() : LimitTests(
    """
        cpr6.26 | court-document-posted
            ordinary: 2026-10-13 > 2026-10-15
            weekend: 2026-10-16 > 2026-10-19
            holiday in England and Wales: 2026-08-30 ew > 2026-09-01
            holiday in Scotland: 2026-11-29 sc > 2026-12-01
            holiday in Northern Ireland: 2026-07-12 ni > 2026-07-14
            year end: 2026-12-30 > 2027-01-04 2027-01-05
            leap day: 2028-02-28 > 2028-03-01
            start known as a range: 2026-10-13..2026-10-22 > 2026-10-15 2026-10-26
    """);
