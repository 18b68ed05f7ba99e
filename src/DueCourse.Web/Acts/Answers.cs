using System.Globalization;
using System.Text.Json.Nodes;
using DueCourse.Casework.Ledger;
using Microsoft.Extensions.Primitives;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Web.Acts;

/// <summary>
/// The answers of a form as they were typed, by the names of its inputs: <c>how.on-day</c>. They can be shown again as they are,
/// and read as the JSON that the interface takes.
/// </summary>
public sealed class Answers
{
    // What a form never asks: several rows of the same questions.
    private const int MostRows = 40;

    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    private readonly Dictionary<string, StringValues> all = new(StringComparer.Ordinal);

    /// <summary>No answers.</summary>
    public Answers()
    {
    }

    /// <summary>Those of a form or of an address, as far as an act asks them.</summary>
    /// <param name="fields">What is asked.</param>
    /// <param name="given">What was given.</param>
    public Answers(IReadOnlyList<ActField> fields, IEnumerable<KeyValuePair<string, StringValues>> given)
    {
        var asked = fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, values) in given)
            if (asked.Contains(First(name))) all[name] = values;
    }

    /// <summary>All, to be carried on.</summary>
    public IEnumerable<KeyValuePair<string, StringValues>> All => all;

    /// <summary>What was typed into one input; empty: nothing.</summary>
    public string Of(string input) => all.TryGetValue(input, out var value) ? value.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim() : "";

    /// <summary>What was ticked.</summary>
    public IReadOnlyList<string> Ticked(string input) => all.TryGetValue(input, out var values) ? [.. values.OfType<string>().Where(v => v.Length > 0)] : [];

    /// <summary>Puts one in.</summary>
    public void Put(string input, string value) => all[input] = value;

    /// <summary>How many rows of the same questions hold anything.</summary>
    public int Rows(ActField field, string at)
    {
        var last = 0;
        for (var i = 0; i < MostRows; i++)
            if (field.Fields.Any(f => IsAnswered(f, Row(at, i) + f.Name))) last = i + 1;
        return last;
    }

    /// <summary>The beginning of the names of a row's inputs.</summary>
    public static string Row(string at, int row) => string.Create(CultureInfo.InvariantCulture, $"{at}[{row}].");

    /// <summary>The answers as JSON. What is not a day, a number or a moment is left as it was typed, so that reading it says what is expected.</summary>
    public JsonObject ToJson(IReadOnlyList<ActField> fields) => Read(fields, "");

    /// <summary>The id of the input that an answer's fault is about.</summary>
    public static string InputOf(IReadOnlyList<ActField> fields, string path)
    {
        var inputs = fields;
        ActField? field = null;
        foreach (var part in path.Split('.'))
        {
            field = inputs.FirstOrDefault(f => f.Name == part.Split('[')[0]);
            if (field is null) return "";
            inputs = field.Fields;
        }

        return Id(field?.Kind switch
        {
            FieldKind.Day => path + "-day",
            FieldKind.Days => path + "-from-day",
            FieldKind.Moment => path + "-day",
            FieldKind.Term => path + "-months",
            FieldKind.Value => path + "-kind",
            FieldKind.YesNo => path + "-yes",
            FieldKind.Entries or FieldKind.Choices => path + "-0",
            FieldKind.Record or FieldKind.Records => path + "-group",
            _ => path,
        });
    }

    /// <summary>An input's name as the id of an element.</summary>
    public static string Id(string input) => input.Replace('.', '_').Replace('[', '_').Replace("]", "", StringComparison.Ordinal);

    private JsonObject Read(IReadOnlyList<ActField> fields, string at)
    {
        var read = new JsonObject();
        foreach (var field in fields)
            if (One(field, at + field.Name) is { } answer) read[field.Name] = answer;
        return read;
    }

    private bool IsAnswered(ActField field, string at) => One(field, at) is { } one && one is not JsonArray { Count: 0 };

    private JsonNode? One(ActField field, string at) => field.Kind switch
    {
        FieldKind.Record when field.IsPerson && Of(at) is { Length: > 0 } person => Person(person),
        FieldKind.Record => Read(field.Fields, at + ".") is var parts && (field.Required || field.Fields.Any(f => IsAnswered(f, $"{at}.{f.Name}"))) ? parts : null,
        FieldKind.Records => new JsonArray([.. Enumerable.Range(0, Rows(field, at)).Where(i => field.Fields.Any(f => IsAnswered(f, Row(at, i) + f.Name))).Select(i => Read(field.Fields, Row(at, i)))]),
        FieldKind.Choices or FieldKind.Entries => field.Required || Ticked(at).Count > 0 ? new JsonArray([.. Ticked(at).Select(v => JsonValue.Create(v))]) : null,
        FieldKind.Lines => field.Required || Of(at).Length > 0 ? new JsonArray([.. Of(at).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(v => JsonValue.Create(v))]) : null,
        FieldKind.Day => Day(at) is { } day ? JsonValue.Create(day) : null,
        FieldKind.Days => Days(at),
        FieldKind.Moment => Moment(at),
        FieldKind.YesNo => Of(at) switch { "yes" => JsonValue.Create(true), "no" => JsonValue.Create(false), "" => null, var other => JsonValue.Create(other) },
        FieldKind.Number => Of(at) is not { Length: > 0 } number ? null : long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? JsonValue.Create(n) : JsonValue.Create(number),
        FieldKind.Minute => Of(at) is not { Length: > 0 } time ? null : Clock.Parse(time.Replace('.', ':')) is { Success: true } read ? JsonValue.Create((read.Value.Hour * 60) + read.Value.Minute) : JsonValue.Create(time),
        FieldKind.Term => Term(at),
        FieldKind.Value => Value(at),
        _ => Of(at) is { Length: > 0 } text ? JsonValue.Create(text) : null,
    };

    private static JsonObject Person(string given)
    {
        var parts = given.Split('|');
        return parts.Length == 3 ? new JsonObject { ["id"] = parts[0], ["name"] = parts[2], ["role"] = parts[1] } : new JsonObject { ["id"] = given };
    }

    // "2026-11-26", or what was typed; null: nothing was.
    private string? Day(string at)
    {
        var (d, m, y) = (Of(at + "-day"), Of(at + "-month"), Of(at + "-year"));
        if (d.Length + m.Length + y.Length == 0) return null;
        return int.TryParse(d, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && int.TryParse(m, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999 && month is >= 1 and <= 12
            && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? LocalDatePattern.Iso.Format(new(year, month, day)) : $"{d} {m} {y}".Trim();
    }

    private JsonValue? Days(string at) => (Day(at + "-from"), Day(at + "-to")) switch
    {
        (null, null) => null,
        ({ } from, null) => JsonValue.Create(from),
        var (from, to) => JsonValue.Create($"{from ?? ".."}/{to}"),
    };

    private JsonValue? Moment(string at)
    {
        var (day, time) = (Day(at), Of(at + "-time"));
        if (day is null && time.Length == 0) return null;
        return LocalDatePattern.Iso.Parse(day ?? "") is { Success: true } on && Clock.Parse(time.Replace('.', ':')) is { Success: true } hour
            ? JsonValue.Create(Envelope.Moment.Format(on.Value.At(hour.Value).InZoneLeniently(Uk).ToInstant())) : JsonValue.Create($"{day} {time}".Trim());
    }

    private JsonNode? Term(string at)
    {
        if (Of(at + "-open") == "yes") return JsonValue.Create("indeterminate");
        var (months, days) = (Of(at + "-months"), Of(at + "-days"));
        if (months.Length + days.Length == 0) return null;
        return new JsonObject { ["months"] = Whole(months), ["days"] = Whole(days) };
    }

    private static JsonNode? Whole(string typed) => typed.Length == 0 ? JsonValue.Create(0) : long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? JsonValue.Create(n) : JsonValue.Create(typed);

    private JsonObject? Value(string at)
    {
        var (kind, text) = (Of(at + "-kind"), Of(at));
        return kind switch
        {
            "yes" => new() { ["yes"] = true },
            "no" => new() { ["yes"] = false },
            "unknown" => new() { ["unknown"] = true },
            "number" => new() { ["number"] = new JsonObject { ["least"] = Whole(text), ["most"] = Whole(text) } },
            "months" => new() { ["term"] = new JsonObject { ["least"] = new JsonObject { ["months"] = Whole(text), ["days"] = 0 }, ["most"] = new JsonObject { ["months"] = Whole(text), ["days"] = 0 } } },
            "day" or "word" or "text" => new() { [kind] = text },
            _ => text.Length > 0 ? new() { ["text"] = text } : null,
        };
    }

    private static string First(string input)
    {
        var end = input.AsSpan().IndexOfAny(".[-");
        return end < 0 ? input : input[..end];
    }
}
