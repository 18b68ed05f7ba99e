namespace DueCourse.Law.Circuits.Planes;

/// <summary>
/// Cases that are answered block by block as they come, and of which only the answers stay: the atoms of every block lie in
/// the same place, so they never leave the near cache.
/// </summary>
public sealed unsafe class CasesPassing : IDisposable
{
    private const int BlocksAtOnce = 16;

    private readonly PlaneCircuit circuit;
    private readonly List<AlignedPlanes> answers = [];
    private readonly int blockWords;

    /// <summary>Makes room for a block.</summary>
    /// <param name="circuit">The circuit that is to answer, whose answers stand apart from its atoms.</param>
    /// <param name="block">How many cases a block has: a multiple of 512.</param>
    public CasesPassing(PlaneCircuit circuit, int block = CaseBatch.UsualBlock)
    {
        this.circuit = circuit;
        Block = new(circuit, block, block);
        blockWords = Block.BlockWords;
        for (var output = 0; output < circuit.Circuit.Outputs.Count; output++)
        {
            var (yes, no) = circuit.Output(output);
            if (IsAtoms(yes) || IsAtoms(no)) throw new ArgumentException("the answers of this circuit are not apart from its atoms", nameof(circuit));
        }
    }

    /// <summary>Where the atoms of the cases now passing go.</summary>
    public CaseBatch Block { get; }

    /// <summary>How many bytes the answers and the block take.</summary>
    public long Bytes => Block.Bytes + answers.Sum(a => a.Bytes);

    /// <summary>Answers the cases in <see cref="Block"/>, as that block of all.</summary>
    public void AnswerBlock(int block)
    {
        var (run, at) = Math.DivRem(block, BlocksAtOnce);
        while (answers.Count <= run) answers.Add(new(Math.Max(1, circuit.AnswerPlanes) * blockWords, BlocksAtOnce));
        circuit.Answer(Block.Planes.Block(0), answers[run].Block(at), blockWords);
        GC.KeepAlive(this);
    }

    /// <summary>The answer of an output for a case, once its block was answered.</summary>
    public Answer this[int output, int caseNumber]
    {
        get
        {
            var (yes, no) = circuit.Output(output);
            return IsSet(yes, caseNumber) ? Answer.Yes : IsSet(no, caseNumber) ? Answer.No : Answer.Unknown;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Block.Dispose();
        foreach (var planes in answers) planes.Dispose();
    }

    private static bool IsAtoms(int place) => place >= 0 && place >> Steps.RegionShift == Steps.AtomsRegion;

    private bool IsSet(int place, int caseNumber)
    {
        if (place < 0) return place == Steps.PlaceOfEver;
        var (block, bit) = Math.DivRem(caseNumber, Block.Block);
        var word = answers[block / BlocksAtOnce].Block(block % BlocksAtOnce)[((place & ((1 << Steps.RegionShift) - 1)) * blockWords) + (bit >> 6)];
        GC.KeepAlive(this);
        return ((word >> (bit & 63)) & 1) != 0;
    }
}
