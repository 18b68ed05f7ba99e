namespace DueCourse.Law.Circuits;

/// <summary>What a gate does with what comes in.</summary>
public enum Op : byte
{
    /// <summary>No, whatever the case.</summary>
    No = 0,

    /// <summary>Unknown, whatever the case: a text not read, a part not encoded.</summary>
    Unknown = 1,

    /// <summary>Yes, whatever the case.</summary>
    Yes = 2,

    /// <summary>An atom.</summary>
    Input,

    /// <summary>The opposite of its one operand.</summary>
    Not,

    /// <summary>The least of its operands.</summary>
    And,

    /// <summary>The greatest of its operands.</summary>
    Or,
}

/// <summary>
/// Conditions of the statute book as one flat list of gates, for a choice of law and cases of one shape. It is made
/// from the condition trees and from nothing else, and every faster or more exact reading is made from it: the compiled
/// answer, the bit planes, the decision diagram and the solver's formula.
/// </summary>
/// <remarks>
/// Gates stand in an order in which every operand comes before what uses it. The first <c>Atoms.Count</c> gates are the
/// inputs, in the order of <see cref="Atoms"/>. Answers are Kleene's, in which No &lt; Unknown &lt; Yes.
/// </remarks>
public sealed class Circuit
{
    private bool[]? usedOnce;

    internal Circuit(Shape shape, Atom[] atoms, Op[] ops, int[] firsts, int[] operands, int[] outputs)
    {
        Shape = shape;
        Atoms = atoms;
        Ops = ops;
        Firsts = firsts;
        Operands = operands;
        Outputs = outputs;
    }

    /// <summary>The cases it has room for.</summary>
    public Shape Shape { get; }

    /// <summary>What it is told of a case.</summary>
    public IReadOnlyList<Atom> Atoms { get; }

    /// <summary>The gate of each condition asked for, in that order.</summary>
    public IReadOnlyList<int> Outputs { get; }

    /// <summary>How many gates it has, inputs included.</summary>
    public int Count => Ops.Length;

    /// <summary>What each gate does.</summary>
    internal Op[] Ops { get; }

    /// <summary>Where each gate's operands begin in <see cref="Operands"/>; one more entry than there are gates.</summary>
    internal int[] Firsts { get; }

    /// <summary>The operands, gate after gate.</summary>
    internal int[] Operands { get; }

    /// <summary>For each gate: one gate reads it, once, "not" on the way left out, and it is no output.</summary>
    internal bool[] UsedOnce => usedOnce ??= Uses();

    /// <summary>What a gate does.</summary>
    public Op OpOf(int gate) => Ops[gate];

    /// <summary>The gates whose answers a gate uses.</summary>
    public ReadOnlySpan<int> OperandsOf(int gate) => Operands.AsSpan(Firsts[gate]..Firsts[gate + 1]);

    /// <summary>Works out every gate from the answers of the atoms.</summary>
    /// <param name="answers">
    /// As many places as there are gates; the first <c>Atoms.Count</c> hold the atoms' answers, the others are filled.
    /// </param>
    public void Run(Span<Answer> answers)
    {
        var ops = Ops;
        var firsts = Firsts;
        var operands = Operands;
        for (var gate = Atoms.Count; gate < ops.Length; gate++)
        {
            Answer answer;
            switch (ops[gate])
            {
                case Op.And:
                    answer = Answer.Yes;
                    for (var i = firsts[gate]; i < firsts[gate + 1] && answer != Answer.No; i++) answer = answer.And(answers[operands[i]]);
                    break;
                case Op.Or:
                    answer = Answer.No;
                    for (var i = firsts[gate]; i < firsts[gate + 1] && answer != Answer.Yes; i++) answer = answer.Or(answers[operands[i]]);
                    break;
                case Op.Not:
                    answer = answers[operands[firsts[gate]]].Not();
                    break;
                default:
                    answer = (Answer)ops[gate];
                    break;
            }

            answers[gate] = answer;
        }
    }

    private bool[] Uses()
    {
        var uses = new int[Count];
        for (var gate = Atoms.Count; gate < Count; gate++)
            if (Ops[gate] != Op.Not)
                foreach (var operand in OperandsOf(gate)) uses[Bare(operand)]++;
        foreach (var output in Outputs) uses[Bare(output)] += 2;
        var once = new bool[Count];
        for (var gate = 0; gate < once.Length; gate++) once[gate] = uses[gate] == 1;
        return once;
    }

    private int Bare(int gate)
    {
        while (Ops[gate] == Op.Not) gate = Operands[Firsts[gate]];
        return gate;
    }
}
