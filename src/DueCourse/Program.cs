using DueCourse;

return await CommandLine.Commands().Parse(args).InvokeAsync();
