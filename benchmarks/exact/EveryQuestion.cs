namespace DueCourse.Bench.Exact;

using System.Diagnostics;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>Every question of the book that is open on enough cases, on one day: what one costs a case, by itself and cut from one diagram.</summary>
internal static class EveryQuestion
{
    private const int Rounds = 7;
    private const int EnoughCases = 20;
    private const double Aim = 20;
    private const string InAnyCase = "ukba2007.s32.automatic-deportation";

    /// <summary>Prints one line for each question over the aim and for automatic deportation, and the shares.</summary>
    /// <param name="records">The cases.</param>
    /// <param name="day">The day on which all are asked.</param>
    /// <param name="settledOnly">Leaves out what needs diagrams, which takes most of the time.</param>
    public static void Measure(IReadOnlyList<CaseRecord> records, LocalDate day, bool settledOnly)
    {
        var book = StatuteBook.Current;
        var questions = book.Rules.SelectMany(r => r.Consequences.Select(c => c.Id).Prepend(r.Id)).Concat(book.Gates.Select(g => g.Id)).Concat(book.Routes.Select(r => r.Id))
            .Distinct().Select(id => Asked.Of(book, id)!).ToList();
        var moment = day.AtMidnight();
        var situations = records.Select(r => Situation.Of(r.Read(Reading.Established), moment)).ToList();
        var (alone, cut, settled, readings) = (new List<double>(), new List<double>(), new List<double>(), 0L);
        var (sumAlone, sumCut, sumSettled, notSettled) = (0.0, 0.0, 0.0, 0L);
        var settler = new SettledAlone();
        // Once for the compiler, which otherwise is measured with the first questions, and with the first large ones again.
        var opened = questions.Select(Open).Where(o => o.Cases.Count >= EnoughCases);
        foreach (var (_, cases, _) in opened) _ = Mean(cases, c => c.Reader.Settle(c.Atoms));
        foreach (var (asked, cases, readers) in opened)
        {
            var settling = Mean(cases, c => c.Reader.Settle(c.Atoms));
            var notExact = cases.Count(c => !c.Reader.Settle(c.Atoms).IsExact);
            settled.Add(settling);
            sumSettled += settling * cases.Count;
            notSettled += notExact;
            readings += cases.Count;
            if (settling > Aim || asked.Id == InAnyCase)
                Console.WriteLine(FormattableString.Invariant($"{{\"name\": \"exact.settled{(settling > Aim ? "-over-the-aim" : "")}\", \"question\": \"{asked.Id}\", \"settled\": {settling:F1}, \"cases\": {cases.Count}, \"notExact\": {notExact}}}"));
            if (settledOnly) continue;
            foreach (var reader in readers) reader.MakeWhole();
            var byItself = Mean(cases, c => c.Reader.Read(c.Atoms));
            var fromOne = Mean(cases, c => c.Reader.Cutting is null ? c.Reader.Read(c.Atoms) : c.Reader.Cut(c.Atoms));
            alone.Add(byItself);
            cut.Add(fromOne);
            sumAlone += byItself * cases.Count;
            sumCut += fromOne * cases.Count;
            if (fromOne > Aim)
                Console.WriteLine(FormattableString.Invariant($"{{\"name\": \"exact.over-the-aim\", \"question\": \"{asked.Id}\", \"cut\": {fromOne:F1}, \"byItself\": {byItself:F1}, \"cases\": {cases.Count}, \"fits\": {cases.Count(c => c.Reader.Cutting is not null)}}}"));
        }

        Print("exact.every-question.settled", settled, sumSettled / readings, FormattableString.Invariant($", \"notExact\": {notSettled}"));
        if (settledOnly) return;
        Print("exact.every-question.by-itself", alone, sumAlone / readings);
        Print("exact.every-question.cut", cut, sumCut / readings);

        // On how many cases a question is open, and what reads them.
        (Asked Asked, List<(Reader Reader, Answer[] Atoms)> Cases, List<Reader> Readers) Open(Asked asked)
        {
            var node = asked.Condition.Node;
            var kinds = Shape.KindsIn(node);
            var readers = new Dictionary<Shape, Reader>();
            var cases = new List<(Reader Reader, Answer[] Atoms)>();
            foreach (var s in situations)
            {
                if (Answering.Of(node, s) != Answer.Unknown) continue;
                var shape = Shape.For(s.Facts.Record).Of(kinds);
                if (!readers.TryGetValue(shape, out var reader)) readers[shape] = reader = new(node, moment, shape, settler);
                cases.Add((reader, reader.Circuit.Answers(s)));
            }

            return (asked, cases, [.. readers.Values]);
        }

        void Print(string name, List<double> means, double mean, string more = "")
        {
            means.Sort();
            Console.WriteLine(FormattableString.Invariant($"{{\"name\": \"{name}\", \"unit\": \"us/case\", \"questions\": {means.Count}, \"underTheAim\": {means.Count(m => m < Aim)}, \"median\": {means[means.Count / 2]:F2}, \"p90\": {means[means.Count * 9 / 10]:F2}, \"p95\": {means[means.Count * 95 / 100]:F2}, \"highest\": {means[^1]:F1}, \"meanOfAllReadings\": {mean:F2}, \"readings\": {readings}{more}}}"));
        }
    }

    // Of each case the least of some rounds.
    private static double Mean(List<(Reader Reader, Answer[] Atoms)> cases, Func<(Reader Reader, Answer[] Atoms), object> read)
    {
        var least = new double[cases.Count];
        Array.Fill(least, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < cases.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                _ = read(cases[i]);
                least[i] = Math.Min(least[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        return least.Average();
    }
}
