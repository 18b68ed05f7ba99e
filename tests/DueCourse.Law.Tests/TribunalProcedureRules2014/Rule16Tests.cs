namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule16Tests() : LimitTests(
    $"""
        fttiac2014.r16-3 | leave-granted-sent
            {TheDaysOf.TwentyEightDays}
    """);
