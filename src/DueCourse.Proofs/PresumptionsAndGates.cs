namespace DueCourse.Proofs;

using DueCourse.Law.Record;
using static DueCourse.Proofs.Formula;

/// <summary>A gate that reads as open because something is presumed while the file is silent, and would not if the opposite were so.</summary>
/// <param name="Fact">What is presumed.</param>
/// <param name="Presumption">The presumption.</param>
/// <param name="Gate">The gate.</param>
public sealed record OpenedByAPresumption(FactDefinition Fact, Presumption Presumption, Question Gate);

/// <summary>
/// Finds every presumption that can open a gate: two cases that differ only in the presumed fact, one with the value presumed and the gate
/// open, the other with another value and the gate not open.
/// </summary>
public sealed class PresumptionsAndGates(EveryEdition law, LocalDateTime from) : IDisposable
{
    private readonly Solver _solver = new();

    /// <summary>All of them, under the law of one edition.</summary>
    public IReadOnlyList<OpenedByAPresumption> Found()
    {
        var found = new List<OpenedByAPresumption>();
        var to = law.From.First(f => f > from);
        foreach (var gate in law.Questions.Where(q => q.Does is Does.AbsoluteBar or Does.StatutoryBar))
        {
            var cone = law.Net.ConeOf(law.Gate(from, gate));
            var read = cone.Where(g => law.Net.OpOf(g) == Op.Input).Select(law.Net.AtomOf).OfType<LeafAtom>().SelectMany(a => Corpus.FactsOf(a.Leaf)).ToHashSet();
            foreach (var fact in read.Where(f => f.Type != FactType.Date))
                foreach (var presumption in fact.Presumed)
                    if (CanOpen(fact, presumption, law.Gate(from, gate), from, to)) found.Add(new(fact, presumption, gate));
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _solver.Dispose();

    private bool CanOpen(FactDefinition fact, Presumption presumption, int gate, LocalDateTime from, LocalDateTime to)
    {
        using var cone = new Cone(law.Net, _solver, new Terms(Pairing.Alike) { Differs = f => f == fact, Plain = true });
        var (one, other) = (cone.Of(0, gate), cone.Of(1, gate));
        var terms = new List<string> { cone.IsAssessedWithin(from, to), one.No, Not(other.No) };
        foreach (var known in cone.Knowledge.All.Where(k => k.Of == (object)fact).ToList())
        {
            terms.Add(Calls(cone.Knowledge, known, FactCatalogue.Find(fact.Kind, presumption.Given)!, presumption));
            terms.Add(presumption.Value switch
            {
                YesNoValue { IsYes: var yes } => known.Copy == 0 ? known.Terms[yes ? 0 : 1] : known.Terms[yes ? 1 : 0],
                WordValue { Word: var word } => And(known.Terms[0], known.Copy == 0 ? Words.IsOneOf(known.Terms[1], [word]) : Not(Words.IsOneOf(known.Terms[1], [word]))),
                _ => "true",
            });
        }

        return cone.Is(And(terms)) switch
        {
            Satisfiable.GaveUp => throw new InvalidOperationException("the solver gave up, so nothing is known of the presumption"),
            var answer => answer == Satisfiable.Yes,
        };
    }

    // The other fact has a value for which the presumption is made.
    private static string Calls(Knowledge knowledge, Known known, FactDefinition given, Presumption presumption)
    {
        switch (given.Type)
        {
            case FactType.YesNo:
                var (yes, no) = knowledge.YesNo(0, known.Slot, given, known.Day);
                return Or(Counts("yes") ? yes : "false", Counts("no") ? no : "false");
            case FactType.Choice or FactType.Country:
                var (isKnown, word) = knowledge.Word(0, known.Slot, given, known.Day);
                return presumption.Words.Count == 0 ? isKnown : And(isKnown, Words.IsOneOf(word, presumption.Words));
            case FactType.Date: return knowledge.Date(0, known.Slot, given, known.Day).OnFile;
            default: return "true";
        }

        bool Counts(string answer) => presumption.Words.Count == 0 || presumption.Words.Contains(answer);
    }
}
