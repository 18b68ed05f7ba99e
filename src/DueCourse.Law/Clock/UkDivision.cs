namespace DueCourse.Law.Clock;

/// <summary>A part of the United Kingdom with its own bank holidays.</summary>
public enum UkDivision
{
    /// <summary>England and Wales.</summary>
    EnglandAndWales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,
}

/// <summary>Several parts at once.</summary>
[Flags]
public enum Divisions : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>England and Wales.</summary>
    EnglandAndWales = 1,

    /// <summary>Scotland.</summary>
    Scotland = 2,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland = 4,

    /// <summary>All three.</summary>
    All = 7,
}

/// <summary>Parts of the United Kingdom in words and in files.</summary>
public static class UkDivisions
{
    /// <summary>Every part.</summary>
    public static IReadOnlyList<UkDivision> Each { get; } = [UkDivision.EnglandAndWales, UkDivision.Scotland, UkDivision.NorthernIreland];

    /// <summary>The part as a set of one.</summary>
    public static Divisions Alone(this UkDivision division) => (Divisions)(1 << (int)division);

    /// <summary>The words for a part.</summary>
    public static string Words(this UkDivision division) => division switch
    {
        UkDivision.EnglandAndWales => "England and Wales",
        UkDivision.Scotland => "Scotland",
        _ => "Northern Ireland",
    };

    /// <summary>The word for a part in a file.</summary>
    public static string Named(this UkDivision division) => division switch
    {
        UkDivision.EnglandAndWales => "england-and-wales",
        UkDivision.Scotland => "scotland",
        _ => "northern-ireland",
    };

    /// <summary>The part that a file names; null for any other word.</summary>
    public static UkDivision? Named(string word) => word switch
    {
        "england-and-wales" => UkDivision.EnglandAndWales,
        "scotland" => UkDivision.Scotland,
        "northern-ireland" => UkDivision.NorthernIreland,
        _ => null,
    };
}
