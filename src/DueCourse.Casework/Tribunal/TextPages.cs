namespace DueCourse.Casework.Tribunal;

using System.Globalization;
using DueCourse.Pdf.Papers;

/// <summary>A text on file as pages of a bundle: its own words, under a heading that says what it is.</summary>
internal static class TextPages
{
    public static Paper Of(TribunalBundle bundle, TribunalDocument document, DocumentContent.Text text, int first, int last)
    {
        var number = document.Number.ToString(CultureInfo.InvariantCulture);
        var stretches = text.Words.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return new($"Document {number}: {document.Title}", "en-GB",
        [
            new Heading(1, Run.Of($"Document {number}: {document.Title}")),
            new Paragraph(Run.Of($"Set from a text on file, which goes along as as-kept/{document.FileName}.txt. SHA-256: {document.Received.Content}.")) { Tone = Tone.Small },
            .. stretches.Select(stretch => new Paragraph(Run.Of(stretch.Trim('\n')))),
        ])
        {
            Dated = bundle.Cover.Made, FirstPage = first, LastPage = last,
            Footer = $"{bundle.Cover.AppealNumber} · document {number}{(document.IsLate ? " · LATE EVIDENCE" : "")}",
        };
    }
}
