using System.CommandLine;
using DueCourse.CaseFiles.Output;
using DueCourse.Files;
using DueCourse.Law;
using DueCourse.Law.Impact;
using DueCourse.Output;
using NodaTime;

namespace DueCourse.Commands;

/// <summary>impact: what a change of the law changes in a caseload.</summary>
internal static class ImpactCommand
{
    public static Command Build()
    {
        var files = Given.Files();
        files.Description = "Case files, or files of JSON Lines (.jsonl) with a case on each line.";
        var from = Given.Day("--from", "The day of the first law.");
        var to = Given.Day("--to", "The day of the second law.");
        var format = Given.Format();
        var command = new Command("impact", "Says which answers of which cases differ between the law of two days, by which provision, on the facts of each case's own day.")
        {
            files, from, to, format,
        };
        command.SetAction(given => Run(given.GetRequiredValue(files), given.GetRequiredValue(from)!.Value, given.GetRequiredValue(to)!.Value, given.GetValue(format) == "json"));
        return command;
    }

    private static int Run(string[] files, LocalDateTime from, LocalDateTime to, bool json)
    {
        foreach (var (name, moment) in new[] { ("--from", from), ("--to", to) })
        {
            if (moment >= Law.Drafting.Provision.SpanFrom && moment < Law.Drafting.Provision.SpanTo) continue;
            Console.Error.WriteLine($"'{name}' is outside the days the statute book speaks of, so nothing could be compared. Give a day between 1 January 1973 and the last day of its horizon (see duecourse law).");
            return Given.BadInput;
        }

        var comparison = Comparison.Between(StatuteBook.Current, from, to);
        var caseload = Given.Caseload(() => new ChangesCounted(comparison), "compared");
        var report = caseload.Count(files).Report;
        if (json) Console.Out.WriteLine(ImpactJson.Text(comparison, report, from, to, caseload.Bad));
        else ImpactScreen.Show(Screen.To(Console.Out, !Console.IsOutputRedirected), comparison, report, from, to, caseload.Bad);
        return caseload.Bad > 0 ? Given.BadInput : Given.Done;
    }
}
