namespace DueCourse.Law.Tests.CivilProcedureRules1998;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule52Point9Tests() : LimitTests(
    $"""
        cpr52.9 | onward-permission-refused upper-tribunal
            {TheDaysOf.SevenDaysInCourt}
    """);
