using System.Globalization;
using DueCourse.Benchmarks.ByHand;
using DueCourse.Benchmarks.Question;
using DueCourse.Benchmarks.Rows;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Benchmarks.Bulk;

/// <summary>The question of automatic deportation on many cases: checked first, then measured.</summary>
internal static class BulkRun
{
    private static readonly LocalDate Today = new(2026, 11, 25);

    public static int Run(Options options)
    {
        var question = AutomaticDeportation.In(StatuteBook.Current);
        var agree = true;
        foreach (var withGaps in new[] { false, true })
        {
            var set = withGaps ? "B: one value in eight not known" : "A: everything known";
            var all = Drawing.Of(options.Cases, 20261125, withGaps);
            Console.WriteLine();
            Console.WriteLine($"Set {set}. {all.Count} cases, {all.Convictions.Length} convictions, {all.Sentences.Length} sentences.");
            agree &= Checked(question, all, options, isComplete: !withGaps);
            Measured(question, all, options, set);
        }

        return agree ? 0 : 1;
    }

    private static bool Checked(AutomaticDeportation question, Caseload all, Options options, bool isComplete)
    {
        // Under each reading, the planes against the interpreter; under the person's, both against what was written by hand.
        long compared = 0, different = 0, byHand = 0, byHandDifferent = 0, open = 0, bothWays = 0, passedOtherwise = 0;
        foreach (var reading in Enum.GetValues<Reading>())
        {
            var partitions = new Partitions(question, everyRule: true, Today.AtMidnight(), reading, options.Block);
            partitions.Take(all);
            partitions.Answer(threads: 2);
            var passage = new Passage(question, everyRule: true, Today.AtMidnight(), reading, options.Block);
            passage.Answer(all);
            var passed = passage.Places();
            var step = Math.Max(1, all.Count / Math.Max(1, options.Checked));
            Parallel.ForEach(partitions.All, partition =>
            {
                for (var i = 0; i < partition.Count; i++)
                {
                    var number = partition.Cases[i];
                    for (var o = 0; o < question.Rules.Count; o++)
                    {
                        if (passed[number].Lane.Passing[o, passed[number].Number] == partition.Answers![o, i]) continue;
                        if (Interlocked.Increment(ref passedOtherwise) <= 5) Console.WriteLine($"  case {number}, {reading}, {question.Rules[o].Id}: sorted {partition.Answers[o, i].Word()}, passing otherwise");
                    }

                    if (reading == Reading.Person && isComplete)
                    {
                        var decided = WrittenByHand.Decide(all, all.People[number]);
                        if (decided != WrittenForSpeed.Decide(all, all.People[number])) Interlocked.Increment(ref byHandDifferent);
                        for (var o = 0; o < AutomaticDeportation.Answers.Count; o++)
                        {
                            var its = partition.Answers![o, i];
                            if (its == Answer.Unknown) Interlocked.Increment(ref open);
                            else if (its == Answer.Yes != ByHand(decided, o))
                            {
                                if (Interlocked.Increment(ref byHandDifferent) <= 5) Console.WriteLine($"  case {number}, {question.Rules[o].Id}: the planes say {its.Word()}, what was written by hand {decided}");
                            }
                            else Interlocked.Increment(ref byHand);
                        }
                    }

                    if (number % step != 0) continue;
                    var situation = Situation.Of(Records.Of(all, number, Today).Read(reading), Today.AtMidnight());
                    for (var o = 0; o < question.Rules.Count; o++)
                    {
                        Interlocked.Increment(ref compared);
                        if (Interpreter.Read(question.Rules[o].Condition, situation).Answer == partition.Answers![o, i]) continue;
                        if (Interlocked.Increment(ref different) <= 5) Console.WriteLine($"  case {number}, {reading}, {question.Rules[o].Id}: the planes say {partition.Answers[o, i].Word()}");
                    }
                }
            });
            bothWays += (long)all.Count * question.Rules.Count;
            passage.Dispose();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Sorted into partitions and passing in order, three readings: {bothWays} answers compared, {passedOtherwise} different."));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Planes against the interpreter, three readings: {compared} answers compared, {different} different."));
        if (isComplete)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Written by hand against the planes, the person's reading: {byHand} answers the same, {byHandDifferent} different; {open} that the law leaves open were not compared."));
        return different == 0 && byHandDifferent == 0 && passedOtherwise == 0;
    }

    private static bool ByHand(Decided decided, int output) => output switch
    {
        0 => decided.Duty,
        <= 7 => ((int)decided.Exceptions & (1 << (output - 1))) != 0,
        8 => decided.Tier == Tier.Low,
        9 => decided.Tier == Tier.Medium,
        _ => decided.Tier == Tier.Serious,
    };

    private static void Measured(AutomaticDeportation question, Caseload all, Options options, string set)
    {
        var moment = Today.AtMidnight();
        var decided = new Decided[all.Count];
        var answers = new Partitions(question, everyRule: false, moment, Reading.Established, options.Block);
        var rules = new Partitions(question, everyRule: true, moment, Reading.Established, options.Block);
        var fresh = new Partitions(question, everyRule: false, moment, Reading.Established, options.Block);
        using var passage = new Passage(question, everyRule: false, moment, Reading.Established, options.Block);
        foreach (var partitions in new[] { answers, rules, fresh })
        {
            partitions.Take(all);
            partitions.Answer(1);
        }

        Sizes("answers", answers, all.Count);
        Sizes("every rule", rules, all.Count);

        var some = Math.Min(all.Count, 400);
        var records = Enumerable.Range(0, some).Select(i => Records.Of(all, i, Today)).ToList();
        Node[] conditions = [.. question.Conditions(everyRule: false)];
        var largest = answers.All.MaxBy(p => p.Count)!;
        var one = new Answer[largest.Circuit.Count];
        var placed = new Answer[Math.Min(20_000, largest.Count)][];
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = new Answer[largest.Circuit.Count];
            for (var a = 0; a < largest.Circuit.Atoms.Count; a++) placed[i][a] = largest.Batch!.Get(i, a);
        }

        var figures = new Figures(options.Rounds, ofProcessor: true);
        figures.AddYardstick("R: written by hand, two values, one thread", all.Count, () => WrittenByHand.Decide(all, 0, all.Count, decided));
        figures.AddYardstick("R': the same, written for speed", all.Count, () => WrittenForSpeed.Decide(all, 0, all.Count, decided));
        figures.Add("planes", all.Count, () => answers.Answer(1));
        figures.Add("planes, every rule's value kept", all.Count, () => rules.Answer(1));
        figures.Add("from rows: compared, placed, answered; answers kept", all.Count, () => passage.Answer(all));
        figures.Add("from rows, sorted into partitions that are kept", all.Count, () =>
        {
            fresh.Take(all);
            fresh.Answer(1);
        });
        figures.Add("  of which would be: sorted by itself", all.Count, () => fresh.Sort(all));
        figures.Add("  of which would be: rows turned into columns by itself", all.Count, () => fresh.OnlyColumns(all));
        if (!options.RowsOnly)
        {
            figures.Add("the circuit, one case at a time, atoms given", placed.Length, () =>
            {
                foreach (var answer in placed) largest.Circuit.Run(answer);
            });
            figures.Add("the tree without reasons, one case at a time, from its record", some, () => Each(records, moment, conditions, Answering.Of));
            figures.Add("the interpreter with reasons, one case at a time, from its record", some, () => Each(records, moment, conditions, (n, s) => Interpreter.Read(n, s).Answer));
        }

        figures.Print($"Set {set}; one thread, processor time");

        if (options.RowsOnly) return;
        var two = new Figures(options.Rounds, ofProcessor: false);
        two.AddYardstick("R: written by hand, two threads", all.Count, () => Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i => WrittenByHand.Decide(all, (int)((long)all.Count * i / 64), (int)((long)all.Count * (i + 1) / 64), decided)));
        two.AddYardstick("R': the same, written for speed", all.Count, () => Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i => WrittenForSpeed.Decide(all, (int)((long)all.Count * i / 64), (int)((long)all.Count * (i + 1) / 64), decided)));
        two.Add("planes", all.Count, () => answers.Answer(2));
        two.Add("planes, every rule's value kept", all.Count, () => rules.Answer(2));
        two.Print($"Set {set}; two threads, time by the clock");
    }

    private static void Each(List<CaseRecord> records, LocalDateTime moment, Node[] conditions, Func<Node, Situation, Answer> answer)
    {
        foreach (var record in records)
        {
            var situation = Situation.Of(record.Read(Reading.Established), moment);
            foreach (var condition in conditions) answer(condition, situation);
        }
    }

    private static void Sizes(string what, Partitions partitions, int count)
    {
        long atoms = 0, answers = 0;
        foreach (var partition in partitions.All)
        {
            atoms += partition.Batch!.Bytes;
            answers += partition.Answers!.Bytes;
        }

        var largest = partitions.All.MaxBy(p => p.Count)!;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {what}: {(double)(atoms + answers) / count:0.00} bytes a case allocated ({(double)atoms / count:0.00} atoms, {(double)answers / count:0.00} answers); {partitions.All.Count()} partitions, the largest with {largest.Count} cases, {largest.Circuit.Atoms.Count} atoms, {largest.Circuit.Count} gates, {largest.Planes.Work.Steps} steps that read {largest.Planes.Work.Reads} planes, {largest.Planes.ScratchPlanes} planes of scratch"));
    }
}
