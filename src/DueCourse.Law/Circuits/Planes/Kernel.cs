namespace DueCourse.Law.Circuits.Planes;

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

/// <summary>Works out the steps of one block: the only code that every case of a batch passes through.</summary>
internal static unsafe class Kernel
{
    private const int Line = 64;

    // What a width of vectors can do. A structure, so that the code is made anew for each.
    private interface IWidth<TVector>
    {
        static abstract int Words { get; }

        static abstract TVector Load(ulong* from);

        static abstract void Store(TVector vector, ulong* to);

        static abstract TVector And(TVector left, TVector right);

        static abstract TVector Or(TVector left, TVector right);
    }

    /// <summary>The widest vectors of this machine, in bits.</summary>
    public static int Widest => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

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
    /// <param name="bits">The width of the vectors it is worked out with: 512, 256 or 128.</param>
    public static void Run(int[] code, ulong* atoms, ulong* answers, ulong* scratch, int words, Ahead ahead, int bits)
    {
        var planes = stackalloc ulong*[3];
        planes[Steps.AtomsRegion] = atoms;
        planes[Steps.AnswersRegion] = answers;
        planes[Steps.ScratchRegion] = scratch;
        fixed (int* first = code)
        {
            switch (bits)
            {
                case 512: Run<Vector512<ulong>, Bits512>(first, first + code.Length, planes, words, ahead); break;
                case 256: Run<Vector256<ulong>, Bits256>(first, first + code.Length, planes, words, ahead); break;
                default: Run<Vector128<ulong>, Bits128>(first, first + code.Length, planes, words, ahead); break;
            }
        }
    }

    // Each step is worked out in eight registers at a time, however many operands it has; small and never inlined, so that the
    // compiler keeps all eight in registers. It is compiled once for each width.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Run<TVector, TWidth>(int* step, int* end, ulong** planes, int words, Ahead ahead)
        where TVector : struct
        where TWidth : struct, IWidth<TVector>
    {
        var width = TWidth.Words;
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
            for (; word + (8 * width) <= words; word += 8 * width)
            {
                var from = At(planes, *operands) + word;
                var a = TWidth.Load(from);
                var b = TWidth.Load(from + width);
                var c = TWidth.Load(from + (2 * width));
                var d = TWidth.Load(from + (3 * width));
                var e = TWidth.Load(from + (4 * width));
                var f = TWidth.Load(from + (5 * width));
                var g = TWidth.Load(from + (6 * width));
                var h = TWidth.Load(from + (7 * width));
                if ((kind & 1) != 0)
                {
                    for (var operand = operands + 1; operand < step; operand++)
                    {
                        from = At(planes, *operand) + word;
                        a = TWidth.And(a, TWidth.Load(from));
                        b = TWidth.And(b, TWidth.Load(from + width));
                        c = TWidth.And(c, TWidth.Load(from + (2 * width)));
                        d = TWidth.And(d, TWidth.Load(from + (3 * width)));
                        e = TWidth.And(e, TWidth.Load(from + (4 * width)));
                        f = TWidth.And(f, TWidth.Load(from + (5 * width)));
                        g = TWidth.And(g, TWidth.Load(from + (6 * width)));
                        h = TWidth.And(h, TWidth.Load(from + (7 * width)));
                    }
                }
                else
                {
                    for (var operand = operands + 1; operand < step; operand++)
                    {
                        from = At(planes, *operand) + word;
                        a = TWidth.Or(a, TWidth.Load(from));
                        b = TWidth.Or(b, TWidth.Load(from + width));
                        c = TWidth.Or(c, TWidth.Load(from + (2 * width)));
                        d = TWidth.Or(d, TWidth.Load(from + (3 * width)));
                        e = TWidth.Or(e, TWidth.Load(from + (4 * width)));
                        f = TWidth.Or(f, TWidth.Load(from + (5 * width)));
                        g = TWidth.Or(g, TWidth.Load(from + (6 * width)));
                        h = TWidth.Or(h, TWidth.Load(from + (7 * width)));
                    }
                }

                TWidth.Store(a, result + word);
                TWidth.Store(b, result + word + width);
                TWidth.Store(c, result + word + (2 * width));
                TWidth.Store(d, result + word + (3 * width));
                TWidth.Store(e, result + word + (4 * width));
                TWidth.Store(f, result + word + (5 * width));
                TWidth.Store(g, result + word + (6 * width));
                TWidth.Store(h, result + word + (7 * width));
            }

            for (; word < words; word += width)
            {
                var a = TWidth.Load(At(planes, *operands) + word);
                for (var operand = operands + 1; operand < step; operand++)
                {
                    var with = TWidth.Load(At(planes, *operand) + word);
                    a = (kind & 1) != 0 ? TWidth.And(a, with) : TWidth.Or(a, with);
                }

                TWidth.Store(a, result + word);
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

    private readonly struct Bits512 : IWidth<Vector512<ulong>>
    {
        public static int Words => Vector512<ulong>.Count;

        public static Vector512<ulong> Load(ulong* from) => Vector512.LoadAligned(from);

        public static void Store(Vector512<ulong> vector, ulong* to) => vector.StoreAligned(to);

        public static Vector512<ulong> And(Vector512<ulong> left, Vector512<ulong> right) => left & right;

        public static Vector512<ulong> Or(Vector512<ulong> left, Vector512<ulong> right) => left | right;
    }

    private readonly struct Bits256 : IWidth<Vector256<ulong>>
    {
        public static int Words => Vector256<ulong>.Count;

        public static Vector256<ulong> Load(ulong* from) => Vector256.LoadAligned(from);

        public static void Store(Vector256<ulong> vector, ulong* to) => vector.StoreAligned(to);

        public static Vector256<ulong> And(Vector256<ulong> left, Vector256<ulong> right) => left & right;

        public static Vector256<ulong> Or(Vector256<ulong> left, Vector256<ulong> right) => left | right;
    }

    private readonly struct Bits128 : IWidth<Vector128<ulong>>
    {
        public static int Words => Vector128<ulong>.Count;

        public static Vector128<ulong> Load(ulong* from) => Vector128.LoadAligned(from);

        public static void Store(Vector128<ulong> vector, ulong* to) => vector.StoreAligned(to);

        public static Vector128<ulong> And(Vector128<ulong> left, Vector128<ulong> right) => left & right;

        public static Vector128<ulong> Or(Vector128<ulong> left, Vector128<ulong> right) => left | right;
    }
}
