using System.Text;

namespace DueCourse.Proofs;

/// <summary>
/// A formula in the making. What is named in it gets a number in the order in which it is first named, so that two formulas
/// that say the same of different things are one text, and are proved once.
/// </summary>
internal sealed class Script
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _said;

    /// <summary>All of it.</summary>
    public string Text => _text.ToString();

    /// <summary>A yes-or-no unknown, named by a key.</summary>
    public string Bool(string key) => Named(key, "b", "Bool");

    /// <summary>A whole number, named by a key.</summary>
    public string Int(string key) => Named(key, "i", "Int");

    /// <summary>Is something named so?</summary>
    public bool Has(string key) => _names.ContainsKey(key);

    /// <summary>Something that must hold.</summary>
    public void Assert(string term)
    {
        if (term != "true") _text.Append("(assert ").Append(term).Append(")\n");
    }

    /// <summary>A short name for a long term.</summary>
    public string Short(string term)
    {
        if (term is "true" or "false" || !term.StartsWith('(')) return term;
        if (_names.TryGetValue("=" + term, out var name)) return name;
        name = "d" + Number();
        _names["=" + term] = name;
        _text.Append("(define-fun ").Append(name).Append(" () Bool ").Append(term).Append(")\n");
        return name;
    }

    /// <summary>What was added since this was last asked.</summary>
    public string TakeNew()
    {
        var added = _text.ToString(_said, _text.Length - _said);
        _said = _text.Length;
        return added;
    }

    private string Named(string key, string letter, string sort)
    {
        if (_names.TryGetValue(key, out var name)) return name;
        name = letter + Number();
        _names[key] = name;
        _text.Append("(declare-const ").Append(name).Append(' ').Append(sort).Append(")\n");
        return name;
    }

    private string Number() => _names.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Writes terms.</summary>
internal static class Formula
{
    public static string And(params IEnumerable<string> terms) => Fold(terms, "and", "true", "false");

    public static string Or(params IEnumerable<string> terms) => Fold(terms, "or", "false", "true");

    public static string Not(string term) => term switch
    {
        "true" => "false",
        "false" => "true",
        _ => $"(not {term})",
    };

    public static string Implies(string term, string follows) => term == "true" ? follows : term == "false" || follows == "true" ? "true" : $"(=> {term} {follows})";

    public static string Number(long number) => number < 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(- {-number})")
        : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Fold(IEnumerable<string> terms, string op, string neutral, string final)
    {
        var kept = new List<string>();
        foreach (var term in terms)
        {
            if (term == final) return final;
            if (term != neutral && !kept.Contains(term)) kept.Add(term);
        }

        return kept.Count switch
        {
            0 => neutral,
            1 => kept[0],
            _ => $"({op} {string.Join(' ', kept)})",
        };
    }
}
