using System.Diagnostics;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Circuits.Planes;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using DueCourse.Proofs;
using DueCourse.Synthetic;
using NodaTime;

namespace DueCourse.Benchmarks.Agreement;

/// <summary>
/// Puts every condition of the statute book to many generated cases, at several dates of law, by the interpreter, by the
/// compiled circuit and by the planes; of some of the cases also by decision diagrams and by the solver; and says where two of
/// them differ. Blocks of cases are numbered, so that a run can be cut short and gone on with.
/// </summary>
internal static class AgreementRun
{
    private const int CasesAtOnce = 512;

    private static readonly LocalDateTime[] Dates =
    [
        new(1975, 6, 1, 0, 0), new(2004, 10, 1, 0, 0), new(2012, 12, 3, 0, 0), new(2020, 12, 31, 23, 0), new(2024, 2, 1, 0, 0), new(2026, 3, 22, 0, 0), new(2026, 11, 23, 0, 0),
    ];

    private const int ConditionsSolved = 6;

    public static int Run(Options options)
    {
        var conditions = StatuteBook.Current.Conditions();
        // One shape with room for every case drawn, so that each date has one circuit.
        var circuits = Dates.Select(d => new AtOneDate(d, conditions)).ToArray();
        var began = Stopwatch.StartNew();
        var (total, blocks) = (new Count(), (options.Cases + CasesAtOnce - 1) / CasesAtOnce);
        var (next, finished) = (0, 0);
        var end = options.From + options.Cases;
        Say(FormattableString.Invariant($"{end - options.From:N0} cases from {options.From} on, {Dates.Length} dates of law, {conditions.Count} conditions"));
        Task.WaitAll([.. Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            using var solver = options.SolverEach > 0 ? new SolvedAnswers() : null;
            while (Next() is { } block)
            {
                var first = options.From + (block * CasesAtOnce);
                var count = Compare(conditions, circuits, options, solver, first, Math.Min(end, first + CasesAtOnce));
                lock (total)
                {
                    total.Add(count);
                    if (++finished % 4 == 0) Say(FormattableString.Invariant($"{began.Elapsed:hh\\:mm\\:ss} {total}"));
                }
            }
        }))]);
        var reached = Math.Min(end, options.From + (next * CasesAtOnce));
        Say(FormattableString.Invariant($"{began.Elapsed:hh\\:mm\\:ss}, {Environment.CpuUsage.TotalTime.TotalSeconds:0} seconds of the processor's: {total}"));
        if (reached < end) Say(FormattableString.Invariant($"Go on with --from {reached} --cases {end - reached}"));
        return total.Different == 0 ? 0 : 1;

        // Blocks are begun in order, so that all before one that was not begun are done.
        int? Next()
        {
            lock (total) return next < blocks && (options.Minutes == 0 || began.Elapsed.TotalMinutes < options.Minutes) ? next++ : null;
        }
    }

    private static Count Compare(IReadOnlyList<Node> conditions, AtOneDate[] circuits, Options options, SolvedAnswers? solver, int from, int to)
    {
        var count = new Count { Cases = to - from };
        var records = Enumerable.Range(from, to - from).Select(Case).ToList();
        var reading = (Reading)(from / CasesAtOnce % 3);
        for (var d = 0; d < circuits.Length; d++)
        {
            var at = circuits[d];
            using var batch = new CaseBatch(at.Planes, records.Count);
            var compiled = new Answer[records.Count][];
            var atoms = new Answer[at.Circuit.Atoms.Count];
            for (var i = 0; i < records.Count; i++)
            {
                at.Intake.Fill(Situation.Of(records[i].Read(reading), at.Moment), atoms);
                for (var atom = 0; atom < atoms.Length; atom++) batch.Set(i, atom, atoms[atom]);
                at.Program.Run(atoms, compiled[i] = new Answer[conditions.Count]);
            }

            using var together = at.Planes.Answer(batch);
            var interpreted = new Answer[conditions.Count];
            for (var i = 0; i < records.Count; i++)
            {
                var number = from + i;
                var situation = Situation.Of(records[i].Read(reading), at.Moment);
                for (var c = 0; c < conditions.Count; c++)
                {
                    var answer = interpreted[c] = Interpreter.Read(conditions[c], situation).Answer;
                    if (answer == Answer.Unknown) count.Unknown++;
                    if (answer == compiled[i][c] && answer == together[c, i]) continue;
                    count.Different++;
                    Say($"{records[i].Name}, {at.Moment}, {reading}, condition {c}: interpreter {answer}, compiled {compiled[i][c]}, planes {together[c, i]}");
                }

                // A case in so many, at one of the dates in turn.
                if (options.DiagramEach > 0 && number % options.DiagramEach == 0 && number / options.DiagramEach % circuits.Length == d)
                    at.Diagram.Compare(situation, interpreted, new Random(number), count);
                if (solver is not null && number % options.SolverEach == 0 && number / options.SolverEach % circuits.Length == d)
                    Solve(conditions, solver, situation, interpreted, number / options.SolverEach * ConditionsSolved, count);
            }

            count.Answers += (long)records.Count * conditions.Count;
        }

        return count;
    }

    private static void Solve(IReadOnlyList<Node> conditions, SolvedAnswers solver, Situation s, Answer[] interpreted, int first, Count count)
    {
        for (var i = 0; i < ConditionsSolved; i++)
        {
            var c = (first + i) % conditions.Count;
            var its = solver.Of(conditions[c], s);
            count.Solved++;
            if (its == Solved.GaveUp) count.GaveUp++;
            else if (its != (Solved)interpreted[c])
            {
                count.Different++;
                Say($"{s.Facts.Record.Name}, {s.Moment}, {s.Facts.Reading}, condition {c}: interpreter {interpreted[c]}, solver {its}");
            }
        }
    }

    private static void Say(string line)
    {
        Console.WriteLine(line);
        Console.Out.Flush();
    }

    // Half of them with a history that could be, with few gaps, some or many; half with every fact by itself.
    private static CaseRecord Case(int number) => new SyntheticCases(2026, new LocalDate(2026, 11, 23))
    {
        Likeness = number % 2 == 0 ? Likeness.Realistic : Likeness.Even,
        Gaps = (Gaps)(number / 2 % 3),
    }.Case(number);

    /// <summary>What answers at one date of the law.</summary>
    private sealed class AtOneDate
    {
        private static readonly Shape Room = Shape.Of(4);

        private readonly Lazy<ByDiagram> diagram;

        public AtOneDate(LocalDateTime moment, IReadOnlyList<Node> conditions)
        {
            Moment = moment;
            Circuit = Grounding.Of(conditions, moment, Room);
            Program = Law.Circuits.Program.Of(Circuit);
            Planes = PlaneCircuit.Of(Circuit);
            Intake = Intake.Of(Circuit);
            diagram = new(() => new(conditions, moment, Room));
        }

        public LocalDateTime Moment { get; }

        public Circuit Circuit { get; }

        public Law.Circuits.Program Program { get; }

        public PlaneCircuit Planes { get; }

        public Intake Intake { get; }

        public ByDiagram Diagram => diagram.Value;
    }
}
