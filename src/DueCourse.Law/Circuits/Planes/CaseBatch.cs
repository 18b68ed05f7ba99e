namespace DueCourse.Law.Circuits.Planes;

/// <summary>Many cases that fit one circuit, as planes of what its atoms answer for each of them. Until set, all is unknown.</summary>
public sealed unsafe class CaseBatch : IDisposable
{
    /// <summary>How many cases a block has if nothing else is asked for.</summary>
    public const int UsualBlock = 4096;

    /// <summary>Fewest cases in a block: one widest vector.</summary>
    public const int SmallestBlock = 512;

    /// <summary>Makes room for some cases.</summary>
    /// <param name="circuit">The circuit that is to answer.</param>
    /// <param name="count">How many cases.</param>
    /// <param name="block">How many cases a block has: a multiple of 512. A batch of few blocks makes them smaller.</param>
    public CaseBatch(PlaneCircuit circuit, int count, int block = UsualBlock)
    {
        if (block <= 0 || block % SmallestBlock != 0) throw new ArgumentOutOfRangeException(nameof(block), block, "a block holds a multiple of 512 cases");
        Circuit = circuit;
        Count = count;

        // Of few cases, blocks of equal size leave the least room unused.
        const int Few = 16;
        var blocks = Math.Max(1, (count + block - 1) / block);
        var even = Math.Max(1, (count + (blocks * SmallestBlock) - 1) / (blocks * SmallestBlock)) * SmallestBlock;
        Block = blocks < Few ? even : block;
        Planes = new(Math.Max(1, circuit.AtomPlanes) * BlockWords, Blocks);
    }

    /// <summary>The circuit it was made for.</summary>
    public PlaneCircuit Circuit { get; }

    /// <summary>How many cases.</summary>
    public int Count { get; }

    /// <summary>How many cases a block has.</summary>
    public int Block { get; }

    /// <summary>How many blocks.</summary>
    public int Blocks => (Count + Block - 1) / Block;

    /// <summary>How many words a plane has in a block.</summary>
    public int BlockWords => Block / 64;

    /// <summary>How many bytes the planes take.</summary>
    public long Bytes => Planes.Bytes;

    internal AlignedPlanes Planes { get; }

    /// <summary>Says what an atom answers for a case.</summary>
    public void Set(int caseNumber, int atom, Answer answer)
    {
        var (block, bit) = Math.DivRem(caseNumber, Block);
        Set(Circuit.AtomPlane(atom, isFalse: false), block, bit, answer == Answer.Yes);
        Set(Circuit.AtomPlane(atom, isFalse: true), block, bit, answer == Answer.No);
    }

    /// <summary>Says what an atom answers for 64 cases at once, from case 64 <paramref name="word"/> on.</summary>
    public void Set(int word, int atom, ulong yes, ulong no)
    {
        var (block, at) = Math.DivRem(word, BlockWords);
        var planes = Planes.Block(block);
        if (Circuit.AtomPlane(atom, isFalse: false) is >= 0 and var whenTrue) planes[(whenTrue * BlockWords) + at] = yes;
        if (Circuit.AtomPlane(atom, isFalse: true) is >= 0 and var whenFalse) planes[(whenFalse * BlockWords) + at] = no;
        GC.KeepAlive(this);
    }

    /// <summary>Says what every atom answers for a case.</summary>
    public void Set(int caseNumber, ReadOnlySpan<Answer> answers)
    {
        for (var atom = 0; atom < Circuit.Circuit.Atoms.Count; atom++) Set(caseNumber, atom, answers[atom]);
    }

    /// <summary>What an atom answers for a case, as far as something turns on it.</summary>
    public Answer Get(int caseNumber, int atom)
    {
        var (block, bit) = Math.DivRem(caseNumber, Block);
        return IsSet(Circuit.AtomPlane(atom, isFalse: false), block, bit) ? Answer.Yes
            : IsSet(Circuit.AtomPlane(atom, isFalse: true), block, bit) ? Answer.No
            : Answer.Unknown;
    }

    /// <inheritdoc/>
    public void Dispose() => Planes.Dispose();

    private bool IsSet(int plane, int block, int bit)
    {
        var isSet = plane >= 0 && ((Planes.Block(block)[(plane * BlockWords) + (bit >> 6)] >> (bit & 63)) & 1) != 0;
        GC.KeepAlive(this);
        return isSet;
    }

    private void Set(int plane, int block, int bit, bool isSet)
    {
        if (plane < 0) return;
        ref var word = ref Planes.Block(block)[(plane * BlockWords) + (bit >> 6)];
        word = isSet ? word | (1UL << (bit & 63)) : word & ~(1UL << (bit & 63));
        GC.KeepAlive(this);
    }
}

/// <summary>What a circuit answered for each case of a batch.</summary>
public sealed unsafe class BatchAnswers : IDisposable
{
    private readonly CaseBatch batch;
    private readonly PlaneCircuit circuit;

    internal BatchAnswers(PlaneCircuit circuit, CaseBatch batch)
    {
        this.circuit = circuit;
        this.batch = batch;
        Planes = new(Math.Max(1, circuit.AnswerPlanes) * batch.BlockWords, batch.Blocks);
    }

    /// <summary>How many cases.</summary>
    public int Count => batch.Count;

    /// <summary>How many bytes the planes take.</summary>
    public long Bytes => Planes.Bytes;

    internal AlignedPlanes Planes { get; }

    /// <summary>The answer of an output for a case.</summary>
    public Answer this[int output, int caseNumber]
    {
        get
        {
            var (word, bit) = (caseNumber >> 6, caseNumber & 63);
            var (yes, no) = Word(output, word);
            return ((yes >> bit) & 1) != 0 ? Answer.Yes : ((no >> bit) & 1) != 0 ? Answer.No : Answer.Unknown;
        }
    }

    /// <summary>The answers of an output for 64 cases, from case 64 <paramref name="word"/> on: those with yes, those with no.</summary>
    public (ulong Yes, ulong No) Word(int output, int word)
    {
        var (block, at) = Math.DivRem(word, batch.BlockWords);
        var (whenTrue, whenFalse) = circuit.Output(output);
        var real = Count - (64 * word) is >= 64 ? ulong.MaxValue : (1UL << (Count - (64 * word))) - 1;
        return (Word(whenTrue, block, at) & real, Word(whenFalse, block, at) & real);
    }

    /// <summary>How many cases have each answer to an output.</summary>
    public (long Yes, long No, long Unknown) Tally(int output)
    {
        long yes = 0, no = 0;
        for (var word = 0; 64 * word < Count; word++)
        {
            var (y, n) = Word(output, word);
            yes += System.Numerics.BitOperations.PopCount(y);
            no += System.Numerics.BitOperations.PopCount(n);
        }

        return (yes, no, Count - yes - no);
    }

    /// <inheritdoc/>
    public void Dispose() => Planes.Dispose();

    private ulong Word(int place, int block, int at)
    {
        if (place < 0) return place == Steps.PlaceOfEver ? ulong.MaxValue : 0;
        var planes = place >> Steps.RegionShift == Steps.AtomsRegion ? batch.Planes : Planes;
        var word = planes.Block(block)[((place & ((1 << Steps.RegionShift) - 1)) * batch.BlockWords) + at];
        GC.KeepAlive(this);
        return word;
    }
}
