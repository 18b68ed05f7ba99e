using System.Globalization;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using NodaTime;

namespace DueCourse.Benchmarks.Bulk;

/// <summary>Every condition of the statute book on many cases, of atoms drawn by chance.</summary>
internal static class BookRun
{
    private static readonly LocalDateTime Moment = new(2026, 11, 25, 0, 0);

    public static int Run(Options options)
    {
        var conditions = StatuteBook.Current.Conditions();
        var count = Math.Min(options.Cases, 200_000);
        var agree = true;
        foreach (var (name, shape) in new[]
        {
            ("one conviction, one sentence, nothing else", Shape.Of(0).With(Conviction.Kind, 1).With(Sentence.Kind, 1)),
            ("one of everything", Shape.Of(1)),
            ("two of everything", Shape.Of(2)),
            ("three convictions and children, two of everything else", Shape.Of(2).With(Conviction.Kind, 3).With(Child.Kind, 3)),
        })
        {
            var circuit = Grounding.Of(conditions, Moment, shape);
            var planes = PlaneCircuit.Of(circuit);
            var batch = new CaseBatch(planes, count, options.Block);
            var random = new Random(20261125);
            for (var word = 0; word * 64 < count; word++)
            {
                for (var atom = 0; atom < circuit.Atoms.Count; atom++)
                {
                    // One in eight not known.
                    var known = Bits(random) | Bits(random) | Bits(random);
                    var yes = Bits(random);
                    batch.Set(word, atom, yes & known, ~yes & known);
                }
            }

            var answers = planes.Answer(batch, 2);
            var one = new Answer[circuit.Count];
            var different = 0;
            for (var i = 0; i < 2000; i++)
            {
                var number = random.Next(count);
                for (var atom = 0; atom < circuit.Atoms.Count; atom++) one[atom] = batch.Get(number, atom);
                circuit.Run(one);
                for (var o = 0; o < circuit.Outputs.Count; o++)
                    if (one[circuit.Outputs[o]] != answers[o, number]) different++;
            }

            agree &= different == 0;
            Console.WriteLine();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {conditions.Count} conditions, {circuit.Atoms.Count} atoms, {circuit.Count} gates; {(double)(batch.Bytes + answers.Bytes) / count:0} bytes a case allocated; {different} of {2000 * conditions.Count} answers differ from the circuit's."));
            Answer[][] placed = [.. Enumerable.Range(0, 200).Select(i =>
            {
                var its = new Answer[circuit.Count];
                for (var atom = 0; atom < circuit.Atoms.Count; atom++) its[atom] = batch.Get(i, atom);
                return its;
            })];
            var figures = new Figures(options.Rounds, ofProcessor: false);
            figures.AddYardstick("the circuit, one case at a time", placed.Length, () =>
            {
                foreach (var its in placed) circuit.Run(its);
            });
            figures.Add("planes, one thread", count, () => planes.Answer(batch, answers, 1));
            figures.Add("planes, two threads", count, () => planes.Answer(batch, answers, 2));
            figures.Print("The whole statute book");
        }

        return agree ? 0 : 1;
    }

    private static ulong Bits(Random random) => unchecked((ulong)random.NextInt64(long.MinValue, long.MaxValue));
}
