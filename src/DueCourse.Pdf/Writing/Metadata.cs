namespace DueCourse.Pdf.Writing;

using System.Globalization;
using System.Security;
using System.Text;
using DueCourse.Pdf.Papers;

/// <summary>What the file says of itself, as XMP.</summary>
internal static class Metadata
{
    /// <summary>
    /// The packet. It says that the file keeps to PDF/UA-1 (ISO 14289-1): whatever is not accessible was refused before
    /// (<see cref="PaperFaults"/>), and what a machine can check of the rest is checked by the tests of this project.
    /// </summary>
    public static byte[] Of(Paper paper, string title, string author)
    {
        var day = paper.Dated is { } dated ? $"<xmp:CreateDate>{dated.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}</xmp:CreateDate>" : "";
        var creator = author.Length > 0 ? $"<dc:creator><rdf:Seq><rdf:li>{Escaped(author)}</rdf:li></rdf:Seq></dc:creator>" : "";
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(title)}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>{Escaped(paper.Language)}</rdf:li></rdf:Bag></dc:language>{creator}{day}
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """.ReplaceLineEndings("\n"));
    }

    private static string Escaped(string text) => SecurityElement.Escape(text);
}
