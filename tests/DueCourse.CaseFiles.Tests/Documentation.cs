using System.Text.RegularExpressions;

namespace DueCourse.CaseFiles.Tests;

/// <summary>The examples in docs/case-files.md: each block of YAML or JSON is read, and each shows something that works.</summary>
public sealed partial class Documentation
{
    public static TheoryData<string> Examples =>
        [.. Blocks().Matches(File.ReadAllText(Path.Combine(Reading.Repository, "docs", "case-files.md"))).Select(m => m.Groups["text"].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_read(string example) => Assert.NotNull(Reading.File(example));

    [Fact]
    public void There_are_examples() => Assert.True(Examples.Count >= 8);

    [Fact]
    public void The_first_example_has_ten_lines_and_is_a_whole_case_file()
    {
        var first = Examples.First().Data;

        Assert.Equal(10, first.TrimEnd('\n').Split('\n').Length);
        Assert.StartsWith("schema:", first, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^```(yaml|json)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
