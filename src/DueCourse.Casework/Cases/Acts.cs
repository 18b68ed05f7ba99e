namespace DueCourse.Casework.Cases;

using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

/// <summary>A kind of event: its type, its word, and how it is written.</summary>
internal sealed record Act(Type Type, string Word, JsonTypeInfo Form);

/// <summary>Every kind of event that the record has a word for, found by reflection once.</summary>
internal static class Acts
{
    /// <summary>How everything is written.</summary>
    internal static JsonSerializerOptions Options { get; } = Made();

    private static readonly FrozenDictionary<Type, Act> ByType = typeof(CaseEvent).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CaseEvent)) && type.GetCustomAttribute<ActAttribute>() is not null)
        .Select(type => new Act(type, type.GetCustomAttribute<ActAttribute>()!.Word, Options.GetTypeInfo(type)))
        .ToFrozenDictionary(act => act.Type);

    private static readonly FrozenDictionary<string, Act> ByWord = ByType.Values.ToFrozenDictionary(act => act.Word, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Act>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All.</summary>
    public static IEnumerable<Act> All => ByType.Values.OrderBy(act => act.Word, StringComparer.Ordinal);

    /// <summary>How an actor is written.</summary>
    public static JsonTypeInfo<Actor> ActorForm { get; } = (JsonTypeInfo<Actor>)Options.GetTypeInfo(typeof(Actor));

    /// <summary>The kind of an event.</summary>
    /// <exception cref="ArgumentException">It has no word.</exception>
    public static Act Of(CaseEvent happened) => ByType.TryGetValue(happened.GetType(), out var act)
        ? act
        : throw new ArgumentException($"{happened.GetType().Name} has no word, so it cannot be recorded", nameof(happened));

    /// <summary>The kind with a word; null if there is none.</summary>
    public static Act? Named(ReadOnlySpan<byte> word)
    {
        Span<char> text = stackalloc char[64];
        return word.Length <= text.Length && Encoding.UTF8.TryGetChars(word, text, out var length) && Lookup.TryGetValue(text[..length], out var act)
            ? act : null;
    }

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = false,
            AllowDuplicateProperties = false,
            Encoder = CanonicalJson.Encoder,
            MaxDepth = 32,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { InTheOrderOfTheirNames } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        foreach (var converter in RecordForms.All) options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    // RFC 8785 sorts names by their UTF-16 code units. Computed properties have no setter and are not part of the record.
    private static void InTheOrderOfTheirNames(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;
        var properties = type.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null)
            .OrderBy(p => p.Name, StringComparer.Ordinal).ToArray();
        type.Properties.Clear();
        foreach (var property in properties) type.Properties.Add(property);
    }
}
