using DueCourse.Store;

namespace DueCourse.Commands;

/// <summary>What every command over a store does when it cannot go on: it says so in words, and gives the exit code.</summary>
internal static class Guarded
{
    public static async Task<int> Run(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (StoreException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before the end. The same command goes on where it can.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"A file could not be read or written: {fault.Message} Nothing more was done. Look at the disk and who may use the folder, and run the same command again.");
        }

        return Given.BadInput;
    }
}
