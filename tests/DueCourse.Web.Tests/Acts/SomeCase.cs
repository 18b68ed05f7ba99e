using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DueCourse.Casework.Ledger;

namespace DueCourse.Web.Tests.Acts;

/// <summary>Cases of a test's own, opened over the interface.</summary>
internal static class SomeCase
{
    private static int keys;

    /// <summary>A key that no test used.</summary>
    public static string Key() => $"test {Interlocked.Increment(ref keys)}";

    /// <summary>Opens one; its id.</summary>
    public static async Task<string> Open(RunningSite.Browser browser, string title = "A case of a test")
    {
        var answer = await Write(browser, "/api/v1/cases", new() { ["title"] = title, ["asAt"] = "2026-11-25" });
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        return (string)JsonNode.Parse(answer.Text)!["case"]!;
    }

    /// <summary>Opens one with a senior officer in it beside the caseworker.</summary>
    public static async Task<string> WithAnOfficer(RunningSite.Browser caseworker)
    {
        var id = await Open(caseworker);
        var officer = RunningSite.In(ActorRole.SeniorOfficer);
        var answer = await Act(caseworker, id, "assign-to-case", new() { ["who"] = new JsonObject { ["id"] = officer.Id, ["name"] = officer.Name, ["role"] = "senior-officer" }, ["because"] = "decides" });
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return id;
    }

    /// <summary>Does something in one.</summary>
    public static Task<RunningSite.Answer> Act(RunningSite.Browser browser, string id, string act, JsonObject body, string? key = null, string? ifMatch = null) =>
        Write(browser, $"/api/v1/cases/{id}/acts/{act}", body, key, ifMatch);

    /// <summary>Sends JSON.</summary>
    public static async Task<RunningSite.Answer> Write(RunningSite.Browser browser, string path, JsonObject body, string? key = null, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Add("X-DueCourse", "1");
        request.Headers.Add("Idempotency-Key", key ?? Key());
        if (ifMatch is not null) request.Headers.Add("If-Match", ifMatch);
        return await browser.Send(request);
    }
}
