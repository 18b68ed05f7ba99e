namespace DueCourse.CaseFiles.Text;

using System.Buffers;
using System.Text;
using System.Text.Json;

/// <summary>Reads a file written in JSON.</summary>
internal static class JsonText
{
    /// <summary>A file whose first character is a brace is JSON.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

    /// <summary>The whole, or null when there are faults.</summary>
    public static Node? Read(ReadOnlySpan<byte> bytes, Faults faults)
    {
        var builder = new NodeBuilder(faults);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = NodeBuilder.Deepest + 2 });
        var lines = new Lines();
        try
        {
            while (!builder.MustStop && reader.Read())
                Take(ref reader, lines.Reach(bytes, (int)reader.TokenStartIndex), builder, faults);
        }
        catch (JsonException fault)
        {
            var line = (int)(fault.LineNumber ?? 0);
            faults.Add(new(line + 1, (int)(fault.BytePositionInLine ?? 0) + 1), "json.syntax", "Here the file stops being JSON.", "A file that begins with a brace is read as JSON, and half a file is never read.", "Check the quotation marks, commas and brackets here and just before. YAML files begin with a name, not with a brace.");
        }

        return faults.Any ? null : builder.Root;
    }

    private static void Take(ref Utf8JsonReader reader, Place at, NodeBuilder builder, Faults faults)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                builder.Begin(at, reader.TokenType == JsonTokenType.StartObject);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                builder.End();
                break;
            case JsonTokenType.PropertyName or JsonTokenType.String:
                builder.Add(at, TextOf(ref reader, at, faults), isPlain: false);
                break;
            case JsonTokenType.Null:
                builder.Add(at, "", isPlain: true);
                break;
            default:
                builder.Add(at, Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan), isPlain: true);
                break;
        }
    }

    // An escape such as \ud800 names half a character, which is no text.
    private static string TextOf(ref Utf8JsonReader reader, Place at, Faults faults)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            faults.Add(at, "text.control-character", "Here an escape stands for half a character.", FileText.WhyRefused, "Delete it, or write the character itself.");
            return "";
        }
    }

    // Counts lines once from the front; the places asked for only ever move forward.
    private sealed class Lines
    {
        private int _at;
        private int _line = 1;
        private int _lineStart;

        public Place Reach(ReadOnlySpan<byte> bytes, int index)
        {
            for (; _at < index; _at++)
                if (bytes[_at] == (byte)'\n')
                    (_line, _lineStart) = (_line + 1, _at + 1);
            return new(_line, Encoding.UTF8.GetCharCount(bytes[_lineStart..index]) + 1);
        }
    }
}
