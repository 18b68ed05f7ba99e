namespace DueCourse.Proofs;

using DueCourse.Law.Record;
using static DueCourse.Proofs.Formula;

/// <summary>Proves that where removal may happen on the day, each bar to it is known not to hold.</summary>
/// <remarks>
/// A statutory gate is open where its condition is known not to be met, and its exceptions stand in its condition; so a gate
/// that is opened by its own recorded exception is one of these cases and no other.
/// </remarks>
public sealed class NoRemovalPastABar(EveryEdition law) : IDisposable
{
    private const string Invariant = "Where removal may happen on the day, each absolute bar is known not to hold, and each statutory bar is known not to hold or opened by its own recorded exception.";

    private readonly Solver _solver = new();
    private readonly Dictionary<(int Removal, int Bar), bool> _known = [];
    private int _largest;

    /// <summary>Of every absolute and statutory gate.</summary>
    public Proof EveryGate() => Prove([.. law.Questions.Where(q => q.Does is Does.AbsoluteBar or Does.StatutoryBar)]);

    /// <summary>Of some bars.</summary>
    public Proof Prove(IReadOnlyList<Question> bars)
    {
        var removal = law.Questions.Single(q => q.Id == Question.Removal);
        var (claims, faults) = (0, new List<Fault>());
        foreach (var bar in bars)
        {
            foreach (var pair in law.From.GroupBy(f => (Removal: law.Gate(f, removal), Bar: law.Gate(f, bar))))
            {
                claims += pair.Count();
                if (IsImplied(pair.Key)) continue;
                faults.Add(Counterexample(removal, bar, pair.Key, pair.Last()) ?? Fault.NotProved(Invariant, bar, pair.Last()));
            }
        }

        return new(Invariant, claims, _solver.Asked, _largest, faults);
    }

    /// <inheritdoc/>
    public void Dispose() => _solver.Dispose();

    // First with everything left open that does not stand between the two; that mostly does.
    private bool IsImplied((int Removal, int Bar) pair)
    {
        if (_known.TryGetValue(pair, out var known)) return known;
        var cone = law.Net.ConeOf(pair.Removal);
        var between = new HashSet<int> { pair.Bar };
        foreach (var gate in cone)
            if (law.Net.OperandsOf(gate).Any(between.Contains)) between.Add(gate);
        var script = new Script();
        var made = new Dictionary<int, (string Yes, string No)>();
        foreach (var gate in cone.Where(between.Contains).Where(g => g != pair.Bar))
        {
            var operands = law.Net.OperandsOf(gate);
            foreach (var operand in operands) made.TryAdd(operand, Open(script, law.Net.OpOf(operand), operand));
            made[gate] = law.Net.OpOf(gate) switch
            {
                Op.Not => (made[operands[0]].No, made[operands[0]].Yes),
                Op.And => (script.Short(And(operands.Select(o => made[o].Yes))), script.Short(Or(operands.Select(o => made[o].No)))),
                _ => (script.Short(Or(operands.Select(o => made[o].Yes))), script.Short(And(operands.Select(o => made[o].No)))),
            };
        }

        if (!made.TryGetValue(pair.Removal, out var removal)) removal = Open(script, law.Net.OpOf(pair.Removal), pair.Removal);
        if (!made.TryGetValue(pair.Bar, out var bar)) bar = Open(script, law.Net.OpOf(pair.Bar), pair.Bar);
        script.Assert(And(removal.Yes, Not(bar.No)));
        _largest = Math.Max(_largest, script.Text.Length);
        return _known[pair] = _solver.Check(script.Text) == Satisfiable.No;
    }

    private static (string, string) Open(Script script, Op op, int gate)
    {
        if (op == Op.Yes) return ("true", "false");
        if (op == Op.No) return ("false", "true");
        if (op == Op.Unknown) return ("false", "false");
        var (yes, no) = (script.Bool($"{gate}y"), script.Bool($"{gate}n"));
        script.Assert(Not(And(yes, no)));
        return (yes, no);
    }

    private Fault? Counterexample(Question removal, Question bar, (int Removal, int Bar) pair, LocalDateTime from)
    {
        var to = law.From.FirstOrDefault(f => f > from, from.PlusYears(1));
        Fault? unconfirmed = null;
        foreach (var terms in new[] { new Terms(Pairing.One) { Plain = true, MeasuresOpen = true }, new Terms(Pairing.One) { Plain = true }, new Terms(Pairing.One) })
        {
            using var cone = new Cone(law.Net, _solver, terms);
            var holds = cone.Of(0, pair.Bar);
            var may = And(cone.IsAssessedWithin(from, to), cone.Of(0, pair.Removal).Yes);
            // A bar that holds says more to a reader than one that may.
            foreach (var found in cone.Find(And(may, holds.Yes), holds.Yes).Concat(cone.Find(And(may, Not(holds.No)), holds.Yes)))
            {
                var record = CaseFound.Build(found, 0, "counter-example");
                var bars = found.IsSo(holds.Yes) ? Answer.Yes : Answer.Unknown;
                bool Still(CaseRecord one, CaseRecord? none)
                {
                    var s = Situation.Of(CaseFound.Read(found, 0, one), found.Moment);
                    return Answering.Of(removal.Node, s) == Answer.Yes && Answering.Of(bar.Node, s) == bars;
                }

                var confirmed = Still(record, null);
                if (confirmed) record = SmallerCase.Of(record, null, Still).First;
                var fault = new Fault(Invariant, bar, from, $"On {found.Moment.Words()}{CaseFound.Rulings(found)} removal may happen, and whether the bar holds is {bars}.", record, null, confirmed);
                if (fault.IsConfirmed) return fault;
                unconfirmed ??= fault;
            }
        }

        return unconfirmed;
    }
}
