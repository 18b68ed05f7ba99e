namespace DueCourse.CaseFiles;

using DueCourse.CaseFiles.Text;
using DueCourse.CaseFiles.Values;

/// <summary>The values of facts as a case file, a command line or a form writes them.</summary>
public static class FactText
{
    private const int LongestValue = 200;
    private const int LargestNumber = 1_000_000;

    /// <summary>Reads what is written as the value of a fact, or says why it cannot be one.</summary>
    public static bool TryRead(FactDefinition fact, ReadOnlySpan<char> text, [NotNullWhen(true)] out FactValue? value, out ValueFault fault)
    {
        value = null;
        if (FileText.FirstRefused(text) is not null) return Fails(new("text.control-character", FileText.WhyRefused, "Delete it."), out fault);
        if (fact.Type != FactType.Text) text = text.Trim();
        if (text.IsWhiteSpace()) return Fails(Empty, out fault);
        fault = default;
        if (text is "unknown" && !fact.Options.Contains("unknown"))
        {
            value = NotKnown;
            return true;
        }

        if (fact.Type != FactType.Text && text.Length > LongestValue)
            return Fails(new("value.too-long", "No answer to this question is so long.", Forms(fact)), out fault);
        value = fact.Type switch
        {
            FactType.YesNo => YesNo(text, out fault),
            FactType.Date => DateText.TryRead(text, out var day, out fault) ? new DayValue(day) : null,
            FactType.Term => TermText.TryRead(text, out var term, out fault) ? new TermValue(term) : null,
            FactType.Choice => Choice(fact, text, out fault),
            FactType.Country => Country(text, out fault),
            FactType.Number => Number(fact, text, out fault),
            FactType.Text => new TextValue(text.ToString()),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Type, "a type of fact that cannot be read"),
        };
        return value is not null;
    }

    /// <summary>The value as a case file writes it; reading it gives the value again.</summary>
    public static string Write(FactValue value) => value switch
    {
        YesNoValue yesNo => yesNo.IsYes ? "yes" : "no",
        DayValue day => DateText.Write(day.Range),
        TermValue term => TermText.Write(term.Range),
        WordValue word => word.Word,
        NumberValue number => Write(number),
        TextValue text => text.Text,
        NotKnownValue => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a value that cannot be written"),
    };

    /// <summary>What can be written as the value of a fact, as a sentence.</summary>
    public static string Forms(FactDefinition fact) => fact.Type switch
    {
        FactType.YesNo => "Write yes, no or unknown.",
        FactType.Date => DateText.Forms,
        FactType.Term => TermText.Forms,
        FactType.Choice => $"Write {Sentence.Or([.. fact.Options, "unknown"])}.",
        FactType.Country => "Write the three letters of the country's ISO code, such as PAK, or unknown.",
        FactType.Number => "Write a whole number, or what is known of it: 12..18, 12.., ..18 or unknown.",
        _ => "Write a text, or unknown.",
    };

    internal static ValueFault Empty { get; } = new("value.empty", "An empty value says neither that something is known nor that it is not.", "Write the value, write unknown, or delete the field.");

    private static YesNoValue Yes { get; } = new(true);

    private static YesNoValue No { get; } = new(false);

    private static NotKnownValue NotKnown { get; } = new();

    private static string Write(NumberValue number) =>
        number.Least == number.Most ? number.Least.ToString(CultureInfo.InvariantCulture)
        : number.Most == int.MaxValue ? string.Create(CultureInfo.InvariantCulture, $"{number.Least}..")
        : string.Create(CultureInfo.InvariantCulture, $"{number.Least}..{number.Most}");

    private static YesNoValue? YesNo(ReadOnlySpan<char> text, out ValueFault fault)
    {
        fault = default;
        if (text is "yes" or "true") return Yes;
        if (text is "no" or "false") return No;
        fault = new("value.yes-no", "The question is answered yes or no, or it is not known.", "Write yes, no or unknown, in small letters and without more.");
        return null;
    }

    private static WordValue? Choice(FactDefinition fact, ReadOnlySpan<char> text, out ValueFault fault)
    {
        fault = default;
        foreach (var option in fact.Options)
            if (text.SequenceEqual(option))
                return new(option);
        fault = new("value.choice", "The law distinguishes these answers and no others.", Nearest.To(text.ToString(), fact.Options) is { } near ? $"Did you mean {near}? {Forms(fact)}" : Forms(fact));
        return null;
    }

    private static WordValue? Country(ReadOnlySpan<char> text, out ValueFault fault)
    {
        fault = default;
        if (text.Length == 3 && text.ToString() is var code && Countries.Exists(code)) return new(code);
        fault = new("value.country", "Countries are named by their ISO 3166-1 code of three capital letters, so that no spelling or renaming matters.", CountrySuggestion(text.ToString()));
        return null;
    }

    private static string CountrySuggestion(string text)
    {
        const string Form = "Write the three letters of the country's ISO code, or unknown.";
        var code = Countries.Codes.FirstOrDefault(c => string.Equals(c, text, StringComparison.OrdinalIgnoreCase) || string.Equals(Countries.NameOf(c), text, StringComparison.OrdinalIgnoreCase))
            ?? (Nearest.To(text, Countries.Codes.Select(Countries.NameOf)) is { } name ? Countries.Codes.First(c => Countries.NameOf(c) == name) : null)
            ?? (text.Length is >= 2 and <= 4 ? Nearest.To(text.ToUpperInvariant(), Countries.Codes) : null);
        return code is null ? Form : $"Did you mean {code} ({Countries.NameOf(code)})? {Form}";
    }

    private static NumberValue? Number(FactDefinition fact, ReadOnlySpan<char> text, out ValueFault fault)
    {
        fault = default;
        var dots = text.IndexOf("..");
        var before = dots < 0 ? text : text[..dots];
        var after = dots < 0 ? text : text[(dots + 2)..];
        if (before is ['-', ..] || after is ['-', ..])
            fault = new("number.negative", "The question asks how many, and fewer than none is no answer.", "Write a whole number from 0.");
        else if ((before.Length == 0 && after.Length == 0) || !IsDigits(before) || !IsDigits(after))
            fault = new("number.format", "The question asks for a whole number.", "Write a whole number, or what is known of it: 12..18, 12.., ..18 or unknown.");
        if (fault != default) return null;
        var least = before.Length == 0 ? 0 : Whole(before);
        var most = after.Length == 0 ? int.MaxValue : Whole(after);
        if (least is null || most is null)
            fault = new("number.absurd", string.Create(CultureInfo.InvariantCulture, $"Nothing that a case counts comes to more than {LargestNumber}."), "Check the number and its unit.");
        else if (fact.AtMost is { } atMost && (least > atMost || (after.Length > 0 && most > atMost)))
            fault = new("number.too-large", string.Create(CultureInfo.InvariantCulture, $"There is no {fact.Noun} after {atMost}."), string.Create(CultureInfo.InvariantCulture, $"Write a whole number from 0 to {atMost}."));
        else if (least > most)
            fault = new("number.range-reversed", "The first number of the range is larger than the last, so no number is in it.", "Write the smaller number first.");
        return fault == default ? new(least!.Value, most!.Value) : null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int? Whole(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= LargestNumber ? n : null;

    private static bool Fails(ValueFault because, out ValueFault fault)
    {
        fault = because;
        return false;
    }
}
