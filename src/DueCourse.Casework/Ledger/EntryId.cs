namespace DueCourse.Casework.Ledger;

using System.Globalization;

/// <summary>Which entry of a case: its compartment, and its number in that compartment's chain from 1. Written <c>open.12</c>.</summary>
public readonly record struct EntryId(Compartment Compartment, int Number)
{
    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out EntryId id)
    {
        id = default;
        var dot = text.IndexOf('.');
        if (dot < 0 || !Compartments.TryParse(text[..dot], out var compartment)) return false;
        var digits = text[(dot + 1)..];
        if (digits.Length is 0 or > 9 || digits[0] is '0' || digits.ContainsAnyExceptInRange('0', '9')) return false;
        id = new(compartment, int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Compartment.Name()}.{Number}");
}
