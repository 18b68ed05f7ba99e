using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using NodaTime;

namespace DueCourse.Benchmarks.Agreement;

/// <summary>
/// Compares decision diagrams with the other ways. What Kleene's logic answers, a diagram must answer alike; what it leaves
/// open is filled in by chance, and the diagram must then answer as the circuit does for the completed case.
/// </summary>
internal sealed class ByDiagram
{
    private const int Completions = 4;

    private readonly Circuit circuit;
    private readonly Topics topics;
    private readonly Restriction restriction;
    private readonly Intake intake;

    public ByDiagram(IReadOnlyList<Node> conditions, LocalDateTime moment, Shape shape)
    {
        circuit = Grounding.Of(conditions, moment, shape, gapsApart: true);
        topics = Topics.Of(circuit, moment);
        restriction = new(circuit, topics, Turning.LimitInAnAssessment);
        intake = Intake.Of(circuit);
    }

    /// <summary>Compares every condition on one case; one case at a time.</summary>
    /// <param name="s">The case.</param>
    /// <param name="interpreted">What the interpreter answered to each condition.</param>
    /// <param name="random">What open things are filled in with.</param>
    /// <param name="count">Where it is counted.</param>
    public void Compare(Situation s, Answer[] interpreted, Random random, Count count)
    {
        lock (restriction)
        {
            var answers = new Answer[circuit.Count];
            intake.Fill(s, answers.AsSpan(0, circuit.Atoms.Count));
            var asRecorded = (Answer[])answers.Clone();
            circuit.Run(asRecorded);
            topics.OpenUp(answers);
            circuit.Run(answers);
            var completed = Enumerable.Range(0, Completions).Select(_ => Completed(answers, random)).OfType<Answer[]>().ToArray();
            if (completed.Length == 0) count.Contradictory++;
            for (var c = 0; c < interpreted.Length; c++)
            {
                var gate = circuit.Outputs[c];
                count.Diagrams++;
                if (asRecorded[gate] != interpreted[c]) Differs(count, s, c, "the circuit with gaps apart", asRecorded[gate], interpreted[c]);
                var exact = restriction.Of(gate, answers);
                if (answers[gate] == Answer.Unknown) count.Open++;
                else if (exact.Answer != interpreted[c]) Differs(count, s, c, "the diagram", exact.Answer, interpreted[c]);
                if (!exact.IsExact)
                {
                    count.TooLarge++;
                    continue;
                }

                if (answers[gate] == Answer.Unknown && exact.Answer != Answer.Unknown) count.Decided++;
                foreach (var whole in completed)
                {
                    count.Completions++;
                    var its = restriction.Completed(whole);
                    if (its != whole[gate]) Differs(count, s, c, "the diagram of a completed case", its, whole[gate]);
                    if (exact.Answer != Answer.Unknown && whole[gate] != exact.Answer) Differs(count, s, c, "the circuit of a completed case", whole[gate], exact.Answer);
                }
            }
        }
    }

    private static void Differs(Count count, Situation s, int condition, string what, Answer its, Answer expected)
    {
        count.Different++;
        Console.WriteLine($"{s.Facts.Record.Name}, {s.Moment}, {s.Facts.Reading}, condition {condition}: {what} says {its}, expected {expected}");
    }

    // Of every topic one of the classes that keep what is known; none where the file says what no one value could.
    private Answer[]? Completed(Answer[] answers, Random random)
    {
        var whole = (Answer[])answers.Clone();
        var fitting = new List<int>();
        foreach (var topic in topics.All)
        {
            fitting.Clear();
            for (var one = 0; one < topic.Classes.Count; one++)
                if (Keeps(topic, topic.Classes[one], answers)) fitting.Add(one);
            if (fitting.Count == 0) return null;
            var its = topic.Classes[fitting[random.Next(fitting.Count)]];
            for (var i = 0; i < topic.Atoms.Count; i++) whole[topic.Atoms[i]] = its[i];
        }

        circuit.Run(whole);
        return whole;
    }

    private static bool Keeps(Topic topic, IReadOnlyList<Answer> its, Answer[] answers)
    {
        for (var i = 0; i < topic.Atoms.Count; i++)
            if (answers[topic.Atoms[i]] != Answer.Unknown && its[i] != answers[topic.Atoms[i]]) return false;
        return true;
    }
}
