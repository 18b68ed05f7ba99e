using System.Collections.Concurrent;
using DueCourse.CaseFiles;
using DueCourse.CaseFiles.Lines;
using DueCourse.Law.Impact;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Files;

/// <summary>Holds many cases against the law of two moments, on as many workers as the machine has processors.</summary>
internal sealed class Caseload(Comparison comparison, LocalDate today)
{
    // What no line of a batch can be: two batches are never so far apart that a worker waits.
    private const int BatchesWaiting = 8;
    private const int CasesBetweenSigns = 50_000;

    private long seen;
    private long bad;

    /// <summary>How many lines or files could not be read.</summary>
    public long Bad => Interlocked.Read(ref bad);

    /// <summary>Called with what is wrong with a line or file. It may be called by several workers, never at once.</summary>
    public required Action<CaseFileResult> Refused { get; init; }

    /// <summary>Called now and then with the number of cases compared so far.</summary>
    public required Action<long> Sign { get; init; }

    /// <summary>Compares every case of some files; the order of the files and of their lines decides the examples.</summary>
    public ImpactReport Compare(IReadOnlyList<string> paths)
    {
        var report = new ImpactReport();
        for (var i = 0; i < paths.Count; i++)
        {
            var place = (long)i << 40;
            if (!CaseFileOnDisk.IsLines(paths[i])) One(paths[i], place, report);
            else Lines(paths[i], place, report);
        }

        return report;
    }

    private void One(string path, long place, ImpactReport report)
    {
        var result = CaseFileOnDisk.Read(path, today);
        if (!result.IsRead) Refuse(result);
        else Count(result.File!.Record.Name, comparison.Of(result.File.Record), place, report);
    }

    private void Lines(string path, long place, ImpactReport report)
    {
        var opened = CaseFileOnDisk.Batches(path, CaseFileReader.MostBytes);
        if (opened.Refused is not null)
        {
            Refuse(opened.Refused);
            return;
        }

        using var batches = new BlockingCollection<LineBatch>(BatchesWaiting);
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => Work(path, place, batches))).ToArray();
        foreach (var batch in opened.Batches) batches.Add(batch);
        batches.CompleteAdding();
        foreach (var worker in workers) report.Take(worker.Result);
    }

    private ImpactReport Work(string path, long place, BlockingCollection<LineBatch> batches)
    {
        var report = new ImpactReport();
        // Few facts matter to what differs; which, is found out as they are asked.
        var asked = new FactsAsked();
        var lines = new CaseLines(path, today, asked);
        foreach (var batch in batches.GetConsumingEnumerable())
        {
            using var read = batch;
            for (var i = 0; i < batch.Lines.Count; i++)
            {
                var number = batch.Lines[i].Number;
                if (batch.Lines[i].Length < 0) Refuse(lines.TooLong(number));
                else One(batch[i], lines, asked, number, place, report);
            }
        }

        return report;
    }

    private void One(ReadOnlySpan<byte> line, CaseLines lines, FactsAsked asked, int number, long place, ImpactReport report)
    {
        while (true)
        {
            asked.Begin();
            var result = lines.Read(line, number);
            if (!result.IsRead)
            {
                Refuse(result);
                return;
            }

            // Null: a fact was asked that was passed over, and from now on is not.
            if (comparison.TryOf(result.File!.Record) is not { } changes) continue;
            Count(result.File.Record.Name, changes, place + number, report);
            return;
        }
    }

    private void Count(string name, IReadOnlyList<AnswerChange> changes, long place, ImpactReport report)
    {
        report.Count(place, name, changes);
        var all = Interlocked.Increment(ref seen);
        if (all % CasesBetweenSigns == 0) Sign(all);
    }

    private void Refuse(CaseFileResult result)
    {
        Interlocked.Increment(ref bad);
        lock (comparison) Refused(result);
    }
}
