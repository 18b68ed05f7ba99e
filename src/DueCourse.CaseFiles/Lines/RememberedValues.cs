namespace DueCourse.CaseFiles.Lines;

using System.Buffers.Binary;

/// <summary>
/// What short bytes were read as the last time, for values that come again and again. Each has one place; what comes there
/// later takes it over.
/// </summary>
internal sealed class RememberedValues<T>
{
    /// <summary>What is longer is not remembered.</summary>
    public const int Longest = 24;

    private const int Places = 2048;

    private readonly Kept[] _places = new Kept[Places];

    /// <summary>What these bytes were read as, where they stood for the same.</summary>
    /// <param name="of">What they are a value of; one that is read in the same way may stand for it.</param>
    /// <param name="utf8">The bytes.</param>
    /// <param name="value">What they were read as.</param>
    public bool Find(object of, ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (utf8.Length > Longest) return false;
        var (first, second, third) = Words(utf8);
        ref var kept = ref _places[Place(of, first, second, third, utf8.Length)];
        if (kept.First != first || kept.Second != second || kept.Third != third || kept.Length != utf8.Length || !ReferenceEquals(kept.Of, of)) return false;
        value = kept.Value!;
        return true;
    }

    /// <summary>Remembers what they were read as.</summary>
    public void Keep(object of, ReadOnlySpan<byte> utf8, T value)
    {
        if (utf8.Length > Longest) return;
        var (first, second, third) = Words(utf8);
        _places[Place(of, first, second, third, utf8.Length)] = new() { Of = of, First = first, Second = second, Third = third, Length = utf8.Length, Value = value };
    }

    // The bytes as three numbers; with the length they say which bytes they are.
    private static (ulong First, ulong Second, ulong Third) Words(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 8) return (Few(utf8), 0, 0);
        var first = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
        if (utf8.Length < 16) return (first, BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..]), 0);
        return (first, BinaryPrimitives.ReadUInt64LittleEndian(utf8[8..]), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..]));
    }

    private static ulong Few(ReadOnlySpan<byte> utf8)
    {
        var all = 0UL;
        foreach (var one in utf8) all = all << 8 | one;
        return all;
    }

    private static int Place(object of, ulong first, ulong second, ulong third, int length)
    {
        var mixed = (first + (ulong)length) * 0x9E3779B97F4A7C15 ^ (second + (ulong)(uint)System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(of)) * 0xC2B2AE3D27D4EB4F ^ third * 0x165667B19E3779F9;
        return (int)((mixed ^ (mixed >> 29)) * 0x9E3779B97F4A7C15 >> 40) & (Places - 1);
    }

    private struct Kept
    {
        public object? Of;
        public ulong First, Second, Third;
        public int Length;
        public T? Value;
    }
}
