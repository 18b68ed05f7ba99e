namespace DueCourse.Law.Tests.CivilProcedureRules1998;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule54Point12Tests() : LimitTests(
    $"""
        cpr54.12 | reasons-served high-court
            {TheDaysOf.SevenDaysInCourt}
    """);
