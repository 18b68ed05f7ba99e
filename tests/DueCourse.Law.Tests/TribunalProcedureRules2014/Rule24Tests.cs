namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule24Tests() : LimitTests(
    $"""
        fttiac2014.r24 | sent-to-home-office
            {TheDaysOf.TwentyEightDays}
    """);
