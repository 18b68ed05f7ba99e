namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule7Tests() : LimitTests(
    $"""
        fttiac2014.r7 | strike-out-sent here
            {TheDaysOf.FourteenDays}
        fttiac2014.r7 | strike-out-sent abroad
            {TheDaysOf.TwentyEightDays}
    """);
