namespace DueCourse.CaseFiles.Output;

using System.Text;
using System.Text.Json;

/// <summary>One of the two forms of a case file: groups, lists and values, each with its name unless it stands in a list.</summary>
internal abstract class CaseFileForm
{
    public abstract void BeginGroup(string? name);

    public abstract void EndGroup();

    public abstract void BeginList(string name);

    public abstract void EndList();

    public abstract void Value(string? name, string text);
}

/// <summary>JSON, on one line.</summary>
internal sealed class JsonForm(Utf8JsonWriter json) : CaseFileForm
{
    public override void BeginGroup(string? name)
    {
        if (name is not null) json.WritePropertyName(name);
        json.WriteStartObject();
    }

    public override void EndGroup() => json.WriteEndObject();

    public override void BeginList(string name)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
    }

    public override void EndList() => json.WriteEndArray();

    public override void Value(string? name, string text)
    {
        if (name is not null) json.WritePropertyName(name);
        json.WriteStringValue(text);
    }
}

/// <summary>YAML, each field on its own line.</summary>
internal sealed class YamlForm : CaseFileForm
{
    private readonly StringBuilder _text = new();

    private readonly Stack<int> _open = [];
    private int _indent;
    private bool _owesHyphen;

    public override string ToString() => _text.ToString();

    public override void BeginGroup(string? name)
    {
        if (name is not null) Line(Text(name) + ":");
        _open.Push(_indent);
        if (_open.Count == 1) return;
        if (name is null) _owesHyphen = true;
        _indent += 2;
    }

    public override void EndGroup()
    {
        var indent = _open.Pop();
        // A hyphen that is still owed: an item of which nothing is said.
        if (_owesHyphen) Line("{}");
        _indent = indent;
    }

    public override void BeginList(string name)
    {
        Line(Text(name) + ":");
        _open.Push(_indent);
        _indent += 2;
    }

    public override void EndList() => _indent = _open.Pop();

    public override void Value(string? name, string text)
    {
        if (name is null)
        {
            _indent += 2;
            _owesHyphen = true;
            Line(Text(text));
            _indent -= 2;
            return;
        }

        Line($"{Text(name)}: {Text(text)}");
    }

    private void Line(string content)
    {
        _text.Append(' ', _owesHyphen ? _indent - 2 : _indent);
        if (_owesHyphen) _text.Append("- ");
        _owesHyphen = false;
        _text.Append(content).Append('\n');
    }

    // Plain where nobody can take it for anything else.
    private static string Text(string text)
    {
        var isPlain = char.IsAsciiLetterOrDigit(text[0]) && !text.EndsWith(' ')
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '.' or '_' or '/' or ',');
        if (isPlain && text != "1") return text;
        return $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
