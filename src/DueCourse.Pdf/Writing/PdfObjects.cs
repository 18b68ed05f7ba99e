namespace DueCourse.Pdf.Writing;

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

/// <summary>The numbered objects of a PDF file, and the file that holds them. The same objects give the same bytes.</summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]?> _bodies = [];

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _bodies.Add(null);
        return _bodies.Count;
    }

    public int Add(string body)
    {
        var id = Reserve();
        Set(id, body);
        return id;
    }

    public void Set(int id, string body) => _bodies[id - 1] = Encoding.ASCII.GetBytes(body);

    /// <summary>A stream of bytes, compressed.</summary>
    /// <param name="entries">What its dictionary says beside its length and filter.</param>
    /// <param name="content">The bytes.</param>
    public int AddCompressed(string entries, ReadOnlySpan<byte> content) => AddStream($"{entries}/Filter/FlateDecode", Deflate.Of(content));

    /// <summary>A stream of bytes as they are.</summary>
    public int AddStream(string entries, ReadOnlySpan<byte> content)
    {
        var id = Reserve();
        _bodies[id - 1] = [.. Encoding.ASCII.GetBytes($"<<{entries}/Length {PdfSyntax.Whole(content.Length)}>>\nstream\n"), .. content, .. "\nendstream"u8];
        return id;
    }

    /// <summary>The file.</summary>
    /// <param name="catalog">The object from which all others are found.</param>
    /// <param name="information">The object that says what the file is.</param>
    public byte[] ToFile(int catalog, int information)
    {
        var file = new List<byte>();
        // Four bytes above 127 tell whatever carries the file that it is no text.
        file.AddRange("%PDF-1.7\n%"u8);
        file.AddRange([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var places = new List<int>();
        for (var i = 0; i < _bodies.Count; i++)
        {
            places.Add(file.Count);
            file.AddRange(Encoding.ASCII.GetBytes($"{PdfSyntax.Whole(i + 1)} 0 obj\n"));
            file.AddRange(_bodies[i] ?? throw new InvalidOperationException($"Object {i + 1} was reserved and not written."));
            file.AddRange("\nendobj\n"u8);
        }

        var hash = Convert.ToHexString(SHA256.HashData([.. file])[..16]);
        var table = file.Count;
        var count = PdfSyntax.Whole(_bodies.Count + 1);
        var end = new StringBuilder($"xref\n0 {count}\n0000000000 65535 f \n");
        foreach (var place in places) end.Append(place.ToString("D10", CultureInfo.InvariantCulture)).Append(" 00000 n \n");
        var trailer = $"trailer\n<</Size {count}/Root {PdfSyntax.Reference(catalog)}/Info {PdfSyntax.Reference(information)}/ID[<{hash}><{hash}>]>>\nstartxref\n{PdfSyntax.Whole(table)}\n%%EOF\n";
        file.AddRange(Encoding.ASCII.GetBytes(end.Append(trailer).ToString()));
        return [.. file];
    }
}
