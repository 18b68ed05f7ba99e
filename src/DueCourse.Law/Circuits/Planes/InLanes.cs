namespace DueCourse.Law.Circuits.Planes;

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

/// <summary>
/// <see cref="Transposing"/> for vectors whose instructions mix bytes within lanes of sixteen only: two lanes where there is AVX2, and
/// otherwise one.
/// </summary>
internal static unsafe class InLanes
{
    private const int Tile = Transposing.Tile;

    /// <summary>Sixteen bytes of each row of a tile.</summary>
    public static void Sixteen(byte* rows, int stride, byte** columns, int row, int width)
    {
        if (width == 256)
            for (var r = 0; r < Tile; r += 32) Sixteen<Vector256<byte>, TwoLanes>(rows + (r * stride), stride, columns, row + r);
        else
            for (var r = 0; r < Tile; r += 16) Sixteen<Vector128<byte>, OneLane>(rows + (r * stride), stride, columns, row + r);
    }

    /// <summary>Eight bytes of each row of a tile.</summary>
    public static void Eight(byte* rows, byte** columns, int row, int width)
    {
        if (width == 256)
            for (var r = 0; r < Tile; r += 32) Eight<Vector256<byte>, TwoLanes>(rows + (r * 8), columns, row + r);
        else
            for (var r = 0; r < Tile; r += 16) Eight<Vector128<byte>, OneLane>(rows + (r * 8), columns, row + r);
    }

    /// <summary>Two numbers of each of eight rows, with AVX2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Pairs(int* rows, int* first, int* second)
    {
        // Of each half of both: rows 0, 1, 4, 5 and 2, 3, 6, 7. Then two by two into their order.
        var (a, b) = (Vector256.Load(rows).AsSingle(), Vector256.Load(rows + 8).AsSingle());
        Avx2.Permute4x64(Avx.Shuffle(a, b, 0b10_00_10_00).AsInt64(), 0b11_01_10_00).AsInt32().Store(first);
        Avx2.Permute4x64(Avx.Shuffle(a, b, 0b11_01_11_01).AsInt64(), 0b11_01_10_00).AsInt32().Store(second);
    }

    /// <summary>Three numbers of each of eight rows, with AVX2; a fourth is not used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fours(int* rows, int* first, int* second, int* third)
    {
        // Four rows in the first lanes, the four after them in the second.
        var a = TwoLanes.Load((byte*)rows, 64).AsInt32();
        var b = TwoLanes.Load((byte*)(rows + 4), 64).AsInt32();
        var c = TwoLanes.Load((byte*)(rows + 8), 64).AsInt32();
        var d = TwoLanes.Load((byte*)(rows + 12), 64).AsInt32();
        var (ab, cd) = (Avx2.UnpackLow(a, b).AsInt64(), Avx2.UnpackLow(c, d).AsInt64());
        Avx2.UnpackLow(ab, cd).AsInt32().Store(first);
        Avx2.UnpackHigh(ab, cd).AsInt32().Store(second);
        Avx2.UnpackLow(Avx2.UnpackHigh(a, b).AsInt64(), Avx2.UnpackHigh(c, d).AsInt64()).AsInt32().Store(third);
    }

    // Sixteen rows in each lane. The bytes of the first half of the vectors go between those of the second, four times over: the four
    // bits of the number of the row then stand behind those of the column.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Sixteen<TVector, TLanes>(byte* rows, int stride, byte** columns, int row)
        where TVector : struct
        where TLanes : struct, ILanes<TVector>
    {
        var a0 = TLanes.Load(rows, stride * 16);
        var a1 = TLanes.Load(rows + stride, stride * 16);
        var a2 = TLanes.Load(rows + (stride * 2), stride * 16);
        var a3 = TLanes.Load(rows + (stride * 3), stride * 16);
        var a4 = TLanes.Load(rows + (stride * 4), stride * 16);
        var a5 = TLanes.Load(rows + (stride * 5), stride * 16);
        var a6 = TLanes.Load(rows + (stride * 6), stride * 16);
        var a7 = TLanes.Load(rows + (stride * 7), stride * 16);
        var a8 = TLanes.Load(rows + (stride * 8), stride * 16);
        var a9 = TLanes.Load(rows + (stride * 9), stride * 16);
        var a10 = TLanes.Load(rows + (stride * 10), stride * 16);
        var a11 = TLanes.Load(rows + (stride * 11), stride * 16);
        var a12 = TLanes.Load(rows + (stride * 12), stride * 16);
        var a13 = TLanes.Load(rows + (stride * 13), stride * 16);
        var a14 = TLanes.Load(rows + (stride * 14), stride * 16);
        var a15 = TLanes.Load(rows + (stride * 15), stride * 16);
        var (b0, b1) = (TLanes.Low(a0, a8), TLanes.High(a0, a8));
        var (b2, b3) = (TLanes.Low(a1, a9), TLanes.High(a1, a9));
        var (b4, b5) = (TLanes.Low(a2, a10), TLanes.High(a2, a10));
        var (b6, b7) = (TLanes.Low(a3, a11), TLanes.High(a3, a11));
        var (b8, b9) = (TLanes.Low(a4, a12), TLanes.High(a4, a12));
        var (b10, b11) = (TLanes.Low(a5, a13), TLanes.High(a5, a13));
        var (b12, b13) = (TLanes.Low(a6, a14), TLanes.High(a6, a14));
        var (b14, b15) = (TLanes.Low(a7, a15), TLanes.High(a7, a15));
        var (c0, c1) = (TLanes.Low(b0, b8), TLanes.High(b0, b8));
        var (c2, c3) = (TLanes.Low(b1, b9), TLanes.High(b1, b9));
        var (c4, c5) = (TLanes.Low(b2, b10), TLanes.High(b2, b10));
        var (c6, c7) = (TLanes.Low(b3, b11), TLanes.High(b3, b11));
        var (c8, c9) = (TLanes.Low(b4, b12), TLanes.High(b4, b12));
        var (c10, c11) = (TLanes.Low(b5, b13), TLanes.High(b5, b13));
        var (c12, c13) = (TLanes.Low(b6, b14), TLanes.High(b6, b14));
        var (c14, c15) = (TLanes.Low(b7, b15), TLanes.High(b7, b15));
        var (d0, d1) = (TLanes.Low(c0, c8), TLanes.High(c0, c8));
        var (d2, d3) = (TLanes.Low(c1, c9), TLanes.High(c1, c9));
        var (d4, d5) = (TLanes.Low(c2, c10), TLanes.High(c2, c10));
        var (d6, d7) = (TLanes.Low(c3, c11), TLanes.High(c3, c11));
        var (d8, d9) = (TLanes.Low(c4, c12), TLanes.High(c4, c12));
        var (d10, d11) = (TLanes.Low(c5, c13), TLanes.High(c5, c13));
        var (d12, d13) = (TLanes.Low(c6, c14), TLanes.High(c6, c14));
        var (d14, d15) = (TLanes.Low(c7, c15), TLanes.High(c7, c15));
        var (e0, e1) = (TLanes.Low(d0, d8), TLanes.High(d0, d8));
        var (e2, e3) = (TLanes.Low(d1, d9), TLanes.High(d1, d9));
        var (e4, e5) = (TLanes.Low(d2, d10), TLanes.High(d2, d10));
        var (e6, e7) = (TLanes.Low(d3, d11), TLanes.High(d3, d11));
        var (e8, e9) = (TLanes.Low(d4, d12), TLanes.High(d4, d12));
        var (e10, e11) = (TLanes.Low(d5, d13), TLanes.High(d5, d13));
        var (e12, e13) = (TLanes.Low(d6, d14), TLanes.High(d6, d14));
        var (e14, e15) = (TLanes.Low(d7, d15), TLanes.High(d7, d15));
        TLanes.Store(e0, columns[0] + row);
        TLanes.Store(e1, columns[1] + row);
        TLanes.Store(e2, columns[2] + row);
        TLanes.Store(e3, columns[3] + row);
        TLanes.Store(e4, columns[4] + row);
        TLanes.Store(e5, columns[5] + row);
        TLanes.Store(e6, columns[6] + row);
        TLanes.Store(e7, columns[7] + row);
        TLanes.Store(e8, columns[8] + row);
        TLanes.Store(e9, columns[9] + row);
        TLanes.Store(e10, columns[10] + row);
        TLanes.Store(e11, columns[11] + row);
        TLanes.Store(e12, columns[12] + row);
        TLanes.Store(e13, columns[13] + row);
        TLanes.Store(e14, columns[14] + row);
        TLanes.Store(e15, columns[15] + row);
    }

    // The same of rows half as long, two of which a lane takes.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Eight<TVector, TLanes>(byte* rows, byte** columns, int row)
        where TVector : struct
        where TLanes : struct, ILanes<TVector>
    {
        var a0 = TLanes.Load(rows, 128);
        var a1 = TLanes.Load(rows + 16, 128);
        var a2 = TLanes.Load(rows + 32, 128);
        var a3 = TLanes.Load(rows + 48, 128);
        var a4 = TLanes.Load(rows + 64, 128);
        var a5 = TLanes.Load(rows + 80, 128);
        var a6 = TLanes.Load(rows + 96, 128);
        var a7 = TLanes.Load(rows + 112, 128);
        var (b0, b1) = (TLanes.Low(a0, a4), TLanes.High(a0, a4));
        var (b2, b3) = (TLanes.Low(a1, a5), TLanes.High(a1, a5));
        var (b4, b5) = (TLanes.Low(a2, a6), TLanes.High(a2, a6));
        var (b6, b7) = (TLanes.Low(a3, a7), TLanes.High(a3, a7));
        var (c0, c1) = (TLanes.Low(b0, b4), TLanes.High(b0, b4));
        var (c2, c3) = (TLanes.Low(b1, b5), TLanes.High(b1, b5));
        var (c4, c5) = (TLanes.Low(b2, b6), TLanes.High(b2, b6));
        var (c6, c7) = (TLanes.Low(b3, b7), TLanes.High(b3, b7));
        var (d0, d1) = (TLanes.Low(c0, c4), TLanes.High(c0, c4));
        var (d2, d3) = (TLanes.Low(c1, c5), TLanes.High(c1, c5));
        var (d4, d5) = (TLanes.Low(c2, c6), TLanes.High(c2, c6));
        var (d6, d7) = (TLanes.Low(c3, c7), TLanes.High(c3, c7));
        var (e0, e1) = (TLanes.Low(d0, d4), TLanes.High(d0, d4));
        var (e2, e3) = (TLanes.Low(d1, d5), TLanes.High(d1, d5));
        var (e4, e5) = (TLanes.Low(d2, d6), TLanes.High(d2, d6));
        var (e6, e7) = (TLanes.Low(d3, d7), TLanes.High(d3, d7));
        TLanes.Store(e0, columns[0] + row);
        TLanes.Store(e1, columns[1] + row);
        TLanes.Store(e2, columns[2] + row);
        TLanes.Store(e3, columns[3] + row);
        TLanes.Store(e4, columns[4] + row);
        TLanes.Store(e5, columns[5] + row);
        TLanes.Store(e6, columns[6] + row);
        TLanes.Store(e7, columns[7] + row);
    }

    // How lanes of sixteen bytes are filled, and mixed. A structure, so that the code is made anew for each.
    private interface ILanes<TVector>
    {
        /// <summary>Sixteen bytes for each lane, the lanes' so many bytes apart.</summary>
        static abstract TVector Load(byte* rows, int apart);

        /// <summary>In each lane the bytes of two first halves by turns.</summary>
        static abstract TVector Low(TVector first, TVector second);

        /// <summary>Those of two second halves.</summary>
        static abstract TVector High(TVector first, TVector second);

        static abstract void Store(TVector vector, byte* to);
    }

    private readonly struct TwoLanes : ILanes<Vector256<byte>>
    {
        public static Vector256<byte> Load(byte* rows, int apart) => Vector256.Create(Vector128.LoadAligned(rows), Vector128.LoadAligned(rows + apart));

        public static Vector256<byte> Low(Vector256<byte> first, Vector256<byte> second) => Avx2.UnpackLow(first, second);

        public static Vector256<byte> High(Vector256<byte> first, Vector256<byte> second) => Avx2.UnpackHigh(first, second);

        public static void Store(Vector256<byte> vector, byte* to) => vector.Store(to);
    }

    // The one way that every machine has.
    private readonly struct OneLane : ILanes<Vector128<byte>>
    {
        public static Vector128<byte> Load(byte* rows, int apart) => Vector128.LoadAligned(rows);

        public static Vector128<byte> Low(Vector128<byte> first, Vector128<byte> second) => Sse2.IsSupported ? Sse2.UnpackLow(first, second)
            : (Vector128.WidenLower(first) | (Vector128.WidenLower(second) << 8)).AsByte();

        public static Vector128<byte> High(Vector128<byte> first, Vector128<byte> second) => Sse2.IsSupported ? Sse2.UnpackHigh(first, second)
            : (Vector128.WidenUpper(first) | (Vector128.WidenUpper(second) << 8)).AsByte();

        public static void Store(Vector128<byte> vector, byte* to) => vector.Store(to);
    }
}
