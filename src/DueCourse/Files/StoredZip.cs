using System.Buffers.Binary;
using System.Text;

namespace DueCourse.Files;

/// <summary>
/// Writes a zip file whose entries are stored as they are and all have the same day, so that the same files give the same bytes on
/// any machine. Names are ASCII. At most 4 GB, as long as it keeps to the plain form.
/// </summary>
/// <param name="to">Where it is written: a stream in which one can go back.</param>
internal sealed class StoredZip(Stream to)
{
    private const uint LocalMark = 0x04034b50, CentralMark = 0x02014b50, EndMark = 0x06054b50;
    private const ushort Version = 20, FirstOfJanuary1980 = 0x0021;
    private static readonly uint[] Sums = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (sum, _) => (sum & 1) != 0 ? 0xEDB88320 ^ sum >> 1 : sum >> 1))];

    private readonly List<(string Path, uint Sum, uint Length, uint At)> _entries = [];

    /// <summary>Writes one file.</summary>
    /// <param name="path">Its path, with slashes.</param>
    /// <param name="from">Its bytes, to the end.</param>
    /// <param name="stop">To stop.</param>
    /// <exception cref="IOException">The whole would be larger than this form can say.</exception>
    public async Task Add(string path, Stream from, CancellationToken stop)
    {
        var at = to.Position;
        await to.WriteAsync(new byte[30], stop);
        await to.WriteAsync(Encoding.ASCII.GetBytes(path), stop);
        var (sum, length, buffer) = (0xFFFFFFFFu, 0L, new byte[128 * 1024]);
        for (int read; (read = await from.ReadAsync(buffer, stop)) > 0;)
        {
            for (var i = 0; i < read; i++) sum = Sums[(byte)(sum ^ buffer[i])] ^ sum >> 8;
            length += read;
            await to.WriteAsync(buffer.AsMemory(0, read), stop);
        }

        var end = to.Position;
        if (end > uint.MaxValue || _entries.Count >= ushort.MaxValue - 1) throw new IOException("The bundle is larger than 4 GB. Make several, with fewer documents each.");
        _entries.Add((path, ~sum, (uint)length, (uint)at));
        to.Position = at;
        await to.WriteAsync(Header(_entries[^1], isCentral: false), stop);
        to.Position = end;
    }

    /// <summary>Writes the list at the end.</summary>
    public async Task End(CancellationToken stop)
    {
        var start = to.Position;
        foreach (var entry in _entries)
        {
            await to.WriteAsync(Header(entry, isCentral: true), stop);
            await to.WriteAsync(Encoding.ASCII.GetBytes(entry.Path), stop);
        }

        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, EndMark);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)(to.Position - start));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)start);
        await to.WriteAsync(end, stop);
    }

    // The two headers have the same fields in the same order; the one at the end has two bytes more before them, and its place after them.
    private static byte[] Header((string Path, uint Sum, uint Length, uint At) entry, bool isCentral)
    {
        var header = new byte[isCentral ? 46 : 30];
        BinaryPrimitives.WriteUInt32LittleEndian(header, isCentral ? CentralMark : LocalMark);
        var fields = header.AsSpan(isCentral ? 6 : 4);
        if (isCentral) BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), Version);
        BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[8..], FirstOfJanuary1980);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], entry.Sum);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], entry.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)entry.Path.Length);
        if (isCentral) BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), entry.At);
        return header;
    }
}
