namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule33Tests() : LimitTests(
    $"""
        fttiac2014.r33.in-country | reasons-sent here
            {TheDaysOf.FourteenDays}

        fttiac2014.r33.abroad | reasons-sent abroad
            {TheDaysOf.TwentyEightDays}
    """);
