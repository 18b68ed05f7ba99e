namespace DueCourse.Casework.Cases;

using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using DueCourse.Casework.Statements;

/// <summary>
/// Reads quickly what nearly every entry of a long case is: a payload without escapes, by somebody who has acted before, most
/// often a stated fact. Whatever is out of the ordinary it leaves: null means that <see cref="Payload"/> has to look, which
/// knows all of it and says what is wrong.
/// </summary>
internal sealed class QuickPayload
{
    private static readonly (byte[] Written, Side Side)[] Sides =
        [.. Enum.GetValues<Side>().Select(side => (Encoding.ASCII.GetBytes(JsonNamingPolicy.KebabCaseLower.ConvertName(side.ToString())), side))];

    // Few people act in one case, and one after another; the last of them are enough.
    private readonly (byte[] Written, Actor Actor)[] actors = new (byte[], Actor)[4];
    private int known;

    /// <summary>What a payload says; null when that is for <see cref="Payload"/> to say.</summary>
    public Recorded? Read(EntryId id, Instant at, ReadOnlySpan<byte> payload)
    {
        if (payload.Contains((byte)'\\') || payload.ContainsAnyInRange((byte)0, (byte)0x1F) || !Utf8.IsValid(payload)) return null;
        var text = new ExactText(payload);
        text.Expect("{\"act\":\""u8);
        var kind = Acts.Named(text.Quoted());
        text.Expect(",\"by\":"u8);
        if (kind is null || text.Failed || By(ref text) is not { } by) return null;
        text.Expect(",\"for\":\""u8);
        var command = text.Plain();
        text.Expect(",\"what\":"u8);
        if (text.Failed || !text.Rest.EndsWith("}"u8)) return null;
        var what = text.Rest[..^1];
        var happened = kind.Type == typeof(FactAsserted) ? Fact(what) : (CaseEvent?)JsonSerializer.Deserialize(what, kind.Form);
        return happened is null ? null : new(id, at, by, command, happened);
    }

    private Actor? By(ref ExactText text)
    {
        foreach (var (written, actor) in actors)
            if (written is not null && text.Takes(written)) return actor;
        var json = new Utf8JsonReader(text.Rest, isFinalBlock: false, default);
        if (JsonSerializer.Deserialize(ref json, Acts.ActorForm) is not { } read) return null;
        var bytes = text.Bytes((int)json.BytesConsumed).ToArray();
        actors[known++ % actors.Length] = (bytes, read);
        return read;
    }

    // Names stand in their order, each once; what is null is not written.
    private static FactAsserted? Fact(ReadOnlySpan<byte> what)
    {
        var text = new ExactText(what);
        var assertedBy = text.Takes("{\"assertedBy\":\""u8) ? Next(ref text) : null;
        var begins = assertedBy is null && text.Takes("{"u8);
        EntryId? document = text.Takes("\"document\":\""u8) ? Entry(ref text) : null;
        text.Expect("\"fact\":\""u8);
        var fact = Next(ref text);
        DateRange? from = text.Takes("\"from\":\""u8) ? Range(ref text) : null;
        EntryId? identity = text.Takes("\"identity\":\""u8) ? Entry(ref text) : null;
        text.Expect("\"side\":\""u8);
        var side = SideOf(ref text);
        var source = text.Takes("\"source\":\""u8) ? Next(ref text) : null;
        EntryId? subject = text.Takes("\"subject\":\""u8) ? Entry(ref text) : null;
        EntryId? supersedes = text.Takes("\"supersedes\":\""u8) ? Entry(ref text) : null;
        DateRange? to = text.Takes("\"to\":\""u8) ? Range(ref text) : null;
        text.Expect("\"value\":{"u8);
        var value = Value(ref text);
        text.Expect("}}"u8);
        return text.IsRead && value is not null && (begins || assertedBy is not null)
            ? new(subject, fact, value, from, to, source, document, assertedBy, side, supersedes, identity) : null;
    }

    private static FactValue? Value(ref ExactText text)
    {
        if (text.Takes("\"yes\":true"u8)) return new YesNoValue(IsYes: true);
        if (text.Takes("\"yes\":false"u8)) return new YesNoValue(IsYes: false);
        if (text.Takes("\"word\":\""u8)) return new WordValue(text.Plain());
        if (text.Takes("\"text\":\""u8)) return new TextValue(text.Plain());
        if (text.Takes("\"unknown\":true"u8)) return new NotKnownValue();
        if (!text.Takes("\"day\":\""u8)) return null;
        var day = Range(ref text, after: "\""u8);
        return text.Failed ? null : new DayValue(day);
    }

    private static string Next(ref ExactText text)
    {
        var plain = text.Plain();
        text.Expect(","u8);
        return plain;
    }

    private static EntryId Entry(ref ExactText text)
    {
        var compartment = text.Compartment();
        text.Expect("."u8);
        var number = text.Number();
        text.Expect("\","u8);
        if (number is < 1 or > 999_999_999) text.Fail();
        return text.Failed ? default : new(compartment, (int)number);
    }

    private static DateRange Range(ref ExactText text) => Range(ref text, after: "\","u8);

    private static DateRange Range(ref ExactText text, ReadOnlySpan<byte> after)
    {
        var first = text.Day();
        var last = text.Takes("/"u8) ? text.Day() : first;
        text.Expect(after);
        if (last < first) text.Fail();
        return text.Failed ? default : new(first, last);
    }

    private static Side SideOf(ref ExactText text)
    {
        foreach (var (written, side) in Sides)
            if (text.Rest.Length > written.Length && text.Rest[written.Length] == '"' && text.Takes(written))
            {
                text.Expect("\","u8);
                return side;
            }

        text.Fail();
        return default;
    }
}
