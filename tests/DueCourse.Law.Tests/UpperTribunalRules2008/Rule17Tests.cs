namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule17Tests() : LimitTests(
    $"""
        ut2008.r17 | ut-withdrawn
            {TheDaysOf.AMonth}
    """);
