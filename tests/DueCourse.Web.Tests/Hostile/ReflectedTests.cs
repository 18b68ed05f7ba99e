using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Acts;
using DueCourse.Web.Tests.Acts;

namespace DueCourse.Web.Tests.Hostile;

/// <summary>A text that would run something, given wherever something is asked: said back as text and as nothing else.</summary>
public sealed partial class ReflectedTests(RunningSite site)
{
    [Fact]
    public async Task Every_text_of_every_act_is_said_back_as_text_by_its_page()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.WithAnOfficer(browser);
        var token = Token().Match((await browser.Get($"/cases/{id}/do")).Text).Groups[1].Value;
        var (asked, shown, elsewhere) = (new List<string>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var act in ActCatalogue.All.Where(a => a.Name != "open-case"))
        {
            (string, string)[] answers = [.. Filled.Form(act.Fields, Poison.Text), ("__RequestVerificationToken", token), ("form", SomeCase.Key()), ("seen", "open.1")];
            foreach (var go in new[] { "check", "change" })
            {
                var page = await browser.PostBare($"/cases/{id}/do/{act.Name}", [.. answers, ("go", go)]);
                Poison.IsHarmless(page, $"{act.Name}, {go}");
                // What has a page of its own leads there, with nothing of what was sent.
                if (page.Status == HttpStatusCode.Redirect) elsewhere.Add(act.Name);
                else Assert.Equal(HttpStatusCode.OK, page.Status);
                if (go == "change" && page.Text.Contains(Poison.Encoded, StringComparison.Ordinal)) shown.Add(act.Name);
            }

            if (AsksForWords(act.Fields)) asked.Add(act.Name);
        }

        Assert.True(asked.Count > 100, $"only {asked.Count} acts ask for words");
        Assert.Empty(asked.Except(shown).Except(elsewhere));
        Assert.True(elsewhere.Count <= 1, string.Join(' ', elsewhere));
    }

    [Fact]
    public async Task Every_text_of_every_act_is_taken_or_refused_by_the_interface_as_data_alone()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.WithAnOfficer(browser);
        var came = new Dictionary<HttpStatusCode, int>();
        foreach (var act in ActCatalogue.All.Where(a => a.Name != "open-case"))
        {
            var answer = await SomeCase.Act(browser, id, act.Name, Filled.Of(act.Fields, text: Poison.Text));
            Poison.IsHarmless(answer, act.Name);
            Assert.Contains(answer.Response.Content.Headers.ContentType!.MediaType, new[] { "application/json", "application/problem+json" });
            came[answer.Status] = came.GetValueOrDefault(answer.Status) + 1;
        }

        Assert.True(came.GetValueOrDefault(HttpStatusCode.OK) >= 10, $"only {came.GetValueOrDefault(HttpStatusCode.OK)} were recorded");
        foreach (var page in new[] { "", "/history", "/facts", "/documents", "/deadlines", "/decisions", "/notices", "/gates", "/looks", "/do" }) Poison.IsHarmless(await browser.Get($"/cases/{id}{page}"), page);
    }

    [Fact]
    public async Task Answers_that_are_kept_come_back_as_text()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser, Poison.Text);
        var path = $"/cases/{id}/do/place-legal-hold";

        var kept = await browser.Post(path, ("form", SomeCase.Key()), ("seen", "open.1"), ("reason", Poison.Text), ("reviewAt-day", Poison.Text), ("go", "keep"));
        Assert.Contains("Kept for later", kept.Text, StringComparison.Ordinal);
        foreach (var page in new[] { path + "?draft=yes", $"/cases/{id}/do", "/", "/cases", "/team" }) Poison.IsHarmless(await browser.Get(page), page);
        Assert.Contains(Poison.Encoded, (await browser.Get(path + "?draft=yes")).Text, StringComparison.Ordinal);
    }

    public static TheoryData<string> Asked =>
    [
        "/cases?mine=X&from=X&to=X&who=X&after=X", "/cases?from=X", "/cases?who=X", "/cases?handler=file&who=X", "/team?after=X", "/?after=X", "/sign-in?to=X", "/sign-in?refused=X", "/sign-out?there=X",
        "/stay?of=X&kind=X&court=X&number=X&caller=X&telephone=X&forbids=X&until=X", "/api?act=X", "/fault?status=X", "/X", "/cases/X", "/api/v1/X", "/api/v1/cases?after=X", "/api/v1/events?after=X", "/api/v1/cases/X/acts/X",
        "/cases/CASE?at=X&known=X", "/cases/CASE/do?find=X", "/cases/CASE/do/X", "/cases/CASE/do/place-legal-hold?reason=X&reviewAt-day=X", "/cases/CASE/why/X", "/cases/CASE/history?X=X", "/cases/CASE/documents/X", "/cases/CASE/notices/X.html", "/cases/CASE/note/X.txt", "/assets/X",
    ];

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task What_stands_in_an_address_is_said_back_as_text(string address)
    {
        using var browser = await site.As(ActorRole.Caseworker);
        using var nobody = site.Nobody();
        var id = (await site.CasesOf(RunningSite.In(ActorRole.Caseworker)))[0].Id.ToString();
        var path = address.Replace("CASE", id, StringComparison.Ordinal).Replace("X", Uri.EscapeDataString(Poison.Text), StringComparison.Ordinal);

        Poison.IsHarmless(await browser.Get(path), address);
        var unknown = await nobody.Get(path);
        if (unknown.Response.Headers.Location is { } to) Assert.True(to.OriginalString.StartsWith("/sign-in?to=%2F", StringComparison.Ordinal) && !to.OriginalString.AsSpan().ContainsAny("<>\"'"), to.OriginalString);
        else Poison.IsHarmless(unknown, address);
    }

    [Theory]
    [InlineData("/search", "asked")]
    [InlineData("/search", "asked", "near")]
    [InlineData("/stay", "form", "of", "kind", "court", "number", "caller", "telephone", "forbids", "until")]
    [InlineData("/team", "from", "to", "because", "form")]
    public async Task What_is_typed_into_a_form_is_said_back_as_text(string path, params string[] inputs)
    {
        using var browser = await site.As(ActorRole.SeniorOfficer);

        Poison.IsHarmless(await browser.Post(path, [.. inputs.Select(i => (i, Poison.Text))]), path);
    }

    [Fact]
    public async Task A_stay_that_is_told_is_shown_as_text()
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser);

        var told = await browser.Post("/stay", [("of", id), ("kind", "injunction"), .. new[] { "court", "number", "caller", "telephone", "forbids", "until" }.Select(i => (i, Poison.Text)), ("form", SomeCase.Key())]);

        Poison.IsHarmless(told, "the page after");
        Assert.Contains(Poison.Encoded, told.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "", "/history", "/gates", "/do" }) Poison.IsHarmless(await browser.Get($"/cases/{id}{page}"), page);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+1")]
    [InlineData("-1+cmd|'/C calc'!A0")]
    [InlineData("@SUM(A1)")]
    [InlineData("\n=1+1")]
    [InlineData("a\",=1+1,\"")]
    public async Task A_title_is_no_formula_in_a_file_for_a_spreadsheet(string title)
    {
        using var browser = await site.As(ActorRole.Caseworker);
        var id = await SomeCase.Open(browser, title);

        var file = await browser.Get("/cases?handler=file");

        Assert.Equal(new MediaTypeHeaderValue("text/csv", "utf-8"), file.Response.Content.Headers.ContentType);
        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition!.DispositionType);
        var cells = Cells(file.Text).Single(row => row[0] == id);
        Assert.Equal(5, cells.Count);
        Assert.Equal(title.Trim(), cells[1].TrimStart('\''));
        Assert.All(cells, cell => Assert.False(cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal), $"a spreadsheet runs {cell}"));
    }

    // A person is chosen, and not written.
    private static bool AsksForWords(IReadOnlyList<ActField> fields) => fields.Any(f => f.Kind is FieldKind.Text or FieldKind.Lines || (!f.IsPerson && AsksForWords(f.Fields)));

    // As RFC 4180 reads them.
    private static IEnumerable<IReadOnlyList<string>> Cells(string text)
    {
        var (row, cell, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"') quoted = !quoted;
            else if (quoted || (c is not (',' or '\n' or '\r'))) cell.Append(c);
            else if (c != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                yield return row;
                row = [];
            }
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
