using System.CommandLine;
using DueCourse.CaseFiles.Output;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using NodaTime;

namespace DueCourse.Commands;

/// <summary>note: one printable page in plain words.</summary>
internal static class NoteCommand
{
    public static Command Build()
    {
        var file = Given.File();
        var reader = new Option<string>("--for") { Description = "person, file or tribunal.", Required = true };
        reader.AcceptOnlyFromAmong("person", "file", "tribunal");
        var asAt = Given.AsAt();
        var asKnownAt = Given.AsKnownAt();
        var command = new Command("note", "Writes one page in plain words: where the case stands, why, what comes next.") { file, reader, asAt, asKnownAt };
        command.SetAction(given =>
        {
            var result = Given.Read(given.GetRequiredValue(file), given.GetValue(asAt)?.Date ?? TheClock.Today());
            if (!result.IsRead) return Given.Report(result);
            var record = result.File.Record;
            var assessment = StatuteBook.Current.Assess(record, given.GetValue(asAt) ?? record.AsAt.At(LocalTime.Midnight), given.GetValue(asKnownAt));
            Console.Out.Write(NotePage.Text(assessment, result.File.Title, given.GetRequiredValue(reader) switch
            {
                "person" => NoteFor.Person,
                "tribunal" => NoteFor.Tribunal,
                _ => NoteFor.File,
            }));
            return Given.Done;
        });
        return command;
    }
}
