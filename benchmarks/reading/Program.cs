using System.Diagnostics;
using System.Globalization;
using System.Text;
using DueCourse.CaseFiles;
using DueCourse.CaseFiles.Lines;
using DueCourse.CaseFiles.Output;
using DueCourse.Synthetic;
using NodaTime;

// Each round reads the same lines one after another on one thread; the median of the rounds and their spread are printed,
// and the ratio to the ordinary reader in the same run. Other work on the machine moves the absolute figures, not so much
// the ratios. Rounds are short, so that some fall between the turns of other programs: the fastest is what the code takes.
var most = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
foreach (var (likeness, gaps, longest) in ((Likeness, Gaps, int)[])[(Likeness.Realistic, Gaps.Many, 3000), (Likeness.Realistic, Gaps.Some, int.MaxValue), (Likeness.Realistic, Gaps.Many, int.MaxValue), (Likeness.Even, Gaps.Some, int.MaxValue)])
{
    var cases = new SyntheticCases(1, new LocalDate(2026, 11, 23)) { Likeness = likeness, Gaps = gaps };
    // Of all sizes, or only those of 2 to 3 KB.
    var chosen = cases.From(0, 30_000).Select(c => (Case: c, Line: Encoding.UTF8.GetBytes(CaseFileText.Json(c)))).Where(c => longest == int.MaxValue || (c.Line.Length >= 2000 && c.Line.Length <= longest)).Take(1000).ToArray();
    var lines = chosen.Select(c => c.Line).ToArray();
    const int Batch = 50;
    var batch = 0;
    var statements = chosen.Average(c => c.Case.Person.SelfAndAllBelow().Sum(s => s.Facts.Sum(f => s.Of(f).Count)));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{likeness}, gaps {gaps}: {lines.Average(l => l.Length):F0} bytes and {statements:F0} statements a case"));

    var reader = new CaseLines("bench.jsonl", null);
    var whole = new MemoryStream([.. lines.SelectMany(l => (byte[])[.. l, (byte)'\n'])]);
    var ordinary = Measure("ordinary reader", 5, () => Next(5).Count(l => CaseFileReader.Read(l, "bench.jsonl", null).IsRead));
    var quick = Measure("JSON Lines, quick way", Batch, () => Next(Batch).Count(l => reader.Read(l, 1).IsRead));
    var stream = Measure("JSON Lines, from a stream", lines.Length, () =>
    {
        whole.Position = 0;
        return reader.Read(whole).Count(l => l.Result.IsRead);
    }, most / 10);
    var made = Measure("made, as records", Batch, () => cases.From(batch += Batch, Batch).Count());
    var written = Measure("made and written", Batch, () => cases.From(batch += Batch, Batch).Count(c => CaseFileText.Json(c).Length > 0));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  quick / ordinary: {ordinary / quick:F1} times as fast; {lines.Average(l => l.Length) / quick:F0} MB/s; {reader.Ways.Ordinary} lines went the ordinary way; stream {ordinary / stream:F1}; made {made:F1}, written {written:F1} us"));

    // The next few of the lines, from the front again at the end.
    ArraySegment<byte[]> Next(int count)
    {
        var from = batch % (lines.Length - count + 1);
        batch += count;
        return new(lines, from, count);
    }
}

double Measure(string what, int count, Func<int> run, int? fewer = null)
{
    var rounds = fewer ?? most;
    for (var warm = Stopwatch.StartNew(); warm.ElapsedMilliseconds < 1500;) run();
    var times = new double[rounds];
    var before = Environment.CpuUsage.TotalTime;
    var allocated = GC.GetAllocatedBytesForCurrentThread();
    for (var round = 0; round < rounds; round++)
    {
        var watch = Stopwatch.StartNew();
        if (run() != count) throw new InvalidOperationException($"{what}: not every case was read");
        times[round] = watch.Elapsed.TotalMicroseconds / count;
    }

    allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / rounds / count;
    // The processor's time, the collector's included: what other programs take is not in it.
    var processor = (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / rounds / count;
    Array.Sort(times);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-28} median {times[rounds / 2],8:F1} us a case (fastest {times[0]:F1}, slowest {times[^1]:F1}), processor {processor:F1} us, {allocated} bytes"));
    return times[rounds / 2];
}
