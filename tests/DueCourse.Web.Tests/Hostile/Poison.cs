using System.Text.RegularExpressions;

namespace DueCourse.Web.Tests.Hostile;

/// <summary>A text that runs something wherever a page takes it for more than text, and what shows that one did.</summary>
internal static partial class Poison
{
    /// <summary>For the text of a page, an attribute in either quotes, an address, and a cell of a table.</summary>
    public const string Text = "javascript:alert(1)//'\"><script>alert(1)</script><img src=x onerror=alert(1)>";

    /// <summary>What a page shows where it shows it.</summary>
    public const string Encoded = "&lt;script&gt;alert(1)&lt;/script&gt;";

    /// <summary>Fails where a text ran out of its place.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="where">Where it came from, for the message.</param>
    public static void IsHarmless(RunningSite.Answer answer, string where)
    {
        var type = answer.Response.Content.Headers.ContentType?.MediaType ?? "";
        foreach (var (name, values) in answer.Response.Headers.Concat(answer.Response.Content.Headers))
            Assert.False(values.Any(v => v.Contains("alert(1)", StringComparison.Ordinal)), $"{where}: the header {name} holds it");
        Assert.True((int)answer.Status < 500, $"{where} gives {(int)answer.Status}");
        if (answer.Text.Length == 0) return;
        Assert.True(answer.Response.Headers.TryGetValues("X-Content-Type-Options", out var sniff) && sniff.Single() == "nosniff", $"{where} may be sniffed");
        if (type is "text/html" or "image/svg+xml")
        {
            foreach (var raw in new[] { "<script>alert", "<img src=x", "'\">", "\"&gt;&lt;script", "'&gt;&lt;script" })
                Assert.False(answer.Text.Contains(raw, StringComparison.OrdinalIgnoreCase), $"{where} holds {raw}: {Around(answer.Text, raw)}");
            Assert.False(Runs().IsMatch(answer.Text), $"{where}: an address runs something: {Runs().Match(answer.Text).Value}");
        }
        else
        {
            // What a browser does not take for a page, whatever stands in it.
            Assert.Contains(type, new[] { "application/json", "application/problem+json", "text/csv", "text/calendar", "text/plain", "application/pdf", "application/octet-stream" });
        }
    }

    private static string Around(string text, string raw)
    {
        var at = text.IndexOf(raw, StringComparison.OrdinalIgnoreCase);
        return text[Math.Max(0, at - 120)..Math.Min(text.Length, at + 60)];
    }

    [GeneratedRegex("(href|src|action|formaction|xlink:href|content)\\s*=\\s*[\"']?\\s*(\\d+;\\s*url=)?javascript:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Runs();
}
