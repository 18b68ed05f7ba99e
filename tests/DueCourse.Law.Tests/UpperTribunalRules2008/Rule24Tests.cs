namespace DueCourse.Law.Tests.UpperTribunalRules2008;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule24Tests() : LimitTests(
    $"""
        ut2008.r24 | ut-permission-granted
            {TheDaysOf.AMonth}
    """);
