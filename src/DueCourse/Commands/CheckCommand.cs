using System.CommandLine;
using DueCourse.CaseFiles;

namespace DueCourse.Commands;

/// <summary>check: validates case files against the published schema.</summary>
internal static class CheckCommand
{
    public static Command Build()
    {
        var files = Given.Files();
        var command = new Command("check", "Checks case files against the published schema, for statements that cannot all be true, and for what they expect.") { files };
        command.SetAction(given =>
        {
            var exit = Given.Done;
            foreach (var (path, result) in Given.ReadAll(given.GetRequiredValue(files), TheClock.Today()))
            {
                if (!result.IsRead)
                {
                    exit = Given.Report(result);
                    continue;
                }

                var differences = ExpectationCheck.Differences(result.File);
                foreach (var difference in differences) Console.Out.WriteLine($"{path}: not as the file expects: {difference}.");
                if (differences.Count > 0) exit = Math.Max(exit, Given.Refused);
                else Console.Out.WriteLine(result.File.Expect.Count == 0 ? $"{path}: sound." : $"{path}: sound, and assessed as it expects.");
            }

            return exit;
        });
        return command;
    }
}
