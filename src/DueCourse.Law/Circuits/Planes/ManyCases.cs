namespace DueCourse.Law.Circuits.Planes;

using System.Collections.Concurrent;
using DueCourse.Law.Record;

/// <summary>
/// Answers some conditions on many cases at one moment of the law: cases of one shape share a circuit, are placed by the
/// what is on their files, and are answered in planes.
/// </summary>
/// <param name="conditions">The conditions, each on the case as a whole: <c>StatuteBook.Current.Conditions()</c> for all of the law.</param>
public sealed class ManyCases(IReadOnlyList<Node> conditions)
{
    // What is supposed of single cases arrives with them, so rulings stay atoms.
    private readonly ConcurrentDictionary<(LocalDateTime Moment, Shape Shape), (PlaneCircuit Circuit, Intake Intake)> circuits = new();

    /// <summary>Answers every condition on every case. The circuits made for it are kept for the next time.</summary>
    /// <param name="cases">The cases, all under the same reading.</param>
    /// <param name="moment">The law of which moment, United Kingdom time.</param>
    /// <param name="threads">On how many threads.</param>
    public ManyAnswers Answer(IReadOnlyList<FactsRead> cases, LocalDateTime moment, int threads = 1)
    {
        var places = new (int Group, int Number)[cases.Count];
        var groups = new List<(PlaneCircuit Circuit, Intake Intake, List<int> Cases)>();
        var numbers = new Dictionary<Shape, int>();
        for (var i = 0; i < cases.Count; i++)
        {
            var shape = Shape.Roomy(cases[i].Record);
            if (!numbers.TryGetValue(shape, out var group))
            {
                numbers[shape] = group = groups.Count;
                var (circuit, intake) = CircuitFor(moment, shape);
                groups.Add((circuit, intake, []));
            }

            places[i] = (group, groups[group].Cases.Count);
            groups[group].Cases.Add(i);
        }

        return new(conditions.Count, places, groups.ConvertAll(g => Answered(g.Circuit, g.Intake, g.Cases, cases, moment, threads)));
    }

    private static BatchAnswers Answered(PlaneCircuit circuit, Intake intake, List<int> numbers, IReadOnlyList<FactsRead> cases, LocalDateTime moment, int threads)
    {
        var batch = new CaseBatch(circuit, numbers.Count);
        var atoms = circuit.Circuit.Atoms;

        // 64 cases share the words of the planes, so one thread places them.
        Parallel.For(0, (numbers.Count + 63) / 64, new ParallelOptions { MaxDegreeOfParallelism = threads }, word =>
        {
            var (yes, no) = (new ulong[atoms.Count], new ulong[atoms.Count]);
            var answers = new Answer[atoms.Count];
            for (var bit = 0; bit < 64 && (64 * word) + bit < numbers.Count; bit++)
            {
                intake.Fill(Situation.Of(cases[numbers[(64 * word) + bit]], moment), answers);
                for (var atom = 0; atom < atoms.Count; atom++)
                {
                    switch (answers[atom])
                    {
                        case Drafting.Answer.Yes: yes[atom] |= 1UL << bit; break;
                        case Drafting.Answer.No: no[atom] |= 1UL << bit; break;
                    }
                }
            }

            for (var atom = 0; atom < atoms.Count; atom++) batch.Set(word, atom, yes[atom], no[atom]);
        });
        return circuit.Answer(batch, threads);
    }

    private (PlaneCircuit Circuit, Intake Intake) CircuitFor(LocalDateTime moment, Shape shape) => circuits.GetOrAdd((moment, shape), key =>
    {
        var circuit = Grounding.Of(conditions, key.Moment, key.Shape);
        return (PlaneCircuit.Of(circuit), Intake.Of(circuit));
    });
}

/// <summary>The answers of some conditions on many cases.</summary>
public sealed class ManyAnswers
{
    private readonly (int Group, int Number)[] places;
    private readonly List<BatchAnswers> groups;

    internal ManyAnswers(int conditions, (int, int)[] places, List<BatchAnswers> groups)
    {
        Conditions = conditions;
        this.places = places;
        this.groups = groups;
    }

    /// <summary>How many conditions.</summary>
    public int Conditions { get; }

    /// <summary>How many cases.</summary>
    public int Count => places.Length;

    /// <summary>The answer of a condition on a case, both numbered as they were given.</summary>
    public Answer this[int condition, int caseNumber] => groups[places[caseNumber].Group][condition, places[caseNumber].Number];

    /// <summary>How many cases have each answer to a condition.</summary>
    public (long Yes, long No, long Unknown) Tally(int condition)
    {
        long yes = 0, no = 0, unknown = 0;
        foreach (var group in groups)
        {
            var (y, n, u) = group.Tally(condition);
            (yes, no, unknown) = (yes + y, no + n, unknown + u);
        }

        return (yes, no, unknown);
    }

    /// <summary>The cases on which a condition has another answer than there: the same conditions and cases, at another moment.</summary>
    public IEnumerable<int> Changed(int condition, ManyAnswers other)
    {
        if (other.Count != Count || other.Conditions != Conditions) throw new ArgumentException("these are answers to other questions", nameof(other));
        return Changes();

        IEnumerable<int> Changes()
        {
            for (var i = 0; i < places.Length; i++)
                if (this[condition, i] != other[condition, i]) yield return i;
        }
    }
}
