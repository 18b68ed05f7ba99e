namespace DueCourse.CaseFiles.Output;

using System.Text.Json;
using NodaTime.Text;

/// <summary>Writes one time limit as an element of <c>deadlines</c>.</summary>
public static class DeadlineJson
{
    /// <summary>The element.</summary>
    public static void Write(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteStartObject();
        json.WriteString("id", deadline.Limit.Id);
        json.WriteString("kind", Kind(deadline.Limit.Kind));
        json.WriteString("for", deadline.What);
        json.WriteString("result", Result(deadline.Result));
        IReadOnlyList<string> working = [], then = [];
        IReadOnlyList<Missing> missing = [];
        switch (deadline.Result)
        {
            case FallsOn falls:
                json.WriteString("safeBy", LocalDatePattern.Iso.Format(falls.SafeBy));
                json.WriteString("gateAfter", LocalDatePattern.Iso.Format(falls.GateAfter));
                json.WriteString("safeWorkingDay", LocalDatePattern.Iso.Format(falls.SafeWorkingDay));
                json.WriteString("earliestNextStep", LocalDatePattern.Iso.Format(falls.EarliestNextStep));
                json.WriteString("at", falls.At);
                (working, then) = (falls.Working, falls.Then);
                break;
            case CannotYetBeFixed open:
                (working, missing) = (open.Working, open.Missing);
                break;
            case DoesNotApply not:
                working = not.Working;
                break;
        }

        AssessmentJson.Strings(json, "working", working);
        AssessmentJson.Strings(json, "missing", [.. missing.Select(m => m.Id)]);
        AssessmentJson.Strings(json, "then", then);
        json.WriteEndObject();
    }

    /// <summary>The word for what a limit comes to.</summary>
    public static string Result(TimeLimitResult result) => result switch
    {
        FallsOn => "falls-on",
        CannotYetBeFixed => "cannot-yet-be-fixed",
        _ => "does-not-apply",
    };

    private static string Kind(TimeLimitKind kind) => kind switch
    {
        TimeLimitKind.PersonActsBy => "person-acts-by",
        TimeLimitKind.StateWaitsUntil => "state-waits-until",
        _ => "state-acts-by",
    };
}
