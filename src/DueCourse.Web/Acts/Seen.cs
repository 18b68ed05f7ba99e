using System.Globalization;
using DueCourse.Casework.Ledger;

namespace DueCourse.Web.Acts;

/// <summary>The numbers of the last entries that somebody had before them, as text: <c>open.12-working.4</c>. It is the case's entity tag too.</summary>
public static class Seen
{
    private const string Nothing = "none";

    /// <summary>Writes them.</summary>
    public static string Text(IReadOnlyDictionary<Compartment, int> versions) => versions.Count == 0 ? Nothing
        : string.Join('-', versions.OrderBy(v => v.Key).Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key.Name()}.{v.Value}")));

    /// <summary>Reads them; null where it is no such text.</summary>
    public static IReadOnlyDictionary<Compartment, int>? Read(string? text)
    {
        var versions = new Dictionary<Compartment, int>();
        if (text is not { Length: > 0 and <= 200 }) return null;
        if (text == Nothing) return versions;
        foreach (var part in text.Split('-'))
        {
            var dot = part.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0 || !Compartments.TryParse(part.AsSpan(0, dot), out var @in) || !int.TryParse(part.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last) || !versions.TryAdd(@in, last)) return null;
        }

        return versions;
    }
}
