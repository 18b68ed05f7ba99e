using BenchmarkDotNet.Attributes;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Drafting;
using NodaTime;

namespace DueCourse.Benchmarks.Small;

/// <summary>The whole statute book as one circuit: made, and answered for one case and for a block.</summary>
[MemoryDiagnoser]
public class CircuitBenchmarks : IDisposable
{
    private static readonly LocalDateTime Moment = new(2026, 11, 25, 0, 0);
    private static readonly Shape Room = Shape.Of(1);

    private Circuit circuit = null!;
    private PlaneCircuit planes = null!;
    private CaseBatch block = null!;
    private BatchAnswers answers = null!;
    private Answer[] one = [];

    [GlobalSetup]
    public void Prepare()
    {
        circuit = Ground();
        planes = PlaneCircuit.Of(circuit);
        block = new(planes, CaseBatch.UsualBlock);
        answers = planes.Answer(block);
        one = new Answer[circuit.Count];
        Array.Fill(one, Answer.Unknown, 0, circuit.Atoms.Count);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        block.Dispose();
        answers.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Description = "the book made into a circuit")]
    public Circuit Ground() => Grounding.Of(StatuteBook.Current.Conditions(), Moment, Room);

    [Benchmark(Description = "the circuit made into planes")]
    public PlaneCircuit MakePlanes() => PlaneCircuit.Of(circuit);

    [Benchmark(Description = "the book on one case, atoms given")]
    public Answer OneCase()
    {
        circuit.Run(one);
        return one[circuit.Outputs[0]];
    }

    [Benchmark(Description = "the book on 4,096 cases in planes", OperationsPerInvoke = CaseBatch.UsualBlock)]
    public Answer OneBlock()
    {
        planes.Answer(block, answers);
        return answers[0, 0];
    }
}
