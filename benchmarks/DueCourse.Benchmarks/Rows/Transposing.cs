using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DueCourse.Benchmarks.Rows;

/// <summary>Turns sixteen bytes of sixteen rows into sixteen values of sixteen columns.</summary>
internal static unsafe class Transposing
{
    /// <summary>Sixteen rows at a time.</summary>
    public const int Tile = 16;

    public static void Run(byte** rows, int from, byte** columns, int row)
    {
        if (Sse2.IsSupported) Vectors(rows, from, columns, row);
        else
            for (var r = 0; r < Tile; r++)
                for (var c = 0; c < Tile; c++) columns[c][row + r] = rows[r][from + c];
    }

    // Rows i and i + 8 are laced into each other, four times over.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Vectors(byte** rows, int from, byte** columns, int row)
    {
        var a0 = Vector128.Load(rows[0] + from);
        var a1 = Vector128.Load(rows[1] + from);
        var a2 = Vector128.Load(rows[2] + from);
        var a3 = Vector128.Load(rows[3] + from);
        var a4 = Vector128.Load(rows[4] + from);
        var a5 = Vector128.Load(rows[5] + from);
        var a6 = Vector128.Load(rows[6] + from);
        var a7 = Vector128.Load(rows[7] + from);
        var a8 = Vector128.Load(rows[8] + from);
        var a9 = Vector128.Load(rows[9] + from);
        var a10 = Vector128.Load(rows[10] + from);
        var a11 = Vector128.Load(rows[11] + from);
        var a12 = Vector128.Load(rows[12] + from);
        var a13 = Vector128.Load(rows[13] + from);
        var a14 = Vector128.Load(rows[14] + from);
        var a15 = Vector128.Load(rows[15] + from);
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
