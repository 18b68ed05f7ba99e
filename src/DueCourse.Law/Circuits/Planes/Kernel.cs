namespace DueCourse.Law.Circuits.Planes;

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

/// <summary>Works out the steps of one block: the only code that every case of a batch passes through.</summary>
internal static unsafe class Kernel
{
    [ThreadStatic]
    private static AlignedPlanes? scratch;

    /// <summary>A place for what is worked out on the way, one a thread.</summary>
    public static ulong* Scratch(int words)
    {
        if (scratch is null || scratch.Words < words) scratch = new(words, 1);
        return scratch.Block(0);
    }

    /// <summary>Works out one block.</summary>
    /// <param name="code">The steps.</param>
    /// <param name="atoms">The block's planes of atoms.</param>
    /// <param name="answers">The block's planes of answers.</param>
    /// <param name="scratch">Room for what is worked out on the way.</param>
    /// <param name="words">How many words a plane has in a block; a multiple of eight.</param>
    public static void Run(int[] code, ulong* atoms, ulong* answers, ulong* scratch, int words)
    {
        var planes = stackalloc ulong*[3];
        planes[Steps.AtomsRegion] = atoms;
        planes[Steps.AnswersRegion] = answers;
        planes[Steps.ScratchRegion] = scratch;
        fixed (int* first = code)
        {
            if (Vector512.IsHardwareAccelerated) Run512(first, first + code.Length, planes, words);
            else Run256(first, first + code.Length, planes, words);
        }
    }

    // Each step is worked out for 4,096 cases at a time in eight registers, however many operands it has. The two methods
    // differ in the width of a register alone; small and never inlined, so that the compiler keeps all eight in registers.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Run512(int* step, int* end, ulong** planes, int words)
    {
        while (step < end)
        {
            var kind = step[0];
            var operands = step + 2;
            step = operands + (kind >> 1);
            var result = At(planes, operands[-1]);
            var word = 0;
            for (; word + 64 <= words; word += 64)
            {
                var from = At(planes, *operands) + word;
                var a = Vector512.LoadAligned(from);
                var b = Vector512.LoadAligned(from + 8);
                var c = Vector512.LoadAligned(from + 16);
                var d = Vector512.LoadAligned(from + 24);
                var e = Vector512.LoadAligned(from + 32);
                var f = Vector512.LoadAligned(from + 40);
                var g = Vector512.LoadAligned(from + 48);
                var h = Vector512.LoadAligned(from + 56);
                if ((kind & 1) != 0)
                {
                    for (var operand = operands + 1; operand < step; operand++)
                    {
                        from = At(planes, *operand) + word;
                        a &= Vector512.LoadAligned(from);
                        b &= Vector512.LoadAligned(from + 8);
                        c &= Vector512.LoadAligned(from + 16);
                        d &= Vector512.LoadAligned(from + 24);
                        e &= Vector512.LoadAligned(from + 32);
                        f &= Vector512.LoadAligned(from + 40);
                        g &= Vector512.LoadAligned(from + 48);
                        h &= Vector512.LoadAligned(from + 56);
                    }
                }
                else
                {
                    for (var operand = operands + 1; operand < step; operand++)
                    {
                        from = At(planes, *operand) + word;
                        a |= Vector512.LoadAligned(from);
                        b |= Vector512.LoadAligned(from + 8);
                        c |= Vector512.LoadAligned(from + 16);
                        d |= Vector512.LoadAligned(from + 24);
                        e |= Vector512.LoadAligned(from + 32);
                        f |= Vector512.LoadAligned(from + 40);
                        g |= Vector512.LoadAligned(from + 48);
                        h |= Vector512.LoadAligned(from + 56);
                    }
                }

                a.StoreAligned(result + word);
                b.StoreAligned(result + word + 8);
                c.StoreAligned(result + word + 16);
                d.StoreAligned(result + word + 24);
                e.StoreAligned(result + word + 32);
                f.StoreAligned(result + word + 40);
                g.StoreAligned(result + word + 48);
                h.StoreAligned(result + word + 56);
            }

            for (; word < words; word += 8)
            {
                var a = Vector512.LoadAligned(At(planes, *operands) + word);
                for (var operand = operands + 1; operand < step; operand++)
                {
                    var with = Vector512.LoadAligned(At(planes, *operand) + word);
                    a = (kind & 1) != 0 ? a & with : a | with;
                }

                a.StoreAligned(result + word);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static void Run256(int* step, int* end, ulong** planes, int words)
    {
        while (step < end)
        {
            var kind = step[0];
            var operands = step + 2;
            step = operands + (kind >> 1);
            var result = At(planes, operands[-1]);
            var word = 0;
            for (; word + 32 <= words; word += 32)
            {
                var from = At(planes, *operands) + word;
                var a = Vector256.LoadAligned(from);
                var b = Vector256.LoadAligned(from + 4);
                var c = Vector256.LoadAligned(from + 8);
                var d = Vector256.LoadAligned(from + 12);
                var e = Vector256.LoadAligned(from + 16);
                var f = Vector256.LoadAligned(from + 20);
                var g = Vector256.LoadAligned(from + 24);
                var h = Vector256.LoadAligned(from + 28);
                if ((kind & 1) != 0)
                {
                    for (var operand = operands + 1; operand < step; operand++)
                    {
                        from = At(planes, *operand) + word;
                        a &= Vector256.LoadAligned(from);
                        b &= Vector256.LoadAligned(from + 4);
                        c &= Vector256.LoadAligned(from + 8);
                        d &= Vector256.LoadAligned(from + 12);
                        e &= Vector256.LoadAligned(from + 16);
                        f &= Vector256.LoadAligned(from + 20);
                        g &= Vector256.LoadAligned(from + 24);
                        h &= Vector256.LoadAligned(from + 28);
                    }
                }
                else
                {
                    for (var operand = operands + 1; operand < step; operand++)
                    {
                        from = At(planes, *operand) + word;
                        a |= Vector256.LoadAligned(from);
                        b |= Vector256.LoadAligned(from + 4);
                        c |= Vector256.LoadAligned(from + 8);
                        d |= Vector256.LoadAligned(from + 12);
                        e |= Vector256.LoadAligned(from + 16);
                        f |= Vector256.LoadAligned(from + 20);
                        g |= Vector256.LoadAligned(from + 24);
                        h |= Vector256.LoadAligned(from + 28);
                    }
                }

                a.StoreAligned(result + word);
                b.StoreAligned(result + word + 4);
                c.StoreAligned(result + word + 8);
                d.StoreAligned(result + word + 12);
                e.StoreAligned(result + word + 16);
                f.StoreAligned(result + word + 20);
                g.StoreAligned(result + word + 24);
                h.StoreAligned(result + word + 28);
            }

            for (; word < words; word += 4)
            {
                var a = Vector256.LoadAligned(At(planes, *operands) + word);
                for (var operand = operands + 1; operand < step; operand++)
                {
                    var with = Vector256.LoadAligned(At(planes, *operand) + word);
                    a = (kind & 1) != 0 ? a & with : a | with;
                }

                a.StoreAligned(result + word);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong* At(ulong** planes, int place) => planes[place >> Steps.RegionShift] + (place & ((1 << Steps.RegionShift) - 1));
}

/// <summary>Planes of bits in blocks, each plane on the boundary of a vector: of a block one plane after another.</summary>
internal sealed unsafe class AlignedPlanes
{
    private const int Boundary = 64;

    private readonly ulong[] words;
    private readonly ulong* first;
    private readonly int blockWords;

    public AlignedPlanes(int wordsInABlock, int blocks)
    {
        blockWords = wordsInABlock;
        // Pinned for as long as it lives, so its address never changes.
        words = GC.AllocateArray<ulong>(checked((wordsInABlock * blocks) + (Boundary / sizeof(ulong))), pinned: true);
        var address = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(words));
        first = (ulong*)((address + Boundary - 1) & ~(nuint)(Boundary - 1));
    }

    /// <summary>How many words a block has.</summary>
    public int Words => blockWords;

    /// <summary>How many bytes it takes.</summary>
    public long Bytes => (long)words.Length * sizeof(ulong);

    /// <summary>The words of a block.</summary>
    public ulong* Block(int block) => first + ((long)block * blockWords);
}
