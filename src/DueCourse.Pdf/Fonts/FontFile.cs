namespace DueCourse.Pdf.Fonts;

using System.Buffers.Binary;
using System.Numerics;

/// <summary>A TrueType file of tables, with its checksums.</summary>
internal static class FontFile
{
    private const uint Whole = 0xB1B0AFBA;

    public static byte[] Of(SortedDictionary<string, byte[]> tables)
    {
        var start = 12 + tables.Count * 16;
        var file = new byte[start + tables.Values.Sum(t => Padded(t.Length))];
        var power = BitOperations.Log2((uint)tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x0001_0000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((tables.Count << 4) - (16 << power)));
        BinaryPrimitives.WriteUInt32BigEndian(tables["head"].AsSpan(8), 0);
        var (entry, at, head) = (12, start, 0);
        foreach (var (name, table) in tables)
        {
            if (name == "head") head = at;
            table.CopyTo(file, at);
            for (var i = 0; i < 4; i++) file[entry + i] = (byte)name[i];
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Sum(file.AsSpan(at, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), at);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), table.Length);
            (entry, at) = (entry + 16, at + Padded(table.Length));
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(Whole - Sum(file)));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        return sum;
    }
}
