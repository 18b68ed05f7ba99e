using System.CommandLine;
using DueCourse.Files;
using DueCourse.Web;

namespace DueCourse.Commands;

/// <summary>serve: the pages, on this machine only unless told otherwise.</summary>
internal static class ServeCommand
{
    public static Command Build()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen. Other machines can reach it only if you say so here.",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var cases = new Option<string?>("--cases") { Description = "A folder of case files to show; otherwise the scenarios." };
        var command = new Command("serve", "Starts the web pages and the HTTP interface.") { urls, cases };
        command.SetAction(async (given, stop) =>
        {
            var folder = given.GetValue(cases) ?? CaseShelf.DefaultFolder();
            if (folder is not null && !Directory.Exists(folder))
            {
                await Console.Error.WriteLineAsync($"There is no folder '{folder}'. Name a folder of case files, or leave --cases out to see the scenarios.");
                return Given.BadInput;
            }

            var (shelf, errors) = folder is null ? (Shelf.Empty, []) : CaseShelf.Read(folder, TheClock.Today());
            foreach (var error in errors) await Console.Error.WriteLineAsync(error.Words());
            await using var site = Site.Build(shelf);
            site.Urls.Add(given.GetRequiredValue(urls));
            await Console.Error.WriteLineAsync($"DueCourse shows {shelf.Cases.Count} cases at {given.GetRequiredValue(urls)} (stop with Ctrl+C).");
            await site.RunAsync(stop);
            return Given.Done;
        });
        return command;
    }
}
