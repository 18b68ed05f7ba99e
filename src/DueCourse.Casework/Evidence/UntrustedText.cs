namespace DueCourse.Casework.Evidence;

using System.Globalization;
using System.Text;

/// <summary>
/// Words that somebody outside wrote: on a document, in a name, in a machine-readable zone. They are kept exactly as given and
/// are never an instruction or markup. Whoever shows them asks for <see cref="Shown"/> and encodes that for the place where it
/// stands; <see cref="AsGiven"/> is for storing, comparing and searching, and pages may not call it.
/// </summary>
public readonly struct UntrustedText : IEquatable<UntrustedText>
{
    private readonly string? text;

    /// <summary>Words as they were given.</summary>
    public UntrustedText(string asGiven) => text = asGiven;

    /// <summary>As it was given, to the character. Never for showing.</summary>
    public string AsGiven => text ?? "";

    /// <summary>Whether nothing but blanks was given.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(text);

    /// <summary>
    /// For a reader: what cannot be seen, or turns the direction of what stands around it, is named by its number (<c>[U+202E]</c>).
    /// It is still plain text: <c>&lt;b&gt;</c> stays as it is, and the page encodes it.
    /// </summary>
    public string Shown()
    {
        if (text is null) return "";
        StringBuilder? to = null;
        var from = 0;
        for (var i = 0; i < text.Length;)
        {
            var known = Rune.TryGetRuneAt(text, i, out var rune);
            var length = known ? rune.Utf16SequenceLength : 1;
            if (!known || IsHidden(rune))
            {
                (to ??= new(text.Length + 16)).Append(text, from, i - from)
                    .Append("[U+").Append((known ? rune.Value : text[i]).ToString("X4", CultureInfo.InvariantCulture)).Append(']');
                from = i + length;
            }

            i += length;
        }

        return to is null ? text : to.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>As <see cref="Shown"/>, so that a text which slips into a sentence is not taken raw.</summary>
    public override string ToString() => Shown();

    /// <inheritdoc/>
    public bool Equals(UntrustedText other) => AsGiven == other.AsGiven;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UntrustedText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => AsGiven.GetHashCode(StringComparison.Ordinal);

    /// <summary>The same words, to the character.</summary>
    public static bool operator ==(UntrustedText left, UntrustedText right) => left.Equals(right);

    /// <summary>Other words.</summary>
    public static bool operator !=(UntrustedText left, UntrustedText right) => !left.Equals(right);

    // The joiners U+200C and U+200D belong to the spelling of Persian and of many Indian names.
    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value != '\n',
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        _ => false,
    };
}
