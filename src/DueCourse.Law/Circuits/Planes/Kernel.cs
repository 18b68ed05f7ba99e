namespace DueCourse.Law.Circuits.Planes;

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

/// <summary>Works out the steps of one block: the only code that every case of a batch passes through.</summary>
internal static unsafe class Kernel
{
    private const int Line = 64;

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
    /// <param name="ahead">What the next block will need, fetched while this one is worked out.</param>
    /// <param name="wide">With vectors of 512 bits, not 256.</param>
    public static void Run(int[] code, ulong* atoms, ulong* answers, ulong* scratch, int words, Ahead ahead, bool wide)
    {
        var planes = stackalloc ulong*[3];
        planes[Steps.AtomsRegion] = atoms;
        planes[Steps.AnswersRegion] = answers;
        planes[Steps.ScratchRegion] = scratch;
        fixed (int* first = code)
        {
            if (wide) Run512(first, first + code.Length, planes, words, ahead);
            else Run256(first, first + code.Length, planes, words, ahead);
        }
    }

    // Each step is worked out for 4,096 cases at a time in eight registers, however many operands it has. The two methods
    // differ in the width of a register alone; small and never inlined, so that the compiler keeps all eight in registers.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Run512(int* step, int* end, ulong** planes, int words, Ahead ahead)
    {
        var atoms = ahead.Atoms;
        var answers = ahead.Answers;
        while (step < end)
        {
            var kind = step[0];
            var operands = step + 2;
            step = operands + (kind >> 1);
            for (var line = 0; line < ahead.AtomLines; line++, atoms += Line) Sse.Prefetch1(atoms);
            for (var line = 0; line < ahead.AnswerLines; line++, answers += Line) Sse.Prefetch1(answers);
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
    private static void Run256(int* step, int* end, ulong** planes, int words, Ahead ahead)
    {
        var atoms = ahead.Atoms;
        var answers = ahead.Answers;
        while (step < end)
        {
            var kind = step[0];
            var operands = step + 2;
            step = operands + (kind >> 1);
            for (var line = 0; line < ahead.AtomLines; line++, atoms += Line) Sse.Prefetch1(atoms);
            for (var line = 0; line < ahead.AnswerLines; line++, answers += Line) Sse.Prefetch1(answers);
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

    /// <summary>
    /// What to fetch ahead with each step, so many lines of the cache at a time: planes are read in an order that no
    /// prefetcher guesses.
    /// </summary>
    public readonly struct Ahead
    {
        private Ahead(ulong* atoms, int atomLines, ulong* answers, int answerLines)
        {
            Atoms = (byte*)atoms;
            AtomLines = atomLines;
            Answers = (byte*)answers;
            AnswerLines = answerLines;
        }

        public byte* Atoms { get; }

        public int AtomLines { get; }

        public byte* Answers { get; }

        public int AnswerLines { get; }

        /// <summary>Of a block of each, over so many steps.</summary>
        public static Ahead Of(AlignedPlanes atoms, AlignedPlanes answers, int block, int steps) =>
            Sse.IsSupported && steps > 0
                ? new(atoms.Block(block), LinesEach(atoms, steps), answers.Block(block), LinesEach(answers, steps))
                : default;

        private static int LinesEach(AlignedPlanes planes, int steps) => ((planes.Words * sizeof(ulong) / Line) + steps - 1) / steps;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong* At(ulong** planes, int place) => planes[place >> Steps.RegionShift] + (place & ((1 << Steps.RegionShift) - 1));
}
