using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DueCourse.Benchmarks.Rows;

/// <summary>Turns bytes and numbers of 64 rows that lie one after another into 64 values of each column.</summary>
internal static unsafe class Transposing
{
    /// <summary>Sixty-four rows at a time.</summary>
    public const int Tile = 64;

    /// <summary>Sixteen bytes of each row, the rows one after another.</summary>
    public static void Run(byte* rows, byte** columns, int row)
    {
        if (Avx512Vbmi.IsSupported) Wide(rows, columns, row);
        else ByTiles(rows, 16, columns, row);
    }

    /// <summary>Thirty-two bytes of each row.</summary>
    public static void Persons(byte* rows, byte** columns, int row)
    {
        if (Avx512Vbmi.IsSupported)
        {
            Halves(rows, Vector512.Create(0L, 1, 4, 5, 8, 9, 12, 13), columns, row);
            Halves(rows, Vector512.Create(2L, 3, 6, 7, 10, 11, 14, 15), columns + 16, row);
        }
        else
        {
            ByTiles(rows, 32, columns, row);
            ByTiles(rows + 16, 32, columns + 16, row);
        }
    }

    /// <summary>Eight bytes of each row.</summary>
    public static void Eight(byte* rows, byte** columns, int row)
    {
        if (Avx512Vbmi.IsSupported) Eighths(rows, columns, row);
        else
            for (var r = 0; r < Tile; r++)
                for (var c = 0; c < 8; c++) columns[c][row + r] = rows[(r * 8) + c];
    }

    /// <summary>One number of each row, which is a column already.</summary>
    public static void Copy(int* rows, int* column)
    {
        for (var r = 0; r < Tile; r += 16) Vector512.Load(rows + r).Store(column + r);
    }

    /// <summary>Two numbers of each row.</summary>
    public static void Pairs(int* rows, int** columns, int row)
    {
        if (!Avx512F.IsSupported)
        {
            for (var r = 0; r < Tile; r++) (columns[0][row + r], columns[1][row + r]) = (rows[2 * r], rows[(2 * r) + 1]);
            return;
        }

        var (even, odd) = (Vector512.CreateSequence(0, 2), Vector512.CreateSequence(1, 2));
        var first = columns[0] + row;
        var second = columns[1] + row;
        for (var r = 0; r < Tile; r += 16)
        {
            var (a, b) = (Vector512.Load(rows + (2 * r)), Vector512.Load(rows + (2 * r) + 16));
            Avx512F.PermuteVar16x32x2(a, even, b).Store(first + r);
            Avx512F.PermuteVar16x32x2(a, odd, b).Store(second + r);
        }
    }

    /// <summary>Three numbers of each row; a fourth is not used.</summary>
    public static void Fours(int* rows, int** columns, int row)
    {
        if (!Avx512F.IsSupported)
        {
            for (var r = 0; r < Tile; r++)
                for (var c = 0; c < 3; c++) columns[c][row + r] = rows[(4 * r) + c];
            return;
        }

        var (even, odd) = (Vector512.CreateSequence(0, 2), Vector512.CreateSequence(1, 2));
        var first = columns[0] + row;
        var second = columns[1] + row;
        var third = columns[2] + row;
        for (var r = 0; r < Tile; r += 16)
        {
            var (a, b) = (Vector512.Load(rows + (4 * r)), Vector512.Load(rows + (4 * r) + 16));
            var (c, d) = (Vector512.Load(rows + (4 * r) + 32), Vector512.Load(rows + (4 * r) + 48));
            var (firstAndThird, more) = (Avx512F.PermuteVar16x32x2(a, even, b), Avx512F.PermuteVar16x32x2(c, even, d));
            Avx512F.PermuteVar16x32x2(firstAndThird, even, more).Store(first + r);
            Avx512F.PermuteVar16x32x2(firstAndThird, odd, more).Store(third + r);
            Avx512F.PermuteVar16x32x2(Avx512F.PermuteVar16x32x2(a, odd, b), even, Avx512F.PermuteVar16x32x2(c, odd, d)).Store(second + r);
        }
    }

    private static void ByTiles(byte* rows, int stride, byte** columns, int row)
    {
        for (var r = 0; r < Tile; r += 16)
        {
            if (Sse2.IsSupported) Narrow(rows + (r * stride), stride, columns, row + r);
            else
                for (var i = r; i < r + 16; i++)
                    for (var c = 0; c < 16; c++) columns[c][row + i] = rows[(i * stride) + c];
        }
    }

    // Four rows to a vector. The bytes at even places go to the first half, those at odd places to the second, four times over:
    // the four bits of the number of the column then stand before the six of the row.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Wide(byte* rows, byte** columns, int row)
    {
        var even = Vector512.CreateSequence<byte>(0, 2);
        var odd = Vector512.CreateSequence<byte>(1, 2);
        var a0 = Vector512.LoadAligned(rows);
        var a1 = Vector512.LoadAligned(rows + 64);
        var a2 = Vector512.LoadAligned(rows + 128);
        var a3 = Vector512.LoadAligned(rows + 192);
        var a4 = Vector512.LoadAligned(rows + 256);
        var a5 = Vector512.LoadAligned(rows + 320);
        var a6 = Vector512.LoadAligned(rows + 384);
        var a7 = Vector512.LoadAligned(rows + 448);
        var a8 = Vector512.LoadAligned(rows + 512);
        var a9 = Vector512.LoadAligned(rows + 576);
        var a10 = Vector512.LoadAligned(rows + 640);
        var a11 = Vector512.LoadAligned(rows + 704);
        var a12 = Vector512.LoadAligned(rows + 768);
        var a13 = Vector512.LoadAligned(rows + 832);
        var a14 = Vector512.LoadAligned(rows + 896);
        var a15 = Vector512.LoadAligned(rows + 960);
        var b0 = Avx512Vbmi.PermuteVar64x8x2(a0, even, a1);
        var b1 = Avx512Vbmi.PermuteVar64x8x2(a2, even, a3);
        var b2 = Avx512Vbmi.PermuteVar64x8x2(a4, even, a5);
        var b3 = Avx512Vbmi.PermuteVar64x8x2(a6, even, a7);
        var b4 = Avx512Vbmi.PermuteVar64x8x2(a8, even, a9);
        var b5 = Avx512Vbmi.PermuteVar64x8x2(a10, even, a11);
        var b6 = Avx512Vbmi.PermuteVar64x8x2(a12, even, a13);
        var b7 = Avx512Vbmi.PermuteVar64x8x2(a14, even, a15);
        var b8 = Avx512Vbmi.PermuteVar64x8x2(a0, odd, a1);
        var b9 = Avx512Vbmi.PermuteVar64x8x2(a2, odd, a3);
        var b10 = Avx512Vbmi.PermuteVar64x8x2(a4, odd, a5);
        var b11 = Avx512Vbmi.PermuteVar64x8x2(a6, odd, a7);
        var b12 = Avx512Vbmi.PermuteVar64x8x2(a8, odd, a9);
        var b13 = Avx512Vbmi.PermuteVar64x8x2(a10, odd, a11);
        var b14 = Avx512Vbmi.PermuteVar64x8x2(a12, odd, a13);
        var b15 = Avx512Vbmi.PermuteVar64x8x2(a14, odd, a15);
        var c0 = Avx512Vbmi.PermuteVar64x8x2(b0, even, b1);
        var c1 = Avx512Vbmi.PermuteVar64x8x2(b2, even, b3);
        var c2 = Avx512Vbmi.PermuteVar64x8x2(b4, even, b5);
        var c3 = Avx512Vbmi.PermuteVar64x8x2(b6, even, b7);
        var c4 = Avx512Vbmi.PermuteVar64x8x2(b8, even, b9);
        var c5 = Avx512Vbmi.PermuteVar64x8x2(b10, even, b11);
        var c6 = Avx512Vbmi.PermuteVar64x8x2(b12, even, b13);
        var c7 = Avx512Vbmi.PermuteVar64x8x2(b14, even, b15);
        var c8 = Avx512Vbmi.PermuteVar64x8x2(b0, odd, b1);
        var c9 = Avx512Vbmi.PermuteVar64x8x2(b2, odd, b3);
        var c10 = Avx512Vbmi.PermuteVar64x8x2(b4, odd, b5);
        var c11 = Avx512Vbmi.PermuteVar64x8x2(b6, odd, b7);
        var c12 = Avx512Vbmi.PermuteVar64x8x2(b8, odd, b9);
        var c13 = Avx512Vbmi.PermuteVar64x8x2(b10, odd, b11);
        var c14 = Avx512Vbmi.PermuteVar64x8x2(b12, odd, b13);
        var c15 = Avx512Vbmi.PermuteVar64x8x2(b14, odd, b15);
        var d0 = Avx512Vbmi.PermuteVar64x8x2(c0, even, c1);
        var d1 = Avx512Vbmi.PermuteVar64x8x2(c2, even, c3);
        var d2 = Avx512Vbmi.PermuteVar64x8x2(c4, even, c5);
        var d3 = Avx512Vbmi.PermuteVar64x8x2(c6, even, c7);
        var d4 = Avx512Vbmi.PermuteVar64x8x2(c8, even, c9);
        var d5 = Avx512Vbmi.PermuteVar64x8x2(c10, even, c11);
        var d6 = Avx512Vbmi.PermuteVar64x8x2(c12, even, c13);
        var d7 = Avx512Vbmi.PermuteVar64x8x2(c14, even, c15);
        var d8 = Avx512Vbmi.PermuteVar64x8x2(c0, odd, c1);
        var d9 = Avx512Vbmi.PermuteVar64x8x2(c2, odd, c3);
        var d10 = Avx512Vbmi.PermuteVar64x8x2(c4, odd, c5);
        var d11 = Avx512Vbmi.PermuteVar64x8x2(c6, odd, c7);
        var d12 = Avx512Vbmi.PermuteVar64x8x2(c8, odd, c9);
        var d13 = Avx512Vbmi.PermuteVar64x8x2(c10, odd, c11);
        var d14 = Avx512Vbmi.PermuteVar64x8x2(c12, odd, c13);
        var d15 = Avx512Vbmi.PermuteVar64x8x2(c14, odd, c15);
        var e0 = Avx512Vbmi.PermuteVar64x8x2(d0, even, d1);
        var e1 = Avx512Vbmi.PermuteVar64x8x2(d2, even, d3);
        var e2 = Avx512Vbmi.PermuteVar64x8x2(d4, even, d5);
        var e3 = Avx512Vbmi.PermuteVar64x8x2(d6, even, d7);
        var e4 = Avx512Vbmi.PermuteVar64x8x2(d8, even, d9);
        var e5 = Avx512Vbmi.PermuteVar64x8x2(d10, even, d11);
        var e6 = Avx512Vbmi.PermuteVar64x8x2(d12, even, d13);
        var e7 = Avx512Vbmi.PermuteVar64x8x2(d14, even, d15);
        var e8 = Avx512Vbmi.PermuteVar64x8x2(d0, odd, d1);
        var e9 = Avx512Vbmi.PermuteVar64x8x2(d2, odd, d3);
        var e10 = Avx512Vbmi.PermuteVar64x8x2(d4, odd, d5);
        var e11 = Avx512Vbmi.PermuteVar64x8x2(d6, odd, d7);
        var e12 = Avx512Vbmi.PermuteVar64x8x2(d8, odd, d9);
        var e13 = Avx512Vbmi.PermuteVar64x8x2(d10, odd, d11);
        var e14 = Avx512Vbmi.PermuteVar64x8x2(d12, odd, d13);
        var e15 = Avx512Vbmi.PermuteVar64x8x2(d14, odd, d15);
        e0.Store(columns[0] + row);
        e1.Store(columns[1] + row);
        e2.Store(columns[2] + row);
        e3.Store(columns[3] + row);
        e4.Store(columns[4] + row);
        e5.Store(columns[5] + row);
        e6.Store(columns[6] + row);
        e7.Store(columns[7] + row);
        e8.Store(columns[8] + row);
        e9.Store(columns[9] + row);
        e10.Store(columns[10] + row);
        e11.Store(columns[11] + row);
        e12.Store(columns[12] + row);
        e13.Store(columns[13] + row);
        e14.Store(columns[14] + row);
        e15.Store(columns[15] + row);
    }

    // The same with one half of longer rows.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Halves(byte* rows, Vector512<long> half, byte** columns, int row)
    {
        var even = Vector512.CreateSequence<byte>(0, 2);
        var odd = Vector512.CreateSequence<byte>(1, 2);
        var a0 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows).AsInt64(), half, Vector512.LoadAligned(rows + 64).AsInt64()).AsByte();
        var a1 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 128).AsInt64(), half, Vector512.LoadAligned(rows + 192).AsInt64()).AsByte();
        var a2 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 256).AsInt64(), half, Vector512.LoadAligned(rows + 320).AsInt64()).AsByte();
        var a3 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 384).AsInt64(), half, Vector512.LoadAligned(rows + 448).AsInt64()).AsByte();
        var a4 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 512).AsInt64(), half, Vector512.LoadAligned(rows + 576).AsInt64()).AsByte();
        var a5 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 640).AsInt64(), half, Vector512.LoadAligned(rows + 704).AsInt64()).AsByte();
        var a6 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 768).AsInt64(), half, Vector512.LoadAligned(rows + 832).AsInt64()).AsByte();
        var a7 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 896).AsInt64(), half, Vector512.LoadAligned(rows + 960).AsInt64()).AsByte();
        var a8 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 1024).AsInt64(), half, Vector512.LoadAligned(rows + 1088).AsInt64()).AsByte();
        var a9 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 1152).AsInt64(), half, Vector512.LoadAligned(rows + 1216).AsInt64()).AsByte();
        var a10 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 1280).AsInt64(), half, Vector512.LoadAligned(rows + 1344).AsInt64()).AsByte();
        var a11 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 1408).AsInt64(), half, Vector512.LoadAligned(rows + 1472).AsInt64()).AsByte();
        var a12 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 1536).AsInt64(), half, Vector512.LoadAligned(rows + 1600).AsInt64()).AsByte();
        var a13 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 1664).AsInt64(), half, Vector512.LoadAligned(rows + 1728).AsInt64()).AsByte();
        var a14 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 1792).AsInt64(), half, Vector512.LoadAligned(rows + 1856).AsInt64()).AsByte();
        var a15 = Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + 1920).AsInt64(), half, Vector512.LoadAligned(rows + 1984).AsInt64()).AsByte();
        var b0 = Avx512Vbmi.PermuteVar64x8x2(a0, even, a1);
        var b1 = Avx512Vbmi.PermuteVar64x8x2(a2, even, a3);
        var b2 = Avx512Vbmi.PermuteVar64x8x2(a4, even, a5);
        var b3 = Avx512Vbmi.PermuteVar64x8x2(a6, even, a7);
        var b4 = Avx512Vbmi.PermuteVar64x8x2(a8, even, a9);
        var b5 = Avx512Vbmi.PermuteVar64x8x2(a10, even, a11);
        var b6 = Avx512Vbmi.PermuteVar64x8x2(a12, even, a13);
        var b7 = Avx512Vbmi.PermuteVar64x8x2(a14, even, a15);
        var b8 = Avx512Vbmi.PermuteVar64x8x2(a0, odd, a1);
        var b9 = Avx512Vbmi.PermuteVar64x8x2(a2, odd, a3);
        var b10 = Avx512Vbmi.PermuteVar64x8x2(a4, odd, a5);
        var b11 = Avx512Vbmi.PermuteVar64x8x2(a6, odd, a7);
        var b12 = Avx512Vbmi.PermuteVar64x8x2(a8, odd, a9);
        var b13 = Avx512Vbmi.PermuteVar64x8x2(a10, odd, a11);
        var b14 = Avx512Vbmi.PermuteVar64x8x2(a12, odd, a13);
        var b15 = Avx512Vbmi.PermuteVar64x8x2(a14, odd, a15);
        var c0 = Avx512Vbmi.PermuteVar64x8x2(b0, even, b1);
        var c1 = Avx512Vbmi.PermuteVar64x8x2(b2, even, b3);
        var c2 = Avx512Vbmi.PermuteVar64x8x2(b4, even, b5);
        var c3 = Avx512Vbmi.PermuteVar64x8x2(b6, even, b7);
        var c4 = Avx512Vbmi.PermuteVar64x8x2(b8, even, b9);
        var c5 = Avx512Vbmi.PermuteVar64x8x2(b10, even, b11);
        var c6 = Avx512Vbmi.PermuteVar64x8x2(b12, even, b13);
        var c7 = Avx512Vbmi.PermuteVar64x8x2(b14, even, b15);
        var c8 = Avx512Vbmi.PermuteVar64x8x2(b0, odd, b1);
        var c9 = Avx512Vbmi.PermuteVar64x8x2(b2, odd, b3);
        var c10 = Avx512Vbmi.PermuteVar64x8x2(b4, odd, b5);
        var c11 = Avx512Vbmi.PermuteVar64x8x2(b6, odd, b7);
        var c12 = Avx512Vbmi.PermuteVar64x8x2(b8, odd, b9);
        var c13 = Avx512Vbmi.PermuteVar64x8x2(b10, odd, b11);
        var c14 = Avx512Vbmi.PermuteVar64x8x2(b12, odd, b13);
        var c15 = Avx512Vbmi.PermuteVar64x8x2(b14, odd, b15);
        var d0 = Avx512Vbmi.PermuteVar64x8x2(c0, even, c1);
        var d1 = Avx512Vbmi.PermuteVar64x8x2(c2, even, c3);
        var d2 = Avx512Vbmi.PermuteVar64x8x2(c4, even, c5);
        var d3 = Avx512Vbmi.PermuteVar64x8x2(c6, even, c7);
        var d4 = Avx512Vbmi.PermuteVar64x8x2(c8, even, c9);
        var d5 = Avx512Vbmi.PermuteVar64x8x2(c10, even, c11);
        var d6 = Avx512Vbmi.PermuteVar64x8x2(c12, even, c13);
        var d7 = Avx512Vbmi.PermuteVar64x8x2(c14, even, c15);
        var d8 = Avx512Vbmi.PermuteVar64x8x2(c0, odd, c1);
        var d9 = Avx512Vbmi.PermuteVar64x8x2(c2, odd, c3);
        var d10 = Avx512Vbmi.PermuteVar64x8x2(c4, odd, c5);
        var d11 = Avx512Vbmi.PermuteVar64x8x2(c6, odd, c7);
        var d12 = Avx512Vbmi.PermuteVar64x8x2(c8, odd, c9);
        var d13 = Avx512Vbmi.PermuteVar64x8x2(c10, odd, c11);
        var d14 = Avx512Vbmi.PermuteVar64x8x2(c12, odd, c13);
        var d15 = Avx512Vbmi.PermuteVar64x8x2(c14, odd, c15);
        var e0 = Avx512Vbmi.PermuteVar64x8x2(d0, even, d1);
        var e1 = Avx512Vbmi.PermuteVar64x8x2(d2, even, d3);
        var e2 = Avx512Vbmi.PermuteVar64x8x2(d4, even, d5);
        var e3 = Avx512Vbmi.PermuteVar64x8x2(d6, even, d7);
        var e4 = Avx512Vbmi.PermuteVar64x8x2(d8, even, d9);
        var e5 = Avx512Vbmi.PermuteVar64x8x2(d10, even, d11);
        var e6 = Avx512Vbmi.PermuteVar64x8x2(d12, even, d13);
        var e7 = Avx512Vbmi.PermuteVar64x8x2(d14, even, d15);
        var e8 = Avx512Vbmi.PermuteVar64x8x2(d0, odd, d1);
        var e9 = Avx512Vbmi.PermuteVar64x8x2(d2, odd, d3);
        var e10 = Avx512Vbmi.PermuteVar64x8x2(d4, odd, d5);
        var e11 = Avx512Vbmi.PermuteVar64x8x2(d6, odd, d7);
        var e12 = Avx512Vbmi.PermuteVar64x8x2(d8, odd, d9);
        var e13 = Avx512Vbmi.PermuteVar64x8x2(d10, odd, d11);
        var e14 = Avx512Vbmi.PermuteVar64x8x2(d12, odd, d13);
        var e15 = Avx512Vbmi.PermuteVar64x8x2(d14, odd, d15);
        e0.Store(columns[0] + row);
        e1.Store(columns[1] + row);
        e2.Store(columns[2] + row);
        e3.Store(columns[3] + row);
        e4.Store(columns[4] + row);
        e5.Store(columns[5] + row);
        e6.Store(columns[6] + row);
        e7.Store(columns[7] + row);
        e8.Store(columns[8] + row);
        e9.Store(columns[9] + row);
        e10.Store(columns[10] + row);
        e11.Store(columns[11] + row);
        e12.Store(columns[12] + row);
        e13.Store(columns[13] + row);
        e14.Store(columns[14] + row);
        e15.Store(columns[15] + row);
    }

    // The same, eight rows to a vector.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Eighths(byte* rows, byte** columns, int row)
    {
        var even = Vector512.CreateSequence<byte>(0, 2);
        var odd = Vector512.CreateSequence<byte>(1, 2);
        var a0 = Vector512.LoadAligned(rows);
        var a1 = Vector512.LoadAligned(rows + 64);
        var a2 = Vector512.LoadAligned(rows + 128);
        var a3 = Vector512.LoadAligned(rows + 192);
        var a4 = Vector512.LoadAligned(rows + 256);
        var a5 = Vector512.LoadAligned(rows + 320);
        var a6 = Vector512.LoadAligned(rows + 384);
        var a7 = Vector512.LoadAligned(rows + 448);
        var b0 = Avx512Vbmi.PermuteVar64x8x2(a0, even, a1);
        var b1 = Avx512Vbmi.PermuteVar64x8x2(a2, even, a3);
        var b2 = Avx512Vbmi.PermuteVar64x8x2(a4, even, a5);
        var b3 = Avx512Vbmi.PermuteVar64x8x2(a6, even, a7);
        var b4 = Avx512Vbmi.PermuteVar64x8x2(a0, odd, a1);
        var b5 = Avx512Vbmi.PermuteVar64x8x2(a2, odd, a3);
        var b6 = Avx512Vbmi.PermuteVar64x8x2(a4, odd, a5);
        var b7 = Avx512Vbmi.PermuteVar64x8x2(a6, odd, a7);
        var c0 = Avx512Vbmi.PermuteVar64x8x2(b0, even, b1);
        var c1 = Avx512Vbmi.PermuteVar64x8x2(b2, even, b3);
        var c2 = Avx512Vbmi.PermuteVar64x8x2(b4, even, b5);
        var c3 = Avx512Vbmi.PermuteVar64x8x2(b6, even, b7);
        var c4 = Avx512Vbmi.PermuteVar64x8x2(b0, odd, b1);
        var c5 = Avx512Vbmi.PermuteVar64x8x2(b2, odd, b3);
        var c6 = Avx512Vbmi.PermuteVar64x8x2(b4, odd, b5);
        var c7 = Avx512Vbmi.PermuteVar64x8x2(b6, odd, b7);
        var d0 = Avx512Vbmi.PermuteVar64x8x2(c0, even, c1);
        var d1 = Avx512Vbmi.PermuteVar64x8x2(c2, even, c3);
        var d2 = Avx512Vbmi.PermuteVar64x8x2(c4, even, c5);
        var d3 = Avx512Vbmi.PermuteVar64x8x2(c6, even, c7);
        var d4 = Avx512Vbmi.PermuteVar64x8x2(c0, odd, c1);
        var d5 = Avx512Vbmi.PermuteVar64x8x2(c2, odd, c3);
        var d6 = Avx512Vbmi.PermuteVar64x8x2(c4, odd, c5);
        var d7 = Avx512Vbmi.PermuteVar64x8x2(c6, odd, c7);
        d0.Store(columns[0] + row);
        d1.Store(columns[1] + row);
        d2.Store(columns[2] + row);
        d3.Store(columns[3] + row);
        d4.Store(columns[4] + row);
        d5.Store(columns[5] + row);
        d6.Store(columns[6] + row);
        d7.Store(columns[7] + row);
    }

    // Rows i and i + 8 are laced into each other, four times over.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Narrow(byte* rows, int stride, byte** columns, int row)
    {
        var a0 = Vector128.LoadAligned(rows);
        var a1 = Vector128.LoadAligned(rows + stride);
        var a2 = Vector128.LoadAligned(rows + (2 * stride));
        var a3 = Vector128.LoadAligned(rows + (3 * stride));
        var a4 = Vector128.LoadAligned(rows + (4 * stride));
        var a5 = Vector128.LoadAligned(rows + (5 * stride));
        var a6 = Vector128.LoadAligned(rows + (6 * stride));
        var a7 = Vector128.LoadAligned(rows + (7 * stride));
        var a8 = Vector128.LoadAligned(rows + (8 * stride));
        var a9 = Vector128.LoadAligned(rows + (9 * stride));
        var a10 = Vector128.LoadAligned(rows + (10 * stride));
        var a11 = Vector128.LoadAligned(rows + (11 * stride));
        var a12 = Vector128.LoadAligned(rows + (12 * stride));
        var a13 = Vector128.LoadAligned(rows + (13 * stride));
        var a14 = Vector128.LoadAligned(rows + (14 * stride));
        var a15 = Vector128.LoadAligned(rows + (15 * stride));
        var b0 = Sse2.UnpackLow(a0, a8);
        var b1 = Sse2.UnpackHigh(a0, a8);
        var b2 = Sse2.UnpackLow(a1, a9);
        var b3 = Sse2.UnpackHigh(a1, a9);
        var b4 = Sse2.UnpackLow(a2, a10);
        var b5 = Sse2.UnpackHigh(a2, a10);
        var b6 = Sse2.UnpackLow(a3, a11);
        var b7 = Sse2.UnpackHigh(a3, a11);
        var b8 = Sse2.UnpackLow(a4, a12);
        var b9 = Sse2.UnpackHigh(a4, a12);
        var b10 = Sse2.UnpackLow(a5, a13);
        var b11 = Sse2.UnpackHigh(a5, a13);
        var b12 = Sse2.UnpackLow(a6, a14);
        var b13 = Sse2.UnpackHigh(a6, a14);
        var b14 = Sse2.UnpackLow(a7, a15);
        var b15 = Sse2.UnpackHigh(a7, a15);
        var c0 = Sse2.UnpackLow(b0, b8);
        var c1 = Sse2.UnpackHigh(b0, b8);
        var c2 = Sse2.UnpackLow(b1, b9);
        var c3 = Sse2.UnpackHigh(b1, b9);
        var c4 = Sse2.UnpackLow(b2, b10);
        var c5 = Sse2.UnpackHigh(b2, b10);
        var c6 = Sse2.UnpackLow(b3, b11);
        var c7 = Sse2.UnpackHigh(b3, b11);
        var c8 = Sse2.UnpackLow(b4, b12);
        var c9 = Sse2.UnpackHigh(b4, b12);
        var c10 = Sse2.UnpackLow(b5, b13);
        var c11 = Sse2.UnpackHigh(b5, b13);
        var c12 = Sse2.UnpackLow(b6, b14);
        var c13 = Sse2.UnpackHigh(b6, b14);
        var c14 = Sse2.UnpackLow(b7, b15);
        var c15 = Sse2.UnpackHigh(b7, b15);
        var d0 = Sse2.UnpackLow(c0, c8);
        var d1 = Sse2.UnpackHigh(c0, c8);
        var d2 = Sse2.UnpackLow(c1, c9);
        var d3 = Sse2.UnpackHigh(c1, c9);
        var d4 = Sse2.UnpackLow(c2, c10);
        var d5 = Sse2.UnpackHigh(c2, c10);
        var d6 = Sse2.UnpackLow(c3, c11);
        var d7 = Sse2.UnpackHigh(c3, c11);
        var d8 = Sse2.UnpackLow(c4, c12);
        var d9 = Sse2.UnpackHigh(c4, c12);
        var d10 = Sse2.UnpackLow(c5, c13);
        var d11 = Sse2.UnpackHigh(c5, c13);
        var d12 = Sse2.UnpackLow(c6, c14);
        var d13 = Sse2.UnpackHigh(c6, c14);
        var d14 = Sse2.UnpackLow(c7, c15);
        var d15 = Sse2.UnpackHigh(c7, c15);
        var e0 = Sse2.UnpackLow(d0, d8);
        var e1 = Sse2.UnpackHigh(d0, d8);
        var e2 = Sse2.UnpackLow(d1, d9);
        var e3 = Sse2.UnpackHigh(d1, d9);
        var e4 = Sse2.UnpackLow(d2, d10);
        var e5 = Sse2.UnpackHigh(d2, d10);
        var e6 = Sse2.UnpackLow(d3, d11);
        var e7 = Sse2.UnpackHigh(d3, d11);
        var e8 = Sse2.UnpackLow(d4, d12);
        var e9 = Sse2.UnpackHigh(d4, d12);
        var e10 = Sse2.UnpackLow(d5, d13);
        var e11 = Sse2.UnpackHigh(d5, d13);
        var e12 = Sse2.UnpackLow(d6, d14);
        var e13 = Sse2.UnpackHigh(d6, d14);
        var e14 = Sse2.UnpackLow(d7, d15);
        var e15 = Sse2.UnpackHigh(d7, d15);
        e0.Store(columns[0] + row);
        e1.Store(columns[1] + row);
        e2.Store(columns[2] + row);
        e3.Store(columns[3] + row);
        e4.Store(columns[4] + row);
        e5.Store(columns[5] + row);
        e6.Store(columns[6] + row);
        e7.Store(columns[7] + row);
        e8.Store(columns[8] + row);
        e9.Store(columns[9] + row);
        e10.Store(columns[10] + row);
        e11.Store(columns[11] + row);
        e12.Store(columns[12] + row);
        e13.Store(columns[13] + row);
        e14.Store(columns[14] + row);
        e15.Store(columns[15] + row);
    }
}
