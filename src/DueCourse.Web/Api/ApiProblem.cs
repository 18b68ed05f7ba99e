using System.Text.Json.Nodes;
using DueCourse.Casework.Cases;
using DueCourse.Web.Acts;

namespace DueCourse.Web.Api;

/// <summary>What went wrong, as problem details (RFC 9457): what happened, why it matters, what to do. Nothing was changed where one is given.</summary>
internal static class ApiProblem
{
    public const string MediaType = "application/problem+json";

    /// <summary>A problem of a status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="code">A stable code.</param>
    /// <param name="what">What happened, as a sentence.</param>
    /// <param name="whatToDo">What to do, as a sentence.</param>
    /// <param name="more">What is said besides.</param>
    public static IResult Of(int status, string code, string what, string whatToDo, params (string Name, JsonNode? Value)[] more)
    {
        var problem = Body(status, code, what, whatToDo);
        foreach (var (name, value) in more) problem[name] = value;
        return Results.Text(ApiJson.Text(problem), MediaType, statusCode: status);
    }

    /// <summary>A refusal of the case: 422.</summary>
    public static IResult Of(Refusal refusal) => Of(StatusCodes.Status422UnprocessableEntity, refusal.Code, refusal.What, refusal.WhatToDo, ("why", refusal.Why), ("citation", refusal.Citation));

    /// <summary>Answers that cannot be read: 400.</summary>
    public static IResult Of(IReadOnlyList<AnswerFault> faults) => Of(StatusCodes.Status400BadRequest, "request.answers",
        faults.Count == 1 ? faults[0].Says : $"{faults.Count} answers cannot be read; the first: {faults[0].Says}", "Give each answer as it is expected. GET /api/v1/acts lists what every act asks.",
        ("faults", new JsonArray([.. faults.Select(f => new JsonObject { ["field"] = f.Field, ["expected"] = f.Says })])));

    /// <summary>There is none, or none for this reader: the two look alike.</summary>
    public static IResult NotFound() => Of(StatusCodes.Status404NotFound, "none", "There is nothing here, or nothing for the role in which you are signed in.", "Look at the address again, or ask for the case.");

    /// <summary>The object.</summary>
    public static JsonObject Body(int status, string code, string what, string whatToDo) => new()
    {
        ["type"] = $"/api#{code}", ["title"] = what, ["status"] = status, ["detail"] = whatToDo, ["code"] = code, ["what"] = what, ["whatToDo"] = whatToDo,
    };
}
