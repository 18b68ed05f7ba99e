namespace DueCourse.CaseFiles.Output;

using NodaTime.Text;

/// <summary>Writes the full reasoning for one conclusion as JSON.</summary>
public static class WhyJson
{
    /// <summary>One JSON object, on one line, without the final newline.</summary>
    public static string Text(
        CaseRecord record, Situation situation, string id, Finding finding, Citation citation,
        IReadOnlyList<Counterfactual> changes, IReadOnlyList<string> supposed) => AssessmentJson.Write(indented: false, json =>
    {
        json.WriteStartObject();
        json.WriteString("case", record.Name);
        json.WriteString("asAt", LocalDatePattern.Iso.Format(situation.Day));
        json.WriteString("conclusion", id);
        json.WriteString("answer", finding.Answer.Word());
        if (supposed.Count > 0)
        {
            json.WriteStartArray("supposed");
            foreach (var s in supposed) json.WriteStringValue(s);
            json.WriteEndArray();
        }

        json.WriteStartArray("tree");
        foreach (var reason in Reason.Whole(finding, citation)) AssessmentJson.Write(json, reason);
        json.WriteEndArray();
        json.WriteStartArray("counterfactuals");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteStartArray("set");
            foreach (var (fact, from, to) in change.Set)
            {
                json.WriteStartObject();
                json.WriteString("fact", fact);
                json.WriteString("from", from);
                json.WriteString("to", to);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("answer", change.Answer.Word());
            json.WriteBoolean("minimal", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
