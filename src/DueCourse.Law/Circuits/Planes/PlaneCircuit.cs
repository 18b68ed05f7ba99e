namespace DueCourse.Law.Circuits.Planes;

/// <summary>
/// A circuit made ready to answer many cases at once: bit <c>n</c> of every plane belongs to case <c>n</c> of a block, and
/// one instruction works out a gate for as many cases as a vector has bits.
/// </summary>
/// <remarks>
/// The cases of a batch fit one circuit: the same law, the same shape. What is worked out on the way is kept for one block
/// only, in places used again, so that it stays in the nearest cache.
/// </remarks>
public sealed class PlaneCircuit
{
    private readonly Steps steps;
    private readonly int[] atomPlanes;
    private readonly (int True, int False)[] outputs;

    private PlaneCircuit(Circuit circuit, Steps steps, int[] atomPlanes, (int, int)[] outputs)
    {
        Circuit = circuit;
        this.steps = steps;
        this.atomPlanes = atomPlanes;
        this.outputs = outputs;
    }

    /// <summary>The circuit it answers as.</summary>
    public Circuit Circuit { get; }

    /// <summary>How many planes the atoms of a case take: two for each, less those that nothing turns on.</summary>
    public int AtomPlanes => steps.AtomPlanes;

    /// <summary>How many planes the answers take that are not an atom's own.</summary>
    public int AnswerPlanes => steps.AnswerPlanes;

    /// <summary>How many planes are in use at once for what is worked out on the way.</summary>
    public int ScratchPlanes => steps.ScratchPlanes;

    /// <summary>How many steps a block takes, and how many planes they read.</summary>
    public (int Steps, int Reads) Work => (steps.Count, steps.Reads);

    /// <summary>Bytes a case, of atoms and answers.</summary>
    public double BytesPerCase => (AtomPlanes + AnswerPlanes) / 8.0;

    /// <summary>Makes a circuit ready. Its outputs are what is kept of each case.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="apart">The answers are to stand by themselves, without the atoms: as <see cref="CasesPassing"/> needs them.</param>
    public static PlaneCircuit Of(Circuit circuit, bool apart = false)
    {
        var (net, gates) = Lattice.Of(circuit);
        (int True, int False)[] kept = [.. circuit.Outputs.Select(o => gates[o])];
        var made = Steps.Of(net, [.. kept.SelectMany(k => new[] { k.True, k.False })], apart);
        var planes = new int[2 * circuit.Atoms.Count];
        for (var a = 0; a < circuit.Atoms.Count; a++)
        {
            planes[2 * a] = made.PlaceOf(Lattice.True(a));
            planes[(2 * a) + 1] = made.PlaceOf(Lattice.False(a));
        }

        return new(circuit, made, planes, [.. kept.Select(k => (made.PlaceKept(k.True), made.PlaceKept(k.False)))]);
    }

    /// <summary>Answers a batch, on as many threads as asked.</summary>
    public BatchAnswers Answer(CaseBatch batch, int threads = 1)
    {
        var answers = new BatchAnswers(this, batch);
        Answer(batch, answers, threads);
        return answers;
    }

    /// <summary>Answers a batch into a place made for it before.</summary>
    public void Answer(CaseBatch batch, BatchAnswers answers, int threads = 1)
    {
        // A thread takes a run of blocks at a time, small enough that all end together.
        var run = Math.Max(1, batch.Blocks / (threads * 8));
        if (threads == 1 || batch.Blocks <= run)
        {
            Answer(batch, answers, 0, batch.Blocks);
            return;
        }

        var runs = (batch.Blocks + run - 1) / run;
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = threads },
            r => Answer(batch, answers, r * run, Math.Min(batch.Blocks, (r + 1) * run)));
    }

    /// <summary>Answers some blocks of a batch.</summary>
    public void Answer(CaseBatch batch, BatchAnswers answers, int fromBlock, int toBlock) =>
        Answer(batch, answers, fromBlock, toBlock, Kernel.Widest);

    /// <summary>Answers a batch with vectors of so many bits, as a machine without wider ones does.</summary>
    internal void AnswerWith(int bits, CaseBatch batch, BatchAnswers answers) => Answer(batch, answers, 0, batch.Blocks, bits);

    /// <summary>Answers a block by itself, into planes made for it.</summary>
    internal unsafe void Answer(ulong* atoms, ulong* answers, int blockWords) =>
        Kernel.Run(steps.CodeFor(blockWords), atoms, answers, Kernel.Scratch(Math.Max(1, steps.ScratchPlanes) * blockWords), blockWords, default, Kernel.Widest);

    private unsafe void Answer(CaseBatch batch, BatchAnswers answers, int fromBlock, int toBlock, int bits)
    {
        var scratch = Kernel.Scratch(Math.Max(1, steps.ScratchPlanes) * batch.BlockWords);
        var code = steps.CodeFor(batch.BlockWords);
        for (var block = fromBlock; block < toBlock; block++)
        {
            var ahead = block + 1 < toBlock ? Kernel.Ahead.Of(batch.Planes, answers.Planes, block + 1, steps.Count) : default;
            Kernel.Run(code, batch.Planes.Block(block), answers.Planes.Block(block), scratch, batch.BlockWords, ahead, bits);
        }

        GC.KeepAlive(batch);
        GC.KeepAlive(answers);
    }

    /// <summary>The plane of an atom's "true" or "false"; negative where nothing turns on it.</summary>
    internal int AtomPlane(int atom, bool isFalse) => atomPlanes[(2 * atom) + (isFalse ? 1 : 0)];

    /// <summary>Where an output's two planes lie.</summary>
    internal (int True, int False) Output(int output) => outputs[output];
}
