using System.CommandLine;
using DueCourse.Casework.Access;
using DueCourse.CaseFiles.Output;
using DueCourse.Casework.Statements;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using DueCourse.Output;
using DueCourse.Record;
using NodaTime;

namespace DueCourse.Commands;

/// <summary>assess: conclusions, routes, gates, time limits, tracks and what is missing.</summary>
internal static class AssessCommand
{
    public static Command Build()
    {
        var files = Given.FilesOrCase();
        var (onRecord, data, store) = (CaseOnRecord.Option(), StorePlace.Data(), StorePlace.Store());
        var format = new Option<string>("--format") { Description = "text; json for other software; or ics, the limits of time as a calendar.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "ics");
        var asAt = Given.AsAt();
        var asKnownAt = Given.AsKnownAt();
        var all = new Option<bool>("--all") { Description = "Every route, gate and conclusion, also those that do not apply." };
        var command = new Command("assess", "Says which routes are open, blocked or unknown, why, and what would have to be established next.")
        {
            files, onRecord, data, store, format, asAt, asKnownAt, all,
        };
        Given.OneOf(command, files, onRecord);
        command.SetAction(async (given, stop) =>
        {
            var (form, moment, known, whole) = (given.GetRequiredValue(format), given.GetValue(asAt), given.GetValue(asKnownAt), given.GetValue(all));
            if (given.GetValue(onRecord) is not { } id) return Run(given.GetValue(files)!, form, moment, known, whole);
            var (live, says) = await CaseOnRecord.Find(id, given.GetValue(data), given.GetValue(store), known, LookedAt.CasePage, stop);
            if (live is null) return Given.Report(says);
            var today = TheClock.Today().At(LocalTime.Midnight);
            Show(Task.Run(() => StatuteBook.Current), live.ToRecord(), live.Standing.Title, moment ?? today, known, form, moment is null ? "No day was given, so today was taken." : null, id, whole);
            return Given.Done;
        });
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
            Show(book, record, result.File.Title, moment, asKnownAt, format, note, path, all);
            if (format == "text" && (files.Length > 1 || CaseFileOnDisk.IsLines(files[0]))) Console.Out.WriteLine();
        }

        return exit;
    }

    private static void Show(
        Task<StatuteBook> book, CaseRecord record, string title, LocalDateTime moment, Instant? asKnownAt, string format, string? note, string name, bool all)
    {
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
            if (note is not null) Console.Error.WriteLine($"{name}: {note}");
        }
        else
        {
            AssessmentScreen.Show(Screen.To(Console.Out, !Console.IsOutputRedirected), assessment, title, note, all);
        }
    }
}
