using System.CommandLine;
using System.Security.Cryptography;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Record;
using DueCourse.Store;

namespace DueCourse.Commands;

/// <summary>import: case files onto the record, each as a case of its own.</summary>
internal static class ImportCommand
{
    public static Command Build()
    {
        var files = Given.Files();
        var (data, store) = (StorePlace.Data(), StorePlace.Store());
        var command = new Command("import", "Puts case files on the record, each as a case of its own, and prints the new case's id.") { files, data, store };
        command.SetAction(async (given, stop) =>
        {
            try
            {
                await using var ledger = await StorePlace.Open(given.GetValue(data), given.GetValue(store), stop);
                var desk = new CaseDesk(ledger, new ChanceSalts(), TheClock.OfThisMachine.GetCurrentInstant);
                var by = new Actor(Environment.UserName, Environment.UserName, ActorRole.System);
                var code = Given.Done;
                foreach (var (name, result) in Given.ReadAll(given.GetRequiredValue(files), TheClock.Today()))
                {
                    if (!result.IsRead)
                    {
                        code = Given.Report(result);
                        continue;
                    }

                    var id = CaseId.From(RandomNumberGenerator.GetBytes(CaseId.Size));
                    var outcome = await desk.Do(id, new ImportCase(result.File.Record, "Cases: imported from " + Path.GetFileName(name)) { By = by, Id = $"import {id}" }, stop);
                    if (outcome is Refused(var refusal))
                    {
                        await Console.Error.WriteLineAsync($"{name}: {refusal.Words()}");
                        code = Given.BadInput;
                        continue;
                    }

                    Console.WriteLine($"{id}  {name}");
                }

                return code;
            }
            catch (StoreException fault)
            {
                await Console.Error.WriteLineAsync(fault.Message);
                return Given.BadInput;
            }
        });
        return command;
    }
}
