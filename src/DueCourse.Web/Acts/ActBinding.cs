using System.Text.Json;
using System.Text.Json.Nodes;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Web.Acts;

/// <summary>What is wrong with one answer.</summary>
/// <param name="Field">Which, by its path: <c>how.on</c>; empty: of the whole.</param>
/// <param name="Says">What is expected, as a sentence.</param>
public sealed record AnswerFault(string Field, string Says);

/// <summary>
/// The one way from JSON to a command, for the pages and for the interface. It says of every answer that cannot be read what is
/// expected; whether the command is then done is for the case to decide.
/// </summary>
public static class ActBinding
{
    private const int LongestText = 40_000, LongestList = 500, FirstYear = 1900, LastYear = 2200, LargestNumber = 1_000_000, LastMinute = 1439;

    /// <summary>The command, or what is wrong with each answer.</summary>
    /// <param name="act">Which act.</param>
    /// <param name="body">The answers.</param>
    /// <param name="by">Who gives it: as signed in, never as the answers say.</param>
    /// <param name="id">The command's id.</param>
    /// <param name="basedOn">The entries that they had before them; null: they name none.</param>
    public static (Command? Command, IReadOnlyList<AnswerFault> Faults) Read(OfferedAct act, JsonObject body, Actor by, string id, IReadOnlyDictionary<Compartment, int>? basedOn)
    {
        var faults = new List<AnswerFault>();
        Check(act.Fields, body, "", faults);
        if (faults.Count > 0) return (null, faults);
        try
        {
            return (CommandForm.Read(act.Command, body, by, id, basedOn), []);
        }
        catch (JsonException fault)
        {
            var at = (fault.Path ?? "").TrimStart('$').TrimStart('.');
            return (null, [new(at, $"{(at.Length > 0 ? $"\"{at}\" is" : "The answers are")} not in the form that is expected.")]);
        }
    }

    /// <summary>What an answer of a kind looks like in JSON.</summary>
    public static string Expected(ActField field) => field.Kind switch
    {
        FieldKind.Text => "a text",
        FieldKind.Lines => "a list of texts",
        FieldKind.Day => "a day as 2026-11-26",
        FieldKind.Days => "a day as 2026-11-26, or two as 2026-11-01/2026-11-30, where \"..\" stands for an open end",
        FieldKind.Moment => "a moment in coordinated universal time as 2026-11-26T14:30:00Z",
        FieldKind.Number => "a number without a fraction",
        FieldKind.Minute => "a number of minutes from midnight in the United Kingdom, from 0 to 1439",
        FieldKind.YesNo => "true or false",
        FieldKind.Choice => $"one of: {Some(field)}",
        FieldKind.Choices => $"a list of: {Some(field)}",
        FieldKind.Entry => "an entry of the case as open.12",
        FieldKind.Entries => "a list of entries of the case as open.12",
        FieldKind.Term => "{\"months\": 14, \"days\": 0} or \"indeterminate\"",
        FieldKind.Value => "one of {\"yes\": true}, {\"word\": \"…\"}, {\"day\": \"2026-11-26\"}, {\"number\": {\"least\": 1, \"most\": 1}}, {\"term\": {\"least\": {\"months\": 12, \"days\": 0}}}, {\"text\": \"…\"}, {\"unknown\": true}",
        FieldKind.Case => "a case's id: 32 digits from 0 to 9 and a to f",
        FieldKind.Digest => "the hash of the content, as DueCourse writes it",
        FieldKind.Record => "an object",
        _ => "a list of objects",
    };

    private static string Some(ActField field) => field.Choices.Count <= 20 ? string.Join(", ", field.Choices.Select(c => c.Value)) : $"{string.Join(", ", field.Choices.Take(5).Select(c => c.Value))}, and {field.Choices.Count - 5} more, which /api/v1/acts lists";

    private static void Check(IReadOnlyList<ActField> fields, JsonObject said, string at, List<AnswerFault> faults)
    {
        foreach (var (name, _) in said)
            if (!fields.Any(f => f.Name == name))
                faults.Add(new(at + name, $"Nothing is asked by the name of \"{Short(at + name)}\". What is asked: {(fields.Count == 0 ? "nothing" : string.Join(", ", fields.Select(f => f.Name)))}."));
        foreach (var field in fields)
            if (said[field.Name] is { } answer) One(field, answer, at + field.Name, faults, fit => said[field.Name] = fit);
            else if (field.Required) faults.Add(Missing(field, at + field.Name));
    }

    private static void One(ActField field, JsonNode answer, string at, List<AnswerFault> faults, Action<JsonNode> fit)
    {
        switch (field.Kind)
        {
            case FieldKind.Record when answer is JsonObject parts:
                Check(field.Fields, parts, at + ".", faults);
                return;
            case FieldKind.Records when answer is JsonArray { Count: <= LongestList } rows:
                for (var i = 0; i < rows.Count; i++)
                    if (rows[i] is JsonObject row) Check(field.Fields, row, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at}[{i}]."), faults);
                    else faults.Add(Bad(field, at));
                return;
            case FieldKind.Lines or FieldKind.Choices or FieldKind.Entries when answer is JsonArray { Count: <= LongestList } items:
                if (!items.All(i => IsOne(field, i))) faults.Add(Bad(field, at));
                return;
            case FieldKind.Text when answer is JsonValue text && text.TryGetValue<string>(out var words):
                if (string.IsNullOrWhiteSpace(words)) faults.Add(Missing(field, at));
                else if (words.Length > LongestText) faults.Add(new(at, $"{field.Label}: at most {LongestText} characters are recorded, and there are {words.Length}. A longer text is a document."));
                return;
            case FieldKind.Moment when answer is JsonValue moment && moment.TryGetValue<string>(out var said) && InstantPattern.ExtendedIso.Parse(said) is { Success: true } read && InRange(read.Value.InUtc().Date):
                // Whoever says whole seconds means the same as whoever says six digits more.
                fit(Envelope.Moment.Format(Envelope.ToTheMicrosecond(read.Value)));
                return;
            case FieldKind.Record or FieldKind.Records or FieldKind.Lines or FieldKind.Choices or FieldKind.Entries or FieldKind.Text or FieldKind.Moment:
                faults.Add(Bad(field, at));
                return;
            default:
                if (!IsOne(field, answer)) faults.Add(Bad(field, at));
                return;
        }
    }

    private static bool IsOne(ActField field, JsonNode? answer)
    {
        if (field.Kind is FieldKind.Choice or FieldKind.Choices)
            return answer is JsonValue word && word.TryGetValue<string>(out var said) && field.Choices.Any(c => c.Value == said);
        try
        {
            return CommandForm.Value(field.Type, answer) switch
            {
                null => false,
                string text => text.Length <= LongestText,
                LocalDate day => InRange(day),
                Law.Drafting.DateRange days => InRange(days),
                Law.Record.DayValue { Range: var days } => InRange(days),
                int number => number >= 0 && number <= (field.Kind == FieldKind.Minute ? LastMinute : LargestNumber),
                long number => number is >= 0 and <= LargestNumber * 1000L,
                Law.Drafting.Term term => term is { WholeMonths: <= 12_000, Days: <= 100_000 },
                _ => true,
            };
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or OverflowException)
        {
            return false;
        }
    }

    private static bool InRange(LocalDate day) => day.Year is >= FirstYear and <= LastYear;

    private static bool InRange(Law.Drafting.DateRange days) =>
        (days.Earliest == LocalDate.MinIsoValue || InRange(days.Earliest)) && (days.Latest == LocalDate.MaxIsoValue || InRange(days.Latest));

    private static AnswerFault Missing(ActField field, string at) => new(at, $"{field.Label}: an answer is needed.");

    private static AnswerFault Bad(ActField field, string at) => new(at, $"{field.Label}: what is expected here is {Expected(field)}.");

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
