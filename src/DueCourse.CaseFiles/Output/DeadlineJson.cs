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
        json.WriteString("citation", deadline.Limit.Citation.Text);
        json.WriteString("url", deadline.Limit.Citation.Url);
        Result(json, deadline.Result);
        if (deadline.Result is FallsOn && deadline.Limit.IfLate is { } late)
        {
            json.WriteStartObject("ifLate");
            json.WriteString("ask", late.Ask);
            json.WriteString("reasons", late.Reasons);
            json.WriteString("decides", late.Decides);
            json.WriteString("meanwhile", late.Meanwhile);
            json.WriteString("citation", late.Citation.Text);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A limit by itself, as text: its id, kind, words and citation.</summary>
    public static string Text(TimeLimit limit) => AssessmentJson.Write(indented: false, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", limit.Id);
        json.WriteString("kind", Kind(limit.Kind));
        json.WriteString("says", limit.Says);
        json.WriteString("citation", limit.Citation.Text);
        json.WriteString("url", limit.Citation.Url);
        json.WriteEndObject();
    });

    /// <summary>The one element as text.</summary>
    public static string Text(Deadline deadline) => AssessmentJson.Write(indented: false, json => Write(json, deadline));

    /// <summary>The word for what a limit comes to.</summary>
    public static string Result(TimeLimitResult result) => result switch
    {
        FallsOn => "falls-on",
        CannotYetBeFixed => "cannot-yet-be-fixed",
        _ => "does-not-apply",
    };

    private static void Result(Utf8JsonWriter json, TimeLimitResult result)
    {
        json.WriteString("result", Result(result));
        IReadOnlyList<string> working = [], then = [];
        IReadOnlyList<Missing> missing = [];
        switch (result)
        {
            case FallsOn falls:
                json.WriteString("safeBy", LocalDatePattern.Iso.Format(falls.SafeBy));
                json.WriteString("gateAfter", LocalDatePattern.Iso.Format(falls.GateAfter));
                json.WriteString("safeWorkingDay", LocalDatePattern.Iso.Format(falls.SafeWorkingDay));
                json.WriteString("earliestNextStep", LocalDatePattern.Iso.Format(falls.EarliestNextStep));
                json.WriteString("at", falls.At);
                (working, then, missing) = (falls.Working, falls.Then, falls.Missing);
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
        if (result is not FallsOn { Chain.Count: > 0 } chained) return;
        json.WriteStartArray("chain");
        foreach (var next in chained.Chain)
        {
            json.WriteStartObject();
            json.WriteString("id", next.Id);
            json.WriteString("if", next.Says);
            Result(json, next.Result);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Kind(TimeLimitKind kind) => kind switch
    {
        TimeLimitKind.PersonActsBy => "person-acts-by",
        TimeLimitKind.StateWaitsUntil => "state-waits-until",
        TimeLimitKind.StateActsBy => "state-acts-by",
        TimeLimitKind.PersonWaitsUntil => "person-waits-until",
        _ => "deemed-on",
    };
}
