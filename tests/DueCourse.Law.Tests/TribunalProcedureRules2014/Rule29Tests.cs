namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule29Tests() : LimitTests(
    $"""
        fttiac2014.r29-5 | decision-notice-sent
            {TheDaysOf.TwentyEightDays}
    """);
