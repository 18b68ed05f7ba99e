using System.Text.Json;
using System.Text.Json.Nodes;

namespace DueCourse.Web.Api;

/// <summary>Reads the body of a write: one JSON object, of a limited size, in which nothing stands twice.</summary>
internal static class ApiBody
{
    private const int Most = 256 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32, AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Disallow, AllowTrailingCommas = false };

    /// <summary>The object, or the problem.</summary>
    public static async Task<(JsonObject? Body, IResult? Problem)> Read(HttpRequest request, CancellationToken stop)
    {
        if (!request.HasJsonContentType())
            return (null, ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, "request.media-type", "The body is in a form that is not read here.", "Send JSON, with Content-Type: application/json."));
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, stop)) > 0;)
        {
            if (bytes.Length + read > Most) return (null, ApiProblem.Of(StatusCodes.Status413PayloadTooLarge, "request.too-large", "The body is too large.", $"Send at most {Most / 1024} kB. A longer text is a document."));
            bytes.Write(buffer, 0, read);
        }

        try
        {
            if (JsonNode.Parse(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), documentOptions: Strict) is JsonObject body && IsWhole(body)) return (body, null);
        }
        catch (JsonException)
        {
            return (null, Bad());
        }

        return (null, Bad());
    }

    // A text with half a character in it can be written in JSON, and is no text.
    private static bool IsWhole(JsonNode? node)
    {
        try
        {
            return node switch
            {
                JsonObject parts => parts.All(p => IsWhole(p.Value)),
                JsonArray items => items.All(IsWhole),
                JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static IResult Bad() => ApiProblem.Of(StatusCodes.Status400BadRequest, "request.json", "The body is not one JSON object.", "Send one object, with each name once and every text whole.");
}
