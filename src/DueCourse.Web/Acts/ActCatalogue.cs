using System.Collections;
using System.Text.Json;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using DueCourse.Web.Dress;
using NodaTime;

namespace DueCourse.Web.Acts;

/// <summary>Everything that can be done in a case: every command, found once, with what it asks in the words in which it is documented.</summary>
public static class ActCatalogue
{
    // Records in records in records: nothing that somebody says goes deeper.
    private const int Deepest = 4;

    private static readonly Lazy<IReadOnlyList<OfferedAct>> Every = new(() =>
        [.. Commands().Where(c => !NotOffered.All.ContainsKey(c)).Select(Made).OrderBy(a => ActGroups.All.ToList().IndexOf(a.Group)).ThenBy(a => a.Title, StringComparer.Ordinal)]);

    private static readonly Lazy<Dictionary<string, OfferedAct>> ByName = new(() => All.ToDictionary(a => a.Name, StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<Type, OfferedAct>> ByType = new(() => All.ToDictionary(a => a.Command));

    /// <summary>All, group by group.</summary>
    public static IReadOnlyList<OfferedAct> All => Every.Value;

    /// <summary>The one with a name; null if there is none.</summary>
    public static OfferedAct? Find(string name) => ByName.Value.GetValueOrDefault(name);

    /// <summary>The one of a command; null where it is not offered.</summary>
    public static OfferedAct? Of(Type command) => ByType.Value.GetValueOrDefault(command);

    /// <summary>Every command that there is.</summary>
    internal static IEnumerable<Type> Commands() => typeof(Command).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Command)));

    private static OfferedAct Made(Type command)
    {
        var name = OwnWords.Name(command) ?? JsonNamingPolicy.KebabCaseLower.ConvertName(command.Name);
        return new(name, OwnWords.Title(command) ?? Plain.Capital(name.Replace('-', ' ')), CodeWords.OfType(command) ?? "", ActGroups.Of(command), command, WhoMay.Of(command), Fields(command, 0));
    }

    private static IReadOnlyList<ActField> Fields(Type of, int depth) => depth > Deepest ? [] : [.. CommandForm.Asks(of).Select(asked =>
    {
        var type = asked.PropertyType;
        var one = Nullable.GetUnderlyingType(type) ?? (IsList(type) ? type.GetGenericArguments()[0] : type);
        var kind = Kind(one, IsList(type));
        var (label, hint) = OwnWords.Question(of, asked.Name) ?? (CodeWords.OfPart(of, asked.Name) is { } sentence ? Questions.Of(sentence) : ("", null));
        var choices = kind is FieldKind.Choice or FieldKind.Choices ? Words(one) : ChosenFrom.Of(of, asked.Name);
        if (choices.Count > 0 && kind is FieldKind.Text) kind = FieldKind.Choice;
        if (kind is FieldKind.Number && asked.Name == "Minute") kind = FieldKind.Minute;
        return new ActField(CommandForm.Name(asked), kind, one, CommandForm.IsRequired(of, asked), label, hint, choices, kind is FieldKind.Record or FieldKind.Records ? Fields(one, depth + 1) : [])
        {
            Of = of, IsLong = OwnWords.IsLong(asked.Name),
        };
    })];

    private static bool IsList(Type type) => type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable));

    private static FieldKind Kind(Type type, bool several) => type switch
    {
        _ when type == typeof(string) || type == typeof(UntrustedText) => several ? FieldKind.Lines : FieldKind.Text,
        _ when type == typeof(EntryId) => several ? FieldKind.Entries : FieldKind.Entry,
        { IsEnum: true } => several ? FieldKind.Choices : FieldKind.Choice,
        _ when several => FieldKind.Records,
        _ when type == typeof(LocalDate) => FieldKind.Day,
        _ when type == typeof(DateRange) => FieldKind.Days,
        _ when type == typeof(Instant) => FieldKind.Moment,
        _ when type == typeof(int) || type == typeof(long) => FieldKind.Number,
        _ when type == typeof(bool) => FieldKind.YesNo,
        _ when type == typeof(Term) => FieldKind.Term,
        _ when type == typeof(FactValue) => FieldKind.Value,
        _ when type == typeof(CaseId) => FieldKind.Case,
        _ when type == typeof(Digest) => FieldKind.Digest,
        _ => FieldKind.Record,
    };

    private static IReadOnlyList<FieldChoice> Words(Type type) => [.. Enum.GetValues(type).Cast<Enum>()
        .Where(word => word is not ActorRole.System)
        .Select(word => new FieldChoice(JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString()), word switch
        {
            ActorRole role => Plain.Capital(AccessPage.Name(role)),
            Compartment compartment => $"{Plain.Capital(compartment.Name())}: {(CodeWords.OfWord(type, word.ToString()) ?? "").TrimEnd('.')}",
            _ => CodeWords.OfWord(type, word.ToString())?.TrimEnd('.') is { Length: > 0 } says ? says : Plain.Capital(JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString()).Replace('-', ' ')),
        }))];
}
