namespace DueCourse.Casework.Ledger;

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

/// <summary>The JSON Canonicalization Scheme: one way to write each value, so that one hash stands for it.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc8785</remarks>
public static class CanonicalJson
{
    private const int Deepest = 64;

    /// <summary>Escapes as little as the platform's writer can; what it escapes too much, <see cref="Of"/> puts right.</summary>
    internal static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The canonical form of a JSON text in UTF-8.</summary>
    /// <exception cref="JsonException">It is not JSON, names a property twice, is nested more than 64 deep, or holds half a surrogate pair.</exception>
    public static byte[] Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Deepest });
        using var document = JsonDocument.ParseValue(ref reader);
        if (reader.Read()) throw new JsonException("more than one value");
        var to = new ArrayBufferWriter<byte>(Math.Max(json.Length, 1));
        try
        {
            Write(document.RootElement, to);
        }
        catch (InvalidOperationException fault)
        {
            // How the platform says that a string is no UTF-8, or holds half a surrogate pair.
            throw new JsonException("a string that no UTF-8 can hold", fault);
        }

        return to.WrittenSpan.ToArray();
    }

    /// <summary>Whether a text is JSON in its canonical form.</summary>
    public static bool IsCanonical(ReadOnlySpan<byte> json)
    {
        try
        {
            return PlainJson.IsCertain(json) || json.SequenceEqual(Of(json));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether what the record's own writer wrote is canonical as it stands. Names are in order and numbers whole already, so
    /// only an escape can differ.
    /// </summary>
    internal static bool IsPlain(ReadOnlySpan<byte> written) => !written.Contains((byte)'\\');

    private static void Write(JsonElement value, ArrayBufferWriter<byte> to)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = value.EnumerateObject().Select(m => (Name: Text(m.Name), m.Value)).OrderBy(m => m.Name, StringComparer.Ordinal).ToArray();
                for (var i = 0; i < members.Length; i++)
                {
                    if (i > 0 && members[i].Name == members[i - 1].Name) throw new JsonException($"\"{members[i].Name}\" stands twice");
                    to.Write(i == 0 ? "{"u8 : ","u8);
                    WriteString(members[i].Name, to);
                    to.Write(":"u8);
                    Write(members[i].Value, to);
                }

                to.Write(members.Length == 0 ? "{}"u8 : "}"u8);
                break;
            case JsonValueKind.Array:
                var first = true;
                foreach (var item in value.EnumerateArray())
                {
                    to.Write(first ? "["u8 : ","u8);
                    first = false;
                    Write(item, to);
                }

                to.Write(first ? "[]"u8 : "]"u8);
                break;
            case JsonValueKind.String:
                WriteString(Text(value.GetString()!), to);
                break;
            case JsonValueKind.Number:
                WriteAscii(Number(value.TryGetDouble(out var number) ? number : double.NaN), to);
                break;
            default:
                WriteAscii(value.GetRawText(), to);
                break;
        }
    }

    // An escape can write half a pair, which no UTF-8 can hold: RFC 8785, 3.2.2.2, stops there.
    private static string Text(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) throw new JsonException("half a surrogate pair");
            i++;
        }

        return text;
    }

    private static void WriteString(string text, ArrayBufferWriter<byte> to)
    {
        to.Write("\""u8);
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var escape = text[i] switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' => "\\u" + ((int)text[i]).ToString("x4", CultureInfo.InvariantCulture),
                _ => null,
            };
            if (escape is null) continue;
            Encoding.UTF8.GetBytes(text.AsSpan(from, i - from), to);
            WriteAscii(escape, to);
            from = i + 1;
        }

        Encoding.UTF8.GetBytes(text.AsSpan(from), to);
        to.Write("\""u8);
    }

    private static void WriteAscii(string text, ArrayBufferWriter<byte> to) => Encoding.ASCII.GetBytes(text, to);

    // ECMAScript's Number.prototype.toString, on the shortest digits that give the number back.
    private static string Number(double value)
    {
        if (!double.IsFinite(value)) throw new JsonException("a number past the range of a double");
        if (value == 0) return "0";
        var shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var digits = new string([.. shortest.TakeWhile(c => c is not 'E').Where(char.IsAsciiDigit)]).TrimStart('0').TrimEnd('0');
        // The place of the point, counted from before the first digit.
        var point = Point(shortest);
        var sign = value < 0 ? "-" : "";
        return sign + (point switch
        {
            > 0 and <= 21 when digits.Length <= point => digits.PadRight(point, '0'),
            > 0 and <= 21 => digits[..point] + "." + digits[point..],
            > -6 and <= 0 => "0." + new string('0', -point) + digits,
            _ => digits[..1] + (digits.Length > 1 ? "." + digits[1..] : "") + "e" + (point > 0 ? "+" : "-")
                + Math.Abs(point - 1).ToString(CultureInfo.InvariantCulture),
        });
    }

    private static int Point(string shortest)
    {
        var e = shortest.IndexOf('E');
        var exponent = e < 0 ? 0 : int.Parse(shortest.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? shortest : shortest[..e];
        var dot = mantissa.IndexOf('.');
        var whole = dot < 0 ? mantissa : mantissa[..dot];
        if (whole.TrimStart('0') is { Length: > 0 } significant) return significant.Length + exponent;
        var fraction = mantissa[(dot + 1)..];
        return exponent - (fraction.Length - fraction.TrimStart('0').Length);
    }
}
