using System.CommandLine;
using DueCourse.CaseFiles.Output;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Output;
using NodaTime;

namespace DueCourse.Commands;

/// <summary>assess: conclusions, routes, gates, time limits, tracks and what is missing.</summary>
internal static class AssessCommand
{
    public static Command Build()
    {
        var files = Given.Files();
        var format = new Option<string>("--format") { Description = "text; json for other software; or ics, the limits of time as a calendar.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "ics");
        var asAt = Given.AsAt();
        var asKnownAt = Given.AsKnownAt();
        var all = new Option<bool>("--all") { Description = "Every route, gate and conclusion, also those that do not apply." };
        var command = new Command("assess", "Says which routes are open, blocked or unknown, why, and what would have to be established next.")
        {
            files, format, asAt, asKnownAt, all,
        };
        command.SetAction(given => Run(
            given.GetRequiredValue(files), given.GetRequiredValue(format), given.GetValue(asAt), given.GetValue(asKnownAt), given.GetValue(all)));
        return command;
    }

    private static int Run(string[] files, string format, LocalDateTime? asAt, Instant? asKnownAt, bool all)
    {
        var exit = Given.Done;
        var today = TheClock.Today();
        // The book is put together while the first file is read: neither needs the other.
        var book = Task.Run(() => StatuteBook.Current);
        foreach (var (path, result) in Given.ReadAll(files, asAt?.Date ?? today))
        {
            if (!result.IsRead)
            {
                exit = Given.Report(result);
                continue;
            }

            var record = result.File.Record;
            var moment = asAt ?? record.AsAt.At(LocalTime.Midnight);
            var note = asAt is null && !result.File.AsAtWasGiven ? "The file gives no day, so today was taken." : null;
            // And its circuit while the reasons are found, on another processor if there is one.
            var circuit = Task.Run(() => BookCircuit.Prepare(record, moment));
            var assessment = book.Result.Assess(record, moment, asKnownAt);
            circuit.Wait();
            if (format == "ics")
            {
                Console.Out.Write(DeadlineCalendar.Text(record.Name, moment.Date, assessment.Deadlines));
            }
            else if (format == "json")
            {
                Console.Out.WriteLine(AssessmentJson.Text(assessment));
                if (note is not null) Console.Error.WriteLine($"{path}: {note}");
            }
            else
            {
                AssessmentScreen.Show(Screen.To(Console.Out, !Console.IsOutputRedirected), assessment, result.File.Title, note, all);
                if (files.Length > 1 || CaseFileOnDisk.IsLines(files[0])) Console.Out.WriteLine();
            }
        }

        return exit;
    }
}
