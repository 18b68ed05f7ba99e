namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule9Tests() : LimitTests(
    $"""
        fttiac2014.r9-5 | withdrawal-sent
            {TheDaysOf.TwentyEightDays}
    """);
