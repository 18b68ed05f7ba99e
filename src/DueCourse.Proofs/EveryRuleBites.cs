namespace DueCourse.Proofs;

using DueCourse.Law.Record;

/// <summary>
/// Shows of every rule that is in force and free of doubt that it can be met and can be not met: each by a case that the
/// reference reading answers so.
/// </summary>
public sealed class EveryRuleBites(EveryEdition law, IReadOnlyList<CaseRecord> knownCases) : IDisposable
{
    private const string Invariant = "Every rule in force and free of doubt can be both met and not met.";

    private readonly Solver _solver = new();
    private readonly HashSet<(int Gate, Answer Answer)> _shown = [];

    /// <summary>How many cases the solver made.</summary>
    public int CasesMade { get; private set; }

    /// <summary>Of every question.</summary>
    public Proof EveryQuestion()
    {
        foreach (var (from, to) in law.Periods)
            foreach (var record in knownCases)
                if (from <= record.AsAt.AtMidnight() && record.AsAt.AtMidnight() < to) Show(record, from, record.AsAt.AtMidnight());

        var (claims, faults, open) = (0, new List<Fault>(), new List<(Question, LocalDateTime, Answer)>());
        foreach (var question in law.Questions)
        {
            foreach (var (gate, editions) in law.Gates(question))
            {
                var from = editions.LastOrDefault(f => f != law.From[^1] && question.Node.IsFreeOfDoubt(f) && !(IsConstant(gate) && question.Node.RestsOnWhatIsNotInForce(f)), LocalDateTime.MinIsoValue);
                if (from == LocalDateTime.MinIsoValue) continue;
                foreach (var answer in new[] { Answer.Yes, Answer.No })
                {
                    claims += editions.Count;
                    if (!_shown.Contains((gate, answer)) && !Find(question, gate, from, answer))
                        open.Add((question, from, answer));
                }
            }
        }

        // A rule that waits for another to come into force is not in force itself, if it bites once that is.
        foreach (var (question, from, answer) in open)
            if (!(question.Node.RestsOnWhatIsNotInForce(from) && law.Gates(question).Any(g => IsEverShown(question, g.Gate, g.From, answer))))
                faults.Add(new(Invariant, question, from, $"No case was found in which the answer is {answer}.", null, null, false));

        return new(Invariant, claims, CasesMade, 0, faults);
    }

    /// <summary>The questions that have one answer whatever the case, in some editions, and which.</summary>
    public IReadOnlyList<(Question Question, Answer Answer, IReadOnlyList<LocalDateTime> From)> Constant =>
        [.. law.Questions.SelectMany(q => law.Gates(q).Where(g => law.Net.OpOf(g.Gate) is Op.Yes or Op.No)
            .Select(g => (q, law.Net.OpOf(g.Gate) == Op.Yes ? Answer.Yes : Answer.No, (IReadOnlyList<LocalDateTime>)[.. g.From.Where(f => f != law.From[^1])])))];

    /// <inheritdoc/>
    public void Dispose() => _solver.Dispose();

    private bool IsEverShown(Question question, int gate, IReadOnlyList<LocalDateTime> editions, Answer answer)
    {
        var from = editions.LastOrDefault(f => f != law.From[^1], LocalDateTime.MinIsoValue);
        return _shown.Contains((gate, answer)) || (from != LocalDateTime.MinIsoValue && Find(question, gate, from, answer));
    }

    private bool IsConstant(int gate) => law.Net.OpOf(gate) is Op.Yes or Op.No;

    private bool Find(Question question, int gate, LocalDateTime from, Answer answer)
    {
        var to = law.From.First(f => f > from);
        foreach (var terms in new[] { new Terms(Pairing.One) { Plain = true, MeasuresOpen = true }, new Terms(Pairing.One) { Plain = true } })
        {
            using var cone = new Cone(law.Net, _solver, terms);
            var (yes, no) = cone.Of(0, gate);
            foreach (var found in cone.Find(Formula.And(cone.IsAssessedWithin(from, to), answer == Answer.Yes ? yes : no)))
            {
                var record = CaseFound.Build(found, 0, "witness");
                CasesMade++;
                var facts = CaseFound.Read(found, 0, record);
                if (Answering.Of(question.Node, Situation.Of(facts, found.Moment)) != answer) continue;
                _shown.Add((gate, answer));
                Show(record, from, found.Moment);
                return true;
            }
        }

        return false;
    }

    // A case made for one question answers others too.
    private void Show(CaseRecord record, LocalDateTime from, LocalDateTime at)
    {
        var s = Situation.Of(record.Read(Reading.Established), at);
        foreach (var question in law.Questions)
            if (Answering.Of(question.Node, s) is var answer && answer != Answer.Unknown) _shown.Add((law.Gate(from, question), answer));
    }
}
