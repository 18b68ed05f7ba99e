namespace DueCourse.Law.Tests.TribunalProcedureRules2014;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule3Tests() : LimitTests(
    $"""
        fttiac2014.r3-4 | staff-decision-sent
            {TheDaysOf.FourteenDays}
    """);
