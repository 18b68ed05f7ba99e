using System.Text;
using System.Xml.Linq;

namespace DueCourse.Web.Acts;

/// <summary>What the documentation of the commands says, in plain text. It is read once.</summary>
internal static class CodeWords
{
    private static readonly Dictionary<string, XElement> Members = Read();

    /// <summary>What a type is.</summary>
    public static string? OfType(Type type) => Of($"T:{Id(type)}", "summary");

    /// <summary>What a value of an enumeration means.</summary>
    public static string? OfWord(Type type, string word) => Of($"F:{Id(type)}.{word}", "summary");

    /// <summary>What a part of a record is: by the parameter that makes it, by its own words, or by those of what it derives from.</summary>
    public static string? OfPart(Type type, string name) => Here(type, name) ?? (type.BaseType is { } wider && wider != typeof(object) ? OfPart(wider, name) : null);

    private static string? Here(Type type, string name) =>
        Members.TryGetValue($"T:{Id(type)}", out var member) && member.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == name) is { } parameter
            ? Plain(parameter) : Of($"P:{Id(type)}.{name}", "summary");

    private static string? Of(string member, string part) => Members.TryGetValue(member, out var found) && found.Element(part) is { } text ? Plain(text) : null;

    private static string Id(Type type) => type.FullName!.Replace('+', '.');

    private static string Plain(XElement text)
    {
        var plain = new StringBuilder();
        foreach (var node in text.DescendantNodes())
            if (node is XText words) plain.Append(words.Value);
            else if (node is XElement { IsEmpty: true } named) plain.Append(Called((string?)named.Attribute("cref") ?? (string?)named.Attribute("name") ?? (string?)named.Attribute("langword") ?? ""));
        return string.Join(' ', plain.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // "T:DueCourse.Casework.Stays.RecordStay" is "record stay".
    private static string Called(string cref)
    {
        var name = cref[(cref.LastIndexOf('.') + 1)..];
        return string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
    }

    private static Dictionary<string, XElement> Read()
    {
        using var from = typeof(CodeWords).Assembly.GetManifestResourceStream("casework.xml") ?? throw new InvalidOperationException("casework.xml is not in the assembly");
        return XDocument.Load(from).Descendants("member").Where(m => m.Attribute("name") is not null)
            .GroupBy(m => (string)m.Attribute("name")!, StringComparer.Ordinal).ToDictionary(m => m.Key, m => m.First(), StringComparer.Ordinal);
    }
}
