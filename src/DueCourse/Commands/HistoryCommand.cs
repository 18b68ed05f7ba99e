using System.CommandLine;
using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Record;
using NodaTime;
using Command = System.CommandLine.Command;

namespace DueCourse.Commands;

/// <summary>history: what was recorded in a case, entry by entry, in words.</summary>
internal static class HistoryCommand
{
    private static readonly Dictionary<string, ActorRole> Roles = Enum.GetValues<ActorRole>().Where(role => role != ActorRole.System)
        .ToDictionary(role => AccessPage.Name(role).Replace(' ', '-'), StringComparer.Ordinal);

    public static Command Build()
    {
        var id = new Argument<string>("case") { Description = "The case's id." };
        var (data, store, asKnownAt) = (StorePlace.Data(), StorePlace.Store(), Given.AsKnownAt());
        var role = Role();
        var command = new Command("history", "Prints what was recorded in a case, in words. For whoever keeps the record: it shows all of it unless --role is given. That it was looked at is recorded.")
        {
            id, data, store, asKnownAt, role,
        };
        command.SetAction(async (given, stop) =>
        {
            var (live, says) = await CaseOnRecord.Find(given.GetRequiredValue(id), given.GetValue(data), given.GetValue(store), given.GetValue(asKnownAt), LookedAt.History, stop);
            if (live is null)
            {
                await Console.Error.WriteLineAsync(says);
                return Given.BadInput;
            }

            foreach (var line in given.GetValue(role) is { } named ? As(live, RoleOf(named)) : Whole(live)) Console.WriteLine(line);
            return Given.Done;
        });
        return command;
    }

    /// <summary>The option that shows only a role's part.</summary>
    internal static Option<string?> Role()
    {
        var role = new Option<string?>("--role") { Description = "Only what that role sees of a case that it was given: " + string.Join(", ", Roles.Keys) + "." };
        role.AcceptOnlyFromAmong([.. Roles.Keys]);
        return role;
    }

    /// <summary>The role of that name.</summary>
    internal static ActorRole RoleOf(string name) => Roles[name];

    private static IEnumerable<string> Whole(LiveCase live) =>
        live.History.Select(entry => $"{Moment(entry.At)}  {entry.Id}  {entry.By?.Name ?? "(erased)"}: {OneLine(live.InWords(entry))}");

    // Where a role sees a part of a compartment an entry's number would tell of the rest; who acted for the state is not everybody's to know.
    private static IEnumerable<string> As(LiveCase live, ActorRole role)
    {
        var seen = SeenCase.As(live, role);
        return seen.Case.History.Select(entry =>
            $"{Moment(entry.At)}  {(seen.Whole.Contains(entry.Id.Compartment) ? entry.Id.ToString() : entry.Id.Compartment.Name())}  {(entry.By is { } by ? AccessPage.Name(by.Role) : "(erased)")}: {OneLine(seen.InWords(entry))}");
    }

    private static string Moment(Instant at) => Envelope.Moment.Format(at);

    // Words from outside can hold line ends and what a terminal would obey.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
