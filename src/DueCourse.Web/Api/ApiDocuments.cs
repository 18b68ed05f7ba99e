using System.Text.Json.Nodes;
using DueCourse.Web.SignIn;
using DueCourse.Web.Uploads;
using Microsoft.Net.Http.Headers;

namespace DueCourse.Web.Api;

/// <summary>Takes the bytes of a document in, by the same door as the page. The act <c>receive-document</c> then names their hash.</summary>
internal static class ApiDocuments
{
    /// <summary>The body is the file, and nothing else.</summary>
    public static async Task<IResult> Take(Reception reception, HttpContext context)
    {
        if (!reception.IsOpen) return ApiProblem.NotFound();
        // A program that forgot to say what it sends would put its envelope on file.
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || type.Type == "multipart" || type.MediaType == "application/x-www-form-urlencoded")
            return ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, "request.media-type", "The body is in a form that is not read here.", "Send the bytes of the file and nothing else, with Content-Type: application/octet-stream.");
        if (Reception.Admit(context) is { } unread) return Problem(unread, context);
        return await reception.Take(context.Request.Body, null, null, context.User.MustBe(), null, context.RequestAborted) switch
        {
            Taken(var upload) => ApiReads.Json(new JsonObject { ["content"] = upload.Content.ToString(), ["length"] = upload.Length, ["mediaType"] = upload.MediaType, ["recordBefore"] = NodaTime.Text.InstantPattern.ExtendedIso.Format(upload.At + IUploads.Longest) }, StatusCodes.Status201Created),
            NotTaken refused => Problem(refused, context),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is nothing that can be told"),
        };
    }

    private static IResult Problem(NotTaken refused, HttpContext context)
    {
        if (refused.Status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "60";
        return ApiProblem.Of(refused.Status, refused.Because.Code, refused.Because.What, refused.Because.WhatToDo, ("why", refused.Because.Why));
    }
}
