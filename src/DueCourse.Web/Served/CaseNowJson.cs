using System.Text.Json;
using System.Text.Json.Nodes;
using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Work;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Web.Served;

/// <summary>A case as it now stands, for other software: one JSON object. Days are ISO 8601, moments in coordinated universal time; who acts is said by role.</summary>
public static class CaseNowJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Writes it, indented, with a newline at the end.</summary>
    public static void Write(Stream to, CaseId id, Instant at, CaseNow now, IReadOnlyList<Block> blocks, IReadOnlyList<CaseLack> lacks)
    {
        using var writer = new Utf8JsonWriter(to, new() { Indented = true });
        Of(id, at, now, blocks, lacks).WriteTo(writer, Indented);
        writer.Flush();
        to.Write("\n"u8);
    }

    /// <summary>The object.</summary>
    /// <param name="id">The case.</param>
    /// <param name="at">When it was read.</param>
    /// <param name="now">Where it stands, of what its reader may see.</param>
    /// <param name="blocks">What blocks it, for them.</param>
    /// <param name="lacks">What it lacks.</param>
    public static JsonObject Of(CaseId id, Instant at, CaseNow now, IReadOnlyList<Block> blocks, IReadOnlyList<CaseLack> lacks) => new()
    {
        ["case"] = id.ToString(),
        ["at"] = Moment(at),
        ["outcome"] = now.Outcome,
        ["lacks"] = Many(lacks, l => new() { ["what"] = JsonNamingPolicy.KebabCaseLower.ConvertName(l.What.ToString()), ["says"] = l.Says }),
        ["courses"] = Many(now.Courses, c => new()
        {
            ["track"] = c.Track, ["about"] = c.About.Length > 0 ? c.About : null, ["state"] = c.State, ["since"] = Day(c.Since), ["begun"] = !c.IsAtItsStart,
            ["next"] = Many(c.Next, n => new() { ["what"] = n.What, ["by"] = Roles(n.By), ["if"] = Words(n.If), ["when"] = n.When.Length > 0 ? n.When : null }),
        }),
        ["tasks"] = Many(now.Tasks, t => new() { ["key"] = t.Key, ["for"] = AccessPage.Name(t.For), ["what"] = t.What, ["because"] = t.Because, ["reason"] = t.Reason.ToString(), ["by"] = Moment(t.By) }),
        ["blocks"] = Many(blocks, b => new() { ["code"] = b.Code, ["says"] = b.Says, ["owner"] = b.Owner, ["toDo"] = b.ToDo }),
        ["notices"] = Many(now.Notices, n => new()
        {
            ["number"] = n.Number, ["title"] = n.Title, ["dated"] = Day(n.Dated), ["service"] = n.Service, ["servedOn"] = n.ServedOn is { } day ? new JsonObject { ["earliest"] = Day(day.Earliest), ["latest"] = Day(day.Latest) } : null, ["code"] = n.Code,
        }),
        ["stays"] = Many(now.Stays, s => new() { ["entry"] = s.Entry.ToString(), ["says"] = s.Says, ["binds"] = s.Binds, ["told"] = Told(s.Told) }),
        ["toldElsewhere"] = Told(now.ToldOfNone),
        ["decisions"] = Many(now.Decisions, d => new() { ["entry"] = d.Entry.ToString(), ["what"] = d.What, ["by"] = AccessPage.Name(d.By.Role), ["at"] = Moment(d.At), ["reviewOn"] = Day(d.ReviewOn), ["inQuestion"] = Words(d.InQuestion) }),
    };

    private static JsonArray Told(IReadOnlyList<ToldToStop> told) =>
        Many(told, t => new() { ["who"] = t.Who, ["answerBy"] = Moment(t.AnswerBy), ["answeredAt"] = t.AnsweredAt is { } at ? Moment(at) : null, ["missed"] = t.Missed });

    private static JsonArray Many<T>(IEnumerable<T> all, Func<T, JsonObject> one) => [.. all.Select(one)];

    private static JsonArray Words(IEnumerable<string> words) => [.. words.Select(w => JsonValue.Create(w))];

    private static JsonArray Roles(IEnumerable<ActorRole> roles) => Words(roles.Select(AccessPage.Name));

    private static string Moment(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private static string? Day(LocalDate? day) => day is { } on ? LocalDatePattern.Iso.Format(on) : null;
}
