using System.CommandLine;
using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Work;
using DueCourse.Output;
using DueCourse.Record;
using DueCourse.Web.Served;
using Command = System.CommandLine.Command;

namespace DueCourse.Commands;

/// <summary>standing: where each course of a case stands and may go, what has to be done and what blocks it.</summary>
internal static class StandingCommand
{
    public static Command Build()
    {
        var id = new Option<string>("--case") { Description = "The case's id.", Required = true };
        var (data, store, asKnownAt, role, format) = (StorePlace.Data(), StorePlace.Store(), Given.AsKnownAt(), HistoryCommand.Role(), Given.Format());
        var command = new Command("standing", "Prints where each course of a case stands and what can be done next, its tasks, what blocks it, its notices, stays and decisions. For whoever keeps the record: all of it unless --role is given. That it was looked at is recorded.")
        {
            id, data, store, asKnownAt, role, format,
        };
        command.SetAction((given, stop) => Guarded.Run(async () =>
        {
            var known = given.GetValue(asKnownAt);
            var (live, says) = await CaseOnRecord.Find(given.GetRequiredValue(id), given.GetValue(data), given.GetValue(store), known, LookedAt.CasePage, stop);
            if (live is null) return Given.Report(says);
            var at = known ?? TheClock.OfThisMachine.GetCurrentInstant();
            IReadOnlySet<Compartment> readable = given.GetValue(role) is { } named ? SeenCase.As(live, HistoryCommand.RoleOf(named)).Whole : Compartments.All.ToHashSet();
            var now = CaseNow.Of(live, readable);
            var blocks = Blocking.Of(live, readable, at);
            // The nightly check asks the whole case, and is for whoever keeps the record.
            var lacks = given.GetValue(role) is null ? OpenCaseCheck.Of(live, at) : [];
            if (given.GetValue(format) == "json") CaseNowJson.Write(Console.OpenStandardOutput(), live.Id, at, now, blocks, lacks);
            else CaseNowScreen.Show(Screen.To(Console.Out, !Console.IsOutputRedirected), readable.Contains(Compartment.Open) ? live.Standing.Title : "", at, now, blocks, lacks);
            return Given.Done;
        }));
        return command;
    }
}
