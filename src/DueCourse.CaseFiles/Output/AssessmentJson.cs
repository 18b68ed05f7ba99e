namespace DueCourse.CaseFiles.Output;

using System.Text.Encodings.Web;
using System.Text.Json;
using DueCourse.Law;
using NodaTime.Text;

/// <summary>
/// Writes an assessment as JSON, schema 1: the shape that other software depends on. Keys are never renamed or dropped.
/// </summary>
public static class AssessmentJson
{
    // Written for machines and for people's eyes: apostrophes and accents stay as they are. It is never put into a page.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One JSON object, on one line, without the final newline.</summary>
    public static string Text(Assessment assessment, bool indented = false) =>
        Write(indented, json => Write(json, assessment));

    /// <summary>Writes with the options of this format.</summary>
    public static string Write(bool indented, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain with { Indented = indented })) write(json);
        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>The assessment object.</summary>
    public static void Write(Utf8JsonWriter json, Assessment a)
    {
        json.WriteStartObject();
        json.WriteString("schema", "1");
        json.WriteString("case", a.Case.Name);
        json.WriteString("asAt", Moment(a.AsAt));
        json.WriteString("asKnownAt", a.AsKnownAt is { } known ? InstantPattern.ExtendedIso.Format(known) : null);
        json.WriteString("law", Edition.Version);
        json.WriteStartArray("conclusions");
        foreach (var conclusion in a.Conclusions) Write(json, conclusion);
        json.WriteEndArray();
        json.WriteStartArray("judgements");
        foreach (var judgement in a.Judgements) Write(json, judgement);
        json.WriteEndArray();
        json.WriteStartArray("routes");
        foreach (var route in a.Routes) Write(json, route);
        json.WriteEndArray();
        json.WriteStartArray("gates");
        foreach (var gate in a.Gates) Write(json, gate);
        json.WriteEndArray();
        json.WriteStartArray("deadlines");
        foreach (var deadline in a.Deadlines) DeadlineJson.Write(json, deadline);
        json.WriteEndArray();
        json.WriteStartArray("tracks");
        foreach (var track in a.Tracks)
        {
            // The position shown first; where each of several has its own, the others after it.
            foreach (var position in track.All.Where(p => p != track.Shown).Prepend(track.Shown))
            {
                json.WriteStartObject();
                json.WriteString("id", track.Track.Id);
                json.WriteString("state", position.Id);
                json.WriteString("since", position.Since is { IsExact: true } since ? LocalDatePattern.Iso.Format(since.Earliest) : position.Since?.Words());
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One reason with those under it.</summary>
    public static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("citation", reason.Citation);
        json.WriteString("says", reason.Says);
        json.WriteString("answer", reason.Answer.Word());
        Strings(json, "facts", reason.Facts);
        json.WriteStartArray("because");
        foreach (var under in reason.Because) Write(json, under);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Conclusion c)
    {
        json.WriteStartObject();
        json.WriteString("id", c.Rule.Id);
        json.WriteString("kind", Kind(c.Rule.Kind));
        json.WriteString("question", c.Rule.Question);
        json.WriteString("answer", c.Answer.Word());
        json.WriteStartObject("readings");
        json.WriteString("established", c.Answer.Word());
        json.WriteString("person", c.Person.Word());
        json.WriteString("state", c.State.Word());
        json.WriteEndObject();
        json.WriteString("citation", c.Rule.Citation.Text);
        json.WriteString("url", c.Rule.Citation.Url);
        json.WriteStartArray("consequences");
        foreach (var (consequence, answer) in c.Consequences)
        {
            json.WriteStartObject();
            json.WriteString("id", consequence.Id);
            json.WriteString("answer", answer.Word());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("because");
        foreach (var reason in c.Because) Write(json, reason);
        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (var (missing, settles) in c.Missing)
        {
            json.WriteStartObject();
            json.WriteString("kind", missing.Kind switch { MissingKind.Fact => "fact", MissingKind.Judgement => "judgement", _ => "legal-ruling" });
            json.WriteString("id", missing.Id);
            json.WriteString("question", missing.Question);
            json.WriteString("evidence", missing.Evidence);
            json.WriteString("by", missing.By);
            json.WriteNumber("settles", settles);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("encoding", c.Rule.InPart.Count == 0 ? "full" : "partial");
        Strings(json, "doubts", c.LiveDoubts);
        // Two keys that stand only where there is something to say.
        if (!c.MissingIsExact) json.WriteBoolean("missingIsExact", false);
        if (c.IsDecided) json.WriteString("whateverIsMissing", c.WhateverIsMissing.Word());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JudgementStanding j)
    {
        json.WriteStartObject();
        json.WriteString("id", j.About is null ? j.Judgement.Id : $"{j.Judgement.Id}:{j.About}");
        json.WriteString("status", j.Status.Word());
        if (j.Made is { } made)
        {
            json.WriteString("answer", made.Answer switch { JudgementAnswer.Met => "met", JudgementAnswer.NotMet => "not-met", _ => "cannot-decide" });
            json.WriteString("by", made.By);
            json.WriteString("role", made.Role);
            json.WriteString("on", LocalDatePattern.Iso.Format(made.On));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RouteStanding r)
    {
        json.WriteStartObject();
        json.WriteString("id", r.Route.Id);
        json.WriteString("name", r.Route.Name);
        json.WriteString("status", r.Status.Word());
        Strings(json, "blockedBy", r.BlockedBy);
        Strings(json, "wouldUnblock", r.WouldUnblock);
        Strings(json, "parts", [.. r.Parts.Select(p => $"{p.Route.Name}: {p.Status.Word()}")]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GateStanding g)
    {
        json.WriteStartObject();
        json.WriteString("id", g.Gate.Id);
        json.WriteString("name", g.Gate.Name);
        json.WriteString("class", g.Gate.Class switch { GateClass.Abs => "ABS", GateClass.Stat => "STAT", _ => "POL" });
        json.WriteString("status", g.Status);
        Strings(json, "because", g.Sentences);
        json.WriteEndObject();
    }

    internal static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Kind(RuleKind kind) => kind switch
    {
        RuleKind.Status => "status",
        RuleKind.Duty => "duty",
        RuleKind.Power => "power",
        RuleKind.Prohibition => "prohibition",
        _ => "bar",
    };

    internal static string Moment(LocalDateTime moment) =>
        moment.TimeOfDay == LocalTime.Midnight ? LocalDatePattern.Iso.Format(moment.Date) : LocalDateTimePattern.GeneralIso.Format(moment);
}
