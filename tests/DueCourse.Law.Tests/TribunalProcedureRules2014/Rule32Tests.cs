namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule32Tests() : LimitTests(
    $"""
        fttiac2014.r32 | decision-notice-sent here
            {TheDaysOf.FourteenDays}
        fttiac2014.r32 | decision-notice-sent abroad
            {TheDaysOf.TwentyEightDays}
    """);
