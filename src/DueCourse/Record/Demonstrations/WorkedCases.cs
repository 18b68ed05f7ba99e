using DueCourse.Store;
using NodaTime;

namespace DueCourse.Record.Demonstrations;

/// <summary>
/// The demonstration cases that are told by commands, so that courses, notices, stays and tasks are to be seen: every stage once, of
/// people drawn from a seed. Their days are counted from the moment of the demonstration and lie before it, so that what runs in them
/// is running. The same seed and the same moment give the same record, byte for byte.
/// </summary>
internal static class WorkedCases
{
    /// <summary>Tells all of them. Gives how many were told, and what stopped the others.</summary>
    /// <param name="ledger">The record.</param>
    /// <param name="seed">From which they are drawn.</param>
    /// <param name="now">The moment: everything told lies before it.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<(int Told, IReadOnlyList<string> Stopped)> Tell(ILedger ledger, ulong seed, Instant now, CancellationToken stop)
    {
        var (told, stopped) = (0, new List<string>());
        foreach (var part in Cast.Of(seed))
            try
            {
                var one = new CaseTold(ledger, seed, part, now, stop);
                await part.Stage.Tell(one);
                await one.End();
                told++;
            }
            catch (TellingStopped fault)
            {
                // The case stands as far as it was told; a refusal shows that a day or the law has moved under the story.
                stopped.Add(fault.Message);
            }

        return (told, stopped);
    }
}
