using System.Globalization;
using System.Text.RegularExpressions;
using DueCourse.Web.Tests.Acts;

namespace DueCourse.Web.Tests.Hostile;

/// <summary>
/// Requests whose end two readers could find in two places, so that a second one hides in the first. Each is refused and the
/// connection closed, so that nothing after it is read; and nothing is recorded.
/// </summary>
public sealed partial class SmugglingTests(NetworkSite site) : IClassFixture<NetworkSite>
{
    private const string Title = "Smuggled in", Body = "{\"title\":\"Smuggled in\",\"asAt\":\"2026-11-25\"}";

    private static readonly string Length = Body.Length.ToString(CultureInfo.InvariantCulture), InHex = Body.Length.ToString("x", CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, (string Headers, string Body)> Framings = new(StringComparer.Ordinal)
    {
        ["a length and chunks"] = ($"Content-Length: {Length}\r\nTransfer-Encoding: chunked", $"{InHex}\r\n{Body}\r\n0\r\n\r\n"),
        ["chunks and a length"] = ($"Transfer-Encoding: chunked\r\nContent-Length: 4", $"{InHex}\r\n{Body}\r\n0\r\n\r\n"),
        ["two lengths"] = ($"Content-Length: {Length}\r\nContent-Length: 0", Body),
        ["the same length twice"] = ($"Content-Length: {Length}\r\nContent-Length: {Length}", Body),
        ["two lengths in one"] = ($"Content-Length: {Length}, {Length}", Body),
        ["a length below nothing"] = ("Content-Length: -1", Body),
        ["a length in hex"] = ($"Content-Length: 0x{InHex}", Body),
        ["a length beyond counting"] = ("Content-Length: 99999999999999999999", Body),
        ["a space before the colon"] = ($"Content-Length : {Length}", Body),
        ["a tab before the colon"] = ($"Transfer-Encoding\t: chunked\r\nContent-Length: {Length}", Body),
        ["chunks under another name"] = ("Transfer-Encoding: xchunked", $"{InHex}\r\n{Body}\r\n0\r\n\r\n"),
        ["chunks that are not last"] = ("Transfer-Encoding: chunked, identity", $"{InHex}\r\n{Body}\r\n0\r\n\r\n"),
        ["chunks twice"] = ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", $"{InHex}\r\n{Body}\r\n0\r\n\r\n"),
        ["chunks after a vertical tab"] = ("Transfer-Encoding: \u000bchunked", $"{InHex}\r\n{Body}\r\n0\r\n\r\n"),
        ["a folded header"] = ($"X-Long: one\r\n two\r\nContent-Length: {Length}", Body),
        ["a folded way of sending"] = ($"Transfer-Encoding:\r\n chunked\r\nContent-Length: {Length}", Body),
        ["a header with a bare line feed"] = ($"X-Long: one\nContent-Length: {Length}", Body),
        ["a header with a bare carriage return"] = ($"X-Long: one\rContent-Length: 0\r\nContent-Length: {Length}", Body),
        ["a header with a zero in it"] = ($"X-Long: o\0ne\r\nContent-Length: {Length}", Body),
        ["a header without a name"] = ($": one\r\nContent-Length: {Length}", Body),
        ["a header without a colon"] = ($"Hidden\r\nContent-Length: {Length}", Body),
        ["a size of a chunk that is none"] = ("Transfer-Encoding: chunked", $"0x{InHex}\r\n{Body}\r\n0\r\n\r\n"),
        ["a size of a chunk beyond counting"] = ("Transfer-Encoding: chunked", $"FFFFFFFFFFFFFFFFF\r\n{Body}\r\n0\r\n\r\n"),
        ["a size of a chunk below nothing"] = ("Transfer-Encoding: chunked", $"-{InHex}\r\n{Body}\r\n0\r\n\r\n"),
        ["a chunk with a bare line feed after its size"] = ("Transfer-Encoding: chunked", $"{InHex}\n{Body}\r\n0\r\n\r\n"),
        ["a chunk with a bare line feed in what is said of it"] = ("Transfer-Encoding: chunked", $"{InHex};\n{Body}\r\n0\r\n\r\n"),
        ["a chunk with a bare carriage return in what is said of it"] = ("Transfer-Encoding: chunked", $"{InHex};a\rb\n{Body}\r\n0\r\n\r\n"),
        ["a chunk longer than it says"] = ("Transfer-Encoding: chunked", $"4\r\n{Body}\r\n0\r\n\r\n"),
    };

    private static readonly Dictionary<string, (string Start, int[] Status)> Starts = new(StringComparer.Ordinal)
    {
        ["no host"] = ("POST /api/v1/cases HTTP/1.1\r\n", [400]),
        ["two hosts"] = ("POST /api/v1/cases HTTP/1.1\r\nHost: HOST\r\nHost: evil.example\r\n", [400]),
        ["a host with a path"] = ("POST /api/v1/cases HTTP/1.1\r\nHost: HOST/evil\r\n", [400]),
        ["a host with somebody before it"] = ("POST /api/v1/cases HTTP/1.1\r\nHost: evil.example@HOST\r\n", [400]),
        ["an address of another host"] = ("POST http://evil.example/api/v1/cases HTTP/1.1\r\nHost: HOST\r\n", [400]),
        ["a bare line feed after the first line"] = ("POST /api/v1/cases HTTP/1.1\nHost: HOST\r\n", [400]),
        ["a version that there is not"] = ("POST /api/v1/cases HTTP/1.9\r\nHost: HOST\r\n", [400, 505]),
        ["no version"] = ("POST /api/v1/cases\r\nHost: HOST\r\n", [400]),
        ["a space in the address"] = ("POST /api/v1/cases x HTTP/1.1\r\nHost: HOST\r\n", [400, 505]),
        ["a zero in the address"] = ("POST /api/v1/cases\0 HTTP/1.1\r\nHost: HOST\r\n", [400]),
        ["a method that is none"] = ("PO(ST /api/v1/cases HTTP/1.1\r\nHost: HOST\r\n", [400]),
        ["an empty line and a space first"] = (" POST /api/v1/cases HTTP/1.1\r\nHost: HOST\r\n", [400]),
        ["a header too long"] = ($"POST /api/v1/cases HTTP/1.1\r\nHost: HOST\r\nX-Long: {new string('a', 17_000)}\r\n", [431]),
        ["an address too long"] = ($"POST /api/v1/cases?{new string('a', 17_000)} HTTP/1.1\r\nHost: HOST\r\n", [414]),
    };

    public static TheoryData<string> AllFramings => [.. Framings.Keys];

    public static TheoryData<string> AllStarts => [.. Starts.Keys];

    [Theory]
    [MemberData(nameof(AllFramings))]
    public async Task A_body_that_could_end_elsewhere_is_refused(string how) =>
        await IsRefused($"POST /api/v1/cases HTTP/1.1\r\nHost: {site.Host}\r\n{Rest}{Framings[how].Headers}\r\n\r\n{Framings[how].Body}", 400, 501);

    [Theory]
    [MemberData(nameof(AllStarts))]
    public async Task So_is_a_beginning_that_could_be_read_in_two_ways(string how) =>
        await IsRefused($"{Starts[how].Start.Replace("HOST", site.Host, StringComparison.Ordinal)}{Rest}Content-Length: {Length}\r\n\r\n{Body}", Starts[how].Status);

    [Fact]
    public async Task A_whole_request_of_either_kind_is_taken()
    {
        // Without this, what is refused above might be refused for another reason.
        foreach (var (headers, body) in new[] { ($"Content-Length: {Length}", Body), ("Transfer-Encoding: chunked", $"{InHex}\r\n{Body}\r\n0\r\n\r\n"), ("Transfer-Encoding: chunked", $"{InHex};what=is said\r\n{Body}\r\n0\r\n\r\n") })
        {
            var (heard, _) = await site.Say($"POST /api/v1/cases HTTP/1.1\r\nHost: {site.Host}\r\nConnection: close\r\n{Rest}{headers}\r\n\r\n{body.Replace(Title, "Brought in.", StringComparison.Ordinal)}");
            Assert.StartsWith("HTTP/1.1 201 ", heard, StringComparison.Ordinal);
        }

        Assert.Equal(3, await site.Titled("Brought in."));
    }

    [Fact]
    public async Task What_a_request_brings_along_is_not_taken_for_the_next()
    {
        var before = await site.Titled(Title);
        var hidden = $"POST /api/v1/cases HTTP/1.1\r\nHost: {site.Host}\r\n{Rest}Content-Length: {Length}\r\n\r\n{Body}";
        foreach (var method in new[] { "GET", "HEAD", "DELETE" })
        {
            var (heard, _) = await site.Say($"{method} /health/live HTTP/1.1\r\nHost: {site.Host}\r\nContent-Length: {hidden.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n{hidden}GET /health/live HTTP/1.1\r\nHost: {site.Host}\r\nConnection: close\r\n\r\n");

            Assert.DoesNotContain(" 201 ", heard, StringComparison.Ordinal);
            Assert.Equal(2, Answers().Count(heard));
        }

        Assert.Equal(before, await site.Titled(Title));
    }

    [Theory]
    [InlineData("/nowhere%0d%0aX-Evil:%20yes")]
    [InlineData("/cases/%0d%0aX-Evil:%20yes")]
    [InlineData("/sign-in?to=/%0d%0aX-Evil:%20yes")]
    [InlineData("/sign-in?to=%2Fcases%0aX-Evil:%20yes")]
    [InlineData("/cases?who=%0d%0aX-Evil:%20yes&handler=file")]
    [InlineData("/cases?after=%0d%0aX-Evil:%20yes")]
    [InlineData("/api/v1/cases?after=%0d%0aX-Evil:%20yes&most=1")]
    [InlineData("/api/v1/events?after=%0d%0aX-Evil:%20yes")]
    [InlineData("/api?act=%0d%0aX-Evil:%20yes")]
    [InlineData("/assets/%0d%0aX-Evil:%20yes")]
    [InlineData("/cases/00000000000000000000000000000000/notices/%0d%0aX-Evil:%20yes.pdf")]
    [InlineData("/cases/00000000000000000000000000000000/note/%0d%0aX-Evil:%20yes.txt")]
    [InlineData("//evil.example/%0d%0aX-Evil:%20yes")]
    public async Task Nothing_in_an_address_becomes_a_header(string path)
    {
        foreach (var cookie in new[] { $"Cookie: {site.Cookie}\r\n", "" })
        {
            var (heard, _) = await site.Say($"GET {path} HTTP/1.1\r\nHost: {site.Host}\r\n{cookie}Connection: close\r\n\r\n");

            Assert.Matches("^HTTP/1.1 (200|302|400|401|404) ", heard);
            Assert.DoesNotContain("\nX-Evil", heard.Split("\r\n\r\n")[0], StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:81")]
    public async Task The_host_that_somebody_names_leads_nobody_there(string host)
    {
        foreach (var path in new[] { "/", "/cases?mine=on", "/sign-in?to=/cases", "//evil.example/", "/sign-out" })
        {
            var (heard, _) = await site.Say($"GET {path} HTTP/1.1\r\nHost: {host}\r\nX-Forwarded-Host: {host}\r\nConnection: close\r\n\r\n");

            var location = Location().Match(heard).Value;
            Assert.True(location.Length == 0 || (location.StartsWith('/') && !location.StartsWith("//", StringComparison.Ordinal)), $"{path} leads to {location}");
        }
    }

    private string Rest => $"Cookie: {site.Cookie}\r\nX-DueCourse: 1\r\nIdempotency-Key: {SomeCase.Key()}\r\nContent-Type: application/json\r\n";

    // One answer, a refusal; then the end; and what came is not in the record.
    private async Task IsRefused(string bytes, params int[] status)
    {
        var before = await site.Titled(Title);
        var next = $"GET /health/live HTTP/1.1\r\nHost: {site.Host}\r\n\r\n";

        var (heard, closed) = await site.Say(bytes + next);

        Assert.True(closed, $"it stays open after: {heard}");
        Assert.Contains(int.Parse(heard.Split(' ')[1], CultureInfo.InvariantCulture), status);
        Assert.Equal(1, Answers().Count(heard));
        Assert.Equal(before, await site.Titled(Title));
    }

    [GeneratedRegex(@"(^|\n|})HTTP/1\.1 \d{3} |aliveHTTP/1\.1 ", RegexOptions.ExplicitCapture)]
    private static partial Regex Answers();

    [GeneratedRegex("(?<=\nLocation: )[^\r\n]*")]
    private static partial Regex Location();
}
