using System.Text.Json.Nodes;
using DueCourse.Web.Acts;
using DueCourse.Web.Tests.Acts;

namespace DueCourse.Web.Tests.Api;

public sealed class OpenApiTests(RunningSite site)
{
    [Fact]
    public async Task The_document_holds_every_act_with_what_it_asks()
    {
        using var browser = site.Nobody();
        var document = JsonNode.Parse((await browser.Get("/api/openapi.json")).Text)!;

        Assert.StartsWith("3.1", (string)document["openapi"]!, StringComparison.Ordinal);
        foreach (var act in ActCatalogue.All)
        {
            var path = act.Name == "open-case" ? "/api/v1/cases" : $"/api/v1/cases/{{id}}/acts/{act.Name}";
            var schema = document["paths"]![path]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;
            Assert.False((bool)schema["additionalProperties"]!);
            Assert.Equal(act.Fields.Select(f => f.Name).Order(StringComparer.Ordinal), (schema["properties"]?.AsObject() ?? []).Select(p => p.Key).Order(StringComparer.Ordinal));
            Assert.Equal(act.Fields.Where(f => f.Required).Select(f => f.Name).Order(StringComparer.Ordinal), (schema["required"]?.AsArray() ?? []).Select(r => (string)r!).Order(StringComparer.Ordinal));
        }

        Assert.Null(document["paths"]!["/api/v1/cases/{id}/acts/{act}"]);
        Assert.NotNull(document["paths"]!["/api/v1/events"]!["get"]);
        Assert.DoesNotContain(document["paths"]!.AsObject(), p => !p.Key.StartsWith("/api/v1/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_says_every_act_and_that_this_is_the_sandbox()
    {
        using var browser = site.Nobody();
        var page = (await browser.Get("/api")).Text;

        Assert.Contains("This is the sandbox", page, StringComparison.Ordinal);
        foreach (var act in ActCatalogue.All) Assert.Contains($"/api?act={act.Name}\"", page, StringComparison.Ordinal);
        foreach (var act in ActCatalogue.All)
        {
            var one = (await browser.Get($"/api?act={act.Name}")).Text;
            Assert.All(Filled.Questions(act.Fields), q => Assert.Contains($"{q.Path.Replace("[0]", "[]", StringComparison.Ordinal)}</code>", one, StringComparison.Ordinal));
        }
    }
}
