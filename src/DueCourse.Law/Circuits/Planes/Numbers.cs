namespace DueCourse.Law.Circuits.Planes;

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

/// <summary>Sixty-four numbers of a column, compared with one number at a time: a bit for each that is as asked.</summary>
internal readonly unsafe struct Numbers
{
    private readonly Vector512<int> a, b, c, d;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Numbers(Vector512<int> a, Vector512<int> b, Vector512<int> c, Vector512<int> d) => (this.a, this.b, this.c, this.d) = (a, b, c, d);

    /// <summary>Those that lie there, on the boundary of a vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Numbers At(int* column) =>
        new(Vector512.LoadAligned(column), Vector512.LoadAligned(column + 16), Vector512.LoadAligned(column + 32), Vector512.LoadAligned(column + 48));

    /// <summary>Which are less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Below(Vector512<int> limit) => Bits(Vector512.LessThan(a, limit), Vector512.LessThan(b, limit), Vector512.LessThan(c, limit), Vector512.LessThan(d, limit));

    /// <summary>Which are greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Above(Vector512<int> limit) => Bits(Vector512.GreaterThan(a, limit), Vector512.GreaterThan(b, limit), Vector512.GreaterThan(c, limit), Vector512.GreaterThan(d, limit));

    /// <summary>Terms as numbers of days: those of the low half, and so many for each month of the high half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Numbers InDays(Vector512<int> low, Vector512<int> ofMonth) => new(InDays(a, low, ofMonth), InDays(b, low, ofMonth), InDays(c, low, ofMonth), InDays(d, low, ofMonth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> InDays(Vector512<int> terms, Vector512<int> low, Vector512<int> ofMonth) => (terms & low) + (Vector512.ShiftRightArithmetic(terms, 16) * ofMonth);

    // A compare of vectors of 256 bits leaves no mask but numbers, all of whose bits are alike: four vectors are made into one of bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector512<int> a, Vector512<int> b, Vector512<int> c, Vector512<int> d) => !Vector512.IsHardwareAccelerated && Avx2.IsSupported
        ? Bits(a.GetLower(), a.GetUpper(), b.GetLower(), b.GetUpper()) | ((ulong)Bits(c.GetLower(), c.GetUpper(), d.GetLower(), d.GetUpper()) << 32)
        : a.ExtractMostSignificantBits() | (b.ExtractMostSignificantBits() << 16) | (c.ExtractMostSignificantBits() << 32) | (d.ExtractMostSignificantBits() << 48);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d) => Avx2.PermuteVar8x32(
        Avx2.PackSignedSaturate(Avx2.PackSignedSaturate(a, b), Avx2.PackSignedSaturate(c, d)).AsInt32(), Vector256.Create(0, 4, 1, 5, 2, 6, 3, 7)).AsByte().ExtractMostSignificantBits();
}
