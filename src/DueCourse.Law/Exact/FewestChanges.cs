namespace DueCourse.Law.Exact;

using System.Numerics;
using DueCourse.Law.Circuits;
using DueCourse.Law.Record;

/// <summary>
/// Tries every set of up to three changes of a case on the circuit of one question, many at a time, and keeps those that give
/// another answer and hold no smaller set that gives it. That all were tried is the proof that none is smaller.
/// </summary>
internal sealed class FewestChanges
{
    // What may be spent before sets of three are given up; about two seconds.
    private const long MostWork = 400_000_000;
    private const int MostReadings = 60_000;
    private const int MostSets = 5_000;

    private readonly Circuit circuit;
    private readonly Situation s;
    private readonly Answer now;
    private readonly Answer[] atoms;
    private readonly (int Candidate, FactsRead Facts)[] changes;
    private readonly int words;
    private readonly int[][] reached;
    private readonly bool[,] reaches;
    private readonly int[][] reachers;
    private readonly int[][] downstream;
    private readonly Dictionary<(int Atom, int, int, int), Answer> readings = [];
    private readonly Lanes single;
    private readonly List<(int[] Changes, Answer Answer)> found = [];
    private bool isSpent;

    public FewestChanges(Circuit circuit, Changeable changeable, Situation s)
    {
        this.circuit = circuit;
        this.s = s;
        Candidates = changeable.All;
        changes = [.. Candidates.SelectMany((c, i) => c.Alternatives.Select(a => (i, a.Suppose(s.Facts))))];
        words = (changes.Length + 63) / 64;
        var answers = circuit.Answers(s);
        circuit.Run(answers);
        atoms = answers[..circuit.Atoms.Count];
        now = answers[circuit.Outputs[0]];
        reaches = new bool[Candidates.Count, circuit.Atoms.Count];
        reached = new int[Candidates.Count][];
        downstream = new int[Candidates.Count][];
        for (var c = 0; c < Candidates.Count; c++)
        {
            reached[c] = [.. Enumerable.Range(0, circuit.Atoms.Count).Where(a => changeable.Reaches(Candidates[c], a))];
            foreach (var a in reached[c]) reaches[c, a] = true;
            downstream[c] = Downstream(reached[c]);
        }

        reachers = [.. Enumerable.Range(0, circuit.Atoms.Count).Select(a => Enumerable.Range(0, changes.Length).Where(i => reaches[changes[i].Candidate, a]).ToArray())];
        single = new(circuit, changes.Length);
    }

    /// <summary>What could be otherwise.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Every set of up to so many changes was tried.</summary>
    public int TriedTo { get; private set; }

    /// <summary>The minimal sets, the smallest first, each as (candidate, alternative).</summary>
    public IEnumerable<(IReadOnlyList<(Candidate Candidate, int Alternative)> Set, Answer Answer)> UpTo(int largest)
    {
        if (changes.Length == 0)
        {
            TriedTo = largest;
            return [];
        }

        var all = Enumerable.Range(circuit.Atoms.Count, circuit.Count - circuit.Atoms.Count).ToArray();
        for (var a = 0; a < circuit.Atoms.Count; a++)
        {
            single.Fill(a, atoms[a]);
            foreach (var i in reachers[a]) single.Set(a, i, Read(a, i, i, i));
        }

        single.Run(all, 0);
        var alone = new Dictionary<Answer, ulong[]>();
        foreach (var target in Targets)
        {
            alone[target] = [.. Hits(single, target)];
            Keep(alone[target], target, []);
        }

        TriedTo = 1;
        if (largest > 1) InPairs(alone, largest);
        var first = new int[Candidates.Count];
        for (var c = 1; c < first.Length; c++) first[c] = first[c - 1] + Candidates[c - 1].Alternatives.Count;
        return found.Select(f => ((IReadOnlyList<(Candidate, int)>)[.. f.Changes.Select(i => (Candidates[changes[i].Candidate], i - first[changes[i].Candidate]))], f.Answer));
    }

    private IEnumerable<Answer> Targets => new[] { Answer.Yes, Answer.No }.Where(t => t != now);

    private int[] Downstream(int[] from)
    {
        var touched = new bool[circuit.Count];
        foreach (var a in from) touched[a] = true;
        var gates = new List<int>();
        for (var gate = circuit.Atoms.Count; gate < circuit.Count; gate++)
        {
            foreach (var operand in circuit.OperandsOf(gate)) touched[gate] |= touched[operand];
            if (touched[gate]) gates.Add(gate);
        }

        return [.. gates];
    }

    private ulong[] Hits(Lanes lanes, Answer target)
    {
        var hits = new ulong[words];
        var output = circuit.Outputs[0] * words;
        for (var w = 0; w < words; w++) hits[w] = target == Answer.Yes ? lanes.Yes[output + w] : ~lanes.NotNo[output + w];
        if (changes.Length % 64 != 0) hits[^1] &= (1UL << (changes.Length % 64)) - 1;
        return hits;
    }

    private void Keep(ReadOnlySpan<ulong> hits, Answer target, ReadOnlySpan<int> with)
    {
        for (var w = 0; w < hits.Length; w++)
            for (var left = hits[w]; left != 0; left &= left - 1)
                found.Add(([.. with, (64 * w) + BitOperations.TrailingZeroCount(left)], target));
    }

    private void InPairs(Dictionary<Answer, ulong[]> alone, int largest)
    {
        var work = 0L;
        var withOne = new Lanes(circuit, changes.Length);
        var withTwo = new Lanes(circuit, changes.Length);
        for (var gate = 0; gate < circuit.Count; gate++)
        {
            withOne.Take(gate, single);
            withTwo.Take(gate, single);
        }

        // Sets of two first, all of them, so that no set of three is taken for minimal that holds one.
        var inPairs = Targets.ToDictionary(t => t, _ => new ulong[changes.Length][]);
        for (var i = 0; i < changes.Length; i++)
        {
            WithOne(i);
            foreach (var target in Targets)
            {
                var hits = inPairs[target][i] = Hits(withOne, target);
                Without(hits, i, i, alone[target]);
                if (Has(alone[target], i)) hits.AsSpan().Clear();
                Keep(After(hits, i), target, [i]);
            }

            Restore(withOne, single, i);
        }

        if (isSpent || found.Count > MostSets) return;
        TriedTo = 2;
        if (largest < 3) return;
        var before = found.Count;
        for (var i = 0; i < changes.Length; i++)
        {
            WithOne(i);
            foreach (var gate in downstream[changes[i].Candidate]) withTwo.Take(gate, withOne);
            foreach (var a in reached[changes[i].Candidate]) withTwo.Take(a, withOne);
            for (var j = i + 1; j < changes.Length; j++)
            {
                if (changes[j].Candidate == changes[i].Candidate) continue;
                if (Targets.All(t => Has(alone[t], i) || Has(alone[t], j) || Has(inPairs[t][i], j))) continue;
                work += (long)downstream[changes[j].Candidate].Length * (words - (j / 64));
                if (work > MostWork || isSpent || found.Count - before > MostSets) return;
                var (one, two) = (i, j);
                Change(withTwo, j, j + 1, (a, k) => Ordered(a, one, two, k), a => Read(a, one, one, two));
                withTwo.Run(downstream[changes[j].Candidate], j / 64);
                foreach (var target in Targets)
                {
                    if (Has(alone[target], i) || Has(alone[target], j) || Has(inPairs[target][i], j)) continue;
                    var hits = Hits(withTwo, target);
                    Without(hits, i, j, alone[target]);
                    for (var w = 0; w < words; w++) hits[w] &= ~inPairs[target][i][w] & ~inPairs[target][j][w];
                    Keep(After(hits, j), target, [i, j]);
                }

                Restore(withTwo, withOne, j);
            }

            Restore(withTwo, single, i);
            Restore(withOne, single, i);
        }

        TriedTo = 3;

        void WithOne(int i)
        {
            Change(withOne, i, 0, (a, k) => Read(a, Math.Min(i, k), Math.Min(i, k), Math.Max(i, k)), a => Read(a, i, i, i));
            withOne.Run(downstream[changes[i].Candidate], 0);
        }
    }

    // The lanes with one more change, the same in all of them. Where another change of the lane reaches the same atom it is read again.
    private void Change(Lanes lanes, int change, int fromLane, Func<int, int, Answer> together, Func<int, Answer> apart)
    {
        var candidate = changes[change].Candidate;
        foreach (var a in reached[candidate])
        {
            lanes.Fill(a, apart(a));
            foreach (var k in reachers[a])
                if (k >= fromLane && changes[k].Candidate != candidate) lanes.Set(a, k, together(a, k));
        }
    }

    private void Restore(Lanes lanes, Lanes basis, int change)
    {
        foreach (var a in reached[changes[change].Candidate]) lanes.Take(a, basis);
        foreach (var gate in downstream[changes[change].Candidate]) lanes.Take(gate, basis);
    }

    private Answer Ordered(int a, int i, int j, int k)
    {
        if (changes[k].Candidate == changes[i].Candidate) return Answer.Unknown;
        Span<int> three = [i, j, k];
        three.Sort();
        return Read(a, three[0], three[1], three[2]);
    }

    // Only lanes of things not changed yet, which do not give the answer by themselves.
    private void Without(ulong[] hits, int i, int j, ulong[] alone)
    {
        for (var w = 0; w < words; w++) hits[w] &= ~alone[w];
        for (var k = 0; k < changes.Length; k++)
            if (changes[k].Candidate == changes[i].Candidate || changes[k].Candidate == changes[j].Candidate) hits[k / 64] &= ~(1UL << (k % 64));
    }

    private static bool Has(ulong[] bits, int i) => (bits[i / 64] >> (i % 64) & 1) != 0;

    private static ulong[] After(ulong[] hits, int i)
    {
        ulong[] after = [.. hits];
        for (var w = 0; w < i / 64; w++) after[w] = 0;
        after[i / 64] &= i % 64 == 63 ? 0 : ulong.MaxValue << ((i % 64) + 1);
        return after;
    }

    // The reference reading of an atom under up to three changes, of which only those that reach it are supposed.
    private Answer Read(int a, int i, int j, int k)
    {
        Span<int> which = [i, j, k];
        var count = 0;
        Span<int> kept = stackalloc int[3];
        foreach (var change in which)
            if (reaches[changes[change].Candidate, a] && !kept[..count].Contains(change)) kept[count++] = change;
        if (count == 0) return atoms[a];
        var key = (a, kept[0], count > 1 ? kept[1] : -1, count > 2 ? kept[2] : -1);
        if (readings.TryGetValue(key, out var known)) return known;
        if (readings.Count >= MostReadings)
        {
            isSpent = true;
            return Answer.Unknown;
        }

        var facts = changes[kept[0]].Facts;
        for (var n = 1; n < count; n++) facts = Suppose(kept[n], facts);
        return readings[key] = Placing.Of(circuit.Atoms[a], s with { Facts = facts });
    }

    private FactsRead Suppose(int change, FactsRead facts)
    {
        var candidate = Candidates[changes[change].Candidate];
        var alternative = change;
        while (alternative > 0 && changes[alternative - 1].Candidate == changes[change].Candidate) alternative--;
        return candidate.Alternatives[change - alternative].Suppose(facts);
    }
}
