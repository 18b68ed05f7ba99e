namespace DueCourse.Casework.Cases;

using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

/// <summary>
/// A command as JSON, in the forms in which the record writes values. Who gives it, under which id and on which version is never
/// part of it: whoever signed somebody in says that.
/// </summary>
public static class CommandForm
{
    // What whoever runs the program sets, and nobody who uses it.
    private static readonly HashSet<(Type, string)> NotForWhoeverGivesIt = [(typeof(Notices.IssueNotice), nameof(Notices.IssueNotice.Authority))];

    private static readonly JsonSerializerOptions Options = Made();

    /// <summary>
    /// What a command, or a value in one, asks for, in the order in which it is declared: what it is made with, and what it says
    /// besides. What follows from the rest is no part of it.
    /// </summary>
    public static IReadOnlyList<PropertyInfo> Asks(Type type)
    {
        var made = Constructor(type)?.GetParameters().Select(p => p.Name!).ToList() ?? [];
        var all = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null).ToList();
        return
        [
            .. made.Select(name => all.FirstOrDefault(p => p.Name == name)).OfType<PropertyInfo>(),
            .. all.Where(p => p.DeclaringType == type && !made.Contains(p.Name) && !NotForWhoeverGivesIt.Contains((type, p.Name))),
        ];
    }

    /// <summary>Whether something has to be said: it has no default, and null is no value of it.</summary>
    public static bool IsRequired(Type of, PropertyInfo property)
    {
        if (Constructor(of)?.GetParameters().FirstOrDefault(p => p.Name == property.Name) is not { } parameter || parameter.HasDefaultValue) return false;
        return Nullable.GetUnderlyingType(property.PropertyType) is null
            && (property.PropertyType.IsValueType || new NullabilityInfoContext().Create(parameter).WriteState != NullabilityState.Nullable);
    }

    /// <summary>The name in JSON.</summary>
    public static string Name(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>A value of the domain from JSON.</summary>
    /// <param name="type">Which.</param>
    /// <param name="value">The JSON.</param>
    /// <exception cref="JsonException">It is not one.</exception>
    public static object? Value(Type type, JsonNode? value) => value.Deserialize(Options.GetTypeInfo(type));

    /// <summary>A command from JSON.</summary>
    /// <param name="type">Which command.</param>
    /// <param name="body">What it says.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="id">Its id.</param>
    /// <param name="basedOn">The numbers of the entries before whoever gives it; null: they looked at none.</param>
    /// <exception cref="JsonException">It is not that command.</exception>
    public static Command Read(Type type, JsonObject body, Actor by, string id, IReadOnlyDictionary<Compartment, int>? basedOn) =>
        (Command?)body.Deserialize(Options.GetTypeInfo(type)) is { } read ? read with { By = by, Id = id, BasedOn = basedOn } : throw new JsonException("null");

    private static ConstructorInfo? Constructor(Type type) =>
        type.GetConstructors().Where(c => c.GetParameters() is not [{ } only] || only.ParameterType != type).MaxBy(c => c.GetParameters().Length);

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions(Acts.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyWhatIsAsked } } };
        options.MakeReadOnly();
        return options;
    }

    private static void OnlyWhatIsAsked(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace?.StartsWith("DueCourse", StringComparison.Ordinal) is not true) return;
        var asked = Asks(type.Type).Select(Name).ToHashSet(StringComparer.Ordinal);
        for (var i = type.Properties.Count - 1; i >= 0; i--)
            if (!asked.Contains(type.Properties[i].Name)) type.Properties.RemoveAt(i);
    }
}
