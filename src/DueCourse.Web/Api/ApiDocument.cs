using DueCourse.Casework.Cases;
using DueCourse.Web.Acts;
using Microsoft.OpenApi;

namespace DueCourse.Web.Api;

/// <summary>The OpenAPI document: what the addresses say of themselves, and every act with what it asks, from the catalogue.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    public static void Add(IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = described => described.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) is true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "DueCourse", Version = "1",
                Description = "The same commands as the pages, on the same rules. Problems are problem details (RFC 9457). DueCourse decides nothing: people with authority decide, and give reasons.",
            };
            // The address depends on where it runs.
            document.Servers = [];
            const string each = $"{ApiRoutes.Root}/cases/{{id}}/acts/{{act}}";
            document.Paths.Remove(each);
            foreach (var act in ActCatalogue.All)
            {
                var path = act.Command == typeof(OpenCase) ? $"{ApiRoutes.Root}/cases" : $"{ApiRoutes.Root}/cases/{{id}}/acts/{act.Name}";
                if (act.Command == typeof(OpenCase)) document.Paths[path].Operations!.Remove(HttpMethod.Post);
                else document.Paths[path] = new OpenApiPathItem();
                ((OpenApiPathItem)document.Paths[path]).AddOperation(HttpMethod.Post, Operation(act));
            }

            Files(document.Paths[$"{ApiRoutes.Root}/documents"].Operations![HttpMethod.Post]);
            foreach (var (path, item) in document.Paths)
                foreach (var (method, operation) in item.Operations ?? [])
                    Answers(operation, method == HttpMethod.Post, path.Contains("{id}", StringComparison.Ordinal));
            return Task.CompletedTask;
        });
    });

    /// <summary>What an act asks, as a schema.</summary>
    internal static OpenApiSchema Schema(IReadOnlyList<ActField> fields) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = fields.ToDictionary(f => f.Name, IOpenApiSchema (f) => One(f), StringComparer.Ordinal),
        Required = fields.Where(f => f.Required).Select(f => f.Name).ToHashSet(StringComparer.Ordinal),
        AdditionalPropertiesAllowed = false,
    };

    private static OpenApiSchema One(ActField field)
    {
        var schema = field.Kind switch
        {
            FieldKind.Record => Schema(field.Fields),
            FieldKind.Records => new() { Type = JsonSchemaType.Array, Items = Schema(field.Fields) },
            FieldKind.Lines => new() { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            FieldKind.Entries => new() { Type = JsonSchemaType.Array, Items = Entry() },
            FieldKind.Choices => new() { Type = JsonSchemaType.Array, Items = Words(field) },
            FieldKind.Choice => Words(field),
            FieldKind.Entry => Entry(),
            FieldKind.Day => new() { Type = JsonSchemaType.String, Format = "date" },
            FieldKind.Moment => new() { Type = JsonSchemaType.String, Format = "date-time" },
            FieldKind.Minute => new() { Type = JsonSchemaType.Integer, Minimum = "0", Maximum = "1439" },
            FieldKind.Number => new() { Type = JsonSchemaType.Integer, Minimum = "0" },
            FieldKind.YesNo => new() { Type = JsonSchemaType.Boolean },
            FieldKind.Case => new() { Type = JsonSchemaType.String, Pattern = "^[0-9a-f]{32}$" },
            FieldKind.Term => new() { Type = JsonSchemaType.Object | JsonSchemaType.String },
            FieldKind.Value => new() { Type = JsonSchemaType.Object, MinProperties = 1, MaxProperties = 1 },
            _ => new OpenApiSchema { Type = JsonSchemaType.String },
        };
        schema.Description = $"{field.Label}. {field.Hint} {Expected(field)}".Trim();
        return schema;
    }

    private static string Expected(ActField field) => field.Kind is FieldKind.Days or FieldKind.Term or FieldKind.Value or FieldKind.Digest ? $"Here is expected: {ActBinding.Expected(field)}." : "";

    private static OpenApiSchema Entry() => new() { Type = JsonSchemaType.String, Pattern = "^[a-z]+\\.[1-9][0-9]*$" };

    private static OpenApiSchema Words(ActField field) => new() { Type = JsonSchemaType.String, Enum = [.. field.Choices.Select(c => System.Text.Json.Nodes.JsonValue.Create(c.Value))] };

    private static OpenApiOperation Operation(OfferedAct act) => new()
    {
        Summary = act.Title,
        Description = act.Says,
        OperationId = act.Name,
        Tags = null,
        Parameters =
        [
            .. act.Command == typeof(OpenCase) ? (OpenApiParameter[])[] : [new() { Name = "id", In = ParameterLocation.Path, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[0-9a-f]{32}$" }, Description = "The case." }],
            new OpenApiParameter { Name = "Idempotency-Key", In = ParameterLocation.Header, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 90 }, Description = "The same again is the same command: it is done once." },
            new OpenApiParameter { Name = "If-Match", In = ParameterLocation.Header, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Description = "The ETag of the case that was looked at: 412 where somebody recorded something since." },
            new OpenApiParameter { Name = ApiGuard.Header, In = ParameterLocation.Header, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Description = "Any value. Needed where a cookie signs the request in." },
        ],
        RequestBody = new OpenApiRequestBody { Required = true, Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = Schema(act.Fields) } } },
    };

    private static void Files(OpenApiOperation operation)
    {
        operation.RequestBody = new OpenApiRequestBody { Required = true, Description = "The file, and nothing else.", Content = new Dictionary<string, OpenApiMediaType> { ["application/octet-stream"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } } } };
        operation.Parameters = [new OpenApiParameter { Name = ApiGuard.Header, In = ParameterLocation.Header, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Description = "Any value. Needed where a cookie signs the request in." }];
        static OpenApiSchema text(string says) => new() { Type = JsonSchemaType.String, Description = says };
        operation.Responses = new OpenApiResponses
        {
            ["201"] = new OpenApiResponse
            {
                Description = "It is kept, until it is recorded or the time is over.",
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/json"] = new()
                    {
                        Schema = new OpenApiSchema
                        {
                            Type = JsonSchemaType.Object,
                            Properties = new Dictionary<string, IOpenApiSchema> { ["content"] = text("The SHA-256 hash."), ["length"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "How many bytes it has." }, ["mediaType"] = text("What its bytes show it to be."), ["recordBefore"] = text("Until when `receive-document` may name it.") },
                        },
                    },
                },
            },
            ["415"] = Problem("It is of no kind that is taken in, or the request is a form."),
            ["503"] = Problem("It could not be scanned for harm: try again."),
        };
    }

    private static void Answers(OpenApiOperation operation, bool writes, bool ofACase)
    {
        operation.Responses ??= [];
        if (operation.Responses.Count == 0) operation.Responses["200"] = new OpenApiResponse { Description = "What came of it." };
        operation.Responses["401"] = Problem("Not signed in.");
        operation.Responses["429"] = Problem("Too many requests in a short time.");
        if (ofACase) operation.Responses["404"] = Problem("There is none, or none for this reader: the two look alike.");
        if (!writes) return;
        operation.Responses["400"] = Problem("It cannot be read; each answer that is wrong is named, with what is expected.");
        operation.Responses["412"] = Problem("Somebody recorded something since; what, is listed.");
        operation.Responses["413"] = Problem("It is too large.");
        operation.Responses["422"] = Problem("It was refused: what, why, what to do, and on which provision.");
    }

    private static OpenApiResponse Problem(string says) => new() { Description = says, Content = new Dictionary<string, OpenApiMediaType> { [ApiProblem.MediaType] = new() } };
}
