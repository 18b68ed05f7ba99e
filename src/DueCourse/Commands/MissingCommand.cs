using System.CommandLine;
using DueCourse.CaseFiles.Output;
using DueCourse.Files;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Output;
using NodaTime;

namespace DueCourse.Commands;

/// <summary>missing: what a caseload lacks for one question, and what of it would settle the question alone.</summary>
internal static class MissingCommand
{
    public static Command Build()
    {
        var id = new Argument<string>("question") { Description = "The id of a conclusion, a consequence, a gate or a route: ukba2007.s32.automatic-deportation, G10, R2." };
        var files = Given.Files();
        var format = Given.Format();
        var asAt = Given.AsAt();
        var command = new Command("missing", "Says of a caseload what is missing for one question: which facts can still change the answer, in how many cases, and which would settle it alone.")
        {
            id, files, format, asAt,
        };
        command.SetAction(given => Run(given.GetRequiredValue(id), given.GetRequiredValue(files), given.GetValue(format) == "json", given.GetValue(asAt)));
        return command;
    }

    private static int Run(string id, string[] files, bool json, LocalDateTime? asAt)
    {
        if (Asked.Of(StatuteBook.Current, id) is not { } asked) return Given.Report(Given.NoSuchQuestion(id));
        var question = new AskedOfMany(asked.Condition);
        var caseload = Given.Caseload(() => new MissingCounted(question, asAt), "asked", readsWhole: true);
        var report = caseload.Count(files).Report;
        if (json) Console.Out.WriteLine(MissingJson.Text(asked, report, asAt, caseload.Bad));
        else MissingScreen.Show(Screen.To(Console.Out, !Console.IsOutputRedirected), asked, report, asAt, caseload.Bad);
        return caseload.Bad > 0 ? Given.BadInput : Given.Done;
    }
}
