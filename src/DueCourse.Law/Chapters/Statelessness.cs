namespace DueCourse.Law.Chapters;

using DueCourse.Law.ImmigrationRules;

/// <summary>Statelessness.</summary>
internal static class Statelessness
{
    public static IReadOnlyList<Rule> Rules => [AppendixStatelessness.LeaveAsAStatelessPerson];
}
