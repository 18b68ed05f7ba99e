namespace DueCourse.Pdf.Writing;

using System.Buffers.Binary;

/// <summary>
/// Compresses bytes as RFC 1950 and 1951 say, with the fixed code. The platform's own compressor may give other bytes on another
/// processor or in another version; this one gives the same everywhere, which is all that it is for.
/// </summary>
internal static class Deflate
{
    private const int Shortest = 3, Longest = 258, Furthest = 32768, HashSize = 1 << 15, MostTries = 64;

    private static readonly int[] LengthStarts = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly int[] DistanceStarts = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];

    /// <summary>The bytes as a stream of zlib.</summary>
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var bits = new BitWriter();
        bits.Write(0x78, 8);
        bits.Write(0x9C, 8);
        bits.Write(0b011, 3); // the last block; the fixed code
        var newest = new int[HashSize];
        Array.Fill(newest, -1);
        var older = new int[bytes.Length];
        for (var at = 0; at < bytes.Length;)
        {
            var (length, distance) = Before(bytes, at, newest, older);
            if (length < Shortest)
            {
                Remember(bytes, at, newest, older);
                Letter(bits, bytes[at++]);
                continue;
            }

            Copy(bits, length, distance);
            for (var end = at + length; at < end; at++) Remember(bytes, at, newest, older);
        }

        bits.Write(0, 7); // the end of the block
        bits.Align();
        Span<byte> sum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Adler(bytes));
        foreach (var b in sum) bits.Write(b, 8);
        return bits.ToArray();
    }

    // The longest stretch before this place that is equal to what follows it.
    private static (int Length, int Distance) Before(ReadOnlySpan<byte> bytes, int at, int[] newest, int[] older)
    {
        if (at + Shortest > bytes.Length) return default;
        var (best, distance) = (0, 0);
        var most = Math.Min(Longest, bytes.Length - at);
        for (int from = newest[Hash(bytes, at)], tries = 0; from >= 0 && at - from <= Furthest && tries < MostTries; from = older[from], tries++)
        {
            var length = bytes.Slice(from, most).CommonPrefixLength(bytes.Slice(at, most));
            if (length <= best) continue;
            (best, distance) = (length, at - from);
            if (length == most) break;
        }

        return (best, distance);
    }

    private static void Remember(ReadOnlySpan<byte> bytes, int at, int[] newest, int[] older)
    {
        if (at + Shortest > bytes.Length) return;
        ref var last = ref newest[Hash(bytes, at)];
        older[at] = last;
        last = at;
    }

    private static int Hash(ReadOnlySpan<byte> bytes, int at) =>
        (int)(unchecked((uint)(bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16) * 2654435761u) >> 17);

    private static void Letter(BitWriter bits, int value)
    {
        if (value < 144) bits.WriteCode(0x30 + value, 8);
        else bits.WriteCode(0x190 + value - 144, 9);
    }

    private static void Copy(BitWriter bits, int length, int distance)
    {
        var l = LastNotAbove(LengthStarts, length);
        if (l < 23) bits.WriteCode(l + 1, 7);
        else bits.WriteCode(0xC0 + l - 23, 8);
        bits.Write(length - LengthStarts[l], LengthBits[l]);
        var d = LastNotAbove(DistanceStarts, distance);
        bits.WriteCode(d, 5);
        bits.Write(distance - DistanceStarts[d], Math.Max(0, d / 2 - 1));
    }

    private static int LastNotAbove(int[] starts, int value)
    {
        var found = Array.BinarySearch(starts, value);
        return found >= 0 ? found : ~found - 1;
    }

    private static uint Adler(ReadOnlySpan<byte> bytes)
    {
        var (a, b) = (1u, 0u);
        foreach (var value in bytes)
        {
            a = (a + value) % 65521;
            b = (b + a) % 65521;
        }

        return b << 16 | a;
    }

    private sealed class BitWriter
    {
        private readonly List<byte> _bytes = [];
        private uint _bits;
        private int _count;

        public void Write(int value, int count)
        {
            _bits |= (uint)value << _count;
            for (_count += count; _count >= 8; _count -= 8)
            {
                _bytes.Add((byte)_bits);
                _bits >>= 8;
            }
        }

        // A code is written from its highest bit on.
        public void WriteCode(int code, int count)
        {
            for (var i = count - 1; i >= 0; i--) Write(code >> i & 1, 1);
        }

        public void Align() => Write(0, (8 - _count) % 8);

        public byte[] ToArray() => [.. _bytes];
    }
}
