namespace DueCourse.CaseFiles.Tests;

/// <summary>Delete this file with the first real test: a project without any test fails the run.</summary>
public sealed class PlaceholderTests
{
    [Fact]
    public void The_project_builds_and_its_tests_are_found()
    {
    }
}
