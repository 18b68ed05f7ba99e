namespace DueCourse.Law.Facts;

/// <summary>Countries by ISO 3166-1 alpha-3 code, with the short English names used on pages.</summary>
/// <remarks>A list of names only. Nothing about a country follows from being on it.</remarks>
public static partial class Countries
{
    private static readonly Lazy<string[]> EveryCode = new(InOrder);

    /// <summary>Every code, in alphabetical order.</summary>
    public static IReadOnlyList<string> Codes => EveryCode.Value;

    /// <summary>The name for a code; the code itself when it is not on the list.</summary>
    public static string NameOf(string code) => Names.TryGetValue(code, out var name) ? name : code;

    /// <summary>Is there such a code?</summary>
    public static bool Exists(string code) => Names.ContainsKey(code);

    private static string[] InOrder() => [.. Names.Keys.Order(StringComparer.Ordinal)];
}
