namespace DueCourse.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Without_a_command_the_program_serves()
    {
        var given = CommandLine.Commands().Parse([]);

        Assert.Empty(given.Errors);
        Assert.NotNull(given.CommandResult.Command.Action);
    }

    [Fact]
    public void Unless_told_otherwise_only_this_machine_can_reach_the_pages()
    {
        var given = CommandLine.Commands().Parse(["serve"]);

        Assert.Empty(given.Errors);
        Assert.Equal("http://127.0.0.1:5080", given.GetRequiredValue<string>("--urls"));
    }

    [Fact]
    public void An_unknown_command_is_bad_input()
    {
        Assert.NotEmpty(CommandLine.Commands().Parse(["deport"]).Errors);
    }
}
