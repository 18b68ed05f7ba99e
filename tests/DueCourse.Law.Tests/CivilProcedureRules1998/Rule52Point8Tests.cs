namespace DueCourse.Law.Tests.CivilProcedureRules1998;

using DueCourse.Law.Tests.TimeLimits;

public sealed class Rule52Point8Tests() : LimitTests(
    $"""
        cpr52.8.hearing | permission-refused-at-hearing high-court
            {TheDaysOf.SevenDaysInCourt}

        cpr52.8.paper | totally-without-merit high-court
            {TheDaysOf.SevenDaysInCourt}
    """);
