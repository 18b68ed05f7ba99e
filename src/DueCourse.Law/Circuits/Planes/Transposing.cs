namespace DueCourse.Law.Circuits.Planes;

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

/// <summary>Turns bytes and numbers of 64 rows that lie one after another into 64 values of each column.</summary>
/// <remarks>Rows begin on the boundary of a vector.</remarks>
public static unsafe class Transposing
{
    /// <summary>Sixty-four rows at a time.</summary>
    public const int Tile = 64;

    // The width of the vectors that are used, in bits.
    private static readonly int Widest = Avx512Vbmi.IsSupported ? 512 : Avx2.IsSupported ? 256 : 128;

    /// <summary>Sixteen bytes of each row.</summary>
    public static void Sixteen(byte* rows, byte** columns, int row) => Sixteen(rows, columns, row, Widest);

    /// <summary>Thirty-two bytes of each row.</summary>
    public static void ThirtyTwo(byte* rows, byte** columns, int row) => ThirtyTwo(rows, columns, row, Widest);

    /// <summary>Eight bytes of each row.</summary>
    public static void Eight(byte* rows, byte** columns, int row) => Eight(rows, columns, row, Widest);

    /// <summary>One number of each row, which is a column already.</summary>
    public static void Copy(int* rows, int* column)
    {
        for (var r = 0; r < Tile; r += 16) Vector512.Load(rows + r).Store(column + r);
    }

    /// <summary>Two numbers of each row.</summary>
    public static void Pairs(int* rows, int** columns, int row) => Pairs(rows, columns, row, Widest);

    /// <summary>Three numbers of each row; a fourth is not used.</summary>
    public static void Fours(int* rows, int** columns, int row) => Fours(rows, columns, row, Widest);

    internal static void Sixteen(byte* rows, byte** columns, int row, int width)
    {
        if (width == 512) Sixteen<Vector512<byte>, Whole>(rows, 16, columns, row);
        else InLanes.Sixteen(rows, 16, columns, row, width);
    }

    internal static void ThirtyTwo(byte* rows, byte** columns, int row, int width)
    {
        if (width == 512)
        {
            Sixteen<Vector512<byte>, FirstHalves>(rows, 32, columns, row);
            Sixteen<Vector512<byte>, SecondHalves>(rows, 32, columns + 16, row);
            return;
        }

        InLanes.Sixteen(rows, 32, columns, row, width);
        InLanes.Sixteen(rows + 16, 32, columns + 16, row, width);
    }

    internal static void Eight(byte* rows, byte** columns, int row, int width)
    {
        if (width == 512) Eight<Vector512<byte>, Whole>(rows, 16, columns, row);
        else InLanes.Eight(rows, columns, row, width);
    }

    internal static void Pairs(int* rows, int** columns, int row, int width)
    {
        var first = columns[0] + row;
        var second = columns[1] + row;
        if (width == 512)
        {
            var (even, odd) = (Vector512.CreateSequence(0, 2), Vector512.CreateSequence(1, 2));
            for (var r = 0; r < Tile; r += 16)
            {
                var (a, b) = (Vector512.Load(rows + (2 * r)), Vector512.Load(rows + (2 * r) + 16));
                Avx512F.PermuteVar16x32x2(a, even, b).Store(first + r);
                Avx512F.PermuteVar16x32x2(a, odd, b).Store(second + r);
            }
        }
        else if (width == 256)
        {
            for (var r = 0; r < Tile; r += 8) InLanes.Pairs(rows + (2 * r), first + r, second + r);
        }
        else
        {
            for (var r = 0; r < Tile; r++) (first[r], second[r]) = (rows[2 * r], rows[(2 * r) + 1]);
        }
    }

    internal static void Fours(int* rows, int** columns, int row, int width)
    {
        var first = columns[0] + row;
        var second = columns[1] + row;
        var third = columns[2] + row;
        if (width == 512)
        {
            var (even, odd) = (Vector512.CreateSequence(0, 2), Vector512.CreateSequence(1, 2));
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
        else if (width == 256)
        {
            for (var r = 0; r < Tile; r += 8) InLanes.Fours(rows + (4 * r), first + r, second + r, third + r);
        }
        else
        {
            for (var r = 0; r < Tile; r++) (first[r], second[r], third[r]) = (rows[4 * r], rows[(4 * r) + 1], rows[(4 * r) + 2]);
        }
    }

    // As many rows as a vector has bytes. The bytes at even places go to the first half, those at odd places to the second, four
    // times over: the four bits of the number of the column, which stood last, then stand before those of the row.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Sixteen<TVector, TRows>(byte* rows, int stride, byte** columns, int row)
        where TVector : struct
        where TRows : struct, IRows<TVector>
    {
        var a0 = TRows.Load(rows, stride, 0);
        var a1 = TRows.Load(rows, stride, 1);
        var a2 = TRows.Load(rows, stride, 2);
        var a3 = TRows.Load(rows, stride, 3);
        var a4 = TRows.Load(rows, stride, 4);
        var a5 = TRows.Load(rows, stride, 5);
        var a6 = TRows.Load(rows, stride, 6);
        var a7 = TRows.Load(rows, stride, 7);
        var a8 = TRows.Load(rows, stride, 8);
        var a9 = TRows.Load(rows, stride, 9);
        var a10 = TRows.Load(rows, stride, 10);
        var a11 = TRows.Load(rows, stride, 11);
        var a12 = TRows.Load(rows, stride, 12);
        var a13 = TRows.Load(rows, stride, 13);
        var a14 = TRows.Load(rows, stride, 14);
        var a15 = TRows.Load(rows, stride, 15);
        var (b0, b8) = (TRows.Even(a0, a1), TRows.Odd(a0, a1));
        var (b1, b9) = (TRows.Even(a2, a3), TRows.Odd(a2, a3));
        var (b2, b10) = (TRows.Even(a4, a5), TRows.Odd(a4, a5));
        var (b3, b11) = (TRows.Even(a6, a7), TRows.Odd(a6, a7));
        var (b4, b12) = (TRows.Even(a8, a9), TRows.Odd(a8, a9));
        var (b5, b13) = (TRows.Even(a10, a11), TRows.Odd(a10, a11));
        var (b6, b14) = (TRows.Even(a12, a13), TRows.Odd(a12, a13));
        var (b7, b15) = (TRows.Even(a14, a15), TRows.Odd(a14, a15));
        var (c0, c8) = (TRows.Even(b0, b1), TRows.Odd(b0, b1));
        var (c1, c9) = (TRows.Even(b2, b3), TRows.Odd(b2, b3));
        var (c2, c10) = (TRows.Even(b4, b5), TRows.Odd(b4, b5));
        var (c3, c11) = (TRows.Even(b6, b7), TRows.Odd(b6, b7));
        var (c4, c12) = (TRows.Even(b8, b9), TRows.Odd(b8, b9));
        var (c5, c13) = (TRows.Even(b10, b11), TRows.Odd(b10, b11));
        var (c6, c14) = (TRows.Even(b12, b13), TRows.Odd(b12, b13));
        var (c7, c15) = (TRows.Even(b14, b15), TRows.Odd(b14, b15));
        var (d0, d8) = (TRows.Even(c0, c1), TRows.Odd(c0, c1));
        var (d1, d9) = (TRows.Even(c2, c3), TRows.Odd(c2, c3));
        var (d2, d10) = (TRows.Even(c4, c5), TRows.Odd(c4, c5));
        var (d3, d11) = (TRows.Even(c6, c7), TRows.Odd(c6, c7));
        var (d4, d12) = (TRows.Even(c8, c9), TRows.Odd(c8, c9));
        var (d5, d13) = (TRows.Even(c10, c11), TRows.Odd(c10, c11));
        var (d6, d14) = (TRows.Even(c12, c13), TRows.Odd(c12, c13));
        var (d7, d15) = (TRows.Even(c14, c15), TRows.Odd(c14, c15));
        var (e0, e8) = (TRows.Even(d0, d1), TRows.Odd(d0, d1));
        var (e1, e9) = (TRows.Even(d2, d3), TRows.Odd(d2, d3));
        var (e2, e10) = (TRows.Even(d4, d5), TRows.Odd(d4, d5));
        var (e3, e11) = (TRows.Even(d6, d7), TRows.Odd(d6, d7));
        var (e4, e12) = (TRows.Even(d8, d9), TRows.Odd(d8, d9));
        var (e5, e13) = (TRows.Even(d10, d11), TRows.Odd(d10, d11));
        var (e6, e14) = (TRows.Even(d12, d13), TRows.Odd(d12, d13));
        var (e7, e15) = (TRows.Even(d14, d15), TRows.Odd(d14, d15));
        TRows.Store(e0, columns[0] + row);
        TRows.Store(e1, columns[1] + row);
        TRows.Store(e2, columns[2] + row);
        TRows.Store(e3, columns[3] + row);
        TRows.Store(e4, columns[4] + row);
        TRows.Store(e5, columns[5] + row);
        TRows.Store(e6, columns[6] + row);
        TRows.Store(e7, columns[7] + row);
        TRows.Store(e8, columns[8] + row);
        TRows.Store(e9, columns[9] + row);
        TRows.Store(e10, columns[10] + row);
        TRows.Store(e11, columns[11] + row);
        TRows.Store(e12, columns[12] + row);
        TRows.Store(e13, columns[13] + row);
        TRows.Store(e14, columns[14] + row);
        TRows.Store(e15, columns[15] + row);
    }

    // The same three times over, of rows half as long.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Eight<TVector, TRows>(byte* rows, int stride, byte** columns, int row)
        where TVector : struct
        where TRows : struct, IRows<TVector>
    {
        var a0 = TRows.Load(rows, stride, 0);
        var a1 = TRows.Load(rows, stride, 1);
        var a2 = TRows.Load(rows, stride, 2);
        var a3 = TRows.Load(rows, stride, 3);
        var a4 = TRows.Load(rows, stride, 4);
        var a5 = TRows.Load(rows, stride, 5);
        var a6 = TRows.Load(rows, stride, 6);
        var a7 = TRows.Load(rows, stride, 7);
        var (b0, b4) = (TRows.Even(a0, a1), TRows.Odd(a0, a1));
        var (b1, b5) = (TRows.Even(a2, a3), TRows.Odd(a2, a3));
        var (b2, b6) = (TRows.Even(a4, a5), TRows.Odd(a4, a5));
        var (b3, b7) = (TRows.Even(a6, a7), TRows.Odd(a6, a7));
        var (c0, c4) = (TRows.Even(b0, b1), TRows.Odd(b0, b1));
        var (c1, c5) = (TRows.Even(b2, b3), TRows.Odd(b2, b3));
        var (c2, c6) = (TRows.Even(b4, b5), TRows.Odd(b4, b5));
        var (c3, c7) = (TRows.Even(b6, b7), TRows.Odd(b6, b7));
        var (d0, d4) = (TRows.Even(c0, c1), TRows.Odd(c0, c1));
        var (d1, d5) = (TRows.Even(c2, c3), TRows.Odd(c2, c3));
        var (d2, d6) = (TRows.Even(c4, c5), TRows.Odd(c4, c5));
        var (d3, d7) = (TRows.Even(c6, c7), TRows.Odd(c6, c7));
        TRows.Store(d0, columns[0] + row);
        TRows.Store(d1, columns[1] + row);
        TRows.Store(d2, columns[2] + row);
        TRows.Store(d3, columns[3] + row);
        TRows.Store(d4, columns[4] + row);
        TRows.Store(d5, columns[5] + row);
        TRows.Store(d6, columns[6] + row);
        TRows.Store(d7, columns[7] + row);
    }

    // How vectors are filled with rows, and taken apart. A structure, so that the code is made anew for each.
    private interface IRows<TVector>
    {
        static abstract TVector Load(byte* rows, int stride, int number);

        static abstract TVector Even(TVector first, TVector second);

        static abstract TVector Odd(TVector first, TVector second);

        static abstract void Store(TVector vector, byte* to);
    }

    // Rows one after another.
    private readonly struct Whole : IRows<Vector512<byte>>
    {
        public static Vector512<byte> Load(byte* rows, int stride, int number) => Vector512.LoadAligned(rows + (64 * number));

        public static Vector512<byte> Even(Vector512<byte> first, Vector512<byte> second) => Avx512Vbmi.PermuteVar64x8x2(first, Vector512.CreateSequence<byte>(0, 2), second);

        public static Vector512<byte> Odd(Vector512<byte> first, Vector512<byte> second) => Avx512Vbmi.PermuteVar64x8x2(first, Vector512.CreateSequence<byte>(1, 2), second);

        public static void Store(Vector512<byte> vector, byte* to) => vector.Store(to);
    }

    // The first half of rows of thirty-two bytes.
    private readonly struct FirstHalves : IRows<Vector512<byte>>
    {
        public static Vector512<byte> Load(byte* rows, int stride, int number) =>
            Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + (128 * number)).AsInt64(), Vector512.Create(0L, 1, 4, 5, 8, 9, 12, 13), Vector512.LoadAligned(rows + (128 * number) + 64).AsInt64()).AsByte();

        public static Vector512<byte> Even(Vector512<byte> first, Vector512<byte> second) => Whole.Even(first, second);

        public static Vector512<byte> Odd(Vector512<byte> first, Vector512<byte> second) => Whole.Odd(first, second);

        public static void Store(Vector512<byte> vector, byte* to) => Whole.Store(vector, to);
    }

    // The second half.
    private readonly struct SecondHalves : IRows<Vector512<byte>>
    {
        public static Vector512<byte> Load(byte* rows, int stride, int number) =>
            Avx512F.PermuteVar8x64x2(Vector512.LoadAligned(rows + (128 * number)).AsInt64(), Vector512.Create(2L, 3, 6, 7, 10, 11, 14, 15), Vector512.LoadAligned(rows + (128 * number) + 64).AsInt64()).AsByte();

        public static Vector512<byte> Even(Vector512<byte> first, Vector512<byte> second) => Whole.Even(first, second);

        public static Vector512<byte> Odd(Vector512<byte> first, Vector512<byte> second) => Whole.Odd(first, second);

        public static void Store(Vector512<byte> vector, byte* to) => Whole.Store(vector, to);
    }
}
