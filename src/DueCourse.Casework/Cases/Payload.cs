namespace DueCourse.Casework.Cases;

using System.Buffers;
using System.Text;
using System.Text.Json;

/// <summary>
/// What an entry says, as canonical JSON (RFC 8785): <c>{"act": word, "by": who, "for": command, "what": the event}</c>.
/// The order lets one pass read it.
/// </summary>
public static class Payload
{
    /// <summary>The most bytes that one entry may say: a longer text is a document.</summary>
    public const int Most = 1 << 20;

    /// <summary>Writes an event.</summary>
    /// <exception cref="ArgumentException">The event is of a kind that the record has no word for, or too long: a fault in the caller.</exception>
    public static byte[] Write(CaseEvent happened, Actor by, string command)
    {
        var kind = Acts.Of(happened);
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = CanonicalJson.Encoder, SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteString("act"u8, kind.Word);
            json.WritePropertyName("by"u8);
            JsonSerializer.Serialize(json, by, Acts.ActorForm);
            json.WriteString("for"u8, command);
            json.WritePropertyName("what"u8);
            JsonSerializer.Serialize(json, happened, kind.Form);
            json.WriteEndObject();
        }

        if (buffer.WrittenCount > Most) throw new ArgumentException($"an entry may say at most {Most} bytes", nameof(happened));
        return CanonicalJson.IsPlain(buffer.WrittenSpan) ? buffer.WrittenSpan.ToArray() : CanonicalJson.Of(buffer.WrittenSpan);
    }

    /// <summary>Reads an entry back.</summary>
    /// <exception cref="FormatException">It is not what <see cref="Write"/> writes: the store was changed, or is newer than this program.</exception>
    public static Recorded Read(Entry entry)
    {
        var (id, at) = (entry.Envelope.Id, entry.Envelope.RecordedAt);
        return entry.Payload is null ? new(id, at, null, "", new Erased()) : Read(id, at, entry.Payload);
    }

    /// <summary>Reads many entries of a case, such as all of them: quicker than one by one.</summary>
    /// <exception cref="FormatException">As for one.</exception>
    public static IReadOnlyList<Recorded> Read(IReadOnlyList<Entry> entries)
    {
        var quick = new QuickPayload();
        var recorded = new Recorded[entries.Count];
        for (var i = 0; i < recorded.Length; i++)
            recorded[i] = entries[i] is { Payload: { } payload, Envelope: { Id: var id, RecordedAt: var at } } && Quickly(quick, id, at, payload) is { } read ? read : Read(entries[i]);
        return recorded;
    }

    /// <summary>Reads a payload that stands at a place.</summary>
    /// <exception cref="FormatException">As for an entry.</exception>
    public static Recorded Read(EntryId id, Instant at, ReadOnlySpan<byte> payload)
    {
        try
        {
            var json = new Utf8JsonReader(payload, new JsonReaderOptions { MaxDepth = 32 });
            Expect(ref json, JsonTokenType.StartObject);
            Name(ref json, "act"u8);
            Expect(ref json, JsonTokenType.String);
            var kind = Acts.Named(json.ValueSpan) ?? throw new FormatException(
                $"Entry {id} says \"{Encoding.UTF8.GetString(json.ValueSpan)}\", for which this version of DueCourse has no word. A newer version wrote it: use that one.");
            Name(ref json, "by"u8);
            json.Read();
            var by = JsonSerializer.Deserialize(ref json, Acts.ActorForm);
            Name(ref json, "for"u8);
            Expect(ref json, JsonTokenType.String);
            var command = json.GetString()!;
            Name(ref json, "what"u8);
            json.Read();
            var happened = (CaseEvent?)JsonSerializer.Deserialize(ref json, kind.Form);
            Expect(ref json, JsonTokenType.EndObject);
            if (by is null || happened is null || json.Read()) throw new JsonException("something is missing or stands twice");
            return new(id, at, by, command, happened);
        }
        catch (JsonException fault)
        {
            throw new FormatException($"Entry {id} cannot be read: {fault.Message}", fault);
        }
    }

    private static Recorded? Quickly(QuickPayload quick, EntryId id, Instant at, ReadOnlySpan<byte> payload)
    {
        try
        {
            return quick.Read(id, at, payload);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Expect(ref Utf8JsonReader json, JsonTokenType type)
    {
        if (!json.Read() || json.TokenType != type) throw new JsonException($"{type} should stand here");
    }

    private static void Name(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.PropertyName || !json.ValueTextEquals(name))
            throw new JsonException($"\"{Encoding.UTF8.GetString(name)}\" should stand here");
    }
}
