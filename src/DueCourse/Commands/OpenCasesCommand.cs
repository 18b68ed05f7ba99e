using System.CommandLine;
using System.Globalization;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Work;

namespace DueCourse.Commands;

/// <summary>open-cases: open cases without an owner, a state or a next review. `duecourse serve` looks every night.</summary>
internal static class OpenCasesCommand
{
    public static Command Build()
    {
        var (data, store) = (StorePlace.Data(), StorePlace.Store());
        var command = new Command("open-cases", "Lists open cases that nobody has, that stand nowhere, or that are to be looked at on no day, or were to be on a day that has passed. For whoever keeps the record. Exit code 1 where there is one.") { data, store };
        command.SetAction(async (given, stop) =>
        {
            try
            {
                await using var ledger = await StorePlace.OpenWhatIsThere(given.GetValue(data), given.GetValue(store), stop);
                var (open, lacking) = (0, 0);
                await foreach (var found in OpenCases.Lacking(ledger, TheClock.OfThisMachine.GetCurrentInstant(), () => open++, stop))
                {
                    lacking++;
                    foreach (var lack in found.Lacks) Console.WriteLine($"{found.Case}  {lack.Says}");
                }

                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{open} open {(open == 1 ? "case" : "cases")}, of which {lacking} {(lacking == 1 ? "lacks" : "lack")} something."));
                return lacking == 0 ? Given.Done : Given.Refused;
            }
            catch (Exception fault) when (fault is StoreException or FormatException)
            {
                await Console.Error.WriteLineAsync(fault.Message);
                return Given.BadInput;
            }
        });
        return command;
    }
}
