namespace DueCourse.CaseFiles.Output;

using DueCourse.Law.Exact;
using NodaTime.Text;

/// <summary>Writes the full reasoning for one conclusion as JSON.</summary>
public static class WhyJson
{
    /// <summary>One JSON object, on one line, without the final newline.</summary>
    public static string Text(
        CaseRecord record, Situation situation, string id, Finding finding, Citation citation,
        CounterfactualsFound changes, TurningOn turning, IReadOnlyList<string> supposed) => AssessmentJson.Write(indented: false, json =>
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
        foreach (var change in changes.Sets)
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
            json.WriteBoolean("minimal", change.Set.Count <= changes.TriedTo + 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("everySetTriedUpTo", changes.TriedTo);
        json.WriteStartObject("turnsOn");
        json.WriteBoolean("isExact", turning.IsExact);
        if (finding.Answer == Answer.Unknown && turning.IsDecided) json.WriteString("whateverIsMissing", turning.Answer.Word());
        AssessmentJson.Strings(json, "missing", [.. turning.Missing.Select(m => m.Id)]);
        AssessmentJson.Strings(json, "settleAlone", [.. turning.Missing.Select(m => m.Id).Where(turning.SettleAlone.Contains)]);
        json.WriteEndObject();
        json.WriteEndObject();
    });
}
