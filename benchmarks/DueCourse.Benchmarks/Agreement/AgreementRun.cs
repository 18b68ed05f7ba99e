using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using DueCourse.Synthetic;
using NodaTime;

namespace DueCourse.Benchmarks.Agreement;

/// <summary>
/// Puts every condition of the statute book to many generated cases, at several dates of law, by the interpreter, by the
/// compiled circuit and by the planes, and says where two of them differ.
/// </summary>
internal static class AgreementRun
{
    private const int CasesAtOnce = 512;

    private static readonly LocalDateTime[] Dates =
    [
        new(1975, 6, 1, 0, 0), new(2004, 10, 1, 0, 0), new(2012, 12, 3, 0, 0), new(2020, 12, 31, 23, 0), new(2024, 2, 1, 0, 0), new(2026, 3, 22, 0, 0), new(2026, 11, 23, 0, 0),
    ];

    public static int Run(Options options)
    {
        var conditions = StatuteBook.Current.Conditions();
        var blocks = Enumerable.Range(0, (options.Cases + CasesAtOnce - 1) / CasesAtOnce).ToArray();
        // One shape with room for every case drawn, so that each date has one circuit.
        var circuits = Dates.Select(d => Grounding.Of(conditions, d, Shape.Of(4))).Select(c => (Circuit: c, Program: Law.Circuits.Program.Of(c), Planes: PlaneCircuit.Of(c), Intake: Intake.Of(c))).ToArray();
        long answers = 0, unknown = 0, different = 0, done = 0;
        Parallel.ForEach(blocks, block =>
        {
            var reading = (Reading)(block % 3);
            var records = Enumerable.Range(block * CasesAtOnce, Math.Min(CasesAtOnce, options.Cases - (block * CasesAtOnce))).Select(Case).ToList();
            for (var d = 0; d < Dates.Length; d++)
            {
                var (circuit, program, planes, intake) = circuits[d];
                using var batch = new CaseBatch(planes, records.Count);
                var compiled = new Answer[records.Count][];
                var atoms = new Answer[circuit.Atoms.Count];
                for (var i = 0; i < records.Count; i++)
                {
                    intake.Fill(Situation.Of(records[i].Read(reading), Dates[d]), atoms);
                    for (var atom = 0; atom < atoms.Length; atom++) batch.Set(i, atom, atoms[atom]);
                    program.Run(atoms, compiled[i] = new Answer[conditions.Count]);
                }

                using var together = planes.Answer(batch);
                long open = 0;
                for (var i = 0; i < records.Count; i++)
                {
                    var situation = Situation.Of(records[i].Read(reading), Dates[d]);
                    for (var c = 0; c < conditions.Count; c++)
                    {
                        var answer = Interpreter.Read(conditions[c], situation).Answer;
                        if (answer == Answer.Unknown) open++;
                        if (answer == compiled[i][c] && answer == together[c, i]) continue;
                        Interlocked.Increment(ref different);
                        Console.WriteLine($"{records[i].Name}, {Dates[d]}, {reading}, condition {c}: interpreter {answer}, compiled {compiled[i][c]}, planes {together[c, i]}");
                    }
                }

                Interlocked.Add(ref answers, (long)records.Count * conditions.Count);
                Interlocked.Add(ref unknown, open);
            }

            if (Interlocked.Increment(ref done) % 20 == 0) Console.Error.WriteLine(FormattableString.Invariant($"{done * CasesAtOnce:N0} cases"));
        });
        Console.WriteLine(FormattableString.Invariant($"{options.Cases:N0} cases at {Dates.Length} dates of law, {conditions.Count} conditions: {answers:N0} answers, {unknown:N0} of them unknown; {different:N0} different."));
        return different == 0 ? 0 : 1;
    }

    // Half of them with a history that could be, with few gaps, some or many; half with every fact by itself.
    private static CaseRecord Case(int number) => new SyntheticCases(2026, new LocalDate(2026, 11, 23))
    {
        Likeness = number % 2 == 0 ? Likeness.Realistic : Likeness.Even,
        Gaps = (Gaps)(number / 2 % 3),
    }.Case(number);
}
