namespace DueCourse.CaseFiles.Lines;

using System.Buffers.Binary;
using System.Text;

/// <summary>Finds by its name, as it stands in the bytes of a file, what may stand in one place of it.</summary>
internal sealed class Names<T> where T : class
{
    // The first eight bytes and the last tell names of up to sixteen apart, with their length; longer ones are compared whole.
    private readonly (ulong First, ulong Last, int Length, byte[] Name, T? Value)[] _slots;

    public Names(IReadOnlyList<(string Name, T Value)> of)
    {
        var size = 16;
        while (size < of.Count * 4) size *= 2;
        _slots = new (ulong, ulong, int, byte[], T?)[size];
        foreach (var (name, value) in of)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            var (first, last) = Ends(bytes);
            var at = Slot(first, last, bytes.Length);
            while (_slots[at].Name is not null) at = (at + 1) & (size - 1);
            _slots[at] = (first, last, bytes.Length, bytes, value);
        }
    }

    /// <summary>What has this name; null when nothing has.</summary>
    public T? Find(ReadOnlySpan<byte> name)
    {
        var (first, last) = Ends(name);
        for (var at = Slot(first, last, name.Length); ; at = (at + 1) & (_slots.Length - 1))
        {
            ref var slot = ref _slots[at];
            if (slot.Value is not { } found) return null;
            if (slot.First == first && slot.Last == last && slot.Length == name.Length && (name.Length <= 16 || name.SequenceEqual(slot.Name))) return found;
        }
    }

    private static (ulong First, ulong Last) Ends(ReadOnlySpan<byte> name) => name.Length >= 8
        ? (BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]))
        : (Few(name), 0UL);

    private int Slot(ulong first, ulong last, int length)
    {
        var mixed = (first + (ulong)length) * 0x9E3779B97F4A7C15 ^ (last * 0xC2B2AE3D27D4EB4F);
        return (int)((mixed ^ (mixed >> 32)) * 0x9E3779B97F4A7C15 >> 40) & (_slots.Length - 1);
    }

    private static ulong Few(ReadOnlySpan<byte> name)
    {
        var all = 0UL;
        foreach (var letter in name) all = all << 8 | letter;
        return all;
    }
}
