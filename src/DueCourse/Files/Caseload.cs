using System.Collections.Concurrent;
using DueCourse.CaseFiles;
using DueCourse.CaseFiles.Lines;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Files;

/// <summary>Counts something in many cases, on as many workers as the machine has processors.</summary>
/// <param name="begin">Begins a count, for each worker its own.</param>
/// <param name="today">The day for cases that do not say of which they speak.</param>
internal sealed class Caseload<T>(Func<T> begin, LocalDate today) where T : ICaseCount<T>
{
    // What no line of a batch can be: two batches are never so far apart that a worker waits.
    private const int BatchesWaiting = 8;
    private const int MillisecondsToLook = 100;
    private const int CasesBetweenSigns = 50_000;

    private readonly Lock telling = new();
    private long seen;
    private long bad;

    /// <summary>How many lines or files could not be read.</summary>
    public long Bad => Interlocked.Read(ref bad);

    /// <summary>Whether every fact of a case is read, or those only that turn out to be asked.</summary>
    public bool ReadsWhole { get; init; }

    /// <summary>Called with what is wrong with a line or file. It may be called by several workers, never at once.</summary>
    public required Action<CaseFileResult> Refused { get; init; }

    /// <summary>Called now and then with the number of cases counted so far.</summary>
    public required Action<long> Sign { get; init; }

    /// <summary>Counts every case of some files; the order of the files and of their lines is the order of the caseload.</summary>
    public T Count(IReadOnlyList<string> paths)
    {
        var count = begin();
        for (var i = 0; i < paths.Count; i++)
        {
            var place = (long)i << 40;
            if (!CaseFileOnDisk.IsLines(paths[i])) One(paths[i], place, count);
            else Lines(paths[i], place, count);
        }

        return count;
    }

    private void One(string path, long place, T count)
    {
        var result = CaseFileOnDisk.Read(path, today);
        if (!result.IsRead) Refuse(result);
        else if (count.Count(result.File!.Record, place)) Counted();
        else throw new InvalidOperationException("a record that was read whole passes over nothing");
    }

    private void Lines(string path, long place, T count)
    {
        var opened = CaseFileOnDisk.Batches(path, CaseFileReader.MostBytes);
        if (opened.Refused is not null)
        {
            Refuse(opened.Refused);
            return;
        }

        using var batches = new BlockingCollection<LineBatch>(BatchesWaiting);
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => Work(path, place, batches))).ToArray();
        foreach (var batch in opened.Batches)
        {
            // A worker that broke takes nothing more, and nobody must wait until it does; what broke it is thrown below.
            while (!batches.TryAdd(batch, MillisecondsToLook) && !Array.Exists(workers, w => w.IsFaulted)) { }
            if (Array.Exists(workers, w => w.IsFaulted)) break;
        }

        batches.CompleteAdding();
        foreach (var worker in workers) count.Take(worker.GetAwaiter().GetResult());
    }

    private T Work(string path, long place, BlockingCollection<LineBatch> batches)
    {
        var count = begin();
        // Where few facts matter, which they are is found out as they are asked.
        var asked = new FactsAsked();
        var lines = new CaseLines(path, today, ReadsWhole ? null : asked);
        foreach (var batch in batches.GetConsumingEnumerable())
        {
            using var read = batch;
            for (var i = 0; i < batch.Lines.Count; i++)
            {
                var number = batch.Lines[i].Number;
                if (batch.Lines[i].Length < 0) Refuse(lines.TooLong(number));
                else One(batch[i], lines, asked, number, place + number, count);
            }
        }

        return count;
    }

    private void One(ReadOnlySpan<byte> line, CaseLines lines, FactsAsked asked, int number, long place, T count)
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

            // Otherwise a fact was asked that was passed over, and from now on is not.
            if (!count.Count(result.File!.Record, place)) continue;
            Counted();
            return;
        }
    }

    private void Counted()
    {
        var all = Interlocked.Increment(ref seen);
        if (all % CasesBetweenSigns == 0) Sign(all);
    }

    private void Refuse(CaseFileResult result)
    {
        Interlocked.Increment(ref bad);
        lock (telling) Refused(result);
    }
}
