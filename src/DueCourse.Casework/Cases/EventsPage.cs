namespace DueCourse.Casework.Cases;

using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Timers;

/// <summary>A field of an act, as the record writes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">How its value is written, in a word or two.</param>
/// <param name="MayBeAbsent">Whether it is left out where there is nothing to say.</param>
/// <param name="Words">The words from which its value is taken; empty: it is no choice of words.</param>
internal sealed record ActField(string Name, string Form, bool MayBeAbsent, IReadOnlyList<string> Words);

/// <summary>Writes docs/events.md: every act, its fields, and where it stands. It is read from the types, so it cannot be out of date.</summary>
internal static class EventsPage
{
    private static readonly Dictionary<Type, string> Forms = new()
    {
        [typeof(string)] = "text",
        [typeof(UntrustedText)] = "text from outside",
        [typeof(bool)] = "true or false",
        [typeof(int)] = "whole number",
        [typeof(long)] = "whole number",
        [typeof(EntryId)] = "entry",
        [typeof(CaseId)] = "case",
        [typeof(Digest)] = "SHA-256 hash",
        [typeof(Instant)] = "moment",
        [typeof(LocalDate)] = "day",
        [typeof(DateRange)] = "day or days",
        [typeof(FactValue)] = "value",
        [typeof(CaseEvent)] = "act",
    };

    /// <summary>The fields of an act, in the order in which they are written.</summary>
    public static IReadOnlyList<ActField> Fields(Act act) => [.. act.Form.Properties.Select(p => Field(act, p))];

    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder("# Events\n\n")
            .Append("Generated from the types; do not edit. Regenerate with `UPDATE_DOCS=1 ./test Casework --filter-class '*ActsTests'`.\n\n")
            .Append("What an entry says is `{\"act\": word, \"by\": who, \"for\": command, \"what\": the fields}` in canonical JSON (RFC 8785). A field that has nothing to say is left out. ")
            .Append("An act that was published never changes: `tests/DueCourse.Casework.Tests/Cases/PublishedActs.txt` holds each field and word, and takes additions only. A field that is added later may be absent.\n\n")
            .Append("An act stands in the compartment of what it is about. Where it may be put in another, the entries that it names stand there too or in the open one, so that nobody learns from a name that something stands where they may not look. ")
            .Append("**Two people**: cannot be undone; recorded as a proposal until a second person agrees. **Timer**: sets a timer about itself.\n");
        foreach (var act in Acts.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {act.Word}\n\n");
            if (Rules(act) is { Length: > 0 } rules) page.Append(rules).Append("\n\n");
            page.Append("| Field | Written as | |\n|---|---|---|\n");
            foreach (var field in Fields(act))
                page.Append(CultureInfo.InvariantCulture, $"| {field.Name} | {field.Form}{(field.Words.Count == 0 ? "" : ": " + string.Join(", ", field.Words))} | {(field.MayBeAbsent ? "may be absent" : "")} |\n");
        }

        return page.ToString();
    }

    private static string Rules(Act act)
    {
        var rules = new List<string>();
        if (act.Type.IsAssignableTo(typeof(IIrreversible))) rules.Add(act.Type == typeof(AccessGranted) ? "Two people, in the compartments that docs/access.md names." : "Two people.");
        if (act.Type.IsAssignableTo(typeof(ITimed))) rules.Add("Timer.");
        if (act.Type.IsAssignableTo(typeof(IErases))) rules.Add("What the entries that it names say is destroyed with it.");
        if (Fixed(act) is { } only) rules.Add($"Stands in \"{only.Name()}\" alone.");
        return string.Join(" ", rules);
    }

    private static Compartment? Fixed(Act act) => act.Type.Name switch
    {
        nameof(CaseOpened) or nameof(Retention.OutcomeReached) or nameof(Retention.DisposalFellDue) or nameof(Audiences.OutcomeForThePress) or nameof(Audiences.MatterDisclosed) => Compartment.Open,
        nameof(Tracks.Deprivation.DeprivationOrderMadeWithoutNotice) or nameof(Tracks.Deprivation.CommissionAppliedTo) or nameof(Tracks.Deprivation.ContactMadeAfterOrder) => Compartment.Working,
        nameof(Retention.LegalHoldPlaced) or nameof(Retention.LegalHoldLifted) or nameof(Retention.HoldReviewFellDue) => Compartment.Working,
        nameof(Audiences.RequestRecalled) => Compartment.Destination,
        nameof(Audiences.OutcomeForVictimLiaison) => Compartment.Victim,
        _ when act.Type.Namespace is "DueCourse.Casework.Tracks.Protection" or "DueCourse.Casework.Tracks.Trafficking" => Compartment.Protection,
        _ => null,
    };

    private static ActField Field(Act act, JsonPropertyInfo p)
    {
        var nullable = Nullable.GetUnderlyingType(p.PropertyType);
        var (form, words) = Form(act, nullable ?? p.PropertyType);
        return new(p.Name, form, nullable is not null || (!p.PropertyType.IsValueType && (p.AssociatedParameter?.IsNullable ?? p.IsSetNullable)), words);
    }

    private static (string Form, IReadOnlyList<string> Words) Form(Act act, Type type)
    {
        if (Forms.TryGetValue(type, out var form)) return (form, []);
        if (type.IsEnum) return ("word", [.. Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)]);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return Form(act, type.GetGenericArguments()[0]) is var (of, words) ? ("list of " + of, words) : default;

        // A record inside the act: its own fields, in their order.
        var inner = act.Form.Options.GetTypeInfo(type);
        return inner.Kind == JsonTypeInfoKind.Object && type.Namespace?.StartsWith("DueCourse", StringComparison.Ordinal) == true
            ? ($"{{{string.Join(", ", inner.Properties.Select(p => Field(act, p)).Select(f => $"{f.Name}{(f.MayBeAbsent ? "?" : "")}: {f.Form}{(f.Words.Count == 0 ? "" : " (" + string.Join("|", f.Words) + ")")}"))}}}", [])
            : throw new NotSupportedException($"{act.Word} holds a {type.Name}, for which the record has no fixed form");
    }
}
