using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DueCourse.Law.Exact;

namespace DueCourse.CaseFiles.Output;

/// <summary>What a caseload lacks for one question, as JSON.</summary>
public static class MissingJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object: the question, the counts, and what is missing, that first which would settle most cases alone.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="report">What was counted.</param>
    /// <param name="asAt">The moment whose law and facts were read, United Kingdom time; null: of each case its own.</param>
    /// <param name="notRead">How many cases could not be read.</param>
    public static string Text(Asked asked, MissingReport report, LocalDateTime? asAt, long notRead) => new JsonObject
    {
        ["question"] = asked.Id,
        ["asks"] = asked.Question,
        ["asAt"] = asAt is { } moment ? AssessmentJson.Moment(moment) : null,
        ["cases"] = report.Cases,
        ["notRead"] = notRead,
        ["yes"] = report.Yes,
        ["no"] = report.No,
        ["unknown"] = report.Unknown,
        ["yesWhateverIsMissing"] = report.YesWhateverIsMissing,
        ["noWhateverIsMissing"] = report.NoWhateverIsMissing,
        ["notExact"] = report.NotExact,
        ["missing"] = new JsonArray([.. report.Rows().Select(r => (JsonNode)new JsonObject
        {
            ["id"] = r.Id,
            ["kind"] = Word(r.Kind),
            ["asks"] = r.Question,
            ["cases"] = r.Cases,
            ["settlesAlone"] = r.SettlesAlone,
            ["first"] = new JsonArray([.. r.First.Select(f => (JsonNode)f.Case)]),
        })]),
    }.ToJsonString(Options);

    private static string Word(MissingKind kind) => kind switch
    {
        MissingKind.Fact => "fact",
        MissingKind.Judgement => "judgement",
        _ => "legal-ruling",
    };
}
