namespace DueCourse.Casework.Ledger;

using System.Text.Unicode;

/// <summary>
/// Sees quickly that a text is canonical JSON where it holds nothing difficult: no escape, whole numbers of at most fifteen digits, names
/// in ASCII. Nearly all that the record holds is so. "No" means: ask <see cref="CanonicalJson"/>, which knows all of it.
/// </summary>
internal ref struct PlainJson(ReadOnlySpan<byte> json)
{
    private const int Deepest = 64, MostDigits = 15;

    private readonly ReadOnlySpan<byte> json = json;
    private int at;

    /// <summary>Whether a text is certainly canonical.</summary>
    public static bool IsCertain(ReadOnlySpan<byte> json)
    {
        var text = new PlainJson(json);
        return Utf8.IsValid(json) && text.Value(0) && text.at == json.Length;
    }

    private readonly byte Here => at < json.Length ? json[at] : (byte)0;

    private bool Value(int depth)
    {
        switch (Here)
        {
            case (byte)'{': return depth < Deepest && Members(depth + 1);
            case (byte)'[': return depth < Deepest && Items(depth + 1);
            case (byte)'"': return Text(out _);
            case (byte)'t': return Word("true"u8);
            case (byte)'f': return Word("false"u8);
            case (byte)'n': return Word("null"u8);
            default: return Number();
        }
    }

    private bool Members(int depth)
    {
        at++;
        if (Take((byte)'}')) return true;
        ReadOnlySpan<byte> before = default;
        for (var first = true; ; first = false)
        {
            // In ASCII the order of bytes is that of UTF-16; an equal name would stand twice.
            if (!Text(out var name) || name.ContainsAnyExceptInRange((byte)' ', (byte)'~') || (!first && before.SequenceCompareTo(name) >= 0)) return false;
            if (!Take((byte)':') || !Value(depth)) return false;
            if (Take((byte)'}')) return true;
            if (!Take((byte)',')) return false;
            before = name;
        }
    }

    private bool Items(int depth)
    {
        at++;
        if (Take((byte)']')) return true;
        while (true)
        {
            if (!Value(depth)) return false;
            if (Take((byte)']')) return true;
            if (!Take((byte)',')) return false;
        }
    }

    private bool Text(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!Take((byte)'"')) return false;
        var rest = json[at..];
        var length = rest.IndexOf((byte)'"');
        if (length < 0) return false;
        text = rest[..length];
        at += length + 1;
        return !text.Contains((byte)'\\') && !text.ContainsAnyInRange((byte)0, (byte)0x1F);
    }

    private bool Number()
    {
        var isNegative = Take((byte)'-');
        var from = at;
        while (Here is >= (byte)'0' and <= (byte)'9') at++;
        var digits = at - from;
        return digits is > 0 and <= MostDigits && (json[from] != '0' || (digits == 1 && !isNegative));
    }

    private bool Word(ReadOnlySpan<byte> word)
    {
        var found = json[at..].StartsWith(word);
        if (found) at += word.Length;
        return found;
    }

    private bool Take(byte c)
    {
        var found = at < json.Length && json[at] == c;
        if (found) at++;
        return found;
    }
}
