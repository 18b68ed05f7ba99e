namespace DueCourse.Law.Circuits.Planes;

using System.Collections.Concurrent;

/// <summary>The steps that work out a net of planes, each with a place for its result.</summary>
internal sealed class Steps
{
    /// <summary>Which of the three sets of planes a place is in; the rest of a place is the plane's number.</summary>
    public const int AtomsRegion = 0, AnswersRegion = 1, ScratchRegion = 2, RegionShift = 29;

    /// <summary>The places of the two constants, and of what nothing turns on.</summary>
    public const int PlaceOfNever = -1, PlaceOfEver = -2, Nowhere = -3;

    private readonly int[] code;
    private readonly int[] places;
    private readonly Dictionary<int, int> copies;
    private readonly ConcurrentDictionary<int, int[]> codes = new();

    private Steps(int[] code, int[] places, Dictionary<int, int> copies, int atomPlanes, int answerPlanes, int scratchPlanes, int count, int reads)
    {
        this.code = code;
        this.places = places;
        this.copies = copies;
        AtomPlanes = atomPlanes;
        AnswerPlanes = answerPlanes;
        ScratchPlanes = scratchPlanes;
        Count = count;
        Reads = reads;
    }

    public int AtomPlanes { get; }

    public int AnswerPlanes { get; }

    public int ScratchPlanes { get; }

    public int Count { get; }

    public int Reads { get; }

    /// <summary>Where the plane of a node lies after a block has been worked out.</summary>
    public int PlaceOf(int node) => places[node];

    /// <summary>Where the plane of a node that is kept lies: among the answers, where atoms are copied there.</summary>
    public int PlaceKept(int node) => copies.TryGetValue(node, out var copy) ? copy : places[node];

    /// <summary>The steps with places as words from the beginning of a block: [length and kind, result, operands].</summary>
    public int[] CodeFor(int blockWords) => codes.GetOrAdd(blockWords, words =>
    {
        int[] made = [.. code];
        for (var at = 0; at < made.Length; at += 2 + (made[at] >> 1))
            for (var i = at + 1; i < at + 2 + (made[at] >> 1); i++)
                made[i] = (made[i] & ~((1 << RegionShift) - 1)) | ((made[i] & ((1 << RegionShift) - 1)) * words);
        return made;
    });

    /// <summary>The steps for a net.</summary>
    /// <param name="net">What is worked out.</param>
    /// <param name="kept">What is kept of it.</param>
    /// <param name="apart">An atom that is kept is copied to the answers, so that the place of the atoms can be used again.</param>
    public static Steps Of(Lattice net, IReadOnlyList<int> kept, bool apart)
    {
        var uses = new int[net.Count];
        var wanted = new bool[net.Count];
        foreach (var node in kept) wanted[node] = true;
        var operands = Merged(net, kept, uses, wanted);
        var order = Ordered(net, kept, operands);

        var at = new int[net.Count];
        Array.Fill(at, Nowhere);
        at[Lattice.Never] = PlaceOfNever;
        at[Lattice.Ever] = PlaceOfEver;
        var atomPlanes = 0;
        for (var node = 2; node < net.FirstInner; node++)
            if (uses[node] > 0) at[node] = (AtomsRegion << RegionShift) | atomPlanes++;

        var answerPlanes = 0;
        var scratchPlanes = 0;
        var free = new Stack<int>();
        var made = new List<int>();
        var reads = 0;
        foreach (var node in order)
        {
            var of = operands[node]!;
            var read = of.Select(o => at[o]).ToList();
            reads += of.Length;

            // A place is free again after its last use; the result may take the place of an operand.
            foreach (var operand in of)
                if (--uses[operand] == 0 && operand >= net.FirstInner && !wanted[operand]) free.Push(at[operand] & ((1 << RegionShift) - 1));
            at[node] = wanted[node]
                ? (AnswersRegion << RegionShift) | answerPlanes++
                : (ScratchRegion << RegionShift) | (free.Count > 0 ? free.Pop() : scratchPlanes++);
            made.Add((of.Length << 1) | (net.IsAnd(node) ? 1 : 0));
            made.Add(at[node]);
            made.AddRange(read);
        }

        var copied = new Dictionary<int, int>();
        if (apart)
        {
            foreach (var node in kept.Where(k => k >= 2 && k < net.FirstInner).Distinct())
            {
                copied[node] = (AnswersRegion << RegionShift) | answerPlanes++;
                made.AddRange([1 << 1, copied[node], at[node]]);
            }
        }

        return new([.. made], at, copied, atomPlanes, answerPlanes, scratchPlanes, order.Count + copied.Count, reads + copied.Count);
    }

    // What only one step uses, and is of the same kind as that step, becomes part of it: it needs no place of its own.
    private static int[]?[] Merged(Lattice net, IReadOnlyList<int> kept, int[] uses, bool[] wanted)
    {
        var needed = new bool[net.Count];
        foreach (var node in kept) needed[node] = true;
        var parents = new int[net.Count];
        for (var node = net.Count - 1; node >= net.FirstInner; node--)
            if (needed[node])
                foreach (var operand in net.Operands(node))
                {
                    needed[operand] = true;
                    parents[operand]++;
                }

        var operands = new int[]?[net.Count];
        for (var node = net.FirstInner; node < net.Count; node++)
        {
            if (!needed[node]) continue;
            var all = new SortedSet<int>();
            foreach (var operand in net.Operands(node))
            {
                if (operand >= net.FirstInner && parents[operand] == 1 && !wanted[operand] && net.IsAnd(operand) == net.IsAnd(node))
                {
                    all.UnionWith(operands[operand]!);
                    operands[operand] = null;
                }
                else
                {
                    all.Add(operand);
                }
            }

            operands[node] = [.. all];
        }

        for (var node = net.FirstInner; node < net.Count; node++)
            if (operands[node] is { } of)
                foreach (var operand in of) uses[operand]++;
        foreach (var node in kept)
            if (node >= 2 && node < net.FirstInner) uses[node]++;
        return operands;
    }

    // Depth first, so that a result is used soon after it is made.
    private static List<int> Ordered(Lattice net, IReadOnlyList<int> kept, int[]?[] operands)
    {
        var order = new List<int>();
        var done = new bool[net.Count];
        var open = new Stack<(int Node, bool Ready)>();
        foreach (var root in kept)
        {
            open.Push((root, false));
            while (open.TryPop(out var next))
            {
                if (next.Node < net.FirstInner || done[next.Node]) continue;
                if (next.Ready)
                {
                    done[next.Node] = true;
                    order.Add(next.Node);
                    continue;
                }

                open.Push((next.Node, true));
                var of = operands[next.Node]!;
                for (var i = of.Length - 1; i >= 0; i--) open.Push((of[i], false));
            }
        }

        return order;
    }
}
