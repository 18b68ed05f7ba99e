using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace DueCourse.CaseFiles.Tests;

public sealed class SchemaTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(CaseFileSchema.Text()));

    /// <summary>To write it again: <c>UPDATE_SCHEMA=1 ./test CaseFiles</c>.</summary>
    [Fact]
    public void The_published_schema_is_the_one_that_follows_from_the_facts()
    {
        var published = Path.Combine(Reading.Repository, "docs", "case-file.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") is "1") File.WriteAllText(published, CaseFileSchema.Text());

        Assert.True(
            File.Exists(published) && File.ReadAllText(published) == CaseFileSchema.Text(),
            "docs/case-file.schema.json is out of date. Write it again: UPDATE_SCHEMA=1 ./test CaseFiles");
    }

    [Fact]
    public void Every_fact_every_list_and_every_judgement_is_in_the_schema_with_its_question()
    {
        var text = CaseFileSchema.Text();

        Assert.All(FactCatalogue.All, fact => Assert.Contains(JsonEncodedText.Encode(fact.Question, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), text, StringComparison.Ordinal));
        Assert.All(DueCourse.Law.Judgements.All, judgement => Assert.Contains(judgement.Id, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Documentation.Examples), MemberType = typeof(Documentation))]
    public void What_the_reader_accepts_in_the_documentation_the_schema_accepts(string example)
    {
        Assert.True(IsValid(AsJson(example)), example);
    }

    [Fact]
    public void Each_form_of_each_type_of_value_is_valid()
    {
        Assert.All(Forms.All, form =>
        {
            var file = Forms.FileWith(form.Fact, form.Text);
            Assert.True(Reading.Of(file).IsRead, file);
            Assert.True(IsValid(AsJson(file)), file);
        });
    }

    [Theory]
    [InlineData("""{"schema": "1", "case": "a", "persons": {}}""")]
    [InlineData("""{"schema": "1", "case": "a", "person": {"dateOfBrith": "1990-01-01"}}""")]
    [InlineData("""{"schema": "1", "case": "a", "deprivation": {"noticeDay": "2026-07-15"}}""")]
    [InlineData("""{"schema": "1", "case": "a", "convictions": [{"dateOfConvicton": "2026-05-29"}]}""")]
    [InlineData("""{"schema": "1", "case": "a", "person": {"dateOfBirth": {"value": "1990-01-01", "verified": "yes"}}}""")]
    [InlineData("""{"schema": "1", "case": "a", "judgements": [{"id": "J99", "answer": "met", "by": "a", "role": "b", "on": "2026-01-01", "reasons": "c"}]}""")]
    [InlineData("""{"schema": "2", "case": "a"}""")]
    [InlineData("""{"schema": "1", "case": "A case"}""")]
    public void What_the_reader_does_not_know_is_not_valid_either(string json)
    {
        Assert.False(IsValid(JsonNode.Parse(json)));
        Assert.False(Reading.Of(json).IsRead);
    }

    private static bool IsValid(JsonNode? node) => Schema.Value.Evaluate(JsonSerializer.SerializeToElement(node)).IsValid;

    // As an editor types YAML: true, false and whole numbers are no strings.
    private static JsonNode? AsJson(string yaml)
    {
        var faults = new Faults("case.yaml");
        return Convert(CaseFiles.Text.YamlText.Read(Reading.WithHead(yaml), faults)!);

        static JsonNode? Convert(CaseFiles.Text.Node node) => node switch
        {
            CaseFiles.Text.Mapping mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Name, Convert(e.Value)))),
            CaseFiles.Text.Sequence sequence => new JsonArray([.. sequence.Items.Select(Convert)]),
            CaseFiles.Text.Scalar { Text: "true" or "false" } scalar => scalar.Text == "true",
            CaseFiles.Text.Scalar { Text.Length: < 9 } scalar when scalar.Text.All(char.IsAsciiDigit) && !scalar.IsEmpty =>
                int.Parse(scalar.Text, System.Globalization.CultureInfo.InvariantCulture),
            CaseFiles.Text.Scalar scalar => scalar.Text,
            _ => null,
        };
    }
}
