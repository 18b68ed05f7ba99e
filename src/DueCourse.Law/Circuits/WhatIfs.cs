namespace DueCourse.Law.Circuits;

/// <summary>Asks a circuit what it would answer if something were otherwise, sixty-four times at once.</summary>
internal sealed class WhatIfs
{
    /// <summary>How many are asked at once.</summary>
    public const int Lanes = 64;

    private readonly Circuit circuit;
    private readonly Program program;
    private readonly Dictionary<object, int[]> reached;

    public WhatIfs(Circuit circuit, Program program)
    {
        this.circuit = circuit;
        this.program = program;
        reached = circuit.Atoms.SelectMany((atom, number) => Sources(atom).Select(source => (source, number)))
            .GroupBy(a => a.source).ToDictionary(g => g.Key, g => g.Select(a => a.number).Distinct().ToArray());
    }

    /// <summary>Which outputs have an answer, yes or no, under each supposition.</summary>
    /// <param name="atoms">The answers of the atoms with nothing supposed.</param>
    /// <param name="supposed">The case as a whole under each supposition.</param>
    /// <param name="known">Called for each batch with the number of its first supposition and, for each output, a bit for each of the batch.</param>
    public void Ask(ReadOnlySpan<Answer> atoms, IReadOnlyList<Situation> supposed, Action<int, ReadOnlySpan<ulong>> known)
    {
        var words = new ulong[2 * atoms.Length];
        var answers = new ulong[2 * circuit.Outputs.Count];
        var certain = new ulong[circuit.Outputs.Count];
        for (var first = 0; first < supposed.Count; first += Lanes)
        {
            for (var i = 0; i < atoms.Length; i++)
            {
                words[2 * i] = atoms[i] == Answer.Yes ? ulong.MaxValue : 0;
                words[(2 * i) + 1] = atoms[i] == Answer.No ? 0 : ulong.MaxValue;
            }

            for (var lane = 0; lane < Lanes && first + lane < supposed.Count; lane++)
                Suppose(supposed[first + lane], 1UL << lane, words);
            program.Run(words, answers);
            for (var i = 0; i < certain.Length; i++) certain[i] = answers[2 * i] | ~answers[(2 * i) + 1];
            known(first, certain);
        }
    }

    private void Suppose(Situation s, ulong bit, ulong[] words)
    {
        foreach (var source in s.Facts.SupposedSources)
        {
            if (!reached.TryGetValue(source, out var numbers)) continue;
            foreach (var number in numbers)
            {
                var answer = Placing.Of(circuit.Atoms[number], s);
                words[2 * number] = answer == Answer.Yes ? words[2 * number] | bit : words[2 * number] & ~bit;
                words[(2 * number) + 1] = answer == Answer.No ? words[(2 * number) + 1] & ~bit : words[(2 * number) + 1] | bit;
            }
        }
    }

    // What an atom turns on: facts, whether lists are complete, judgements and rulings.
    private static IEnumerable<object> Sources(Atom atom)
    {
        IEnumerable<object> own = atom switch
        {
            LeafAtom leaf => TurnsOn.SourcesOf(leaf.Leaf),
            ExistsAtom { Slot.Kind.Begins: { } begins } => [begins],
            CompleteAtom complete => [complete.Kind],
            DayIsFixedAtom day => day.Asked.Day.Facts,
            DayIsInAtom day => day.Asked.Day.Facts,
            RulingAtom ruling => [ruling.Doubt],
            _ => [],
        };
        for (var when = atom.When; when is not null; when = when.Within) own = own.Concat(when.Day.Facts);
        return own;
    }
}
