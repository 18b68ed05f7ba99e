namespace DueCourse.Proofs;

using DueCourse.Law.Record;
using static DueCourse.Proofs.Formula;

/// <summary>What a doubt or a judgement does that is declared not to stay, with the reason.</summary>
/// <param name="Doubt">The doubt, once a ruling settles it for the person.</param>
/// <param name="Judgement">The judgement that counts as not met until it is answered.</param>
/// <param name="Why">Why that is right.</param>
public sealed record UntilAnswered(string Doubt, string Judgement, string Why)
{
    /// <summary>All of the statute book.</summary>
    public static IReadOnlyList<UntilAnswered> Declared { get; } =
    [
        new("doubt.bna1981.s40-4A.until-decided", "J43",
            "Were it ruled that the bar of section 40(4) stands until section 40(4A) is decided on, the answer would be that it stands, and would change with the decision: the decision is then what lifts it."),
    ];
}

/// <summary>Proves that an answer once Yes or No stays so when more is known, and that no bar reads as cleared while something unknown could hold it.</summary>
public sealed class KnownStays : IDisposable
{
    private readonly EveryEdition _law;
    private readonly Solver _solver = new();
    private readonly Terms _terms;
    private readonly Sweep _sweep;

    /// <summary>Over all editions of the law.</summary>
    public KnownStays(EveryEdition law, IReadOnlyList<UntilAnswered> declared, Reading reading = Reading.Established, bool gapsFilled = false)
    {
        _law = law;
        _terms = new Terms(Pairing.MoreIsKnown)
        {
            GapsFilled = gapsFilled,
            NotSettledForThePerson = [.. declared.Select(d => d.Doubt)],
            NotNewlyAnswered = reading == Reading.Established ? [] : [.. declared.Select(d => d.Judgement)],
        };
        _sweep = new(law.Net, _solver, _terms, Sweep.Stays);
    }

    /// <summary>Every answer, once Yes or No, stays.</summary>
    public Proof EveryAnswer() => Prove("An answer, once Yes or No, never changes when a missing fact is supplied.", _law.Questions, onlyTheNo: false);

    /// <summary>A bar that reads as cleared is cleared whatever the unknown facts turn out to be.</summary>
    public Proof EveryBar() => Prove("No bar with an unknown fact ever reads as cleared.", [.. _law.Questions.Where(q => q.IsABar)], onlyTheNo: true);

    /// <summary>
    /// What opens (a power, a duty or a route that is given, a bar that is gone) opens however every doubt is settled, and
    /// whatever a text says that nobody read.
    /// </summary>
    public Proof EverythingThatOpens() => Prove(
        "What is not in force, in doubt, not read or not encoded never gives an answer that opens anything.", [.. _law.Questions.Where(q => q.IsABar || q.Does == Does.OpensOnYes)], onlyTheNo: false);

    /// <summary>The questions of which it is not proved in every edition, without looking for a case that shows why.</summary>
    public IReadOnlyList<string> NotProved => [.. _law.Questions.Where(q => _law.Gates(q).Any(g => !_sweep.IsProved(g.Gate))).Select(q => q.Id).Distinct()];

    /// <summary>Of how many lists at most a step of the proof speaks together.</summary>
    public int MostListsInAStep => _sweep.MostListsInAStep;

    /// <inheritdoc/>
    public void Dispose() => _solver.Dispose();

    private Proof Prove(string invariant, IReadOnlyList<Question> questions, bool onlyTheNo)
    {
        var (claims, faults) = (0, new List<Fault>());
        foreach (var question in questions)
        {
            foreach (var (gate, from) in _law.Gates(question))
            {
                claims += from.Count;
                if (_sweep.IsProved(gate)) continue;
                faults.Add(Counterexample(invariant, question, gate, from[^1], onlyTheNo) ?? Fault.NotProved(invariant, question, from[^1]));
            }
        }

        return new(invariant, claims, _sweep.Problems, _sweep.Largest, faults);
    }

    // What the steps do not prove is asked of whole cases: first of such as a person would write, then of all.
    private Fault? Counterexample(string invariant, Question question, int gate, LocalDateTime law, bool onlyTheNo)
    {
        var to = _law.From.FirstOrDefault(f => f > law, law.PlusYears(1));
        Fault? unconfirmed = null;
        foreach (var terms in new[] { _terms with { Plain = true, MeasuresOpen = true }, _terms })
        {
            using var cone = new Cone(_law.Net, _solver, terms);
            var (before, after) = (cone.Of(0, gate), cone.Of(1, gate));
            var no = And(before.No, Not(after.No));
            var within = cone.IsAssessedWithin(law, to);
            var (turns, changes) = onlyTheNo ? (And(before.No, after.Yes), no) : (Or(And(before.No, after.Yes), And(before.Yes, after.No)), Or(no, And(before.Yes, Not(after.Yes))));
            string[] wanted = [before.Yes, before.No, after.Yes, after.No];
            // An answer that turns into its opposite says more to a reader than one that is lost.
            foreach (var found in cone.Find(And(within, turns), wanted).Concat(cone.Find(And(within, changes), wanted)))
            {
                var (first, second) = (CaseFound.Build(found, 0, "counter-example"), CaseFound.Build(found, 1, "counter-example"));
                var expected = (found.IsSo(before.Yes) ? Answer.Yes : Answer.No, found.IsSo(after.Yes) ? Answer.Yes : found.IsSo(after.No) ? Answer.No : Answer.Unknown);
                bool Still(CaseRecord one, CaseRecord? other) => expected == (
                    Answering.Of(question.Node, Situation.Of(CaseFound.Read(found, 0, one), found.Moment)),
                    Answering.Of(question.Node, Situation.Of(CaseFound.Read(found, 1, other!), found.Moment)));
                var confirmed = Still(first, second);
                if (confirmed) (first, second) = SmallerCase.Of(first, second, Still) is var (one, other) ? (one, other!) : default;
                var fault = new Fault(invariant, question, law, $"On {found.Moment.Words()}{CaseFound.Rulings(found)} the answer is {expected.Item1}; once more is known it is {expected.Item2}.",
                    first, second, confirmed);
                if (fault.IsConfirmed) return fault;
                unconfirmed ??= fault;
            }
        }

        return unconfirmed;
    }
}
