using System.CommandLine;

namespace DueCourse.Commands;

/// <summary>check: validates case files against the published schema.</summary>
internal static class CheckCommand
{
    public static Command Build()
    {
        var files = Given.Files();
        var command = new Command("check", "Checks case files against the published schema and for statements that cannot all be true.") { files };
        command.SetAction(given =>
        {
            var exit = Given.Done;
            foreach (var path in given.GetRequiredValue(files))
            {
                var result = Given.Read(path, TheClock.Today());
                if (result.IsRead) Console.Out.WriteLine($"{path}: sound");
                else exit = Given.Report(result);
            }

            return exit;
        });
        return command;
    }
}
