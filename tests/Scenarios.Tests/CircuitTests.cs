using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

namespace Scenarios.Tests;

/// <summary>The circuit answers as the interpreter does, on every scenario, under all three readings and at many dates of law.</summary>
public sealed class CircuitTests
{
    private static readonly IReadOnlyList<LocalDateTime> Moments =
    [
        new LocalDateTime(1975, 6, 1, 0, 0), new LocalDateTime(2003, 4, 1, 0, 0), new LocalDateTime(2009, 1, 1, 0, 0), new LocalDateTime(2014, 10, 20, 0, 0),
        new LocalDateTime(2020, 12, 31, 23, 0), new LocalDateTime(2024, 2, 1, 0, 0), new LocalDateTime(2026, 3, 22, 0, 0), new LocalDateTime(2026, 11, 23, 0, 0), new LocalDateTime(2029, 12, 1, 0, 0),
    ];

    public static TheoryData<string> Files => ScenarioTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void A_circuit_answers_every_condition_as_the_interpreter_does(string file)
    {
        var record = ScenarioTests.Read(file).Record;
        var conditions = StatuteBook.Current.Conditions();
        foreach (var moment in Moments.Append(record.AsAt.AtMidnight()))
        {
            foreach (var reading in Enum.GetValues<Reading>())
            {
                var situation = Situation.Of(record.Read(reading), moment);
                var circuit = Grounding.Of(conditions, moment, Shape.For(record));
                var answers = circuit.Answers(situation);
                var placed = new Answer[circuit.Atoms.Count];
                Intake.Of(circuit).Fill(situation, placed);
                for (var i = 0; i < placed.Length; i++)
                    Assert.True(answers[i] == placed[i], $"{file}, {moment}, {reading}, {circuit.Atoms[i]}: {answers[i]}, not {placed[i]}");
                circuit.Run(answers);
                var quick = new Answer[conditions.Count];
                var program = Program.Of(circuit);
                program.Run(answers.AsSpan(0, circuit.Atoms.Count), quick);
                for (var i = 0; i < conditions.Count; i++)
                {
                    var answer = Interpreter.Read(conditions[i], situation).Answer;
                    Assert.True(answer == quick[i], $"{file}, {moment}, {reading}, condition {i}: {answer}, compiled {quick[i]}");
                    Assert.True(answer == answers[circuit.Outputs[i]], $"{file}, {moment}, {reading}, condition {i}: {answer}, not {answers[circuit.Outputs[i]]}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_decides_in_the_explanation_is_what_decides_for_the_interpreter_in_the_same_words(string file)
    {
        var record = ScenarioTests.Read(file).Record;
        var conditions = StatuteBook.Current.Conditions();
        var moment = record.AsAt.AtMidnight();
        var situation = Situation.Of(record.Read(Reading.Established), moment);
        var explanation = Explanation.Of(conditions, moment, Shape.For(record));
        var answers = new Answer[explanation.Circuit.Count];
        explanation.Intake.Fill(situation, answers.AsSpan(0, explanation.Circuit.Atoms.Count));

        var decided = explanation.Explain(answers);

        for (var i = 0; i < conditions.Count; i++)
        {
            var finding = Interpreter.Read(conditions[i], situation);
            Assert.Equal(finding.Answer, decided[i].Answer);
            Assert.Equal(Leaves(finding).Distinct().Order(StringComparer.Ordinal), Leaves(decided[i], situation).Distinct().Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Leaves(Finding finding) =>
        finding.Node.Children.Count == 0 && finding.Node is not Provided && finding.Sentence.Length > 0
            ? [$"{finding.Answer} {finding.Sentence}"]
            : finding.Deciding.SelectMany(Leaves);

    private static IEnumerable<string> Leaves(Decided decided, Situation s) =>
        decided.Step.Node.Children.Count == 0 && decided.Step.Node is not Provided && decided.Words(s).Length > 0
            ? [$"{decided.Answer} {decided.Words(s)}"]
            : decided.Because.SelectMany(b => Leaves(b, s));

    [Fact]
    public void Planes_answer_every_scenario_at_once_as_the_interpreter_does()
    {
        var conditions = StatuteBook.Current.Conditions();
        var many = new ManyCases(conditions);
        var records = Files.Select(f => ScenarioTests.Read(f.Data).Record).ToList();
        foreach (var moment in Moments.TakeLast(4))
        {
            var cases = records.ConvertAll(r => r.Read(Reading.Established));
            var answers = many.Answer(cases, moment, threads: 2);
            for (var i = 0; i < cases.Count; i++)
            {
                var situation = Situation.Of(cases[i], moment);
                for (var c = 0; c < conditions.Count; c++)
                    Assert.True(Answering.Of(conditions[c], situation) == answers[c, i], $"{records[i].Name}, {moment}, condition {c}");
            }
        }
    }
}
