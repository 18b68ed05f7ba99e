using System.CommandLine;
using DueCourse.CaseFiles.Output;
using DueCourse.Law;

namespace DueCourse.Commands;

/// <summary>new: a commented starter case file, and its continuation.</summary>
internal static class NewCommand
{
    public static Command Build()
    {
        var route = new Option<string?>("--for") { Description = "The route in question, R1 to R15; without it, the whole order of questions." };
        var answer = new Option<string?>("--answer") { Description = "A file already answered in part: prints what could matter next." };
        var command = new Command("new", "Prints a commented case file that asks only what could matter next.") { route, answer };
        command.SetAction(given =>
        {
            var today = TheClock.Today();
            var asked = given.GetValue(route);
            var chosen = StatuteBook.Current.Routes.FirstOrDefault(r => string.Equals(r.Id, asked, StringComparison.OrdinalIgnoreCase));
            if (asked is not null && chosen is null)
            {
                Console.Error.WriteLine($"There is no route '{asked}'. The routes are {string.Join(", ", StatuteBook.Current.Routes.Select(r => $"{r.Id} ({r.Name})"))}.");
                return Given.BadInput;
            }

            if (given.GetValue(answer) is not { } path)
            {
                Console.Out.Write(StarterFile.First(chosen, today));
                return Given.Done;
            }

            var result = Given.Read(path, today);
            if (!result.IsRead) return Given.Report(result);
            Console.Out.Write(StarterFile.Continuation(result.File.Record, chosen, result.File.Record.AsAt));
            return Given.Done;
        });
        return command;
    }
}
