using System.Diagnostics;
using DueCourse.Bench.Exact;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Record;
using NodaTime;

// dotnet run -c Release --project benchmarks/exact [-- QUESTION…]   prints one JSON object a line.
// dotnet run -c Release --project benchmarks/exact -- decided       lists what Kleene's logic leaves open although it is decided.
// dotnet run -c Release --project benchmarks/exact -- every         every question of the book on one day, and those over the aim.
// dotnet run -c Release --project benchmarks/exact -- settled       the same, only what settles alone.
const int Rounds = 15;
const int RoundsOfSettling = 50;
string[] questions = args.Length > 0
    ? args
    : ["ukba2007.s32-1.foreign-criminal", "ukba2007.s32.automatic-deportation", "bna1981.s40-4.statelessness-bar", "iaa1999.s10.liability"];
var records = Caseload.FromScenarios(variants: 12).ToList();

if (args is ["decided"])
{
    Caseload.ListDecided(records);
    return 0;
}

if (args is ["every"] or ["settled"])
{
    EveryQuestion.Measure(Caseload.FromScenarios(variants: 6).ToList(), new LocalDate(2026, 11, 23), args is ["settled"]);
    return 0;
}

foreach (var id in questions)
{
    var condition = StatuteBook.Current.Find(id)?.Condition ?? StatuteBook.Current.Rules.SelectMany(r => r.Consequences).FirstOrDefault(c => c.Id == id)?.Condition;
    if (condition is null)
    {
        Console.Error.WriteLine($"There is no rule or consequence '{id}'.");
        return 2;
    }

    // One circuit an edition of the law, day and shape of case, as a server would keep them.
    var settler = new SettledAlone();
    var readers = new Dictionary<(Shape, LocalDateTime), Reader>();
    var cases = new List<(Reader Reader, Answer[] Atoms, Situation Situation)>();
    foreach (var record in records)
    {
        var moment = record.AsAt.AtMidnight();
        var shape = Shape.For(record);
        if (!readers.TryGetValue((shape, moment), out var reader)) readers[(shape, moment)] = reader = new(condition.Node, moment, shape, settler);
        var s = Situation.Of(record.Read(Reading.Established), moment);
        if (Answering.Of(condition.Node, s) == Answer.Unknown) cases.Add((reader, reader.Circuit.Answers(s), s));
    }

    // As for a caseload: the diagram of the whole question made once for each shape and day.
    var making = Stopwatch.GetTimestamp();
    var asked = cases.Select(c => c.Reader).Distinct().ToList();
    var sizes = asked.ConvertAll(r => r.MakeWhole()).Order().ToList();
    var made = Stopwatch.GetElapsedTime(making);

    var perCase = new double[cases.Count];
    var perCut = new double[cases.Count];
    var perSettled = new double[cases.Count];
    Array.Fill(perCase, double.MaxValue);
    Array.Fill(perCut, double.MaxValue);
    Array.Fill(perSettled, double.MaxValue);
    var rounds = new List<double>();
    long turning = 0, alone = 0, nodes = 0, givenUp = 0, notSettled = 0;
    for (var round = 0; round < Rounds; round++)
    {
        turning = alone = nodes = givenUp = 0;
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < cases.Count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var exact = cases[i].Reader.Read(cases[i].Atoms);
            perCase[i] = Math.Min(perCase[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            turning += exact.Turning.Count;
            nodes += exact.Nodes;
            givenUp += exact.IsExact ? 0 : 1;
            foreach (var live in exact.Turning) alone += live.SettlesAlone ? 1 : 0;
            if (cases[i].Reader.Cutting is null) continue;
            start = Stopwatch.GetTimestamp();
            _ = cases[i].Reader.Cut(cases[i].Atoms);
            perCut[i] = Math.Min(perCut[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        rounds.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds / cases.Count);
    }

    // What settles alone has rounds of its own: beside diagrams it finds little of what it needs in the processor's caches.
    for (var round = 0; round < RoundsOfSettling; round++)
    {
        notSettled = 0;
        for (var i = 0; i < cases.Count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var settled = cases[i].Reader.Settle(cases[i].Atoms);
            perSettled[i] = Math.Min(perSettled[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            notSettled += settled.IsExact ? 0 : 1;
        }
    }

    rounds = [.. rounds.Skip(5).Order()];
    var sorted = perCase.Order().ToList();
    Print("exact.missing-and-settlers.mean", rounds[rounds.Count / 2], $"\"lowest\": {F(rounds[0])}, \"highest\": {F(rounds[^1])}");
    var settling = perSettled.Order().ToList();
    Print("exact.settled-alone.mean-of-least", perSettled.Average(), $"\"median\": {F(settling[settling.Count / 2])}, \"p90\": {F(settling[settling.Count * 9 / 10])}, \"p99\": {F(settling[settling.Count * 99 / 100])}, \"notExact\": {notSettled}");
    var fits = Enumerable.Range(0, cases.Count).Where(i => cases[i].Reader.Cutting is not null).ToList();
    var cut = fits.ConvertAll(i => perCut[i]);
    cut.Sort();
    Print("exact.cut.mean-of-least", cut.Average(), $"\"median\": {F(cut[cut.Count / 2])}, \"p90\": {F(cut[cut.Count * 9 / 10])}, \"p99\": {F(cut[cut.Count * 99 / 100])}, \"fit\": {fits.Count}, \"sameCasesUncut\": {F(fits.Average(i => perCase[i]))}, \"allCasesEitherWay\": {F(Enumerable.Range(0, cases.Count).Average(i => Math.Min(perCut[i], perCase[i])))}, \"wholes\": {sizes.Count}, \"largest\": {sizes[^1]}, \"makingMs\": {F(made.TotalMilliseconds)}");
    Print("exact.missing-and-settlers.mean-of-least", perCase.Average(), "\"of\": \"the least of each case\"");
    Print("exact.missing-and-settlers.median-case", sorted[sorted.Count / 2], $"\"p90\": {F(sorted[sorted.Count * 9 / 10])}, \"p99\": {F(sorted[sorted.Count * 99 / 100])}");

    // What it costs without the circuit and the diagram: the interpreter's own list, which may hold too much.
    var kleene = new List<double>();
    foreach (var (_, _, s) in cases.Take(300))
    {
        var fresh = Situation.Of(s.Facts.Record.Read(Reading.Established), s.Moment);
        var start = Stopwatch.GetTimestamp();
        _ = condition.Read(fresh).AllMissing();
        kleene.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
    }

    kleene.Sort();
    Print("exact.interpreters-list.median-case", kleene[kleene.Count / 2], "\"with\": \"sentences and facts read afresh, nothing settled\"");

    void Print(string name, double value, string more) => Console.WriteLine(FormattableString.Invariant(
        $"{{\"name\": \"{name}\", \"question\": \"{id}\", \"value\": {value:F2}, \"unit\": \"us/case\", {more}, \"cases\": {cases.Count}, \"atoms\": {cases[0].Reader.Circuit.Atoms.Count}, \"turning\": {(double)turning / cases.Count:F1}, \"alone\": {(double)alone / cases.Count:F1}, \"nodes\": {nodes / cases.Count}, \"givenUp\": {givenUp}}}"));
}

return 0;

static string F(double value) => value.ToString("F2", System.Globalization.CultureInfo.InvariantCulture);
