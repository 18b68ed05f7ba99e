using System.CommandLine;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Reading;

namespace DueCourse.Commands;

/// <summary>rebuild: makes what lists and searches read anew from the record.</summary>
internal static class RebuildCommand
{
    public static Command Build()
    {
        var workers = new Option<int>("--workers") { Description = "How many cases to make at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        workers.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > 256) given.AddError("--workers is a number from 1 to 256.");
        });
        var (data, store) = (StorePlace.Data(), StorePlace.Store());
        var command = new Command("rebuild", "Makes what lists and searches read anew from the record. The old serves meanwhile; interrupted, it goes on where it stopped.") { workers, data, store };
        command.SetAction(async (given, stop) =>
        {
            try
            {
                await using var ledger = await StorePlace.Open(given.GetValue(data), given.GetValue(store), stop);
                using var follower = Follower.Of(ledger);
                if (await follower.IsBeingRebuilt(stop)) await Console.Error.WriteLineAsync("Going on with what was interrupted.");
                var cases = await follower.Rebuild(given.GetValue(workers), new ToTheScreen(), stop);
                await Console.Error.WriteLineAsync();
                Console.WriteLine($"{cases} cases made anew.");
                return Given.Done;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                await Console.Error.WriteLineAsync("\nInterrupted. What is done stays done; the same command goes on from here.");
                return Given.Refused;
            }
            catch (StoreException fault)
            {
                await Console.Error.WriteLineAsync(fault.Message);
                return Given.BadInput;
            }
        });
        return command;
    }

    // One line that is written over; into a file it goes once in sixteen steps.
    private sealed class ToTheScreen : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value)
        {
            if (!Console.IsErrorRedirected) Console.Error.Write($"\r{value.Slices} of {value.OfSlices} parts, {value.Cases} cases");
            else if (value.Slices % 16 == 0) Console.Error.WriteLine($"{value.Slices} of {value.OfSlices} parts, {value.Cases} cases");
        }
    }
}
