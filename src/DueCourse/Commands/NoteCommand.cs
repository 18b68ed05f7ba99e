using System.CommandLine;
using DueCourse.Casework.Access;
using DueCourse.CaseFiles.Output;
using DueCourse.Casework.Statements;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using DueCourse.Record;
using NodaTime;

namespace DueCourse.Commands;

/// <summary>note: one printable page in plain words.</summary>
internal static class NoteCommand
{
    public static Command Build()
    {
        var file = Given.FileOrCase();
        var (onRecord, data, store) = (CaseOnRecord.Option(), StorePlace.Data(), StorePlace.Store());
        var reader = new Option<string>("--for") { Description = "person, file or tribunal.", Required = true };
        reader.AcceptOnlyFromAmong("person", "file", "tribunal");
        var asAt = Given.AsAt();
        var asKnownAt = Given.AsKnownAt();
        var command = new Command("note", "Writes one page in plain words: where the case stands, why, what comes next.") { file, onRecord, data, store, reader, asAt, asKnownAt };
        Given.OneOf(command, file, onRecord);
        command.SetAction(async (given, stop) =>
        {
            var @for = given.GetRequiredValue(reader) switch
            {
                "person" => NoteFor.Person,
                "tribunal" => NoteFor.Tribunal,
                _ => NoteFor.File,
            };
            if (given.GetValue(onRecord) is { } id)
            {
                var (live, says) = await CaseOnRecord.Find(id, given.GetValue(data), given.GetValue(store), given.GetValue(asKnownAt), LookedAt.CasePage, stop);
                return live is not null ? Note(live.ToRecord(), live.Standing.Title, given.GetValue(asAt) ?? TheClock.Today().At(LocalTime.Midnight)) : Given.Report(says);
            }

            var result = Given.Read(given.GetValue(file)!, given.GetValue(asAt)?.Date ?? TheClock.Today());
            return !result.IsRead ? Given.Report(result)
                : Note(result.File.Record, result.File.Title, given.GetValue(asAt) ?? result.File.Record.AsAt.At(LocalTime.Midnight));

            int Note(CaseRecord record, string title, LocalDateTime moment)
            {
                Console.Out.Write(NotePage.Text(StatuteBook.Current.Assess(record, moment, given.GetValue(asKnownAt)), title, @for));
                return Given.Done;
            }
        });
        return command;
    }
}
