namespace DueCourse.Law.Circuits.Planes;

using System.Runtime.InteropServices;

/// <summary>
/// Planes of bits in blocks, each plane on the boundary of a vector: of a block one plane after another. They lie outside
/// the collected heap, on the boundary of a large page where they are large, because planes are read fastest from such pages.
/// </summary>
internal sealed unsafe class AlignedPlanes : SafeHandle
{
    private const nuint Vector = 64, LargePage = 2 << 20;

    private readonly ulong* first;

    public AlignedPlanes(int wordsInABlock, int blocks)
        : base(0, ownsHandle: true)
    {
        Words = wordsInABlock;
        var bytes = (nuint)wordsInABlock * (nuint)blocks * sizeof(ulong);
        var boundary = bytes < LargePage ? Vector : LargePage;
        first = (ulong*)NativeMemory.AlignedAlloc(bytes, boundary);
        SetHandle((nint)first);
        NativeMemory.Clear(first, bytes);
        Bytes = (long)bytes;
        GC.AddMemoryPressure(Bytes);
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>How many words a block has.</summary>
    public int Words { get; }

    /// <summary>How many bytes it takes.</summary>
    public long Bytes { get; }

    /// <summary>The words of a block, for as long as this is kept alive.</summary>
    public ulong* Block(int block) => first + ((long)block * Words);

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        NativeMemory.AlignedFree((void*)handle);
        GC.RemoveMemoryPressure(Bytes);
        return true;
    }
}
