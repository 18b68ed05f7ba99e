using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Command = System.CommandLine.Command;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Work;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Reading;
using DueCourse.Store.Work;
using NodaTime;

namespace DueCourse.Commands;

/// <summary>
/// hand-over and cover: all cases of one person given to another, or covered during an absence. Each case decides by itself and may
/// refuse; the command can be stopped and run again under the same id.
/// </summary>
internal static class WholeCaseloadCommands
{
    private static readonly Dictionary<string, ActorRole> Roles = Enum.GetValues<ActorRole>().Where(r => AccessTable.Of(r).AssignedBy.Count > 0 && r is not (ActorRole.ThePerson or ActorRole.Representative or ActorRole.DestinationAuthority))
        .ToDictionary(r => AccessPage.Name(r).Replace(' ', '-'), StringComparer.Ordinal);

    /// <summary>hand-over: gives all cases of one person to another in the same role, with the tasks that they have there.</summary>
    public static Command HandOver()
    {
        var from = new Option<string>("--from") { Description = "The sign-in name of whoever has the cases.", Required = true };
        var to = new Option<string>("--to") { Description = "The sign-in name of whoever gets them.", Required = true };
        var toName = new Option<string?>("--to-name") { Description = "Their name as it is shown. Otherwise the sign-in name." };
        var because = new Option<string>("--because") { Description = "Why, as it is recorded in each case.", Required = true };
        return Of("hand-over", "Gives all cases of one person to another in the same role, a command to each case. Exit code 1 where a case refuses.", [from, to, toName, because], (given, bulk, by, role, id, stop) =>
            bulk.HandOver(by, Named(given.GetRequiredValue(from), null, role), Named(given.GetRequiredValue(to), given.GetValue(toName), role), given.GetRequiredValue(because), id, stop));
    }

    /// <summary>cover: arranges that somebody covers all cases of an absent colleague, until a moment at which it ends by itself.</summary>
    public static Command Cover()
    {
        var absent = new Option<string>("--absent") { Description = "The sign-in name of whoever is absent.", Required = true };
        var covered = new Option<string>("--by") { Description = "The sign-in name of whoever covers.", Required = true };
        var theirName = new Option<string?>("--by-name") { Description = "Their name as it is shown. Otherwise the sign-in name." };
        var until = Given.Day("--until", "When it ends, in United Kingdom time: of a day, its beginning. At most sixty days ahead.");
        return Of("cover", "Arranges that somebody covers all cases of an absent colleague in the same role. It ends by itself. Exit code 1 where a case refuses.", [absent, covered, theirName, until], (given, bulk, by, role, id, stop) =>
            bulk.Cover(by, Named(given.GetRequiredValue(absent), null, role), Named(given.GetRequiredValue(covered), given.GetValue(theirName), role),
                given.GetValue(until)!.Value.InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/London"]).ToInstant(), id, stop));
    }

    private static Command Of(string name, string says, IReadOnlyList<Option> own, Func<ParseResult, InBulk, Actor, ActorRole, string, CancellationToken, Task<IReadOnlyList<BulkOutcome>>> does)
    {
        var role = new Option<string>("--role") { Description = "The role in which both have their cases.", DefaultValueFactory = _ => "caseworker" };
        role.AcceptOnlyFromAmong([.. Roles.Keys]);
        var orderedAs = new Option<string>("--as") { Description = "In which role you order it.", DefaultValueFactory = _ => "senior-officer" };
        orderedAs.AcceptOnlyFromAmong([.. Roles.Keys]);
        var id = new Option<string?>("--id") { Description = "An id for the whole, to go on with what was stopped: what was done under it is done once. Otherwise a new one, which is printed." };
        var (data, store) = (StorePlace.Data(), StorePlace.Store());
        var command = new Command(name, says) { role, orderedAs, id, data, store };
        foreach (var option in own) command.Add(option);
        command.SetAction(async (given, stop) =>
        {
            var whole = given.GetValue(id) ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
            try
            {
                await using var ledger = await StorePlace.OpenWhatIsThere(given.GetValue(data), given.GetValue(store), stop);
                using var follower = Follower.Of(ledger);
                Func<Instant> now = TheClock.OfThisMachine.GetCurrentInstant;
                var by = new Actor(Environment.UserName, Environment.UserName, Roles[given.GetRequiredValue(orderedAs)]);
                var bulk = new InBulk(new WorkLists(follower), new CaseDesk(ledger, new ChanceSalts(), now), now);
                return await Told(await does(given, bulk, by, Roles[given.GetRequiredValue(role)], whole, stop), whole);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                await Console.Error.WriteLineAsync($"\nInterrupted. What is done stays done; the same command with --id {whole} goes on from here.");
                return Given.Refused;
            }
            catch (StoreException fault)
            {
                await Console.Error.WriteLineAsync(fault.Message);
                return Given.BadInput;
            }
        });
        return command;
    }

    private static async Task<int> Told(IReadOnlyList<BulkOutcome> outcomes, string id)
    {
        foreach (var (of, outcome) in outcomes)
            Console.WriteLine($"{of}  {outcome switch
            {
                Done { Recorded.Count: 0 } => "was so already",
                Done => "done",
                Refused(var because) => $"refused: {because.Words()}",
                _ => "somebody else wrote to this case at the same moment; run it again",
            }}");
        var done = outcomes.Count(o => o.Outcome is Done);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{done} of {outcomes.Count} {(outcomes.Count == 1 ? "case" : "cases")} done, under the id {id}."));
        return done == outcomes.Count ? Given.Done : Given.Refused;
    }

    // The sign-in name and the role are what counts.
    private static Actor Named(string signIn, string? shown, ActorRole role) => new(signIn, shown ?? signIn, role);
}
