using System.Text.Json;
using System.Text.Json.Nodes;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Web.Acts;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using NodaTime.Text;

namespace DueCourse.Web.Api;

/// <summary>Entries and acts as the interface writes them.</summary>
internal static class ApiJson
{
    // Written for machines and for people's eyes: quotes and accents stay as they are. It is never put into a page.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON as text.</summary>
    public static string Text(JsonNode node) => node.ToJsonString(Readable);

    /// <summary>An entry, for a reader who has it.</summary>
    public static JsonObject Entry(OpenFile file, Recorded r) => new()
    {
        ["entry"] = file.Seen.Whole.Contains(r.Id.Compartment) ? r.Id.ToString() : null,
        ["at"] = InstantPattern.ExtendedIso.Format(r.At),
        ["by"] = r.By is { } by ? new JsonObject { ["name"] = by.Name, ["role"] = Reader.Word(by.Role) } : null,
        ["act"] = Word(r.Event),
        ["says"] = file.Seen.InWords(r),
    };

    /// <summary>The word of a kind of event; "erased" where what stood there was.</summary>
    public static string Word(CaseEvent happened) =>
        happened.GetType().GetCustomAttributes(typeof(ActAttribute), inherit: false) is [ActAttribute act] ? act.Word : "erased";

    /// <summary>An act, with what it asks.</summary>
    public static JsonObject Act(OfferedAct act) => new()
    {
        ["name"] = act.Name, ["title"] = act.Title, ["says"] = act.Says, ["group"] = act.Group.Title,
        ["roles"] = new JsonArray([.. act.Roles.Select(r => JsonValue.Create(Reader.Word(r)))]),
        ["fields"] = Fields(act.Fields),
    };

    /// <summary>Roles in words, as a list.</summary>
    public static JsonArray Roles(IEnumerable<Casework.Ledger.ActorRole> roles) => [.. roles.Select(r => JsonValue.Create(AccessPage.Name(r)))];

    private static JsonArray Fields(IReadOnlyList<ActField> fields) => [.. fields.Select(f => new JsonObject
    {
        ["name"] = f.Name, ["kind"] = JsonNamingPolicy.KebabCaseLower.ConvertName(f.Kind.ToString()), ["required"] = f.Required, ["asks"] = f.Label, ["hint"] = f.Hint, ["expected"] = ActBinding.Expected(f),
        ["choices"] = f.Choices.Count == 0 ? null : new JsonArray([.. f.Choices.Select(c => new JsonObject { ["value"] = c.Value, ["means"] = c.Label })]),
        ["fields"] = f.Fields.Count == 0 ? null : Fields(f.Fields),
    })];
}
