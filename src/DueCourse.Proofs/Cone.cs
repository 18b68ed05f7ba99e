namespace DueCourse.Proofs;

using System.Globalization;
using static DueCourse.Proofs.Formula;

/// <summary>Some gates of a net, whole, down to the facts: asked of every case at once, and able to show one.</summary>
internal sealed class Cone : IDisposable
{
    // The solver knows the length of a month within bounds; each case it finds is held against the calendar, and it is told.
    private const int MostCorrections = 25;

    private readonly Net _net;
    private readonly Solver _solver;
    private readonly Script _script = new();
    private readonly Knowledge _knowledge;
    private readonly AtomTerms _atoms;
    private readonly Dictionary<(int Copy, int Gate), (string Yes, string No)> _gates = [];

    public Cone(Net net, Solver solver, Terms terms)
    {
        _net = net;
        _solver = solver;
        _knowledge = new(_script, terms);
        _atoms = new(_knowledge);
        _solver.Say("(push)");
    }

    /// <summary>The size of the formula, in characters.</summary>
    public int Size => _script.Text.Length;

    public Knowledge Knowledge => _knowledge;

    public AtomTerms Atoms => _atoms;

    /// <summary>The moment of assessment lies in a period.</summary>
    public string IsAssessedWithin(LocalDateTime from, LocalDateTime to)
    {
        _ = _knowledge.Today;
        return And($"(<= {Seconds(from)} {_knowledge.Now})", $"(< {_knowledge.Now} {Seconds(to)})");
    }

    public string IsAssessedAt(LocalDateTime moment)
    {
        _ = _knowledge.Today;
        return $"(= {_knowledge.Now} {Seconds(moment)})";
    }

    /// <summary>When a gate's answer is yes, and when no, in the first or the second case.</summary>
    public (string Yes, string No) Of(int copy, int gate)
    {
        if (_gates.TryGetValue((copy, gate), out var known)) return known;
        foreach (var one in _net.ConeOf(gate))
        {
            if (_gates.ContainsKey((copy, one))) continue;
            var operands = _net.OperandsOf(one);
            var (yes, no) = _net.OpOf(one) switch
            {
                Op.No => ("false", "true"),
                Op.Unknown => ("false", "false"),
                Op.Yes => ("true", "false"),
                Op.Input => _atoms.Of(copy, _net.AtomOf(one)),
                Op.Not => (_gates[(copy, operands[0])].No, _gates[(copy, operands[0])].Yes),
                Op.And => (And(operands.Select(o => _gates[(copy, o)].Yes)), Or(operands.Select(o => _gates[(copy, o)].No))),
                _ => (Or(operands.Select(o => _gates[(copy, o)].Yes)), And(operands.Select(o => _gates[(copy, o)].No))),
            };
            _gates[(copy, one)] = (_script.Short(yes), _script.Short(no));
        }

        return _gates[(copy, gate)];
    }

    /// <summary>Is there a case of which this holds?</summary>
    public Satisfiable Is(string term)
    {
        _solver.Say(_script.TakeNew() + "(push)(assert " + term + ")");
        var answer = _solver.Check();
        _solver.Say("(pop)");
        return answer;
    }

    /// <summary>
    /// Cases of which this holds, one after another; none where there is none. Where the calendar moves a day by another length
    /// than the solver took, the next case is the better for it: the caller takes the first on which the reference reading agrees.
    /// </summary>
    public IEnumerable<Found> Find(string term, params string[] also)
    {
        var terms = Asked(also);
        for (var i = 0; i < MostCorrections; i++)
        {
            _solver.Say(_script.TakeNew() + "(push)(assert " + term + ")");
            var answer = _solver.Check();
            if (answer == Satisfiable.GaveUp) throw new InvalidOperationException("the solver gave up, so nothing is proved");
            var values = answer == Satisfiable.No ? null : terms.Zip(_solver.Values(terms)).ToDictionary(t => t.First, t => t.Second, StringComparer.Ordinal);
            _solver.Say("(pop)");
            if (values is null) yield break;
            yield return new(this, values);
            if (!Correct(values)) yield break;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _solver.Say("(pop)");

    internal static long Whole(string value) => long.Parse(value, CultureInfo.InvariantCulture);

    // Tells the solver how far the calendar moves the days it chose, and all days around them that are moved as far.
    private bool Correct(Dictionary<string, string> values)
    {
        var wrong = false;
        foreach (var moved in _atoms.MovedDays)
        {
            var (from, to) = (Whole(values[moved.From]), Whole(values[moved.To]));
            if (from == Knowledge.FirstDay || from == Knowledge.LastDay || Later(from, moved) == to) continue;
            var by = Later(from, moved) - from;
            var (first, last) = (from, from);
            while (from - first < 400 && Later(first - 1, moved) - (first - 1) == by) first--;
            while (last - from < 400 && Later(last + 1, moved) - (last + 1) == by) last++;
            _script.Assert($"(=> (<= {Formula.Number(first)} {moved.From} {Formula.Number(last)}) (= {moved.To} (+ {moved.From} {Formula.Number(by)})))");
            wrong = true;
        }

        return wrong;
    }

    private static long Later(long from, AtomTerms.Moved moved)
    {
        var range = DateRange.On(Knowledge.Day(from)).Plus(moved.By);
        return Knowledge.Number(moved.Early ? range.Earliest : range.Latest);
    }

    private List<string> Asked(string[] also)
    {
        var copies = _knowledge.Terms.Pairing == Pairing.One ? 1 : 2;
        var days = _atoms.Days.Keys.SelectMany(d => Enumerable.Range(0, copies).Select(c => _atoms.DayOfKey(c, d))).ToList();
        return
        [
            .. _knowledge.All.SelectMany(k => k.Terms).Concat(_atoms.MovedDays.SelectMany(m => new[] { m.From, m.To })).Concat(days)
                .Append(_knowledge.Today).Append(_knowledge.Now).Append(_knowledge.FileDay).Concat(also).Distinct(),
        ];
    }

    private static string Seconds(LocalDateTime moment) =>
        Formula.Number((Knowledge.Number(moment.Date) * 86400) + (moment.TimeOfDay.TickOfDay / NodaConstants.TicksPerSecond));

    /// <summary>A case that the solver found.</summary>
    internal sealed record Found(Cone Cone, IReadOnlyDictionary<string, string> Values)
    {
        public bool IsSo(string term) => term == "true" || (term != "false" && Values[term] == "true");

        public long Number(string term) => Values.TryGetValue(term, out var value) ? Whole(value) : Whole(term.StartsWith("(- ", StringComparison.Ordinal) ? "-" + term[3..^1] : term);

        public LocalDateTime Moment
        {
            get
            {
                var now = Number(Cone.Knowledge.Now);
                var day = Math.DivRem(now, 86400, out var second);
                return second < 0 ? Knowledge.Day(day - 1).At(LocalTime.Midnight.PlusSeconds(second + 86400)) : Knowledge.Day(day).At(LocalTime.Midnight.PlusSeconds(second));
            }
        }
    }
}
