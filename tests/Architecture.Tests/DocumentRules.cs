using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>What the documents promise is checked like code.</summary>
public sealed partial class DocumentRules
{
    public static TheoryData<string> Decisions =>
        [.. Repository.Files("docs/decisions", "*.md").Select(Repository.Name)];

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_record_names_the_test_that_holds_it(string decision)
    {
        var text = File.ReadAllText(Repository.At(decision));
        var heldBy = HeldBy().Match(text).Groups["tests"].Value;
        var named = TestName().Matches(heldBy).Select(match => (Class: match.Groups["class"].Value, Test: match.Groups["test"].Value)).ToList();

        Assert.True(named.Count > 0, $"{decision} has no section \"## Held by\" that names a test as `Class.Test_name`.");
        Assert.Empty(named.Where(name => !Tests.Value.Contains(name)));
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_record_says_context_decision_and_consequences(string decision)
    {
        var text = File.ReadAllText(Repository.At(decision));

        Assert.All(["## Context", "## Decision", "## Consequences"],
            heading => Assert.Contains("\n" + heading + "\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_in_a_document_leads_to_a_file_that_exists()
    {
        var broken =
            from document in Documents()
            from Match link in Link().Matches(File.ReadAllText(document))
            let target = link.Groups["target"].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, target))
            select $"{Repository.Name(document)}: {target}";

        Assert.Empty(broken);
    }

    [Fact]
    public void The_licence_file_is_the_whole_Apache_licence()
    {
        var text = File.ReadAllBytes(Repository.At("LICENSE"));

        Assert.Equal(
            "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30",
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(text)));
    }

    private static readonly Lazy<HashSet<(string Class, string Test)>> Tests = new(() =>
    [
        .. from file in Repository.Files("tests", "*.cs")
           from Match method in Method().Matches(File.ReadAllText(file))
           select (Path.GetFileNameWithoutExtension(file), method.Groups["name"].Value),
    ]);

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Repository.Files("docs", "*.md"));

    [GeneratedRegex(@"^## Held by\s*$(?<tests>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex HeldBy();

    [GeneratedRegex(@"`(?<class>\w+)\.(?<test>\w+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex TestName();

    // A test is a public method under a Fact or Theory; its class has the name of its file.
    [GeneratedRegex(@"\[(Fact|Theory)\b[^\n]*\n(\s*\[[^\n]*\n)*\s*public (async )?(void|Task|ValueTask) (?<name>\w+)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex Method();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
