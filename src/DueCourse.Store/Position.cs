namespace DueCourse.Store;

using System.Globalization;

/// <summary>
/// A place in the order in which entries became visible, across cases. It belongs to one store: an export does not carry it, and
/// nothing that a reader is shown may depend on it.
/// </summary>
/// <param name="Turn">Which append: later appends to the same case have a higher turn. Turns have gaps.</param>
/// <param name="Version">Which entry of it: its version in its case.</param>
public readonly record struct Position(long Turn, long Version) : IComparable<Position>
{
    /// <summary>Before everything.</summary>
    public static Position Start => default;

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string text, out Position position)
    {
        position = default;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !long.TryParse(text.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var turn)
            || !long.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var version)) return false;
        position = new(turn, version);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Position other) => Turn != other.Turn ? Turn.CompareTo(other.Turn) : Version.CompareTo(other.Version);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Turn}.{Version}");

    /// <summary>Earlier.</summary>
    public static bool operator <(Position left, Position right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(Position left, Position right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(Position left, Position right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(Position left, Position right) => left.CompareTo(right) >= 0;
}

/// <summary>An entry that was appended, and where in the order of all cases.</summary>
public readonly record struct Change(Position At, Entry Entry);
