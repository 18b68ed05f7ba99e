using System.CommandLine;
using DueCourse.Commands;

namespace DueCourse;

/// <summary>The commands of the one executable.</summary>
internal static class CommandLine
{
    public static RootCommand Commands()
    {
        var serve = ServeCommand.Build();
        var root = new RootCommand(
            "DueCourse: what the law says about deporting or removing one person from the United Kingdom, " +
            "what is missing before it can be said, and what has to happen next.")
        {
            AssessCommand.Build(), WhyCommand.Build(), NoteCommand.Build(), NoticeCommand.Build(), DeadlineCommand.Build(), NewCommand.Build(), LawCommand.Build(), CheckCommand.Build(), ImpactCommand.Build(), MissingCommand.Build(), GenerateCommand.Build(),
            ImportCommand.Build(), ExportCommand.Build(), TribunalBundleCommand.Build(), FindCommand.Build(), HistoryCommand.Build(), StandingCommand.Build(), OpenCasesCommand.Build(), WholeCaseloadCommands.HandOver(), WholeCaseloadCommands.Cover(), VerifyCommand.Build(), ProveCommand.Build(), BackupCommand.Build(), RestoreCommand.Build(), RebuildCommand.Build(), serve,
        };

        // Nothing after the name means: serve.
        root.SetAction((_, stop) => serve.Parse([]).InvokeAsync(cancellationToken: stop));
        return root;
    }
}
