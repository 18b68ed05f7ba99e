namespace DueCourse.Pdf.Writing;

using System.Globalization;
using System.Text;

/// <summary>Values as PDF writes them.</summary>
internal static class PdfSyntax
{
    /// <summary>A number with at most two decimals.</summary>
    public static string Number(double value)
    {
        var text = Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>A reference to an object.</summary>
    public static string Reference(int id) => $"{Whole(id)} 0 R";

    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text in any script: UTF-16, in hexadecimal, so that nothing in it can be taken for anything else.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A string of printable ASCII.</summary>
    public static string Ascii(string text)
    {
        var to = new StringBuilder("(");
        foreach (var c in text)
        {
            if (c is < ' ' or > '~') throw new ArgumentException("The string is not printable ASCII.", nameof(text));
            if (c is '(' or ')' or '\\') to.Append('\\');
            to.Append(c);
        }

        return to.Append(')').ToString();
    }

    public static string Array(IEnumerable<string> items) => $"[{string.Join(' ', items)}]";

    /// <summary>A day.</summary>
    public static string Day(LocalDate day) => Ascii($"D:{day.ToString("uuuuMMdd", CultureInfo.InvariantCulture)}");
}
