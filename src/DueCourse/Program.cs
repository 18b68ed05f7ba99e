using DueCourse;
using DueCourse.Commands;

var given = CommandLine.Commands().Parse(args);
if (given.Errors.Count > 0)
{
    foreach (var error in given.Errors) await Console.Error.WriteLineAsync(error.Message);
    await Console.Error.WriteLineAsync($"How it is used: duecourse {given.CommandResult.Command.Name switch { "duecourse" => "", var name => name + " " }}--help");
    return Given.BadInput;
}

return await given.InvokeAsync();
