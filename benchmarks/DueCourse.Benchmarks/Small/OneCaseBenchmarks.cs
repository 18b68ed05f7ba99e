using BenchmarkDotNet.Attributes;
using DueCourse.CaseFiles;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Benchmarks.Small;

/// <summary>One case, the whole statute book: the first example of the README, and the flagship with all that is on its file.</summary>
[MemoryDiagnoser]
public class OneCaseBenchmarks
{
    private static readonly IReadOnlyList<Node> Conditions = StatuteBook.Current.Conditions();

    private CaseRecord record = null!;
    private LocalDateTime moment;
    private Situation situation = null!;
    private Circuit circuit = null!;
    private Law.Circuits.Program program = null!;
    private Intake intake = null!;
    private Explanation explanation = null!;
    private Answer[] atoms = [];
    private Answer[] answers = [];
    private Answer[] gates = [];

    [Params("first-example-in-ten-lines", "kamal-verrin-1-before")]
    public string Case { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var path = Path.Combine(Root(), "scenarios", Case + ".yaml");
        record = CaseFileReader.Read(File.ReadAllBytes(path), path, null).File!.Record;
        moment = record.AsAt.AtMidnight();
        situation = Situation.Of(record.Read(Reading.Established), moment);
        circuit = Grounding.Of(Conditions, moment, Shape.For(record));
        program = Law.Circuits.Program.Of(circuit);
        intake = Intake.Of(circuit);
        explanation = Explanation.Of(Conditions, moment, Shape.For(record));
        (atoms, answers, gates) = (new Answer[circuit.Atoms.Count], new Answer[circuit.Outputs.Count], new Answer[explanation.Circuit.Count]);
        intake.Fill(situation, atoms);
        explanation.Intake.Fill(situation, gates.AsSpan(0, explanation.Circuit.Atoms.Count));
    }

    [Benchmark(Description = "answers, from the atoms")]
    public Answer Answers()
    {
        program.Run(atoms, answers);
        return answers[0];
    }

    [Benchmark(Description = "every reason, from the atoms")]
    public Decided Explain() => explanation.Explain(gates)[0];

    [Benchmark(Description = "the atoms, from the record")]
    public Answer Place()
    {
        intake.Fill(Situation.Of(record.Read(Reading.Established), moment), atoms);
        return atoms[0];
    }

    [Benchmark(Description = "the interpreter, from the record", Baseline = true)]
    public int Interpret()
    {
        var s = Situation.Of(record.Read(Reading.Established), moment);
        var known = 0;
        foreach (var condition in Conditions)
            if (Interpreter.Read(condition, s).Answer != Answer.Unknown) known++;
        return known;
    }

    [Benchmark(Description = "the whole assessment")]
    public Assessment Assess() => StatuteBook.Current.Assess(record, moment);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "scenarios"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("there is no folder of scenarios above the benchmarks");
        return folder;
    }
}
