using System.Runtime;
using DueCourse;
using DueCourse.Commands;

var given = CommandLine.Commands().Parse(args);
if (given.Errors.Count > 0)
{
    foreach (var error in given.Errors) await Console.Error.WriteLineAsync(error.Message);
    await Console.Error.WriteLineAsync($"How it is used: duecourse {given.CommandResult.Command.Name switch { "duecourse" => "", var name => name + " " }}--help");
    return Given.BadInput;
}

// Who serves pages collects memory beside the requests, so that none waits for all of it. Every other command answers and ends: there
// it would cost more than it saves.
if (given.CommandResult.Command.Name != "serve") GCSettings.LatencyMode = GCLatencyMode.Batch;
return await given.InvokeAsync();
