namespace DueCourse.Proofs;

using static DueCourse.Proofs.Formula;

/// <summary>
/// Proves something of every gate of a net by induction: from what was proved of the gates that a gate uses, the solver
/// proves it of the gate. Where that does not do (whether a list is complete may turn from no to yes), the gate is looked at
/// together with what stands below it, until only proved gates are left.
/// </summary>
/// <remarks>Steps that say the same of different gates are one formula, and the solver is asked once.</remarks>
internal sealed class Sweep(Net net, Solver solver, Terms terms, Func<Sweep.Both, string> lemma)
{
    // A step looks at no more gates than this; what needs more is asked of the whole case at once.
    private const int LargestStep = 600;

    private readonly Dictionary<string, bool> _steps = new(StringComparer.Ordinal);
    private readonly Dictionary<(Op Op, int Operands), bool> _plain = [];
    private int _gaps;
    private readonly bool?[] _proved = new bool?[net.Count];

    /// <summary>The terms of one gate in two cases.</summary>
    internal sealed record Both(string Yes0, string No0, string Yes1, string No1);

    /// <summary>What is proved when more is known: yes stays yes, no stays no.</summary>
    public static string Stays(Both gate) => And(Implies(gate.Yes0, gate.Yes1), Implies(gate.No0, gate.No1));

    /// <summary>What is proved of cases that are alike: the same answer.</summary>
    public static string IsTheSame(Both gate) => And($"(= {gate.Yes0} {gate.Yes1})", $"(= {gate.No0} {gate.No1})");

    /// <summary>How many different formulas the solver was asked.</summary>
    public int Problems => _steps.Count + _plain.Count;

    /// <summary>The gates and inputs of which it is proved.</summary>
    public int ProvedCount => _proved.Count(p => p == true);

    /// <summary>The size of the largest formula, in characters.</summary>
    public int Largest { get; private set; }

    /// <summary>Of how many lists at most a step speaks together.</summary>
    public int MostListsInAStep { get; private set; }

    /// <summary>Is it proved of a gate?</summary>
    public bool IsProved(int gate)
    {
        if (_proved[gate] is { } known) return known;
        foreach (var below in net.ConeOf(gate)) _proved[below] ??= Prove(below);
        return _proved[gate]!.Value;
    }

    private bool Prove(int gate)
    {
        var operands = net.OperandsOf(gate);
        if (operands.Length == 0 || !operands.All(o => _proved[o] == true)) return Step(gate);
        // From proved operands the step of "all", "any" and "not" does not depend on which they are.
        if (!_plain.TryGetValue((net.OpOf(gate), operands.Length), out var proved))
            _plain[(net.OpOf(gate), operands.Length)] = proved = Ask(PlainStep(net.OpOf(gate), operands.Length));
        return proved;
    }

    private string PlainStep(Op op, int operands)
    {
        var script = new Script();
        return Finish(script, Gate(script, op, [.. Enumerable.Range(0, operands).Select(o => Proved(script, o))]));
    }

    private bool Step(int gate)
    {
        if (Window(gate) is not { } window) return false;
        var script = new Script();
        var atoms = new AtomTerms(new Knowledge(script, terms));
        var made = new Dictionary<int, Both>();
        foreach (var one in window)
        {
            var operands = net.OperandsOf(one);
            made[one] = one != gate && IsCut(one) ? Proved(script, one)
                : net.OpOf(one) == Op.Input ? Of(net.AtomOf(one), script, atoms)
                : Gate(script, net.OpOf(one), [.. operands.Select(o => made[o])]);
        }

        var text = Finish(script, made[gate]);
        if (window.Count > 1)
            MostListsInAStep = Math.Max(MostListsInAStep, window.Where(g => net.OpOf(g) == Op.Input).Select(net.AtomOf).OfType<ExistsAtom>().Select(e => (e.Slot.Kind, e.Slot.Owner)).Distinct().Count());
        if (!_steps.TryGetValue(text, out var proved)) _steps[text] = proved = Ask(text);
        return proved;
    }

    // "Unknown while the list is open" is kept whole: by itself it says nothing of what an open list may yet hold.
    private bool IsCut(int gate) =>
        _proved[gate] == true && net.OperandsOf(gate).Length > 0
        && !net.OperandsOf(gate).All(o => net.OperandsOf(o).Length == 0 || (net.OpOf(o) == Op.Not && net.OpOf(net.OperandsOf(o)[0]) == Op.Input));

    // The gate, and below it everything as far as what is proved.
    private List<int>? Window(int gate)
    {
        var window = new SortedSet<int>();
        var open = new Stack<int>([gate]);
        while (open.TryPop(out var one))
        {
            if (!window.Add(one)) continue;
            if (window.Count > LargestStep) return null;
            if (one == gate || !IsCut(one))
                foreach (var operand in net.OperandsOf(one)) open.Push(operand);
        }

        return [.. window];
    }

    private bool Ask(string text)
    {
        Largest = Math.Max(Largest, text.Length);
        return solver.Check(text) switch
        {
            Satisfiable.No => true,
            Satisfiable.Yes => false,
            _ => throw new InvalidOperationException("the solver gave up on a step of a proof, so nothing is proved"),
        };
    }

    private string Finish(Script script, Both gate)
    {
        script.Assert(Not(lemma(gate)));
        return script.Text;
    }

    private Both Proved(Script script, int gate)
    {
        var both = new Both(script.Bool($"{gate}y0"), script.Bool($"{gate}n0"), script.Bool($"{gate}y1"), script.Bool($"{gate}n1"));
        script.Assert(And(Not(And(both.Yes0, both.No0)), Not(And(both.Yes1, both.No1)), lemma(both)));
        return both;
    }

    // What a text says that nobody read, or a part that is not encoded: unknown, and then whatever it may be.
    private Both Anything(Script script)
    {
        var n = _gaps++;
        var (yes, no) = (script.Bool($"gap{n}y"), script.Bool($"gap{n}n"));
        script.Assert(Not(And(yes, no)));
        return new("false", "false", yes, no);
    }

    private static Both Of(Atom atom, Script script, AtomTerms atoms)
    {
        var (first, second) = (atoms.Of(0, atom), atoms.Of(1, atom));
        return new(script.Short(first.Yes), script.Short(first.No), script.Short(second.Yes), script.Short(second.No));
    }

    private Both Gate(Script script, Op op, IReadOnlyList<Both> operands) => op switch
    {
        Op.No => new("false", "true", "false", "true"),
        Op.Unknown when terms.GapsFilled => Anything(script),
        Op.Unknown => new("false", "false", "false", "false"),
        Op.Yes => new("true", "false", "true", "false"),
        Op.Not => new(operands[0].No0, operands[0].Yes0, operands[0].No1, operands[0].Yes1),
        Op.And => new(
            script.Short(And(operands.Select(o => o.Yes0))), script.Short(Or(operands.Select(o => o.No0))),
            script.Short(And(operands.Select(o => o.Yes1))), script.Short(Or(operands.Select(o => o.No1)))),
        Op.Or => new(
            script.Short(Or(operands.Select(o => o.Yes0))), script.Short(And(operands.Select(o => o.No0))),
            script.Short(Or(operands.Select(o => o.Yes1))), script.Short(And(operands.Select(o => o.No1)))),
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, "a gate without a term"),
    };
}
