namespace DueCourse.CaseFiles;

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DueCourse.CaseFiles.Text;
using DueCourse.CaseFiles.Values;

/// <summary>
/// The format of case files as a JSON Schema, for editors and other software. It follows from the catalogue of facts
/// and the register of judgements. What it accepts the reader may still refuse: it knows no calendar and no contradictions.
/// </summary>
public static class CaseFileSchema
{
    private const string ADay = @"\d{4}-\d{2}-\d{2}";
    private const string APart = @"\d{4}(-\d{2}(-\d{2})?)?";
    private const string AMoment = $@"^{ADay}(T\d{{2}}:\d{{2}}(:\d{{2}}(\.\d+)?)?(Z|[+-]\d{{2}}:\d{{2}}))?$";
    private const string ATerm = @"\d+ ?(year|month|week|day)s?((, | and | )\d+ ?(year|month|week|day)s?)*";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema, as published in docs/case-file.schema.json.</summary>
    public static string Text() => Schema().ToJsonString(Indented) + "\n";

    private static JsonObject Schema()
    {
        var properties = new JsonObject
        {
            ["schema"] = Of("The version of the format.", new() { ["enum"] = new JsonArray(Layout.Version, int.Parse(Layout.Version, CultureInfo.InvariantCulture)) }),
            ["case"] = Of("The case's name: small letters, digits and hyphens.", Matching("^[a-z0-9-]{1,64}$", alsoNumber: true)),
            ["title"] = Of("A title for a reader.", Words(200)),
            ["asAt"] = Of("The day of which the file speaks. A value that can change and has no dates of its own holds from this day.", Ref("day")),
        };
        foreach (var section in Layout.Sections.Except(["decision"])) properties[section] = Section(section);
        properties["decision"] = new JsonObject { ["anyOf"] = new JsonArray(ReportedDecision(), Section("decision")) };
        properties[Layout.Person] = Closed("The person's facts.", [RecordedAtField(), .. Layout.FactsOf(Person.Kind).Select(f => (f.Name, Fact(f)))]);
        foreach (var kind in Layout.ListsOf(Person.Kind)) properties[kind.ListName] = Ref(kind.ListName);
        properties["judgements"] = Of("The judgements that people made.", ListOf(Ref("judgement")));
        properties["expect"] = Of("What an assessment must show.", ListOf(Ref("expectation")));
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:duecourse:case-file:" + Layout.Version,
            ["title"] = "DueCourse case file",
            ["description"] = "One case: what is asserted, by whom, and what is known of it. In YAML or JSON. Generated; see docs/case-files.md.",
            ["type"] = "object",
            ["required"] = new JsonArray("schema", "case"),
            ["additionalProperties"] = false,
            ["properties"] = properties,
            ["$defs"] = Definitions(),
        };
    }

    private static JsonObject Definitions()
    {
        var definitions = new JsonObject
        {
            ["text"] = Words(NodeBuilder.LongestText),
            ["texts"] = OneOrList("text"),
            ["day"] = Matching($"^{ADay}$"),
            ["days"] = Matching($@"^({APart}|{APart}\.\.|\.\.{APart}|{APart}\.\.{APart}|unknown)$", alsoNumber: true),
            ["moment"] = Matching(AMoment),
            ["side"] = Choice(Sides.Words),
            ["answer"] = YesNo(),
            ["statement"] = AnyStatement(),
        };
        foreach (var type in Enum.GetValues<FactType>())
            if (type != FactType.Choice)
                foreach (var (name, definition) in Stated(NameOf(type), ValueOf(type)))
                    definitions[name] = definition;
        foreach (var kind in FactCatalogue.Kinds.Where(k => k.Parent is not null))
        {
            definitions[kind.ListName] = List(kind);
            definitions[kind.ListName + ".item"] = Item(kind);
        }

        definitions["judgement"] = Judgement();
        definitions["expectation"] = Expected();
        return definitions;
    }

    private static JsonObject Section(string section) =>
        Closed($"The facts named {section}.", [RecordedAtField(), .. Layout.FactsIn(section).Select(f => (Layout.ShortName(f), Fact(f)))]);

    private static JsonObject ReportedDecision() =>
        Closed("The reported decision from which the case was made.", [.. Layout.DecisionFields.Select(name => (name, name == "read" ? Ref("day") : Ref("text")))], required: ["citation"]);

    private static JsonObject List(SubjectKind kind) => new()
    {
        ["description"] = $"The {kind.Plural}. None is complete and empty; a list alone is not complete.",
        ["anyOf"] = new JsonArray(
            Choice(["none", "unknown"]),
            ListOf(Ref(kind.ListName + ".item")),
            Closed("A list that may say that it is complete.", [("complete", Choice(["yes", "no"], true, false)), ("items", ListOf(Ref(kind.ListName + ".item")))], required: ["items"])),
    };

    private static JsonObject Item(SubjectKind kind) => Closed(
        $"One {kind.Singular}.",
        [RecordedAtField(), .. Layout.FactsOf(kind).Select(f => (f.Name, Fact(f))), .. Layout.ListsOf(kind).Select(k => (k.ListName, Ref(k.ListName)))]);

    private static JsonObject Fact(FactDefinition fact)
    {
        var description = $"{fact.Question} Evidence: {fact.Evidence}. From: {fact.By.Words()}.";
        if (fact.Type != FactType.Choice) return Of(description, Ref(NameOf(fact.Type)));
        var value = Choice([.. fact.Options.Append("unknown").Distinct()]);
        return Of(description, new()
        {
            ["anyOf"] = new JsonArray(value, Statement(value.DeepClone().AsObject()), NotEmpty(Statement(value.DeepClone().AsObject()))),
        });
    }

    private static IEnumerable<(string Name, JsonObject Definition)> Stated(string name, JsonObject value)
    {
        yield return (name + ".value", value);
        yield return (name + ".statement", Statement(Ref(name + ".value")));
        yield return (name, new()
        {
            ["anyOf"] = new JsonArray(Ref(name + ".value"), Ref(name + ".statement"), NotEmpty(Ref(name + ".statement"))),
        });
    }

    // Closed where it is used, so that what a statement carries beside its value is written once.
    private static JsonObject Statement(JsonObject value) => new()
    {
        ["$ref"] = "#/$defs/statement",
        ["properties"] = new JsonObject { ["value"] = value },
        ["required"] = new JsonArray("value"),
        ["unevaluatedProperties"] = false,
    };

    private static JsonObject AnyStatement() => new()
    {
        ["description"] = "A statement: the value, for which days it holds, who says so, and whether it is verified or disputed.",
        ["type"] = "object",
        ["properties"] = new JsonObject(Layout.StatementFields.Where(name => name != "value").Select(name => KeyValuePair.Create<string, JsonNode?>(name, name switch
        {
            "from" or "to" => Ref("days"),
            "assertedBy" or "disputedBy" => Ref("side"),
            "verifiedAt" or "disputedAt" or "withdrawnAt" or Layout.RecordedAt => Ref("moment"),
            _ => Ref("text"),
        }))),
    };

    private static JsonObject Judgement() => Closed(
        "A judgement: the answer of a named person with authority, on a day, with reasons.",
        [.. JudgementReading.Fields.Select(name => (name, name switch
        {
            "id" => new JsonObject { ["oneOf"] = new JsonArray([.. Law.Judgements.All.Select(j => new JsonObject { ["const"] = j.Id, ["description"] = $"{j.Question} Reasons: {j.Reasons}. By: {j.By.Words()}." })]) },
            "answer" => Choice(JudgementReading.Answers),
            "on" => Ref("day"),
            "evidence" => Ref("texts"),
            "reliedOn" => ListOf(Closed("A fact relied on, with the value it had.", [("fact", Ref("text")), ("value", Ref("text"))], required: ["fact"])),
            Layout.RecordedAt => Ref("moment"),
            _ => Ref("text"),
        }))],
        required: ["id", "answer", "by", "role", "on", "reasons"]);

    private static JsonObject Expected() => Closed(
        "What an assessment must show on a day, as known at a moment.",
        [.. ExpectationReading.Fields.Select(name => (name, name switch
        {
            "at" => Matching($@"^{ADay}(T\d{{2}}:\d{{2}}(:\d{{2}})?)?$"),
            "known" => Ref("moment"),
            "conclusions" => Each(new() { ["anyOf"] = new JsonArray(Ref("answer"), Conclusion()) }),
            "routes" => Each(Choice(ExpectationReading.RouteWords)),
            "gates" => Each(Choice(ExpectationReading.GateWords)),
            "deadlines" => Each(new() { ["anyOf"] = new JsonArray(Choice(ExpectationReading.DeadlineWords), Deadline()) }),
            "judgements" => Each(Choice(ExpectationReading.JudgementWords)),
            _ => Each(Ref("text")),
        }))]);

    private static JsonObject Conclusion() => Closed(
        "An expected conclusion.",
        [.. ExpectationReading.ConclusionFields.Select(name => (name, name switch
        {
            "answer" => Ref("answer"),
            "readings" => Closed("With each side's assertions at their highest.", [("person", Ref("answer")), ("state", Ref("answer"))]),
            "consequences" => Each(Ref("answer")),
            _ => Ref("texts"),
        }))]);

    private static JsonObject Deadline() => Closed(
        "An expected deadline.",
        [.. ExpectationReading.DeadlineFields.Select(name => (name, name == "result" ? Choice(ExpectationReading.DeadlineWords) : Ref("day")))]);

    private static JsonObject ValueOf(FactType type) => type switch
    {
        FactType.YesNo => YesNo(),
        FactType.Date => Ref("days"),
        FactType.Term => Matching($@"^(life|indeterminate|unknown|at least {ATerm}|{ATerm}|{ATerm}\.\.{ATerm})$"),
        FactType.Number => Matching(@"^(\d{1,7}|\d{1,7}\.\.(\d{1,7})?|\.\.\d{1,7}|unknown)$", alsoNumber: true),
        FactType.Country => Choice([.. Countries.Codes, "unknown"]),
        FactType.Text => Ref("text"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "a type of fact without a schema"),
    };

    private static string NameOf(FactType type) => "a" + type;

    private static (string, JsonObject) RecordedAtField() => (Layout.RecordedAt, Of("When all of this was put on the file, where a statement does not say otherwise.", Ref("moment")));

    private static JsonObject YesNo() => Choice(["yes", "no", "unknown"], true, false);

    // A word of digits alone (an article) is a number to an editor.
    private static JsonObject Choice(IReadOnlyList<string> words, params bool[] also) => new()
    {
        ["enum"] = new JsonArray([
            .. words.Select(w => (JsonNode)w),
            .. words.Where(w => w.All(char.IsAsciiDigit)).Select(w => (JsonNode)int.Parse(w, CultureInfo.InvariantCulture)),
            .. also.Select(b => (JsonNode)b),
        ]),
    };

    private static JsonObject Words(int most) => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1, ["maxLength"] = most };

    private static JsonObject Matching(string pattern, bool alsoNumber = false) =>
        new() { ["type"] = alsoNumber ? new JsonArray("string", "integer") : "string", ["pattern"] = pattern };

    private static JsonObject OneOrList(string name) => new() { ["anyOf"] = new JsonArray(Ref(name), ListOf(Ref(name))) };

    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject NotEmpty(JsonObject items) => new() { ["type"] = "array", ["minItems"] = 1, ["maxItems"] = StatementReading.Most, ["items"] = items };

    private static JsonObject Each(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    private static JsonObject Ref(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private static JsonObject Of(string description, JsonObject schema)
    {
        var described = new JsonObject { ["description"] = description };
        foreach (var (name, value) in schema) described[name] = value?.DeepClone();
        return described;
    }

    private static JsonObject Closed(string description, IEnumerable<(string Name, JsonObject Schema)> fields, string[]? required = null)
    {
        var closed = new JsonObject { ["description"] = description, ["type"] = "object", ["additionalProperties"] = false };
        if (required is not null) closed["required"] = new JsonArray([.. required.Select(r => (JsonNode)r)]);
        closed["properties"] = new JsonObject(fields.Select(f => KeyValuePair.Create<string, JsonNode?>(f.Name, f.Schema)));
        return closed;
    }
}
